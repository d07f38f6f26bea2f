package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

final class CoverageCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of(System.getenv("HIKESHI_ROOT"));
    private static final String COMPANY = ROOT.resolve("examples/aozora/company.yaml").toString();

    private static final String NOW = "2026-11-21T23:40:00+09:00";

    @TempDir Path out;

    private Ran coverage(String... more) {
        return Ran.hikeshi(
                Stream.concat(Stream.of("coverage", "--company", COMPANY), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void writesPageWorkbookJsonAndLetters() throws IOException {
        Ran ran = coverage("--out", out.toString(), "--lang", "ja");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(files())
                .contains("coverage.html", "coverage.json", "coverage.xlsx", "letter-mamori.ja.md");
        String page = Files.readString(out.resolve("coverage.html"));
        assertThat(page).contains("誰が来てくれるか", "echarts", "id=\"prices\"");
        assertThat(page).doesNotContain("src=\"http", "<link");
        assertThat(Files.readString(out.resolve("letter-mamori.en.md")))
                .contains("written answers");
        assertThat(sheets()).hasSize(16);
    }

    @Test
    void everyPartyGetsItsManualInBothLanguages() throws IOException {
        assertThat(coverage("--out", out.toString(), "--format", "html", "--now", NOW).exit())
                .isZero();
        assertThat(files())
                .contains(
                        "manual-company.ja.md",
                        "manual-company.en.html",
                        "manual-person-kondo.ja.html",
                        "manual-provider-mamori.en.md");
        String watch = Files.readString(out.resolve("manual-provider-mamori.en.md"));
        assertThat(watch)
                .contains("0120-000-110", "Isolate", "within 60 min of detection", "mdr/3.2")
                .contains("What this party does not do", "For extra money", "Ryo Kondo");
        String kondo = Files.readString(out.resolve("manual-person-kondo.ja.html"));
        assertThat(kondo).contains("近藤 亮", "残す証拠", "lang=\"ja\"").doesNotContain("http://");
        assertThat(Files.readString(out.resolve("manual-company.en.md")))
                .contains("no record", "who comes, and who does not", "nobody owes this");
    }

    @Test
    void thePageShowsTheChainAndItsOpenJoints() throws IOException {
        assertThat(
                        coverage(
                                        "--out",
                                        out.toString(),
                                        "--format",
                                        "html",
                                        "--now",
                                        NOW,
                                        "--lang",
                                        "en")
                                .exit())
                .isZero();
        String page = Files.readString(out.resolve("coverage.html"));
        assertThat(page)
                .contains("id=\"chain\"", "id=\"joints\"", "id=\"rounds\"")
                .contains("id=\"candidates\"", "owes nothing any more", "one side is nobody");
    }

    @Test
    void theWeekIsThereForPaperKeysAndEars() throws IOException {
        coverage("--out", out.toString(), "--format", "html", "--now", NOW, "--lang", "en");
        String page = Files.readString(out.resolve("coverage.html"));
        String week = page.substring(page.indexOf("id=\"week\""), page.indexOf("id=\"days\""));
        String strips = week.substring(week.indexOf("class=\"strips\""));
        String inWords = strips.substring(strips.indexOf("class=\"stack\""));
        assertThat(week)
                .contains("role=\"application\" tabindex=\"0\"", "aria-describedby=\"week-how\"")
                .contains("id=\"week-detail\" role=\"status\" aria-live=\"polite\"");
        assertThat(week.split("<pattern id=", -1)).hasSize(11);
        int rows = inWords.split("<th scope=\"row\"", -1).length - 1;
        assertThat(rows).isGreaterThan(50);
        assertThat(strips.substring(0, strips.indexOf("</table>")).split("<svg", -1))
                .as("a strip a row, and one head")
                .hasSize(rows + 2);
        assertThat(page).contains("class=\"strips\" aria-hidden=\"true\"");
    }

    @Test
    void everyTableHasANameAndHeadsAndSaysWhatIsJapanese() throws IOException {
        coverage("--out", out.toString(), "--format", "html", "--now", NOW, "--lang", "en");
        String page = Files.readString(out.resolve("coverage.html"));
        String[] regions = page.split("<div class=\"wide\"", -1);
        assertThat(regions.length).isGreaterThan(12);
        for (int i = 1; i < regions.length; i++) {
            assertThat(regions[i]).contains("aria-labelledby=\"t-", "<caption", "scope=\"col\"");
        }
        assertThat(page).contains("<html lang=\"en\">");
        String manual = Files.readString(out.resolve("manual-company.ja.html"));
        assertThat(manual).contains("<html lang=\"ja\">", "scope=\"row\"");
        String css = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
        assertThat(css)
                .contains("prefers-color-scheme: dark", "@media print", "@media (max-width: 40rem)")
                .contains("display: table-header-group", "break-after: avoid", "focus-visible")
                .contains("print-color-adjust: exact");
    }

    @Test
    void japaneseTextsCountInYen() throws IOException {
        Ran ran =
                coverage("--out", out.toString(), "--format", "html", "--now", NOW, "--lang", "ja");
        assertThat(ran.out()).contains("円").doesNotContain("JPY");
        try (var files = Files.list(out)) {
            for (Path file : files.filter(f -> !f.toString().contains(".en.")).toList()) {
                assertThat(Files.readString(file).replaceAll("(?s)<script.*?</script>", ""))
                        .as(file.toString())
                        .doesNotContainPattern("[0-9] ?JPY|JPY ?[0-9]");
            }
        }
    }

    @Test
    void paperHoldsTheGapsTheWeekTheQuestionsAndTheSplitOnly() throws IOException {
        coverage("--out", out.toString(), "--format", "html", "--now", NOW, "--lang", "ja");
        String page = Files.readString(out.resolve("coverage.html"));
        String print = page.substring(page.indexOf("nav, #week-chart"), page.indexOf("</style>"));
        assertThat(print)
                .contains("section.view:not(#gaps, #week, #questions, #split) { display: none; }")
                .contains("#week .wide { display: none; }", "grayscale(1)");
        assertThat(page).contains("紙に刷るのは", "id=\"gaps\"", "id=\"questions\"", "id=\"split\"");
    }

    @Test
    void theJsonIsWhatItsSchemaSays() throws IOException {
        assertThat(coverage("--out", out.toString(), "--format", "json").exit()).isZero();
        assertThat(files()).containsExactly("coverage.json");
        JsonNode written = JSON.readTree(Files.readString(out.resolve("coverage.json")));
        JsonNode tree =
                JSON.readTree(Files.readString(ROOT.resolve("docs/schema/coverage.schema.json")));
        // The id is a name, not a place to load from.
        ((ObjectNode) tree).remove("$id");
        Schema schema = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(tree);
        assertThat(schema.validate(written).stream().map(Error::toString).limit(5)).isEmpty();
        Set<String> kinds = new TreeSet<>();
        written.get("gaps").forEach(gap -> kinds.add(gap.get("kind").asString("")));
        assertThat(kinds).contains("owed_by_nobody", "unable_now", "disputed", "unconfirmed");
        assertThat(written.get("questions").size()).isGreaterThan(10);
        assertThat(written.get("version").asInt()).isEqualTo(2);
        Set<JsonNode> reasons = new HashSet<>();
        written.get("reasons").forEach(reasons::add);
        assertThat(reasons).as("each once").hasSize(written.get("reasons").size());
        Set<Integer> named = new TreeSet<>();
        for (JsonNode cell : written.get("cells")) {
            cell.get("reasons").forEach(place -> named.add(place.asInt()));
        }
        assertThat(named).hasSize(reasons.size()).allMatch(place -> place < reasons.size());
    }

    @Test
    void theCellsOfARowCoverTheYearWithoutAHole() throws IOException {
        coverage("--out", out.toString(), "--format", "json");
        JsonNode written = JSON.readTree(Files.readString(out.resolve("coverage.json")));
        String end = written.get("from").asString("");
        String row = "";
        for (JsonNode cell : written.get("cells")) {
            String key = cell.get("duty") + "" + cell.get("assets") + cell.get("severity");
            if (!key.equals(row)) {
                assertThat(cell.get("from")).isEqualTo(written.get("from"));
            } else {
                assertThat(cell.get("from").asString("")).isEqualTo(end);
            }
            row = key;
            end = cell.get("to").asString("");
        }
        assertThat(end).isEqualTo(written.get("to").asString(""));
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        coverage("--out", out.resolve("1").toString(), "--threads", "1", "--format", "json");
        coverage("--out", out.resolve("3").toString(), "--threads", "3", "--format", "json");
        assertThat(Files.readString(out.resolve("3/coverage.json")))
                .isEqualTo(Files.readString(out.resolve("1/coverage.json")));
    }

    @Test
    void badArgumentsAreRefusedWithTheNextStep() {
        assertThat(coverage("--format", "json").err()).contains("[format-needs-out]");
        assertThat(coverage("--threads", "0").err()).contains("[bad-threads]");
        assertThat(coverage("--now", "tomorrow").err()).contains("[time-zone]");
        assertThat(coverage("--format", "pdf").exit()).isEqualTo(2);
        assertThat(Ran.hikeshi("coverage", "--company", "nothing.yaml").exit()).isEqualTo(2);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private List<String> sheets() throws IOException {
        try (ZipFile book = new ZipFile(out.resolve("coverage.xlsx").toFile())) {
            return book.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("xl/worksheets/sheet"))
                    .toList();
        }
    }
}
