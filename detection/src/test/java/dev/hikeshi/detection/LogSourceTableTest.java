package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.Node;

/** Compares our table with SigmaHQ's own, entry by entry. */
class LogSourceTableTest {

    /** Where we go beyond SigmaHQ's table, and why. */
    private static final Map<String, String> MORE_CHANNELS =
            Map.of(
                    "hyper-v-worker", "the channel that Windows really writes ends in -Admin",
                    "kernel-event-tracing",
                            "the channel that Windows really writes ends in /Admin");

    private static final Map<String, String> MORE_SERVICES =
            Map.of(
                    "dns-server", "public rules name it, SigmaHQ's table does not",
                    "dns-server-analytic", "public rules name it, SigmaHQ's table does not",
                    "driver-framework", "public rules name it, SigmaHQ's table does not",
                    "microsoft-servicebus-client", "another name of servicebus-client");

    /** Text logs of other machines, which have no reader here. */
    private static final Set<String> NOT_OURS =
            Set.of("apache", "linux-auth", "linux-syslog", "logfiles", "logfiles-appliances");

    private final LogSourceTable ours = LogSourceTable.bundled();

    @Test
    void agreesWithSigmaOnEveryServiceAndCategory() throws Exception {
        Map<String, Map<String, Node>> theirs = theirs();
        Map<String, Set<String>> services = new TreeMap<>();
        Map<String, Set<Route>> categories = new TreeMap<>();
        for (Map<String, Node> entry : theirs.values()) {
            if (entry.containsKey("sources")) {
                Set<String> channels = new TreeSet<>();
                YamlTree.texts(value(entry, "sources"), "sources")
                        .forEach(s -> channels.add(Folding.fold(s.replace("WinEventLog:", ""))));
                services.put(YamlTree.text(value(entry, "service"), "service"), channels);
            }
        }
        for (Map<String, Node> entry : theirs.values()) {
            if (entry.containsKey("rewrite")) {
                categories
                        .computeIfAbsent(
                                YamlTree.text(value(entry, "category"), "category"),
                                name -> new LinkedHashSet<>())
                        .add(theirRoute(entry, services));
            }
        }
        services.forEach(this::sameService);
        categories.forEach(this::sameCategory);
        assertThat(services).hasSize(44);
        assertThat(categories).hasSize(34);
    }

    private void sameService(String name, Set<String> channels) {
        List<Route> routes = ours.routes(new LogSource("windows", "", name));
        assertThat(routes).as(name).hasSize(1);
        Set<String> own = ((Route.Windows) routes.getFirst()).channels();
        if (MORE_CHANNELS.containsKey(name)) {
            assertThat(own).as(name).containsAll(channels).hasSizeGreaterThan(channels.size());
        } else {
            assertThat(own).as(name).isEqualTo(channels);
        }
    }

    /** Several of their entries that differ in the event id only are one of ours. */
    private void sameCategory(String name, Set<Route> routes) {
        assertThat(single(ours.routes(new LogSource("windows", name, ""))))
                .as(name)
                .isEqualTo(single(routes));
    }

    private static Set<Route> single(Iterable<Route> routes) {
        Set<Route> single = new LinkedHashSet<>();
        for (Route route : routes) {
            Route.Windows w = (Route.Windows) route;
            w.eventIds()
                    .forEach(
                            id ->
                                    single.add(
                                            new Route.Windows(
                                                    w.channels(),
                                                    Set.of(id),
                                                    w.onlyWhen(),
                                                    w.renames())));
        }
        return single;
    }

    private static Route theirRoute(Map<String, Node> entry, Map<String, Set<String>> services)
            throws RuleFault {
        Map<String, Node> conditions = YamlTree.mapping(value(entry, "conditions"), "conditions");
        Set<Integer> ids = new TreeSet<>();
        for (String id : YamlTree.texts(value(conditions, "EventID"), "EventID")) {
            ids.add(Integer.valueOf(id));
        }
        conditions.remove("EventID");
        Map<String, Node> rewrite = YamlTree.mapping(value(entry, "rewrite"), "rewrite");
        String service = YamlTree.text(value(rewrite, "service"), "service");
        Set<String> channels = services.getOrDefault(service, Set.of());
        Map<String, String> renames =
                entry.containsKey("fieldmappings")
                        ? texts(YamlTree.mapping(value(entry, "fieldmappings"), "fieldmappings"))
                        : Map.of();
        return new Route.Windows(channels, ids, texts(conditions), renames);
    }

    private static Map<String, String> texts(Map<String, Node> nodes) throws RuleFault {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            texts.put(entry.getKey(), YamlTree.text(entry.getValue(), entry.getKey()));
        }
        return texts;
    }

    private static Node value(Map<String, Node> entries, String key) {
        Node node = entries.get(key);
        if (node == null) {
            throw new IllegalStateException("no " + key + " in " + entries.keySet());
        }
        return node;
    }

    private static Map<String, Map<String, Node>> theirs() throws IOException, RuleFault {
        List<Node> documents = new ArrayList<>();
        String yaml = Files.readString(SharedData.folder("data/sigma").resolve("tests/thor.yml"));
        assertThat(YamlTree.documents(yaml, documents)).isNull();
        Map<String, Map<String, Node>> entries = new LinkedHashMap<>();
        Node logsources = value(YamlTree.mapping(documents.getFirst(), "table"), "logsources");
        for (Map.Entry<String, Node> entry :
                YamlTree.mapping(logsources, "logsources").entrySet()) {
            if (!NOT_OURS.contains(entry.getKey())) {
                entries.put(entry.getKey(), YamlTree.mapping(entry.getValue(), entry.getKey()));
            }
        }
        assertThat(entries).hasSize(86);
        return entries;
    }

    @Test
    void knowsServicesThatSigmaLeavesOut() {
        MORE_SERVICES
                .keySet()
                .forEach(
                        name ->
                                assertThat(ours.routes(new LogSource("windows", "", name)))
                                        .as(name)
                                        .hasSize(1));
    }

    @Test
    void readsNoLogForWhatItDoesNotKnow() {
        assertThat(ours.routes(new LogSource("windows", "file_access", ""))).isEmpty();
        assertThat(ours.routes(new LogSource("windows", "", "nosuch"))).isEmpty();
        assertThat(ours.routes(new LogSource("fortigate", "firewall", ""))).isEmpty();
        assertThat(ours.routes(new LogSource("windows", "process_creation", "sysmon"))).hasSize(1);
        assertThat(ours.routes(new LogSource("", "process_creation", "")))
                .containsExactly(new Route.Declared(new LogSource("", "process_creation", "")));
    }
}
