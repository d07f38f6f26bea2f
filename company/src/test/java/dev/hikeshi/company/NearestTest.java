package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("deputies", "contacts", "hours", "away");

    @Test
    void findsTheMisspeltWord() {
        assertThat(Nearest.of("deputeis", KNOWN)).isEqualTo("deputies");
        assertThat(Nearest.of("contact", KNOWN)).isEqualTo("contacts");
        assertThat(Nearest.of("Hours", KNOWN)).isEqualTo("hours");
    }

    @Test
    void aWordThatLacksAPartIsFoundByTheOthers() {
        List<String> duties =
                List.of("restore_from_backup", "restore_from_backup_abroad", "protect_backup");
        assertThat(Nearest.of("restore_backup", duties)).isEqualTo("restore_from_backup");
        assertThat(Nearest.of("backup", duties)).isNull();
        assertThat(Nearest.of("restore_paper", duties)).isNull();
    }

    @Test
    void saysNothingWhenNothingIsNear() {
        assertThat(Nearest.of("salary", KNOWN)).isNull();
    }

    @Test
    void aSwapOfNeighboursIsOneSlip() {
        assertThat(Nearest.distance("hosue", "house")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
