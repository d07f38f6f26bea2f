package dev.hikeshi.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A domain controller's day; anything that looks at every pair of records would not end. */
@Tag("slow")
final class BusyDomainTest {
    private static final int EVENTS = 500_000;

    @Test
    void aBusyDomainControllerIsFollowedToItsEnd() {
        BusyDomain day = new BusyDomain(20261121, EVENTS);
        SpreadCollector collector = new SpreadCollector();
        day.tell(collector::accept);
        Spread spread = collector.spread(day.findings());
        assertThat(spread.edges()).hasSizeBetween(EVENTS / 2, EVENTS);
        Spread.Verdict verdict = Objects.requireNonNull(spread.verdicts().get(BusyDomain.DC));
        assertThat(verdict.state()).isEqualTo(Spread.State.COMPROMISED);
        assertThat(Objects.requireNonNull(spread.coverage().get(BusyDomain.DC)).sources())
                .extracting(Coverage.Source::records)
                .satisfies(
                        counts ->
                                assertThat(counts.stream().mapToLong(Long::longValue).sum())
                                        .isEqualTo(EVENTS));
        assertThat(spread.domainsLost()).isEmpty();
        assertThat(collector.spread(day.findings()).verdicts()).isEqualTo(spread.verdicts());
    }
}
