package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The detector agrees with the reference on random sets of rules over random events. */
class RandomRulesTest {
    private static final List<String> FIELDS =
            List.of("Image", "CommandLine", "EventID", "Provider_Name", "User", "ThreatName", "X");
    private static final List<String> LOGSOURCES =
            List.of(
                    "{product: windows, category: process_creation}",
                    "{product: windows, category: registry_delete}",
                    "{product: windows, service: security}",
                    "{product: windows}",
                    "{category: antivirus}",
                    "{product: linux, service: sshd}");
    private static final List<String> MODIFIERS =
            List.of(
                    "",
                    "",
                    "|contains",
                    "|startswith",
                    "|endswith",
                    "|contains|all",
                    "|re",
                    "|re|i",
                    "|cased",
                    "|contains|cased",
                    "|exists",
                    "|gt",
                    "|lte",
                    "|neq",
                    "|fieldref",
                    "|cidr",
                    "|windash|contains",
                    "|base64offset|contains");
    private static final List<String> CONDITIONS =
            List.of(
                    "a",
                    "a and b",
                    "a or b",
                    "a and not b",
                    "not a",
                    "1 of them",
                    "all of them",
                    "not (a or c) and b",
                    "c or a and not b",
                    "not 1 of a*");
    private static final List<String> TEXTS =
            List.of(
                    "a",
                    "ab",
                    "abc",
                    "cmd.exe",
                    "\\\\cmd.exe",
                    "c:\\\\windows\\\\cmd.exe",
                    "-enc",
                    "/enc",
                    "4688",
                    "1",
                    "10.0.0.1",
                    "powershell -enc abc",
                    "a*c",
                    "a?c",
                    "*",
                    "\u00e4B\u00df",
                    "");

    @RepeatedTest(400)
    void findsWhatTheReferenceFinds(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        RuleSet rules = rules(random);
        assertThat(rules.rules()).hasSizeGreaterThan(15);
        int findings = 0;
        Detector detector = new Detector(rules.compile());
        ReferenceEvaluator reference = new ReferenceEvaluator(rules);
        for (int i = 0; i < 40; i++) {
            MapEvent event = event(random);
            List<Finding> found = detector.detect(event);
            assertThat(found)
                    .as("seed %d: %s", info.getCurrentRepetition(), event)
                    .isEqualTo(reference.evaluate(event));
            findings += found.size();
        }
        assertThat(findings).as("findings in all").isPositive();
    }

    private static RuleSet rules(Random random) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 25; i++) {
            files.put("r" + i, rule(random, "r" + i));
        }
        return RuleSet.parse(files, Placeholders.NONE);
    }

    private static String rule(Random random, String id) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: ").append(id).append("\nid: ").append(id);
        yaml.append("\nlogsource: ").append(pick(random, LOGSOURCES)).append("\ndetection:\n");
        for (String name : List.of("a", "b", "c")) {
            yaml.append("  ").append(name).append(":\n");
            if (random.nextInt(8) == 0) {
                yaml.append("    - ").append(quoted(pick(random, TEXTS) + "a")).append('\n');
                continue;
            }
            List<String> fields = new ArrayList<>(FIELDS);
            for (int item = random.nextInt(1, 4); item > 0; item--) {
                String field = fields.remove(random.nextInt(fields.size()));
                yaml.append("    ").append(item(random, field)).append('\n');
            }
        }
        return yaml.append("  condition: ")
                .append(pick(random, CONDITIONS))
                .append('\n')
                .toString();
    }

    private static String item(Random random, String field) {
        String modifier = pick(random, MODIFIERS);
        String key = "'" + field + modifier + "': ";
        return key
                + switch (modifier) {
                    case "|exists" -> Boolean.toString(random.nextBoolean());
                    case "|gt", "|lte" -> Integer.toString(random.nextInt(5000));
                    case "|fieldref" -> pick(random, FIELDS);
                    case "|cidr" -> "10.0.0.0/8";
                    case "|re", "|re|i" ->
                            pick(random, List.of("'a.*c'", "'^[a-c]+$'", "'CMD\\.'"));
                    case "|base64offset|contains" -> "abc";
                    case "|contains|all" -> list(random, 2);
                    default -> random.nextInt(6) == 0 ? plainOrNull(modifier) : list(random, 1);
                };
    }

    private static String plainOrNull(String modifier) {
        return modifier.isEmpty() ? "null" : "'abc'";
    }

    private static String list(Random random, int least) {
        List<String> values = new ArrayList<>();
        for (int i = random.nextInt(least, 5); i > 0; i--) {
            values.add(quoted(pick(random, TEXTS)));
        }
        return "[" + String.join(", ", values) + "]";
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static MapEvent event(Random random) {
        MapEvent event =
                switch (random.nextInt(5)) {
                    case 0 -> MapEvent.process();
                    case 1 -> MapEvent.security(random.nextBoolean() ? 4688 : 4625);
                    case 2 -> MapEvent.sysmon(12).with("EventType", "DeleteKey");
                    case 3 ->
                            MapEvent.windows(
                                    "Microsoft-Windows-Windows Defender/Operational", 1116);
                    default ->
                            MapEvent.of(Format.JSON)
                                    .with("logsource.product", "linux")
                                    .with("logsource.service", "sshd");
                };
        for (int i = random.nextInt(7); i > 0; i--) {
            event = event.with(name(random), value(random));
        }
        return event;
    }

    private static String name(Random random) {
        String name = pick(random, FIELDS);
        return switch (name) {
            case "ThreatName" -> "Threat Name";
            case "Image" -> random.nextBoolean() ? "Image" : "NewProcessName";
            default -> name;
        };
    }

    private static FieldValue value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new FieldValue.Absent();
            case 1 -> new FieldValue.Numeric(Integer.toString(random.nextInt(5000)));
            case 2 -> new FieldValue.Many(List.of());
            case 3 ->
                    new FieldValue.Many(
                            List.of(text(random), new FieldValue.Absent(), text(random)));
            default -> text(random);
        };
    }

    private static FieldValue text(Random random) {
        String text = pick(random, TEXTS).replace("\\\\", "\\");
        String more = random.nextBoolean() ? text : text + pick(random, TEXTS);
        return new FieldValue.Text(random.nextBoolean() ? more : more.toUpperCase(Locale.ROOT));
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
