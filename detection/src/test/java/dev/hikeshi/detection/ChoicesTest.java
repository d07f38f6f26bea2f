package dev.hikeshi.detection;

import static dev.hikeshi.detection.SmallRule.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import org.junit.jupiter.api.Test;

/** One test for each row of the table in the package's chapter. */
class ChoicesTest {

    private static MapEvent started(String commandLine) {
        return MapEvent.process().with("CommandLine", commandLine);
    }

    @Test
    void ruleSeesOnlyItsKindOfLog() {
        SmallRule rule = item("CommandLine: x");
        assertThat(rule.matches(started("x"))).isTrue();
        assertThat(rule.matches(MapEvent.sysmon(3).with("CommandLine", "x"))).isFalse();
        assertThat(rule.matches(MapEvent.windows("System", 1).with("CommandLine", "x"))).isFalse();
        MapEvent json =
                MapEvent.of(Format.JSON)
                        .with("Channel", "Microsoft-Windows-Sysmon/Operational")
                        .with("EventID", 1)
                        .with("CommandLine", "x");
        assertThat(rule.matches(json)).isFalse();
        SmallRule unknown =
                SmallRule.of("{product: windows, service: nosuch}", "s: [x]\ncondition: s");
        assertThat(unknown.matches(started("x"))).isFalse();
    }

    @Test
    void jsonHasAKindOnlyWhenItSaysSo() {
        SmallRule rule =
                SmallRule.of(
                        "{product: aws, service: cloudtrail}",
                        "s: {eventName: StopLogging}\ncondition: s");
        MapEvent event = MapEvent.of(Format.JSON).with("eventName", "StopLogging");
        assertThat(rule.matches(event)).isFalse();
        MapEvent product = event.with("logsource.product", "AWS");
        assertThat(rule.matches(product)).isFalse();
        assertThat(rule.matches(product.with("logsource.service", "cloudtrail"))).isTrue();
        assertThat(rule.matches(product.with("logsource.service", "waf"))).isFalse();
    }

    @Test
    void channelsCompareWithoutCase() {
        SmallRule rule =
                SmallRule.of(
                        "{product: windows, service: security}",
                        "s: {EventID: 1102}\ncondition: s");
        assertThat(rule.matches(MapEvent.windows("SECURITY", 1102))).isTrue();
    }

    @Test
    void securityProcessStartsCountWithTwoRenames() {
        MapEvent event =
                MapEvent.security(4688)
                        .with("NewProcessName", "C:\\a.exe")
                        .with("ParentProcessName", "C:\\b.exe")
                        .with("SubjectUserName", "ann");
        assertThat(item("Image|endswith: '\\a.exe'").matches(event)).isTrue();
        assertThat(item("ParentImage|endswith: '\\b.exe'").matches(event)).isTrue();
        assertThat(item("User: ann").matches(event)).isFalse();
        assertThat(item("Image: null").matches(event)).isFalse();
        assertThat(item("NewProcessName|endswith: a.exe").matches(event)).isTrue();
    }

    @Test
    void fieldNamesKeepCaseAndLoseSpaces() {
        assertThat(item("commandline: x").matches(started("x"))).isFalse();
        MapEvent defender = MapEvent.process().with("Threat Name", "x");
        assertThat(item("ThreatName: x").matches(defender)).isTrue();
    }

    @Test
    void spacesAroundValuesCount() {
        assertThat(item("CommandLine|endswith: ' '").matches(started("x "))).isTrue();
        assertThat(item("CommandLine: x").matches(started("x "))).isFalse();
    }

    @Test
    void nullIsMissingOrNull() {
        SmallRule rule = item("CommandLine: null");
        assertThat(rule.matches(MapEvent.process())).isTrue();
        assertThat(rule.matches(MapEvent.process().withAbsent("CommandLine"))).isTrue();
        assertThat(rule.matches(started(""))).isFalse();
        assertThat(item("CommandLine: 'null'").matches(MapEvent.process())).isFalse();
    }

    @Test
    void emptyIsThereAndEmpty() {
        SmallRule rule = item("CommandLine: ''");
        assertThat(rule.matches(started(""))).isTrue();
        assertThat(rule.matches(MapEvent.process())).isFalse();
        assertThat(rule.matches(MapEvent.process().withAbsent("CommandLine"))).isFalse();
        assertThat(item("CommandLine: '*'").matches(MapEvent.process().withAbsent("CommandLine")))
                .isFalse();
    }

