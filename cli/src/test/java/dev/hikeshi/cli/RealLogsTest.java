package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real attack logs of several domains in one folder, with all public rules. */
@Tag("slow")
final class RealLogsTest {
    private static final List<String> DOMAINS =
            List.of("offsec.lan", "example.corp", "insecurebank.local", "threebeesco.com");

    @TempDir Path folder;

    @Test
    void severalDomainsBecomeSeveralIncidents() {
        Ran ran =
                Ran.hikeshi(
                        "respond",
                        "--company",
                        Shared.root().resolve("examples/aozora/company.yaml").toString(),
                        "--logs",
                        Shared.data("evtx/attack").toString(),
                        "--rules",
                        Shared.data("sigma").toString(),
                        "--lang",
                        "en",
                        "--out",
                        folder.resolve("out").toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("not in the company file");
        JsonNode file =
                JsonMapper.builder().build().readTree(folder.resolve("out/incident.json").toFile());
        assertThat(file.get("incidents").size()).isBetween(5, 200);
        for (JsonNode incident : file.get("incidents")) {
            assertThat(domains(incident)).as(incident.get("id").asString()).hasSizeLessThan(2);
        }
    }

    private static Set<String> domains(JsonNode incident) {
        TreeSet<String> found = new TreeSet<>();
        for (JsonNode scope : incident.get("scope")) {
            DOMAINS.stream().filter(scope.get("asset").asString()::contains).forEach(found::add);
        }
        return found;
    }
}
