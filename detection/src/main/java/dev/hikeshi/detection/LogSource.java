package dev.hikeshi.detection;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kind of log that a rule is written for. A part that the rule leaves out is the empty string.
 * All parts are in lower case.
 *
 * @param product such as {@code windows}
 * @param category such as {@code process_creation}
 * @param service such as {@code sysmon}
 */
public record LogSource(String product, String category, String service)
        implements Comparable<LogSource> {

    private static final Comparator<LogSource> ORDER =
            Comparator.comparing(LogSource::product)
                    .thenComparing(LogSource::category)
                    .thenComparing(LogSource::service);

    public LogSource {
        product = product.toLowerCase(Locale.ROOT);
        category = category.toLowerCase(Locale.ROOT);
        service = service.toLowerCase(Locale.ROOT);
    }

    /** Whether a log declared as {@code log} is of this kind: each part named here is the same. */
    boolean covers(LogSource log) {
        return part(product, log.product)
                && part(category, log.category)
                && part(service, log.service);
    }

    private static boolean part(String wanted, String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    /** Counts rules by the kind of log, in the order of the kinds. */
    static Map<LogSource, Integer> count(Iterable<Rule> rules) {
        Map<LogSource, Integer> counts = new TreeMap<>();
        rules.forEach(rule -> counts.merge(rule.logsource(), 1, Integer::sum));
        return counts;
    }

    @Override
    public int compareTo(LogSource other) {
        return ORDER.compare(this, other);
    }

    /** The named parts, joined by a slash: {@code windows/process_creation}. */
    @Override
    public String toString() {
        return Stream.of(product, category, service)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
