package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.AssetGroup.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DutyAssetsTest {
    @Test
    void everyDutyOfTheTableIsInTheCatalogue() {
        Set<String> known = new TreeSet<>();
        DutyCatalogue.all().forEach(duty -> known.add(duty.id().id()));
        assertThat(known).containsAll(DutyAssets.named());
    }

    @Test
    void theVpnIsClosedOnNetworkDevicesOnly() {
        assertThat(DutyAssets.kinds(new DutyId("close_vpn"))).containsExactly(Kind.NETWORK);
    }

    @Test
    void whatTheLawAsksIsAboutTheWholeCompany() {
        for (Duty duty : DutyCatalogue.all()) {
            if (duty.legal()) {
                assertThat(DutyAssets.kinds(duty.id())).as(duty.id().id()).isEmpty();
            }
        }
    }

    @Test
    void aDutyOfTheCompanysOwnIsAboutEverything() {
        assertThat(DutyAssets.kinds(new DutyId("own.lamp")))
                .containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void theGroupsOfACompanyAreThoseOfTheKinds() {
        assertThat(DutyAssets.groups(new Sample().done(), new DutyId("isolate_endpoint")))
                .extracting(group -> group.id())
                .isEqualTo(List.of("pcs"));
    }
}
