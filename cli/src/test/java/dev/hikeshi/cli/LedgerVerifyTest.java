package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger as a third party sees it: by the document, not by our code. */
final class LedgerVerifyTest {
    @TempDir static Path folder;
    private static Path ledger = Path.of("");

    @BeforeAll
    static void aRunWritesALedger() throws IOException {
        ledger = run("one");
    }

    private static Path run(String name) throws IOException {
        Path journal =
                Files.writeString(
                        folder.resolve("journal.jsonl"),
                        "{\"command\":\"GiveNotice\",\"at\":\"2026-11-22T01:00:00+09:00\",\"by\":\"staff:ueno\","
                                + "\"text\":\"PC が変 \\\"x\\\" \\u0007\",\"hosts\":[\"pc-sales-09\"]}\n");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Ran ran =
                Ran.hikeshi(
                        "respond",
                        "--company",
                        Shared.root().resolve("examples/aozora/company.yaml").toString(),
                        "--logs",
                        empty.toString(),
                        "--journal",
                        journal.toString(),
                        "--out",
                        folder.resolve(name).toString());
        assertThat(ran.exit()).as(ran.err()).isIn(Exit.DONE, Exit.DAMAGED);
        return folder.resolve(name).resolve("ledger.jsonl");
    }

    @Test
    void theSameRunWritesTheSameBytes() throws IOException {
        assertThat(run("two")).hasSameBinaryContentAs(ledger);
    }

    @Test
    void whoFollowsTheDocumentGetsTheSameHashes() throws IOException, NoSuchAlgorithmException {
        String previous = "0".repeat(64);
        List<String> lines = Files.readAllLines(ledger, StandardCharsets.UTF_8);
        assertThat(lines).hasSizeGreaterThan(3);
        for (int n = 1; n <= lines.size(); n++) {
            String line = lines.get(n - 1);
            String event = line.substring(line.indexOf("\"event\":") + 8, line.length() - 1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(previous.getBytes(StandardCharsets.US_ASCII));
            bytes.write('\n');
            bytes.writeBytes(Integer.toString(n).getBytes(StandardCharsets.US_ASCII));
            bytes.write('\n');
            bytes.writeBytes(event.getBytes(StandardCharsets.UTF_8));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            String hash = HexFormat.of().formatHex(digest);
            assertThat(line)
                    .startsWith(
                            "{\"n\":"
                                    + n
                                    + ",\"prev\":\""
                                    + previous
                                    + "\",\"hash\":\""
                                    + hash
                                    + "\",\"event\":{");
            previous = hash;
        }
        assertThat(verify(ledger, "--head", previous).exit()).isZero();
    }

    @Test
    void thePythonOfTheDocumentAgrees() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no python3 here");
        String document = Files.readString(Shared.root().resolve("docs/adr/0008-ledger.md"));
        int from = document.indexOf("```python\n") + 10;
        String code = document.substring(from, document.indexOf("```", from));
        Path script = Files.writeString(folder.resolve("check.py"), code);
        assertThat(python(script, ledger)).isZero();
        Path changed = changed("python", "PC", "pC");
        assertThat(python(script, changed)).isNotZero();
    }

    private static int python(Path script, Path file) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("/usr/bin/python3", script.toString(), file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("python.out").toFile())
                        .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    void anIntactLedgerIsSaidToBeIntactInBothLanguages() {
        assertThat(verify(ledger).exit()).isZero();
        assertThat(verify(ledger).out()).contains("Intact").contains("--head");
        assertThat(verify(ledger, "--lang", "ja").out()).contains("改ざんなし");
    }

    @Test
    void aChangedLineIsNamedWithWhatWasExpectedAndFound() throws IOException {
        Path changed = changed("changed", "PC", "pC");
        Ran ran = verify(changed);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("[ledger-hash]", "Expected: hash ", "Found: hash ");
        assertThat(verify(changed, "--lang", "ja").err()).contains("書き換え", "期待", "実際");
    }

    @Test
    void aRemovedLineACutEndAndAnEmptyFileAreNamed() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(ledger));
        String head = lines.getLast().replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
        lines.remove(1);
        Ran removed = verify(Files.write(folder.resolve("removed"), lines));
        assertThat(removed.err()).contains("line 2", "[ledger-number]", "number 2", "number 3");
        List<String> all = Files.readAllLines(ledger);
        Path cut = Files.write(folder.resolve("cut"), all.subList(0, all.size() - 1));
        assertThat(verify(cut).exit()).isZero();
        assertThat(verify(cut, "--head", head).err()).contains("[ledger-head]", head);
        Path empty = Files.createFile(folder.resolve("none"));
        assertThat(verify(empty).err()).contains("[ledger-empty]");
        assertThat(verify(folder.resolve("nowhere")).err()).contains("[no-file]");
        assertThat(Ran.hikeshi("ledger").exit()).isEqualTo(2);
        assertThat(Ran.hikeshi("ledger", "verify").err()).contains("[missing-argument]");
    }

    @Test
    void bytesThatAreNoTextAndOtherLineEndsBreakIt() throws IOException {
        byte[] bytes = Files.readAllBytes(ledger);
        byte[] bad = bytes.clone();
        bad[bad.length - 20] = (byte) 0xff;
        assertThat(verify(Files.write(folder.resolve("bad"), bad)).err())
                .contains("[ledger-not-a-line]");
        String windows = Files.readString(ledger).replace("\n", "\r\n");
        assertThat(verify(Files.writeString(folder.resolve("windows"), windows)).err())
                .contains("line 1", "[ledger-not-a-line]")
                .doesNotContain("\r");
    }

    private static Path changed(String name, String from, String to) throws IOException {
        String text = Files.readString(ledger);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(name), text.replaceFirst(from, to));
    }

    private static Ran verify(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("ledger", "verify", file.toString()));
        args.addAll(List.of(more));
        return Ran.hikeshi(args.toArray(String[]::new));
    }
}
