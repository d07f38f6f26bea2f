package dev.hikeshi.detection;

import dev.hikeshi.detection.literal.Shape;
import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The binary form of what a value of a rule asks. */
final class TestCodec {
    private static final int TEXT = 0;
    private static final int REGEX = 1;
    private static final int NETWORK = 2;
    private static final int NUMBER = 3;
    private static final int TIME_PART = 4;
    private static final int NULL = 5;
    private static final int EXISTS = 6;
    private static final int REFERENCE = 7;

    private TestCodec() {}

    static void write(PackOut out, ValueTest test) {
        switch (test) {
            case CellTest cell -> cell(out, cell);
            case ValueTest.IsNull none -> out.number(NULL);
            case ValueTest.Exists exists -> {
                out.number(EXISTS);
                out.flag(exists.wanted());
            }
            case FieldReference reference -> {
                out.number(REFERENCE);
                out.text(reference.other());
                out.choice(reference.shape());
                out.flag(reference.cased());
            }
        }
    }

    private static void cell(PackOut out, CellTest test) {
        switch (test) {
            case CellTest.TextIs text -> {
                out.number(TEXT);
                out.ints(text.pattern().parts());
                out.flag(text.cased());
            }
            case CellTest.RegexFinds regex -> {
                out.number(REGEX);
                out.text(regex.regex().toString());
                out.number(regex.regex().flags());
            }
            case CellTest.InNetwork in -> {
                out.number(NETWORK);
                out.number(in.network().bits());
                out.number(in.network().prefix());
                out.text(in.network().first().toString());
            }
            case CellTest.NumberIs number -> {
                out.number(NUMBER);
                order(out, number.order(), number.bound());
            }
            case CellTest.TimePartIs time -> {
                out.number(TIME_PART);
                out.choice(time.part());
                order(out, time.order(), time.bound());
            }
        }
    }

    private static void order(PackOut out, NumberOrder order, BigDecimal bound) {
        out.choice(order);
        out.text(bound.toString());
    }

    static ValueTest read(PackIn in) {
        return switch (in.number()) {
            case TEXT -> new CellTest.TextIs(TextPattern.of(in.ints()), in.flag());
            case REGEX -> new CellTest.RegexFinds(BoundedRegex.known(in.text(), in.number()));
            case NETWORK ->
                    new CellTest.InNetwork(
                            new Network(in.number(), in.number(), new BigInteger(in.text())));
            case NUMBER ->
                    new CellTest.NumberIs(
                            in.choice(NumberOrder.values()), new BigDecimal(in.text()));
            case TIME_PART ->
                    new CellTest.TimePartIs(
                            in.choice(TimePart.values()),
                            in.choice(NumberOrder.values()),
                            new BigDecimal(in.text()));
            case NULL -> new ValueTest.IsNull();
            case EXISTS -> new ValueTest.Exists(in.flag());
            case REFERENCE -> new FieldReference(in.text(), in.choice(Shape.values()), in.flag());
            default -> throw new IllegalStateException("no such test");
        };
    }

    /** A test of a single value. */
    static CellTest readCell(PackIn in) {
        return (CellTest) read(in);
    }
}
