package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = schema();

    @Test
    void theBundledSchemaIsThePublishedOne() throws IOException {
        assertThat(bundled())
                .isEqualTo(
                        Files.readString(
                                Example.root().resolve("docs/schema/company.schema.json")));
    }

    @Test
    void everySectionHasTheKeysThatTheReaderKnows() throws IOException {
        JsonNode definitions = JSON.readTree(bundled()).get("$defs");
        for (Shape shape : Shapes.ALL) {
            JsonNode definition = definitions.get(shape.name());
            assertThat(definition).as(shape.name()).isNotNull();
            assertThat(new TreeSet<>(definition.get("properties").propertyNames()))
                    .as("keys of " + shape.name())
                    .isEqualTo(new TreeSet<>(shape.keys()));
            List<String> needed = new ArrayList<>();
            if (definition.has("required")) {
                definition.get("required").forEach(key -> needed.add(key.asString()));
            }
            assertThat(needed).as("needed in " + shape.name()).hasSameElementsAs(shape.needed());
            assertThat(definition.get("additionalProperties").asBoolean()).isFalse();
        }
    }

    @Test
    void everySectionOfTheSchemaIsKnownToTheReader() throws IOException {
        List<String> objects = new ArrayList<>();
        JSON.readTree(bundled())
                .get("$defs")
                .forEachEntry(
                        (name, definition) -> {
                            if (definition.has("properties")) {
                                objects.add(name);
                            }
                        });
        assertThat(objects).hasSameElementsAs(Shapes.ALL.stream().map(Shape::name).toList());
    }

    @Test
    void theExampleOfTheDecisionRecordIsValid() throws IOException {
        assertThat(faults(Example.text())).isEmpty();
    }

    @Test
    void everyFileOfTheExampleCompanyIsValidAndReadWithoutAWarning() throws IOException {
        Path company = Example.root().resolve("examples/aozora/company.yaml");
        CompanyFile.Outcome outcome = CompanyFile.read(company);
        assertThat(outcome).isInstanceOf(CompanyFile.Read.class);
        CompanyFile.Read read = (CompanyFile.Read) outcome;
        assertThat(read.warnings()).isEmpty();
        for (Path file : read.files()) {
            assertThat(faults(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void theFileWithWarningsIsValid() throws IOException {
        Path file =
                Example.root()
                        .resolve(
                                "company/src/test/resources/dev/hikeshi/company/faults/warnings.in.yaml");
        assertThat(faults(Files.readString(file))).isEmpty();
    }

    @Test
    void theDecisionRecordShowsEveryKeyOfEverySection() throws IOException {
        String page = Files.readString(Example.root().resolve("docs/adr/0005-company-file.md"));
        for (Shape shape : Shapes.ALL) {
            for (String key : shape.keys()) {
                assertThat(page)
                        .as(shape.name() + "." + key)
                        .containsPattern("[\\s{]" + key + "[:,}]");
            }
        }
    }

    @Test
    void aMisspeltKeyIsInvalid() throws IOException {
        assertThat(faults(Example.text().replace("  staff:", "  stuff:"))).isNotEmpty();
    }

    static List<String> faults(String yaml) throws IOException {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode node = JSON.valueToTree(loaded);
        return SCHEMA.validate(node).stream().map(Error::toString).toList();
    }

    private static Schema schema() {
        try {
            JsonNode tree = JSON.readTree(bundled());
            // The id is a name, not a place to load from.
            ((ObjectNode) tree).remove("$id");
            return SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bundled() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("company.schema.json")) {
            if (in == null) {
                throw new AssertionError("the schema is not bundled");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
