package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReferenceEvaluatorTest {

    @Test
    void findingTellsWhatWasTestedAndAllThatIsKnown() {
        SmallRule rule =
                SmallRule.process(
                        """
                        s:
                          ParentImage|endswith: b.exe
                          Image|endswith: a.exe
                        unused:
                          User: x
                        condition: s
                        """);
        Instant when = Instant.parse("2026-11-23T01:02:03Z");
        MapEvent event =
                MapEvent.security(4688)
                        .with("Computer", "pc1")
                        .with("NewProcessName", "a.exe")
                        .with("ParentProcessName", "b.exe")
                        .with("Data", "1")
                        .with("Data", "2")
                        .at(when);
        Finding finding = rule.findings(event).getFirst();
        assertThat(finding.tested().keySet()).containsExactly("ParentImage", "Image");
        assertThat(finding.tested().get("Image")).isEqualTo(new FieldValue.Text("a.exe"));
        assertThat(finding.context().keySet())
                .containsExactly(
                        "EventID",
                        "Channel",
                        "Computer",
                        "NewProcessName",
                        "ParentProcessName",
                        "Data");
        assertThat(finding.context().get("Data")).isInstanceOf(FieldValue.Many.class);
        assertThat(finding.time()).isEqualTo(when);
        assertThat(finding.host()).isEqualTo("pc1");
        assertThat(finding.channel()).isEqualTo("Security");
        assertThat(finding.eventId()).isEqualTo(4688);
    }

    @Test
    void findingNamesTheFieldsWhereKeywordsStand() {
        SmallRule rule = SmallRule.process("k: [evil]\ncondition: k");
        MapEvent event = MapEvent.process().with("A", "good").with("B", "so evil");
        assertThat(rule.findings(event).getFirst().tested().keySet()).containsExactly("B");
    }

    @Test
    void ruleMatchesAnEventAtMostOnce() {
        SmallRule rule =
                SmallRule.of(
                        "{product: windows, category: registry_delete}",
                        "s: {EventType|startswith: Delete}\ncondition: s");
        assertThat(rule.findings(MapEvent.sysmon(12).with("EventType", "DeleteValue"))).hasSize(1);
        assertThat(rule.findings(MapEvent.sysmon(12).with("EventType", "CreateKey"))).isEmpty();
    }

    @Test
    void fortiGateRulesSeeFortiGateLinesOfTheirType() {
        SmallRule rule =
                SmallRule.of(
                        "{product: fortigate, service: event}",
                        "s: {action: Add, cfgpath: firewall.policy}\ncondition: s");
        MapEvent line =
                MapEvent.of(Format.FORTIGATE)
                        .with("action", "add")
                        .with("cfgpath", "firewall.policy");
        assertThat(rule.matches(line.with("type", "event"))).isTrue();
        assertThat(rule.matches(line.with("type", "traffic"))).isFalse();
        assertThat(rule.matches(line)).isFalse();
    }

    @Test
    void ruleForAllOfWindowsSeesEveryChannel() {
        SmallRule rule = SmallRule.of("{product: windows}", "s: {A: x}\ncondition: s");
        assertThat(rule.matches(MapEvent.windows("Odd/Channel", 7).with("A", "x"))).isTrue();
        assertThat(rule.matches(MapEvent.process().with("A", "x"))).isTrue();
        assertThat(rule.matches(MapEvent.of(Format.WINDOWS_JSON).with("A", "x"))).isTrue();
        assertThat(rule.matches(MapEvent.of(Format.FORTIGATE).with("A", "x"))).isFalse();
    }

    @Test
    void antivirusRulesNeedNoProduct() {
        SmallRule rule =
                SmallRule.of(
                        "{category: antivirus}", "s: {Signature|contains: EICAR}\ncondition: s");
        MapEvent found =
                MapEvent.windows("Microsoft-Windows-Windows Defender/Operational", 1116)
                        .with("Threat Name", "EICAR_Test");
        assertThat(rule.matches(found)).isTrue();
    }

    @Test
    void filterOnAMissingFieldDoesNotFilter() {
        SmallRule rule =
                SmallRule.process(
                        "s: {A: x}\nfilter: {ParentImage|endswith: y}\ncondition: s and not filter");
        assertThat(rule.matches(MapEvent.process().with("A", "x"))).isTrue();
        assertThat(rule.matches(MapEvent.process().with("A", "x").with("ParentImage", "zy")))
                .isFalse();
    }
}
