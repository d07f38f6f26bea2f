package dev.hikeshi.response.closure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.IncidentEvent;
import dev.hikeshi.response.scope.SmallCompany;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LedgerTest {

    @Test
    void anUnchangedChainIsIntactAndGivesItsHead() {
        Ledger.Appended all = Ledger.EMPTY.append(events());
        assertThat(Ledger.EMPTY.verify(all.lines()))
                .isEqualTo(new Ledger.Verdict.Intact(all.ledger()));
        assertThat(all.ledger().length()).isEqualTo(all.lines().size());
    }

    @Test
    void appendingInTwoStepsGivesTheSameLines() {
        List<IncidentEvent> events = events();
        Ledger.Appended first = Ledger.EMPTY.append(events.subList(0, 2));
        Ledger.Appended rest = first.ledger().append(events.subList(2, events.size()));
        List<String> lines = new ArrayList<>(first.lines());
        lines.addAll(rest.lines());
        assertThat(lines).isEqualTo(Ledger.EMPTY.append(events).lines());
        assertThat(first.ledger().verify(rest.lines()))
                .isEqualTo(new Ledger.Verdict.Intact(rest.ledger()));
    }

    @Test
    void aLineIsWrittenInOneWayOnly() {
        IncidentEvent event =
                new IncidentEvent.MeterDebited(
                        Instant.parse("2026-11-22T00:00:00Z"),
                        "I-1",
                        "mdr\"x",
                        "h\n\ud800",
                        new BigDecimal("6.50"));
        assertThat(CanonicalText.of(event))
                .isEqualTo(
                        "{\"event\":\"MeterDebited\",\"at\":\"2026-11-22T00:00:00Z\","
                                + "\"incident\":\"I-1\",\"contract\":\"mdr\\\"x\","
                                + "\"meter\":\"h\\u000a\\ud800\",\"quantity\":\"6.50\"}");
    }

    @Test
    void anyChangedCharacterBreaksTheChainAtItsLine() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> lines = Ledger.EMPTY.append(events()).lines();
        for (int round = 0; round < 300; round++) {
            int line = random.nextInt(lines.size());
            String text = lines.get(line);
            int at = random.nextInt(text.length());
            char other = text.charAt(at) == 'x' ? 'y' : 'x';
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, text.substring(0, at) + other + text.substring(at + 1));
            assertThat(Ledger.EMPTY.verify(changed))
                    .as("seed %s line %s at %s", seed, line, at)
                    .isInstanceOfSatisfying(
                            Ledger.Verdict.Broken.class,
                            broken -> assertThat(broken.line()).isEqualTo(line + 1L));
        }
    }

    @Test
    void aRemovedASwappedAndAnInsertedLineBreakIt() {
        List<String> lines = Ledger.EMPTY.append(events()).lines();
        List<String> removed = new ArrayList<>(lines);
        removed.remove(1);
        assertThat(fault(removed)).isEqualTo(Ledger.Fault.NUMBER);
        List<String> inserted = new ArrayList<>(lines);
        inserted.add(1, lines.get(1).replace("\"n\":2", "\"n\":02"));
        assertThat(fault(inserted)).isEqualTo(Ledger.Fault.NOT_A_LINE);
        List<String> other = new ArrayList<>(lines);
        other.set(
                1, new Ledger(1, "f".repeat(64)).append(events().subList(1, 2)).lines().getFirst());
        assertThat(fault(other)).isEqualTo(Ledger.Fault.CHAIN);
    }

    @Test
    void aBreakSaysWhatWasExpectedAndWhatStandsThere() {
        List<String> lines = new ArrayList<>(Ledger.EMPTY.append(events()).lines());
        String good = lines.get(1);
        lines.set(1, good.replace("pc-01", "pc-02"));
        Ledger.Verdict.Broken broken = (Ledger.Verdict.Broken) Ledger.EMPTY.verify(lines);
        assertThat(broken.fault()).isEqualTo(Ledger.Fault.HASH);
        assertThat(good).contains("\"hash\":\"" + broken.found() + "\"");
        assertThat(broken.expected()).hasSize(64).isNotEqualTo(broken.found());
        lines.set(1, "x".repeat(500));
        broken = (Ledger.Verdict.Broken) Ledger.EMPTY.verify(lines);
        assertThat(broken.found()).isEqualTo("x".repeat(80));
    }

    private static Ledger.Fault fault(List<String> lines) {
        return ((Ledger.Verdict.Broken) Ledger.EMPTY.verify(lines)).fault();
    }

    private static List<IncidentEvent> events() {
        return new SmallCompany()
                .finds("pc-01", Severity.HIGH)
                .raises("isolate_endpoint", "pcs", Severity.HIGH, "pc-01")
                .finishes("isolate_endpoint", "pcs")
                .sees("pc-01", "compromised", "証拠")
                .does(
                        new Command.ApproveMoney(
                                SmallCompany.T,
                                SmallCompany.ID,
                                "ir/spot",
                                Money.yen(1_800_000),
                                "president"))
                .events();
    }
}
