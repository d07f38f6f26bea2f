package dev.hikeshi.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which records a rule's logsource means; the table is the resource {@code logsources.table}.
 *
 * <ul>
 *   <li>Windows: a category or a service of the table; the product alone means every record. A
 *       category or service that the table lacks means no record.
 *   <li>FortiGate: a service of the table; the product alone means every line.
 *   <li>Everything else, and a category without product: JSON lines that declare their kind in the
 *       fields {@code logsource.product}, {@code logsource.category} and {@code logsource.service}.
 *       Nothing is guessed.
 * </ul>
 */
final class LogSourceTable {

    /** Holder, so that the table is read once, when first needed. */
    private static final class Bundled {
        private static final LogSourceTable TABLE = parse(resource());
    }

    private final Map<String, List<Route.Windows>> categories = new TreeMap<>();
    private final Map<String, Set<String>> services = new TreeMap<>();
    private final Map<String, Route.FortiGate> fortiGate = new TreeMap<>();
    private final Set<String> withoutProduct;

    private LogSourceTable(List<String[]> rows) {
        for (String[] row : rows) {
            if (row[0].equals("service")) {
                services.put(row[1], folded(split(row[2], ";")));
            } else if (row[0].equals("fortigate")) {
                fortiGate.put(row[1], new Route.FortiGate(pairs(row[4])));
            }
        }
        rows.stream().filter(LogSourceTable::isCategory).forEach(this::category);
        withoutProduct =
                rows.stream()
                        .filter(row -> row[0].equals("any-product"))
                        .map(row -> row[1])
                        .collect(Collectors.toUnmodifiableSet());
    }

    static LogSourceTable bundled() {
        return Bundled.TABLE;
    }

    private static String resource() {
        try (InputStream in = LogSourceTable.class.getResourceAsStream("logsources.table")) {
            if (in == null) {
                throw new IllegalStateException("logsources.table is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of {@code kind | name | reads | event ids | only when | renames}. */
    static LogSourceTable parse(String text) {
        List<String[]> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            if (cells.length != 6) {
                throw new IllegalArgumentException("not six columns: " + line);
            }
            rows.add(Arrays.stream(cells).map(String::strip).toArray(String[]::new));
        }
        return new LogSourceTable(rows);
    }

    private static boolean isCategory(String[] row) {
        return row[0].equals("category") || row[0].equals("any-product");
    }

    private void category(String[] row) {
        Set<String> channels = services.get(row[2]);
        if (channels == null) {
            throw new IllegalArgumentException(row[1] + " reads the unknown service " + row[2]);
        }
        Set<Integer> ids =
                split(row[3], ",").stream().map(Integer::valueOf).collect(Collectors.toSet());
        categories
                .computeIfAbsent(row[1], name -> new ArrayList<>())
                .add(new Route.Windows(channels, ids, pairs(row[4]), pairs(row[5])));
    }

    private static List<String> split(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Map<String, String> pairs(String cell) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : split(cell, ",")) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    private static Set<String> folded(Collection<String> channels) {
        return channels.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** The ways in which records of this kind arrive; none when the table knows no such log. */
    List<Route> routes(LogSource source) {
        return switch (source.product()) {
            case "windows" -> List.copyOf(windows(source));
            case "fortigate", "fortios" -> fortiGate(source);
            case "" -> {
                List<Route> routes = new ArrayList<>();
                if (withoutProduct.contains(source.category())) {
                    routes.addAll(windows(source));
                }
                routes.add(new Route.Declared(source));
                yield List.copyOf(routes);
            }
            default -> List.of(new Route.Declared(source));
        };
    }

    private List<Route.Windows> windows(LogSource source) {
        if (source.category().isEmpty() && source.service().isEmpty()) {
            return List.of(new Route.Windows(Set.of(), Set.of(), Map.of(), Map.of()));
        }
        Set<String> channels = services.getOrDefault(source.service(), Set.of());
        if (source.category().isEmpty()) {
            return channels.isEmpty()
                    ? List.of()
                    : List.of(new Route.Windows(channels, Set.of(), Map.of(), Map.of()));
        }
        return categories.getOrDefault(source.category(), List.of()).stream()
                .filter(route -> source.service().isEmpty() || route.channels().equals(channels))
                .toList();
    }

    private List<Route> fortiGate(LogSource source) {
        if (!source.category().isEmpty()) {
            return List.of();
        }
        if (source.service().isEmpty()) {
            return List.of(new Route.FortiGate(Map.of()));
        }
        Route.FortiGate route = fortiGate.get(source.service());
        return route == null ? List.of() : List.of(route);
    }
}