    @Test
    void existsAsksForPresenceOnly() {
        SmallRule there = item("CommandLine|exists: true");
        assertThat(there.matches(MapEvent.process().withAbsent("CommandLine"))).isTrue();
        assertThat(there.matches(MapEvent.process())).isFalse();
        assertThat(item("CommandLine|exists: false").matches(MapEvent.process())).isTrue();
    }

    @Test
    void neqTurnsTheWholeItemRound() {
        SmallRule rule = item("CommandLine|contains|neq: [x, y]");
        assertThat(rule.matches(MapEvent.process())).isTrue();
        assertThat(rule.matches(started("z"))).isTrue();
        assertThat(rule.matches(started("y z"))).isFalse();
    }

    @Test
    void anyOfSeveralValuesIsEnough() {
        MapEvent event = MapEvent.process().withMany("Data", "one", "two");
        assertThat(item("Data: two").matches(event)).isTrue();
        assertThat(item("Data: 'one,two'").matches(event)).isFalse();
        assertThat(item("Data|contains|all: [one, two]").matches(event)).isTrue();
        MapEvent repeated = MapEvent.process().with("Data", "one").with("Data", "two");
        assertThat(item("Data: two").matches(repeated)).isTrue();
    }

    @Test
    void caseFoldsAllOfUnicode() {
        assertThat(item("CommandLine: 'ÄPFEL Ω'").matches(started("äpfel ω"))).isTrue();
        assertThat(item("CommandLine: cmd").matches(started("\u0441md"))).isFalse();
        assertThat(item("CommandLine|cased: cmd").matches(started("CMD"))).isFalse();
        assertThat(item("LogonId: '0x3E7'").matches(MapEvent.process().with("LogonId", "0x3e7")))
                .isTrue();
    }

    @Test
    void plainValueCoversTheWholeField() {
        assertThat(item("CommandLine: 'a*c'").matches(started("abbc"))).isTrue();
        assertThat(item("CommandLine: 'a*c'").matches(started("abbcd"))).isFalse();
        assertThat(item("CommandLine: 'a?c'").matches(started("a\uD83D\uDD25c"))).isTrue();
        assertThat(item("CommandLine: 'a?c'").matches(started("ac"))).isFalse();
    }

    @Test
    void wildcardsStayActiveInsideContains() {
        SmallRule rule = item("CommandLine|contains: 'net*user?x'");
        assertThat(rule.matches(started("run net1  user x now"))).isTrue();
        assertThat(rule.matches(started("run net*user?"))).isFalse();
    }

    @Test
    void backslashEscapesOnlyWildcardsAndItself() {
        assertThat(item("CommandLine: 'C:\\Windows\\*'").matches(started("C:\\Windows*"))).isTrue();
        assertThat(item("CommandLine: 'C:\\Windows\\\\*'").matches(started("C:\\Windows\\x")))
                .isTrue();
        assertThat(item("CommandLine|startswith: '\\\\\\\\srv'").matches(started("\\\\srv\\x")))
                .isTrue();
        assertThat(item("CommandLine|endswith: 'x\\'").matches(started("x\\"))).isTrue();
    }

    @Test
    void windashKnowsFiveDashesAtFlags() {
        SmallRule rule = item("CommandLine|contains|windash: ' /a b-c -d'");
        for (String dash : new String[] {"-", "/", "\u2013", "\u2014", "\u2015"}) {
            assertThat(rule.matches(started("x " + dash + "a b-c /d"))).as(dash).isTrue();
        }
        assertThat(rule.matches(started("x -a b/c -d"))).isFalse();
        assertThat(rule.matches(started("x \u2010a b-c -d"))).isFalse();
    }

    @Test
    void numbersAreTheirText() {
        MapEvent event = MapEvent.process().with("Number", "007");
        assertThat(item("Number: 007").matches(event)).isTrue();
        assertThat(item("Number: 7").matches(event)).isFalse();
        assertThat(item("EventID: 1").matches(MapEvent.process())).isTrue();
        assertThat(item("EventID: '1'").matches(MapEvent.process())).isTrue();
        assertThat(item("Version: 1.0").matches(MapEvent.process().with("Version", "1.0")))
                .isTrue();
    }

