package dev.hikeshi.detection;

import java.math.BigDecimal;
import java.util.List;

/** A test of a single value that is not null; a field passes when any of its values does. */
sealed interface CellTest extends ValueTest
        permits CellTest.TextIs,
                CellTest.RegexFinds,
                CellTest.InNetwork,
                CellTest.NumberIs,
                CellTest.TimePartIs {

    boolean accepts(Cell cell, RegexOverruns overruns);

    /** The same answer, faster where there is a faster way. */
    default boolean acceptsFast(Cell cell, RegexOverruns overruns) {
        return accepts(cell, overruns);
    }

    @Override
    default boolean matches(FieldCells event, String field, List<Cell> cells) {
        return event.anyOf(cells, this);
    }

    /** The pattern is already folded unless {@code cased}. */
    record TextIs(TextPattern pattern, boolean cased) implements CellTest {
        @Override
        public boolean accepts(Cell cell, RegexOverruns overruns) {
            return pattern.matches(cased ? cell.text() : cell.folded());
        }
    }

    /** The regex is found somewhere in the value. */
    record RegexFinds(BoundedRegex regex) implements CellTest {
        @Override
        public boolean accepts(Cell cell, RegexOverruns overruns) {
            return regex.finds(cell.text(), overruns);
        }

        @Override
        public boolean acceptsFast(Cell cell, RegexOverruns overruns) {
            return regex.findsFast(cell.text(), overruns);
        }
    }

    /** The value is an address of the network. */
    record InNetwork(Network network) implements CellTest {
        @Override
        public boolean accepts(Cell cell, RegexOverruns overruns) {
            return network.contains(cell.text());
        }
    }

    /** The value is a decimal number that compares so. */
    record NumberIs(NumberOrder order, BigDecimal bound) implements CellTest {
        @Override
        public boolean accepts(Cell cell, RegexOverruns overruns) {
            return NumberOrder.number(cell.text())
                    .map(number -> order.holds(number, bound))
                    .orElse(false);
        }
    }

    /** The value is a date whose part compares so. */
    record TimePartIs(TimePart part, NumberOrder order, BigDecimal bound) implements CellTest {
        @Override
        public boolean accepts(Cell cell, RegexOverruns overruns) {
            return part.of(cell.text())
                    .map(number -> order.holds(BigDecimal.valueOf(number), bound))
                    .orElse(false);
        }
    }
}
