package dev.hikeshi.response.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScopeBoardTest {

    @Test
    void listsTheWorstFirstAndEveryGroupNobodyLookedAt() {
        SmallCompany small =
                new SmallCompany()
                        .finds("pc-01", Severity.HIGH)
                        .finds("srv-erp", Severity.HIGH)
                        .sees("srv-erp", "compromised", "a service was installed");
        List<ScopeEntry> board = ScopeBoard.of(small.company(), small.incident());
        assertThat(board).extracting(ScopeEntry::asset).containsExactly("srv-erp", "nas", "pc-01");
        assertThat(board)
                .extracting(ScopeEntry::state)
                .containsExactly(
                        AssetState.COMPROMISED, AssetState.NOT_OBSERVED, AssetState.NOT_OBSERVED);
        assertThat(board).allSatisfy(entry -> assertThat(entry.why()).isNotEmpty());
    }

    @Test
    void aHostNobodyExaminedIsNotObservedHoweverMuchTimePasses() {
        SmallCompany small = new SmallCompany().finds("pc-01", Severity.LOW);
        assertThat(ScopeBoard.of(small.company(), small.incident()))
                .filteredOn(entry -> entry.asset().equals("pc-01"))
                .extracting(ScopeEntry::state)
                .containsExactly(AssetState.NOT_OBSERVED);
    }

    @Test
    void groupsOfTheCompanyAreNoPartOfSomebodyElsesIncident() {
        SmallCompany small = new SmallCompany().finds("dc1.other.example", Severity.HIGH);
        assertThat(ScopeBoard.of(small.company(), small.incident()))
                .extracting(ScopeEntry::asset)
                .containsExactly("dc1.other.example");
    }

    @Test
    void aHostUnderItsShortAndItsFullNameIsOneAsset() {
        SmallCompany small =
                new SmallCompany()
                        .finds("pc-01", Severity.HIGH)
                        .sees("pc-01.corp.example", "suspect", "one finding");
        assertThat(ScopeBoard.of(small.company(), small.incident()))
                .extracting(ScopeEntry::asset)
                .contains("pc-01.corp.example")
                .doesNotContain("pc-01");
    }

    @Test
    void statesWorsenFromClearToCompromised() {
        assertThat(AssetState.COMPROMISED.worseThan(AssetState.SUSPECT)).isTrue();
        assertThat(AssetState.NOT_OBSERVED.worseThan(AssetState.CLEAR)).isTrue();
        assertThat(AssetState.CLEAR.worseThan(AssetState.CLEAR)).isFalse();
        for (AssetState state : AssetState.values()) {
            assertThat(AssetState.parse(state.id())).contains(state);
        }
        assertThat(AssetState.parse("fine")).isEmpty();
    }
}
