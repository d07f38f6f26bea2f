package dev.hikeshi.response.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RunningLossTest {

    @Test
    void countsEveryFunctionThatNeedsAGroupWithAHostThatIsHit() {
        SmallCompany small = new SmallCompany().finds("srv-erp", Severity.HIGH);
        RunningLoss loss = lossAfter(small, Duration.ofHours(6));
        assertThat(loss.functions())
                .extracting(RunningLoss.FunctionHit::id)
                .containsExactly("orders", "office");
        assertThat(loss.perDay()).isEqualTo(Money.yen(2_640_000));
        assertThat(loss.soFar()).isEqualTo(Money.yen(660_000));
    }

    @Test
    void unlistedHostsAndGroupsWithoutFunctionAreUnknownAndNotZero() {
        SmallCompany small =
                new SmallCompany().finds("old-box", Severity.HIGH).finds("nas", Severity.CRITICAL);
        RunningLoss loss = lossAfter(small, Duration.ofDays(1));
        assertThat(loss.unknown()).containsExactly("nas", "unlisted:old-box");
        assertThat(loss.soFar()).isNull();
        assertThat(loss.perDay()).isNull();
    }

    @Test
    void aMediumFindingAloneStopsNoFunction() {
        SmallCompany small = new SmallCompany().finds("srv-erp", Severity.MEDIUM);
        assertThat(lossAfter(small, Duration.ofDays(1)).functions()).isEmpty();
        small.sees("srv-erp", "compromised", "logs of pc-01 name it");
        assertThat(lossAfter(small, Duration.ofDays(1)).functions()).hasSize(2);
    }

    @Test
    void nothingIsLostBeforeItHappened() {
        SmallCompany small = new SmallCompany().finds("srv-erp", Severity.HIGH);
        assertThat(lossAfter(small, Duration.ofDays(-1)).functions()).isEmpty();
    }

    private static RunningLoss lossAfter(SmallCompany small, Duration elapsed) {
        return RunningLoss.of(small.company(), small.incident(), SmallCompany.T.plus(elapsed));
    }
}
