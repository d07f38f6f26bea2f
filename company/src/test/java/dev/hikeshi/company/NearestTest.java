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
    void saysNothingWhenNothingIsNear() {
        assertThat(Nearest.of("salary", KNOWN)).isNull();
    }

    @Test
    void aSwapOfNeighboursIsOneSlip() {
        assertThat(Nearest.distance("hosue", "house")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
