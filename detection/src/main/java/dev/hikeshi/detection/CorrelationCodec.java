package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The binary form of correlations. */
final class CorrelationCodec {
    private static final int NAMED = 0;
    private static final int NOT = 1;
    private static final int ALL = 2;
    private static final int ANY = 3;

    private CorrelationCodec() {}

    static void write(PackOut out, Correlation one) {
        RuleCodec.write(out, one.rule());
        out.choice(one.kind());
        out.texts(one.rules());
        out.texts(one.groupBy());
        out.number(Math.toIntExact(one.timespan().toSeconds()));
        out.texts(one.fields());
        out.doubles(new double[] {one.percentile()});
        switch (one.condition()) {
            case Correlation.Bounds bounds -> {
                out.flag(true);
                out.items(bounds.bounds(), CorrelationCodec::bound);
            }
            case Correlation.Expression expression -> {
                out.flag(false);
                condition(out, expression.condition());
            }
        }
        out.texts(one.aliases().keySet());
        one.aliases().values().forEach(out::texts);
        out.flag(one.generate());
    }

    private static void bound(PackOut out, Correlation.Bound bound) {
        out.choice(bound.order());
        out.text(bound.number().toString());
    }

    private static void condition(PackOut out, Condition condition) {
        switch (condition) {
            case Condition.Named named -> {
                out.number(NAMED);
                out.text(named.name());
            }
            case Condition.Not not -> {
                out.number(NOT);
                condition(out, not.inner());
            }
            case Condition.AllOf all -> {
                out.number(ALL);
                out.items(all.parts(), CorrelationCodec::condition);
            }
            case Condition.AnyOf any -> {
                out.number(ANY);
                out.items(any.parts(), CorrelationCodec::condition);
            }
        }
    }

    static Correlation read(PackIn in) {
        return new Correlation(
                RuleCodec.read(in),
                in.choice(Correlation.Kind.values()),
                in.texts(),
                in.texts(),
                Duration.ofSeconds(in.number()),
                in.texts(),
                in.doubles()[0],
                in.flag()
                        ? new Correlation.Bounds(in.items(CorrelationCodec::readBound))
                        : new Correlation.Expression(readCondition(in)),
                aliases(in),
                in.flag());
    }

    private static Correlation.Bound readBound(PackIn in) {
        return new Correlation.Bound(
                in.choice(Correlation.Order.values()), new BigDecimal(in.text()));
    }

    private static Condition readCondition(PackIn in) {
        return switch (in.number()) {
            case NAMED -> new Condition.Named(in.text());
            case NOT -> new Condition.Not(readCondition(in));
            case ALL -> new Condition.AllOf(in.items(CorrelationCodec::readCondition));
            default -> new Condition.AnyOf(in.items(CorrelationCodec::readCondition));
        };
    }

    private static Map<String, Map<String, String>> aliases(PackIn in) {
        List<String> names = in.texts();
        Map<String, Map<String, String>> aliases = new LinkedHashMap<>();
        names.forEach(name -> aliases.put(name, in.textsByText()));
        return aliases;
    }
}
