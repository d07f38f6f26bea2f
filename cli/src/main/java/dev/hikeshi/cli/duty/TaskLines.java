package dev.hikeshi.cli.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Consent;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.manual.Next;
import dev.hikeshi.response.duty.manual.Part;
import dev.hikeshi.response.duty.manual.Task;
import dev.hikeshi.response.duty.question.CompanyWords;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says one entry of a manual in labelled lines. */
final class TaskLines {
    private static final int WHOLE_WEEK = 168;
    private final Company company;
    private final Spoken spoken;
    private final HoursWords hours;

    TaskLines(Company company, Spoken spoken) {
        this.company = company;
        this.spoken = spoken;
        this.hours = new HoursWords(spoken);
    }

    List<Doc.Line> of(Task task) {
        List<Doc.Line> lines = new ArrayList<>();
        add(lines, "for", where(task));
        if (task.part() == Part.AWAY) {
            add(lines, "when", spoken.say("manual.away-hours", task.hours()));
            add(lines, "else", then(task));
            return lines;
        }
        add(lines, "when", when(task));
        add(lines, "do", spoken.words(task.duty().instruction()));
        Clause paper = task.paper();
        if (paper != null) {
            add(lines, "consent", consent(task, paper.consent()));
            add(lines, "gates", gates(paper.gates()));
        }
        add(lines, "call", hours.ways(contacts(task)));
        add(lines, "by", deadline(task));
        if (paper != null) {
            add(lines, "customer", customer(paper));
            add(lines, "meter", meter(task));
        }
        add(lines, "price", price(task));
        add(lines, "keep", spoken.words(task.duty().evidence()));
        add(lines, "else", then(task));
        add(lines, "paper", paper(task));
        return lines;
    }

