package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Done;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyAssets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the duties that come back fall due. */
final class Rounds {
    private static final int MOST = 13;
    private static final int HOURS_A_DAY = 24;

    private final Company company;
    private final LocalDate today;

    private Rounds(Company company, LocalDate today) {
        this.company = company;
        this.today = today;
    }

    static List<Round> of(Company company, List<Task> tasks, Instant now) {
        Rounds rounds = new Rounds(company, now.atZone(company.zone()).toLocalDate());
        List<Round> all = new ArrayList<>();
        for (Duty duty : Duties.of(company).all()) {
            Period every = duty.every();
            if (every != null) {
                all.addAll(rounds.of(duty, every, tasks));
            }
        }
        return all;
    }

    private List<Round> of(Duty duty, Period every, List<Task> tasks) {
        Map<Bearer, Task> first = new LinkedHashMap<>();
        tasks.stream()
                .filter(task -> task.duty().id().equals(duty.id()))
                .filter(task -> task.part() == Part.DOES || task.part() == Part.AWAY)
                .forEach(task -> first.putIfAbsent(task.bearer(), task));
        if (first.isEmpty()) {
            List<String> groups =
                    DutyAssets.groups(company, duty.id()).stream().map(AssetGroup::id).toList();
            return rounds(duty, every, null, groups);
        }
        return first.values().stream()
                .flatMap(task -> rounds(duty, every, task, task.assets()).stream())
                .toList();
    }

    /** One for all assets; one each for those whose records differ. */
    private List<Round> rounds(Duty duty, Period every, @Nullable Task task, List<String> groups) {
        Map<Optional<Done>, List<String>> alike = new LinkedHashMap<>();
        for (String group : groups) {
            alike.computeIfAbsent(last(duty, group), x -> new ArrayList<>()).add(group);
        }
        if (alike.isEmpty()) {
            return List.of(round(duty, every, task, List.of(), last(duty, null).orElse(null)));
        }
        return alike.entrySet().stream()
                .map(
                        one ->
                                round(
                                        duty,
                                        every,
                                        task,
                                        alike.size() == 1 ? List.of() : one.getValue(),
                                        one.getKey().orElse(null)))
                .toList();
    }

    /** The last record that speaks of a group; of a duty without assets, any. */
    private Optional<Done> last(Duty duty, @Nullable String group) {
        return company.done().stream()
                .filter(done -> done.duty().equals(duty.id()))
                .filter(done -> !done.on().isAfter(today))
                .filter(done -> group == null || speaksOf(done, group))
                .max(Comparator.comparing(Done::on));
    }

    private boolean speaksOf(Done done, String group) {
        return company.groups().stream()
                .filter(one -> one.id().equals(group))
                .anyMatch(done.assets()::selects);
    }

    private Round round(
            Duty duty,
            Period every,
            @Nullable Task task,
            List<String> groups,
            @Nullable Done last) {
        LocalDate due = last == null ? firstDue(every, task) : last.on().plus(every);
        LocalDate lateFrom = due.plusDays(1 + duty.within().toHours() / HOURS_A_DAY);
        return new Round(
                duty,
                groups,
                task == null ? null : task.bearer(),
                task == null ? null : task.clause(),
                state(last, due, lateFrom),
                last,
                due,
                lateFrom,
                dates(due, every));
    }

    private Round.State state(@Nullable Done last, LocalDate due, LocalDate lateFrom) {
        if (due.isAfter(today)) {
            return Round.State.IN_TIME;
        }
        if (last == null) {
            return Round.State.NEVER_RECORDED;
        }
        return lateFrom.isAfter(today) ? Round.State.DUE : Round.State.OVERDUE;
    }

    /** One period after the promise began; today where no paper says when it began. */
    private LocalDate firstDue(Period every, @Nullable Task task) {
        Clause paper = task == null ? null : task.paper();
        if (paper == null) {
            return today;
        }
        LocalDate begins = paper.from() == null ? starts(task) : paper.from();
        return begins == null ? today : begins.plus(every);
    }

    private @Nullable LocalDate starts(@Nullable Task task) {
        String clause = task == null ? null : task.clause();
        return company.contracts().stream()
                .filter(one -> Objects.requireNonNullElse(clause, "").startsWith(one.id() + "/"))
                .map(Contract::starts)
                .findFirst()
                .orElse(null);
    }

    private List<LocalDate> dates(LocalDate due, Period every) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate end = today.plusYears(1);
        for (int i = 0; dates.size() < MOST; i++) {
            LocalDate date = due.plus(every.multipliedBy(i));
            if (!date.isBefore(end)) {
                return dates;
            }
            if (!date.isBefore(today)) {
                dates.add(date);
            }
        }
        return dates;
    }
}