    @Test
    void yamlWordsAreTexts() {
        assertThat(item("CommandLine: yes").matches(started("yes"))).isTrue();
        assertThat(item("CommandLine: 2026-01-02").matches(started("2026-01-02"))).isTrue();
        assertThat(item("CommandLine: true").matches(started("True"))).isTrue();
        Event flag = MapEvent.process().with("Signed", new FieldValue.Flag(true));
        assertThat(item("Signed: 'true'").matches(flag)).isTrue();
        assertThat(item("CommandLine: ~").matches(MapEvent.process())).isTrue();
        assertThat(item("CommandLine:").matches(MapEvent.process())).isTrue();
    }

    @Test
    void ordersCompareDecimalNumbersOnly() {
        assertThat(item("N|gt: 9").matches(MapEvent.process().with("N", 10))).isTrue();
        assertThat(item("N|gte: 10").matches(MapEvent.process().with("N", "10.0"))).isTrue();
        assertThat(item("N|lt: 10").matches(MapEvent.process().with("N", 10))).isFalse();
        assertThat(item("N|lte: 1.5").matches(MapEvent.process().with("N", "1.5"))).isTrue();
        assertThat(item("N|gt: 9").matches(MapEvent.process().with("N", "0xff"))).isFalse();
        assertThat(item("N|lt: 9").matches(MapEvent.process())).isFalse();
    }

    @Test
    void timePartsAreReadAsWritten() {
        MapEvent event = MapEvent.process().with("UtcTime", "2026-01-04 23:59:58.123");
        assertThat(item("UtcTime|hour: 23").matches(event)).isTrue();
        assertThat(item("UtcTime|minute|gte: 59").matches(event)).isTrue();
        assertThat(item("UtcTime|day: 4").matches(event)).isTrue();
        assertThat(item("UtcTime|week: 1").matches(event)).isTrue();
        assertThat(item("UtcTime|month: 1").matches(event)).isTrue();
        assertThat(item("UtcTime|year: 2026").matches(event)).isTrue();
        MapEvent zoned = MapEvent.process().with("UtcTime", "2026-01-04T23:59:58.5+09:00");
        assertThat(item("UtcTime|hour: 23").matches(zoned)).isTrue();
        assertThat(
                        item("UtcTime|hour: 23")
                                .matches(MapEvent.process().with("UtcTime", "2026-01-04")))
                .isFalse();
        assertThat(item("UtcTime|hour: 23").matches(MapEvent.process().with("UtcTime", "late")))
                .isFalse();
    }

    @Test
    void networksHoldAddressesOnly() {
        SmallRule rule = item("Ip|cidr: ['10.0.0.0/8', 'fe80::/10']");
        for (String inside : new String[] {"10.1.2.3", "::ffff:10.1.2.3", "FE80::1%12"}) {
            assertThat(rule.matches(MapEvent.process().with("Ip", inside))).as(inside).isTrue();
        }
        for (String outside :
                new String[] {"11.0.0.1", "10.1", "10", "10.1.2.3:80", "-", "", "2001::1"}) {
            assertThat(rule.matches(MapEvent.process().with("Ip", outside))).as(outside).isFalse();
        }
    }

    @Test
    void missingFieldsEqualNothing() {
        SmallRule rule = item("User|fieldref: ParentUser");
        assertThat(rule.matches(MapEvent.process())).isFalse();
        assertThat(rule.matches(MapEvent.process().with("User", "a"))).isFalse();
        MapEvent both = MapEvent.process().with("User", "a").with("ParentUser", "A");
        assertThat(rule.matches(both)).isTrue();
        assertThat(item("User|fieldref|cased: ParentUser").matches(both)).isFalse();
        assertThat(item("User|fieldref|neq: ParentUser").matches(both)).isFalse();
        assertThat(
                        item("A|fieldref|endswith: B")
                                .matches(MapEvent.process().with("A", "xy").with("B", "y")))
                .isTrue();
    }