    private void add(List<Doc.Line> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(new Doc.Line(spoken.say("manual.label." + label), text));
        }
    }

    String where(Task task) {
        String all = spoken.groups(task.assets());
        return task.severities().size() == Severity.values().length
                ? all
                : all + spoken.say("manual.severity", spoken.severities(task.severities()));
    }

    private String when(Task task) {
        Clause paper = task.paper();
        String plain =
                paper == null
                        ? task.bearer() instanceof Bearer.OfPerson
                                ? person(task.bearer()).map(p -> hours.hours(p.hours())).orElse("")
                                : ""
                        : hours.hours(paper.at(task.severities().getLast()).hours());
        String trigger = paper == null ? "" : spoken.words(paper.trigger().text());
        String less =
                task.hours() >= WHOLE_WEEK || task.hours() == 0
                        ? ""
                        : spoken.say("manual.hours-this-week", task.hours());
        return plain + less + (trigger.isEmpty() ? "" : "\n" + trigger);
    }

    private String consent(Task task, Consent consent) {
        boolean asked =
                task.rung() instanceof Rung.OwedOnRequest
                        || task.rung() instanceof Rung.OwedWithConsent;
        if (!asked) {
            return "";
        }
        String who =
                consent.people().isEmpty()
                        ? spoken.say("manual.consent.anybody")
                        : people(consent.people());
        String key =
                task.rung() instanceof Rung.OwedOnRequest
                        ? "manual.consent.ask"
                        : "manual.consent.give";
        String tries =
                consent.attempts() < 2
                        ? ""
                        : spoken.say(
                                "manual.consent.tries",
                                consent.attempts(),
                                spoken.figures.length(consent.between()));
        String nobody =
                consent.fallback() == null
                        ? spoken.say("manual.consent.no-fallback")
                        : spoken.say(
                                "manual.consent.fallback",
                                spoken.words(CompanyWords.mode(consent.fallback())));
        return spoken.say(key, who, known("manual.form.", consent.form())) + tries + "\n" + nobody;
    }

    private String people(List<String> ids) {
        return ids.stream()
                .map(id -> new Bearer.OfPerson(id))
                .map(one -> spoken.bearers(List.of(one)) + first(one))
                .collect(Collectors.joining(spoken.say("manual.then")));
    }

    /** The first way to reach one of us, in brackets. */
    private String first(Bearer one) {
        return person(one).stream()
                .flatMap(person -> person.contacts().stream())
                .findFirst()
                .map(contact -> " (" + contact.address() + ")")
                .orElse("");
    }

    String gates(List<Gate> gates) {
        return gates.stream().map(this::gate).collect(Collectors.joining("\n"));
    }

    private String gate(Gate gate) {
        String lead =
                gate.lead().equals(Duration.ZERO)
                        ? ""
                        : spoken.say("manual.gate.takes", spoken.figures.length(gate.lead()));
        String by =
                gate.signers().isEmpty()
                        ? ""
                        : spoken.say("manual.gate.by", people(gate.signers()));
        return spoken.say("gate." + gate.kind()) + lead + by;
    }

    private List<Contact> contacts(Task task) {
        Clause paper = task.paper();
        if (paper != null && !paper.channels().isEmpty()) {
            return paper.channels();
        }
        return contacts(task.bearer());
    }

    List<Contact> contacts(Bearer bearer) {
        return switch (bearer) {
            case Bearer.OfPerson p -> person(p).map(Person::contacts).orElse(List.of());
            case Bearer.OfProvider p ->
                    company.providers().stream()
                            .filter(one -> one.id().equals(p.provider()))
                            .findFirst()
                            .map(Provider::contacts)
                            .orElse(List.of());
            case Bearer.Machine m -> List.of();
        };
    }

    private Optional<Person> person(Bearer bearer) {
        return company.people().stream()
                .filter(one -> new Bearer.OfPerson(one.id()).equals(bearer))
                .findFirst();
    }

    private String deadline(Task task) {
        Clause paper = task.paper();
        List<String> lines = new ArrayList<>();
        if (paper != null) {
            for (Clock clock : paper.clocks()) {
                boolean runs =
                        task.severities().stream()
                                .anyMatch(one -> clock.runsFor(task.duty().id(), one));
                if (runs) {
                    lines.add(clock(clock));
                }
            }
        }
        if (lines.isEmpty()) {
            lines.add(spoken.say("manual.by-default", spoken.figures.length(task.duty().within())));
        }
        return String.join("\n", lines);
    }

    private String clock(Clock clock) {
        return spoken.say(
                "manual.clock",
                spoken.say("manual.metric." + clock.metric()),
                spoken.figures.length(clock.target()),
                known("manual.start.", clock.starts()),
                spoken.say("manual.runs." + clock.unit()),
                spoken.say("manual.kind." + clock.kind()));
    }

    /** The word for a name of the file; one that we do not know stays as it is. */
    private String known(String prefix, String name) {
        return spoken.texts.has(prefix + name) ? spoken.say(prefix + name) : name;
    }

    private String customer(Clause paper) {
        return paper.customerDuties().stream()
                .map(one -> spoken.words(one.text()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String meter(Task task) {
        Clause paper = task.paper();
        String id = paper == null || paper.meter() == null ? "" : paper.meter();
        String contract = String.valueOf(task.clause()).replaceAll("/.*", "");
        return company.contracts().stream()
                .filter(one -> one.id().equals(contract))
                .flatMap(
                        one ->
                                one.meters().stream()
                                        .filter(meter -> meter.id().equals(id))
                                        .map(meter -> meter(one, meter)))
                .collect(Collectors.joining("\n"));
    }

    /** What is left of it today, when it is filled again, and what comes when it is empty. */
    String meter(Contract contract, Meter meter) {
        String unit = known("manual.unit.", meter.unit());
        String after =
                meter.overage() == null
                        ? spoken.say("manual.meter.no-overage")
                        : spoken.say(
                                "manual.meter.overage",
                                spoken.figures.money(meter.overage()),
                                unit);
        LocalDate today = spoken.today();
        String read =
                meter.usedAsOf() == null ? "" : spoken.say("manual.meter.as-of", meter.usedAsOf());
        String refill =
                meter.resets() == null
                        ? ""
                        : "\n"
                                + spoken.say(
                                        "manual.meter.refill",
                                        meter.resets().next(contract.starts(), today));
        return spoken.say(
                        "manual.meter",
                        meter.leftOn(contract.starts(), today).max(BigDecimal.ZERO).toPlainString(),
                        unit,
                        meter.included().toPlainString(),
                        meter.usedBefore().toPlainString(),
                        read)
                + refill
                + "\n"
                + after;
    }

    String price(Task task) {
        Footing footing =
                task.rung() == null || task.rung().footings().isEmpty()
                        ? null
                        : task.rung().footings().getFirst();
        if (footing != null && footing.price() != null) {
            return spoken.figures.money(footing.price());
        }
        return task.part() == Part.SELLS ? spoken.say("view.no-price") : "";
    }

    String then(Task task) {
        return task.then().stream()
                .limit(3)
                .map(one -> next(one, task.hours()))
                .collect(Collectors.joining("\n"));
    }

    private String next(Next next, long hours) {
        String who =
                next.bearers().isEmpty()
                        ? spoken.say("answer." + next.answer())
                        : spoken.bearers(next.bearers())
                                + spoken.say("coverage.colon")
                                + spoken.say("answer." + next.answer());
        String share = next.hours() >= hours ? "" : spoken.say("view.hours-a-week", next.hours());
        String way =
                next.bearers().size() == 1 && next.binds()
                        ? contacts(next.bearers().getFirst()).stream()
                                .findFirst()
                                .map(contact -> " (" + contact.address() + ")")
                                .orElse("")
                        : "";
        return who + way + share;
    }

    String paper(Task task) {
        Clause paper = task.paper();
        if (paper == null) {
            return task.clause() == null ? "" : task.clause();
        }
        String text = spoken.words(paper.text());
        String proof = spoken.evidence(task.clause());
        return task.clause()
                + (text.isBlank() ? "" : spoken.say("manual.quote", text))
                + (proof.isEmpty() ? "" : " [" + proof + "]");
    }
}
