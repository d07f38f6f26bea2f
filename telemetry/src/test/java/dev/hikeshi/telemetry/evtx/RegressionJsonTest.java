package dev.hikeshi.telemetry.evtx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Our JSON beside the JSON that SigmaHQ keeps with its regression logs. {@code regression.out.tsv}
 * lists each difference with its reason; rewrite it with {@code -Dgolden.rewrite=true}.
 */
class RegressionJsonTest {
    private static final Path OUT =
            Path.of("src/test/resources/dev/hikeshi/telemetry/evtx/regression.out.tsv");
    private static final String TRIMMED = "theirs lost the blanks at the end of the value";
    private static final String DIGITS =
            "theirs has nine digits in this one file; ours has six everywhere";
    private static final String CASE = "theirs has other capitals than the bytes of the log";

    @Test
    void agreesWithThePublishedJson() throws IOException {
        StringBuilder table = new StringBuilder("log\trecord\tfield\treason\n");
        int documents = 0;
        for (Path log : SharedData.files("sigma-regression", ".evtx")) {
            String name = String.valueOf(log.getFileName());
            Path json = log.resolveSibling(name.replace(".evtx", ".json"));
            Map<Long, List<String>> ours = new HashMap<>();
            RecordingSink.of(log)
                    .events
                    .forEach(e -> ours.put(e.origin().recordId(), JsonTokens.of(e.json())));
            Map<Long, List<String>> theirs = new TreeMap<>();
            for (List<String> document : JsonTokens.documents(Files.readString(json))) {
                theirs.put(recordId(document), document);
            }
            assertThat(theirs.keySet()).as(name).isEqualTo(ours.keySet());
            for (Map.Entry<Long, List<String>> one : theirs.entrySet()) {
                documents++;
                List<String> mine = ours.getOrDefault(one.getKey(), List.of());
                for (String difference : differences(one.getValue(), mine)) {
                    table.append(name).append('\t').append(one.getKey()).append('\t');
                    table.append(difference).append('\n');
                }
            }
        }
        assertThat(documents).isEqualTo(154);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(OUT, table);
        }
        assertThat(table.toString()).isEqualTo(Files.readString(OUT));
        assertThat(table.toString()).doesNotContain("UNEXPLAINED");
    }

    private static long recordId(List<String> document) {
        int key = document.indexOf("\"EventRecordID");
        return Long.parseLong(document.get(key + 2));
    }

    private static List<String> differences(List<String> theirs, List<String> ours) {
        assertThat(ours).hasSameSizeAs(theirs);
        List<String> differences = new ArrayList<>();
        String field = "";
        for (int i = 0; i < theirs.size(); i++) {
            boolean key = i + 1 < theirs.size() && theirs.get(i + 1).equals(":");
            field = key ? theirs.get(i) : field;
            if (!theirs.get(i).equals(ours.get(i))) {
                differences.add(field.substring(1) + "\t" + reason(theirs.get(i), ours.get(i)));
            }
        }
        return differences;
    }

    private static String reason(String theirs, String ours) {
        if (theirs.equals(ours.stripTrailing())) {
            return TRIMMED;
        }
        if (theirs.equalsIgnoreCase(ours.stripTrailing())) {
            return CASE;
        }
        if (theirs.length() == ours.length() + 3
                && theirs.startsWith(ours.substring(0, ours.length() - 1))) {
            return DIGITS;
        }
        return "UNEXPLAINED theirs " + theirs + " ours " + ours;
    }
}
