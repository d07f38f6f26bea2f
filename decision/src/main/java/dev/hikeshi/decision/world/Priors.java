package dev.hikeshi.decision.world;

import dev.hikeshi.company.Figure;
import dev.hikeshi.decision.world.Prior.Range;
import dev.hikeshi.response.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What every input may be. */
public final class Priors {
    private static final String FILE = "/dev/hikeshi/decision/priors.yaml";

    private final Map<Input, Prior> byInput;

    private Priors(Map<Input, Prior> byInput) {
        this.byInput = byInput;
    }

    /** The general ones, which travel with Hikeshi. */
    public static Priors general() {
        Map<Input, Prior> read = new EnumMap<>(Input.class);
        try (InputStream in = Priors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            for (Object entry : (List<?>) root) {
                Prior prior = prior((Map<?, ?>) entry);
                if (read.put(prior.input(), prior) != null) {
                    throw new IllegalStateException("twice input=" + prior.input().id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Priors(read);
    }

    /** Every prior, in the order of the inputs. */
    public Collection<Prior> all() {
        return byInput.values();
    }

    /** The prior of that input. */
    public Prior of(Input input) {
        Prior prior = byInput.get(input);
        if (prior == null) {
            throw new IllegalStateException("no prior of input=" + input.id());
        }
        return prior;
    }

    /** The currency of every general figure that is an amount. */
    public static final String CURRENCY = "JPY";

    /** The amounts that are still general, by id: of no use where money is counted otherwise. */
    public SortedSet<String> generalAmounts() {
        SortedSet<String> ids = new TreeSet<>();
        byInput.forEach(
                (input, prior) -> {
                    if (prior.unit().equals("money") && !prior.own()) {
                        ids.add(input.id());
                    }
                });
        return ids;
    }

    /** The names that a company's own figure may have. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        byInput.keySet().forEach(input -> ids.add(input.id()));
        return ids;
    }

    /** The names of the variants that some prior has. */
    public SortedSet<String> variants() {
        SortedSet<String> names = new TreeSet<>();
        byInput.values().forEach(prior -> names.addAll(prior.variants().keySet()));
        return names;
    }

    /** With every prior that has the variant as the variant says. */
    public Priors variant(String name) {
        Map<Input, Prior> changed = new EnumMap<>(byInput);
        byInput.forEach(
                (input, prior) -> {
                    Range other = prior.variants().get(name);
                    if (other != null && !prior.own()) {
                        changed.put(input, prior.with(other, false));
                    }
                });
        return new Priors(changed);
    }

    /** Why one of the company's own figures cannot be used. */
    public record Unusable(Figure figure, Why why) {
        /** The reasons. */
        public enum Why {
            /** No input has that name. */
            UNKNOWN,
            /** A share above one, or a number of zero where there can be none. */
            IMPOSSIBLE
        }
    }

    /** What is wrong with the company's own figures, in their order. */
    public List<Unusable> faults(List<Figure> figures) {
        List<Unusable> faults = new ArrayList<>();
        for (Figure figure : figures) {
            Input input = input(figure.id());
            if (input == null) {
                faults.add(new Unusable(figure, Unusable.Why.UNKNOWN));
            } else if (!isPossible(of(input), figure)) {
                faults.add(new Unusable(figure, Unusable.Why.IMPOSSIBLE));
            }
        }
        return faults;
    }

    /** With the company's own figures, which have no fault. */
    public Priors own(List<Figure> figures) {
        Map<Input, Prior> changed = new EnumMap<>(byInput);
        for (Figure figure : figures) {
            Prior prior = of(Input.valueOf(figure.id().toUpperCase(Locale.ROOT)));
            double low = figure.low().doubleValue();
            double high = figure.high().doubleValue();
            Shape shape = low == high ? Shape.CONSTANT : prior.range().shape();
            Range range =
                    new Range(shape, low, high, shape.between(low, high), figure.source().en());
            changed.put(prior.input(), prior.with(range, true));
        }
        return new Priors(changed);
    }

    private @Nullable Input input(String id) {
        return byInput.keySet().stream()
                .filter(input -> input.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPossible(Prior prior, Figure figure) {
        double low = figure.low().doubleValue();
        double high = figure.high().doubleValue();
        boolean constant = low == high;
        return switch (prior.range().shape()) {
            case BETA -> constant ? high <= 1 : low > 0 && high < 1;
            case LOGNORMAL -> constant || low > 0;
            case UNIFORM -> true;
            case CONSTANT -> constant && high <= 1;
        };
    }

    private static Prior prior(Map<?, ?> entry) {
        Input input = Input.valueOf(text(entry, "id").toUpperCase(Locale.ROOT));
        Range range = range(entry, Shape.valueOf(text(entry, "shape").toUpperCase(Locale.ROOT)));
        SortedMap<String, Range> variants = new TreeMap<>();
        if (entry.get("variants") instanceof Map<?, ?> named) {
            named.forEach(
                    (name, other) ->
                            variants.put(
                                    String.valueOf(name), range((Map<?, ?>) other, range.shape())));
        }
        return new Prior(
                input,
                words(entry.get("name")),
                text(entry, "unit"),
                range,
                Prior.Know.valueOf(text(entry, "know").toUpperCase(Locale.ROOT)),
                Integer.parseInt(text(entry, "year")),
                text(entry, "bias"),
                entry.get("ask") == null ? null : words(entry.get("ask")),
                variants,
                false);
    }

    private static Range range(Map<?, ?> entry, Shape shape) {
        double low = number(entry, "low");
        double high = number(entry, "high");
        return new Range(shape, low, high, shape.between(low, high), text(entry, "source"));
    }

    private static double number(Map<?, ?> entry, String key) {
        return Double.parseDouble(text(entry, key).replace("_", ""));
    }

    private static Words words(@Nullable Object value) {
        Map<?, ?> words = (Map<?, ?>) value;
        if (words == null) {
            throw new IllegalStateException("no words");
        }
        return new Words(text(words, "ja"), text(words, "en"));
    }

    private static String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("no key=" + key + " in " + entry);
        }
        return value.toString();
    }
}
