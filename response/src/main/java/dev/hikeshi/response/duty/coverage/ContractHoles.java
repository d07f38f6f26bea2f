package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.duty.Duty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the contracts themselves show: their ends, and allowances that are too small. */
final class ContractHoles {
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private final Cube cube;
    private final Map<String, AssetGroup> groups = new HashMap<>();

    ContractHoles(Cube cube) {
        this.cube = cube;
        cube.company().groups().forEach(group -> groups.put(group.id(), group));
    }

    void addTo(List<Hole> holes) {
        for (Contract contract : cube.company().contracts()) {
            if (contract.signed()) {
                contract.meters().forEach(meter -> meter(contract, meter, holes));
                expiring(contract, holes);
            }
        }
    }

    private void expiring(Contract contract, List<Hole> holes) {
        LocalDate last = contract.lastDay().orElse(null);
        Instant ends = last == null ? null : begins(last.plusDays(1));
        if (ends == null || !ends.isBefore(cube.to())) {
            return;
        }
        Words about =
                new Words(
                        "「" + contract.title().ja() + "」（" + last + " まで）",
                        "\"" + contract.title().en() + "\" (until " + last + ")");
        for (Walk.Walked walked : cube.walked()) {
            if (contract.clauses().stream().anyMatch(clause -> speaksOf(clause, walked.row()))) {
                holes.add(afterwards(walked, ends, about));
            }
        }
    }

    /** What is open once the contract has ended; where nothing is, how long another one holds. */
    private Hole afterwards(Walk.Walked walked, Instant ends, Words about) {
        Row row = walked.row();
        Instant begin = ends.isAfter(cube.from()) ? ends : cube.from();
        Stint open = new Stint(walked.tally().within());
        for (Stretch stretch : row.stretches()) {
            Instant from = stretch.from().isAfter(begin) ? stretch.from() : begin;
            if (from.isBefore(stretch.to())) {
                open.add(!stretch.answer().binds(), from);
            }
        }
        open.add(false, cube.to());
        return new Hole(
                Gap.Kind.EXPIRING,
                row.duty(),
                row.assets(),
                row.severities(),
                !open.late().isZero(),
                open.total(),
                open.late(),
                about);
    }

    private boolean speaksOf(Clause clause, Row row) {
        Severity needed = clause.trigger().grade() == null ? clause.trigger().atLeast() : null;
        return clause.bought()
                && performs(clause.mode())
                && clause.duties().contains(row.duty())
                && (needed == null || row.severities().getFirst().atLeast(needed))
                && row.assets().stream().allMatch(id -> selects(clause, groups.get(id)));
    }

    private static boolean selects(Clause clause, @Nullable AssetGroup group) {
        return group != null && clause.assets().selects(group);
    }

    private static boolean performs(Mode mode) {
        return switch (mode) {
            case PERFORMS, ON_REQUEST, WITH_CONSENT, FOR_EXTRA_MONEY -> true;
            case ADVISES, NOTIFIES, REFUSES -> false;
        };
    }

    /** A typical incident takes every duty of the meter once, in the order of the catalogue. */
    private void meter(Contract contract, Meter meter, List<Hole> holes) {
        SortedSet<DutyId> metered = new TreeSet<>();
        for (Clause clause : contract.clauses()) {
            boolean draws = meter.id().equals(clause.meter()) && performs(clause.mode());
            if (draws && clause.bought()) {
                metered.addAll(clause.duties());
            }
        }
        BigDecimal left = meter.included().subtract(meter.usedBefore());
        BigDecimal needed = BigDecimal.ZERO;
        boolean wasEnough = true;
        for (Duty duty : cube.duties()) {
            if (!metered.contains(duty.id())) {
                continue;
            }
            needed = needed(meter, duty, needed);
            if (wasEnough && needed.compareTo(left) > 0) {
                wasEnough = false;
                runsOut(contract, meter, duty, left, holes);
            }
        }
    }

    private static BigDecimal needed(Meter meter, Duty duty, BigDecimal before) {
        String unit = meter.unit().toLowerCase(Locale.ROOT);
        BigDecimal hours = duty.effortHours(1);
        return switch (unit) {
            case "hours", "hour" -> before.add(hours);
            case "days", "day" -> before.add(hours.divide(HOURS_A_DAY, 2, RoundingMode.UP));
            default -> BigDecimal.ONE;
        };
    }

    private void runsOut(
            Contract contract, Meter meter, Duty duty, BigDecimal left, List<Hole> holes) {
        String rest = left.max(BigDecimal.ZERO).stripTrailingZeros().toPlainString();
        Words about =
                new Words(
                        "「" + contract.title().ja() + "」の残り " + rest + " " + meter.unit(),
                        rest + " " + meter.unit() + " left of \"" + contract.title().en() + "\"");
        Instant begin = later(begins(contract.starts()), cube.from());
        LocalDate last = contract.lastDay().orElse(null);
        Instant end = last == null ? cube.to() : begins(last.plusDays(1));
        end = end.isAfter(cube.to()) ? cube.to() : end;
        Duration inForce = begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
        for (Walk.Walked walked : cube.walked()) {
            Row row = walked.row();
            boolean drawn =
                    contract.clauses().stream()
                            .anyMatch(c -> meter.id().equals(c.meter()) && speaksOf(c, row));
            if (row.duty().equals(duty.id()) && drawn && !inForce.isZero()) {
                holes.add(
                        new Hole(
                                Gap.Kind.METER_SHORT,
                                row.duty(),
                                row.assets(),
                                row.severities(),
                                false,
                                inForce,
                                inForce,
                                about));
            }
        }
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(cube.company().zone()).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
