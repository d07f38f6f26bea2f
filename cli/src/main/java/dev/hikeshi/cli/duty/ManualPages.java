package dev.hikeshi.cli.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.duty.Phase;
import dev.hikeshi.response.duty.manual.Manuals;
import dev.hikeshi.response.duty.manual.Part;
import dev.hikeshi.response.duty.manual.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The manual of every party, as page and as Markdown, in each language. */
final class ManualPages {
    private final Coverage coverage;
    private final Manuals all;
    private final Spoken spoken;
    private final TaskLines lines;
    private final HoursWords hours;
    private final RoundTables rounds;
    private final ContractDates dates;

    private ManualPages(Coverage coverage, Manuals all, Language language) {
        this.coverage = coverage;
        this.all = all;
        this.spoken =
                new Spoken(coverage.company(), coverage.cube().duties(), coverage.now(), language);
        this.lines = new TaskLines(coverage.company(), spoken);
        this.hours = new HoursWords(spoken);
        this.rounds = new RoundTables(spoken);
        this.dates = new ContractDates(coverage.company(), spoken, lines);
    }

    /** Name of the file to its text. */
    static Map<String, String> of(Coverage coverage, Manuals all) {
        Map<String, String> files = new TreeMap<>();
        for (Language language : Language.values()) {
            ManualPages pages = new ManualPages(coverage, all, language);
            pages.put(files, "manual-company", pages.company());
            for (Provider one : coverage.company().providers()) {
                Bearer party = new Bearer.OfProvider(one.id());
                pages.put(files, "manual-provider-" + one.id(), pages.party(party, ""));
            }
            for (Person one : coverage.company().people()) {
                Bearer party = new Bearer.OfPerson(one.id());
                String role = pages.spoken.words(one.role());
                pages.put(files, "manual-person-" + one.id(), pages.party(party, role));
            }
        }
        return files;
    }

    private void put(Map<String, String> files, String name, Doc doc) {
        files.put(name + "." + doc.language + ".md", DocMarkdown.of(doc));
        files.put(
                name + "." + doc.language + ".html",
                DocHtml.of(doc, spoken.say("coverage.contents")));
    }

    private Doc doc(String title) {
        return new Doc(spoken.language == Language.JA ? "ja" : "en", title);
    }

    private Doc company() {
        Doc doc =
                doc(
                        spoken.say(
                                "manual.company.title",
                                spoken.us(),
                                spoken.figures.day(coverage.now())));
        CompanyTable table = new CompanyTable(coverage, spoken, lines);
        doc.para("answer", spoken.say("manual.company.answer", table.open(), all.late().size()));
        doc.para("quiet", spoken.say("manual.how"));
        doc.head(2, spoken.say("manual.contacts"));
        contacts(doc);
        table.write(doc);
        rounds.late(doc, all);
        rounds.write(doc, all.rounds());
        dates.write(doc, null);
        return doc;
    }

    private Doc party(Bearer party, String role) {
        Manuals own = all.of(party);
        String name = spoken.bearers(List.of(party));
        Doc doc =
                doc(
                        spoken.say(
                                "manual.title",
                                name,
                                spoken.us(),
                                spoken.figures.day(coverage.now())));
        long inIncident =
                own.of(Part.DOES).stream()
                        .filter(one -> !one.duty().recurring())
                        .map(one -> one.duty().id())
                        .distinct()
                        .count();
        String who = role.isEmpty() ? name : name + spoken.say("manual.role", role);
        doc.para("answer", spoken.say("manual.answer", who, inIncident, own.rounds().size()));
        doc.para("quiet", spoken.say("manual.how"));
        rounds.late(doc, own);
        if (own.tasks().isEmpty()) {
            doc.para("", spoken.say("manual.nothing"));
        }
        steps(doc, own);
        rounds.write(doc, own.rounds());
        part(doc, own, Part.SELLS);
        part(doc, own, Part.TELLS);
        part(doc, own, Part.UNSURE);
        part(doc, own, Part.DOES_NOT);
        if (party instanceof Bearer.OfProvider provider) {
            dates.write(doc, provider.provider());
        }
        doc.head(2, spoken.say("manual.contacts"));
        contacts(doc);
        return doc;
    }

    /** What it does in an incident, phase by phase; first the list, then each duty. */
    private void steps(Doc doc, Manuals own) {
        List<Task> does =
                own.tasks().stream()
                        .filter(one -> one.part() == Part.DOES || one.part() == Part.AWAY)
                        .filter(one -> !one.duty().recurring())
                        .toList();
        if (does.isEmpty()) {
            return;
        }
        doc.head(2, spoken.say("manual.incident"));
        Phase phase = null;
        for (Task task : does) {
            if (task.duty().phase() != phase) {
                phase = task.duty().phase();
                doc.head(3, spoken.words(phase.words()));
            }
            String away = task.part() == Part.AWAY ? spoken.say("manual.away") : "";
            doc.head(4, spoken.words(task.duty().name()) + away);
            doc.lines(lines.of(task));
        }
    }

    private void part(Doc doc, Manuals own, Part part) {
        List<List<String>> rows = new ArrayList<>();
        for (Task task : own.of(part)) {
            String price = lines.price(task);
            String before = task.paper() == null ? "" : lines.gates(task.paper().gates());
            String what = part == Part.SELLS ? join(price, before) : spoken.reasons(task.reasons());
            rows.add(
                    List.of(
                            spoken.duty(task.duty().id()),
                            lines.where(task),
                            what,
                            lines.then(task),
                            lines.paper(task)));
        }
        if (!rows.isEmpty()) {
            String key = "manual.part." + part.key();
            doc.head(2, spoken.say(key));
            doc.para("", spoken.say(key + ".why"));
            doc.grid(spoken.say(key), spoken.texts.list("manual.part.columns"), rows);
        }
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }

    /** Everybody, with every way to reach them, in order. */
    private void contacts(Doc doc) {
        List<List<String>> rows = new ArrayList<>();
        for (Provider one : coverage.company().providers()) {
            rows.add(List.of(spoken.words(one.name()), "", hours.ways(one.contacts())));
        }
        for (Person one : coverage.company().people()) {
            rows.add(
                    List.of(
                            spoken.words(one.name()),
                            spoken.words(one.role()),
                            hours.ways(one.contacts())));
        }
        doc.grid(spoken.say("manual.contacts"), spoken.texts.list("manual.contacts.columns"), rows);
    }
}