    @Test
    void regexesSearchWithCase() {
        assertThat(item("CommandLine|re: b.d").matches(started("abcde"))).isTrue();
        assertThat(item("CommandLine|re: B.D").matches(started("abcde"))).isFalse();
        assertThat(item("CommandLine|re|i: B.D").matches(started("abcde"))).isTrue();
        assertThat(item("CommandLine|re: a.b").matches(started("a\rb"))).isTrue();
        assertThat(item("CommandLine|re: a.b").matches(started("a\nb"))).isFalse();
        assertThat(item("CommandLine|re|s: a.b").matches(started("a\nb"))).isTrue();
        assertThat(item("CommandLine|re: ^b").matches(started("a\nb"))).isFalse();
        assertThat(item("CommandLine|re|m: ^b").matches(started("a\nb"))).isTrue();
        assertThat(item("CommandLine|re: '[[&&]x'").matches(started("[x"))).isTrue();
        assertThat(item("CommandLine|re: '[]x]+y'").matches(started("]y"))).isTrue();
        assertThat(item("CommandLine|re: '[[:alpha:]]'").reason()).contains("POSIX");
    }

    @Test
    void costlyRegexesAreGivenUpAndCounted() {
        ReferenceEvaluator costly = item("CommandLine|re: 'x*x*x*x*x*x*x*x*y'").evaluator();
        assertThat(costly.evaluate(started("x".repeat(500)))).isEmpty();
        assertThat(costly.regexSearchesGivenUp()).isEqualTo(1);
    }

    @Test
    void base64ComparesWithoutCase() {
        assertThat(item("CommandLine|base64|contains: foobar").matches(started("zm9VYMFY")))
                .isTrue();
        assertThat(item("CommandLine|base64|contains|cased: foobar").matches(started("zm9VYMFY")))
                .isFalse();
    }

    @Test
    void keywordsSearchValuesOnly() {
        SmallRule rule = SmallRule.process("k: ['a\\b', 4711, 'x*z']\ncondition: k");
        assertThat(rule.matches(started("see A\\B"))).isTrue();
        assertThat(rule.matches(MapEvent.process().with("Port", 47110))).isTrue();
        assertThat(rule.matches(started("x y z"))).isTrue();
        assertThat(SmallRule.process("k: [CommandLine]\ncondition: k").matches(started("x")))
                .isFalse();
        SmallRule all = SmallRule.process("k:\n  '|all': [one, two]\ncondition: k");
        assertThat(all.matches(started("one").with("Image", "two"))).isTrue();
        assertThat(all.matches(started("one"))).isFalse();
    }

    @Test
    void placeholdersAreTextWithoutExpand() {
        assertThat(item("CommandLine: '%x%'").matches(started("%x%"))).isTrue();
        assertThat(item("CommandLine|expand: '%x%'").reason()).contains("%x%");
    }

    @Test
    void classicPowerShellDataStaysOneText() {
        MapEvent event =
                MapEvent.windows("Windows PowerShell", 400)
                        .withMany("Data", "Available", "HostName=ConsoleHost\n\tHostVersion=2.0");
        String kind = "{product: windows, category: ps_classic_start}";
        assertThat(
                        SmallRule.of(kind, "s: {'Data|contains': 'HostVersion=2.'}\ncondition: s")
                                .matches(event))
                .isTrue();
        assertThat(SmallRule.of(kind, "s: {HostVersion: '2.0'}\ncondition: s").matches(event))
                .isFalse();
    }

    @Test
    void aDashIsAText() {
        assertThat(item("User: null").matches(MapEvent.process().with("User", "-"))).isFalse();
        assertThat(item("User: '-'").matches(MapEvent.process().with("User", "-"))).isTrue();
    }

    @Test
    void otherDocumentsAreNotLoaded() {
        RuleSet rules =
                RuleSet.parse(
                        "three.yml",
                        """
                        title: A
                        id: a
                        correlation: {type: event_count}
                        ---
                        title: B
                        id: b
                        logsource: {product: windows}
                        filter: {rules: [x]}
                        ---
                        title: C
                        id: c
                        logsource: {product: windows}
                        detection:
                          s: [x]
                          condition: s | count() > 5
                        """);
        assertThat(rules.rules()).isEmpty();
        assertThat(rules.notLoaded()).extracting(NotLoaded::id).containsExactly("a", "b", "c");
        assertThat(rules.notLoaded().getLast().reason().toString())
                .startsWith("line 15")
                .contains("pipe");
    }

    @Test
    void noLevelIsMedium() {
        assertThat(RuleSet.parse("x", item("A: b").yaml()).rules().getFirst().level())
                .isEqualTo(Level.MEDIUM);
    }
}
