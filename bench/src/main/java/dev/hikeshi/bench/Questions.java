package dev.hikeshi.bench;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.duty.MeterUse;
import dev.hikeshi.response.duty.Situation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Distinct drawn situations at drawn minutes of the year. */
final class Questions {
    /** How many; a power of two. */
    static final int COUNT = 1 << 17;

    final Situation[] situations = new Situation[COUNT];
    final Instant[] at = new Instant[COUNT];

    Questions(SeededCompany seeded, long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < COUNT; i++) {
            at[i] = SeededCompany.NOW.plus(Duration.ofMinutes(draw.between(0, 365 * 24 * 60)));
            situations[i] = situation(seeded, draw, at[i]);
        }
    }

    private static Situation situation(SeededCompany seeded, Draw draw, Instant at) {
        Severity severity = draw.of(List.of(Severity.values()));
        String asset = "g" + draw.between(0, SeededCompany.GROUPS);
        Situation situation =
                draw.oneIn(10)
                        ? Situation.of(
                                draw.of(seeded.duties),
                                severity,
                                asset,
                                "g" + draw.between(0, SeededCompany.GROUPS))
                        : Situation.of(draw.of(seeded.duties), severity, asset);
        situation = situation.about(draw.between(1, 6));
        situation =
                situation.since(
                        Situation.DETECTION, at.minus(Duration.ofMinutes(draw.between(0, 4000))));
        if (draw.oneIn(2)) {
            situation = situation.knowing(Facts.COMPROMISE, draw.of(List.of("active", "past")));
        }
        if (draw.oneIn(3)) {
            situation = situation.knowing(Facts.CONFIRMED, "yes");
        }
        if (draw.oneIn(3)) {
            situation = situation.maliciousSince(at.minus(Duration.ofDays(draw.between(1, 400))));
        }
        if (draw.oneIn(4)) {
            BigDecimal hours = BigDecimal.valueOf(draw.between(1, 20));
            String contract = "c" + draw.between(0, SeededCompany.CONTRACTS);
            situation = situation.using(MeterUse.NONE.plus(contract, "hours", hours));
        }
        return situation;
    }
}
