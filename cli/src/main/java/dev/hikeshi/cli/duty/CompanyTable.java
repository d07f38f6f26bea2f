package dev.hikeshi.cli.duty;

import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Phase;
import dev.hikeshi.response.duty.agreement.Split;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The company's own runbook: every duty of an incident in order, who comes, whom to call. */
final class CompanyTable {
    private final Spoken spoken;
    private final TaskLines lines;
    private final HoursWords hours;
    private final Duties duties;
    private final Split split;
    private final Map<String, Clause> clauses = new HashMap<>();

    CompanyTable(Coverage coverage, Spoken spoken, TaskLines lines) {
        this.spoken = spoken;
        this.lines = lines;
        this.hours = new HoursWords(spoken);
        this.duties = Duties.of(coverage.company());
        this.split = Split.of(coverage.company(), null, coverage.now());
        for (Contract contract : coverage.company().contracts()) {
            contract.clauses().forEach(one -> clauses.put(contract.id() + "/" + one.id(), one));
        }
    }

    /** How many duties of an incident have hours in which nobody is bound. */
    long open() {
        return incident().stream()
                .filter(row -> row.has(Split.Side.NOBODY))
                .map(Split.Row::duty)
                .distinct()
                .count();
    }

    private List<Split.Row> incident() {
        return split.rows().stream()
                .filter(row -> !duties.require(row.duty()).recurring())
                .toList();
    }

    void write(Doc doc) {
        doc.head(2, spoken.say("manual.company.incident"));
        doc.para("", spoken.say("manual.company.incident.how"));
        for (Phase phase : Phase.values()) {
            List<List<String>> rows =
                    incident().stream().filter(row -> row.phase() == phase).map(this::row).toList();
            if (!rows.isEmpty()) {
                String name = spoken.words(phase.words());
                doc.head(3, name);
                doc.grid(name, spoken.texts.list("manual.company.columns"), rows);
            }
        }
    }

    private List<String> row(Split.Row row) {
        Duty duty = duties.require(row.duty());
        List<String> who = new ArrayList<>();
        row.shares().forEach(share -> who.add(share(share)));
        return List.of(
                spoken.words(duty.name()) + "\n" + spoken.words(duty.instruction()),
                spoken.groups(row.assets()),
                String.join("\n", who),
                row.shares().stream()
                        .map(this::within)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n")),
                spoken.words(duty.evidence()));
    }

    private String share(Split.Share share) {
        String answer = spoken.say("answer." + share.answer());
        String hoursAWeek = spoken.say("view.hours-a-week", share.hours());
        if (share.bearer() == null) {
            return "× " + answer + hoursAWeek;
        }
        String who = spoken.bearers(List.of(share.bearer()));
        if (share.side() == Split.Side.NOBODY) {
            return "× " + who + spoken.say("coverage.colon") + answer + hoursAWeek;
        }
        Clause paper = share.clause() == null ? null : clauses.get(share.clause());
        List<Contact> ways =
                paper == null || paper.channels().isEmpty()
                        ? lines.contacts(share.bearer())
                        : paper.channels();
        String way =
                ways.stream()
                        .limit(1)
                        .map(one -> spoken.say("list.comma") + hours.ways(List.of(one)))
                        .collect(Collectors.joining());
        return "○ " + who + way + spoken.say("coverage.colon") + answer + hoursAWeek;
    }

    private String within(Split.Share share) {
        if (share.within() == null || share.side() == Split.Side.NOBODY) {
            return "";
        }
        String length = spoken.figures.length(share.within());
        return share.promised() ? length : spoken.say("manual.not-promised", length);
    }
}
