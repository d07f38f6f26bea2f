package dev.hikeshi.cli.duty;

import dev.hikeshi.company.ContractText;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.duty.question.Answer;
import dev.hikeshi.response.duty.question.Question;
import dev.hikeshi.response.duty.question.Status;
import dev.hikeshi.response.duty.question.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts an answer into the contract that it is about. What was written becomes a proof, with its
 * date, and the value that was asked for; what was only said becomes a proof that does not bind; an
 * evasion or a refusal changes nothing.
 */
final class AnswerEdit {
    private static final String REFUSES = "refuses";
    private static final int LONGEST_ID = 64;

    private final Contract contract;
    private final ContractText text;
    private final Question question;
    private final String evidence;
    private final boolean written;
    private final String said;

    private AnswerEdit(
            Contract contract, ContractText text, Question question, Answer answer, String by) {
        this.contract = contract;
        this.text = text;
        this.question = question;
        this.written = answer.status() == Status.WRITTEN;
        this.evidence = evidence(answer, by);
        this.said = answer.text();
    }

    /** What came of it. */
    enum Outcome {
        /** The text of the contract is changed. */
        CHANGED,
        /** What was only said does not change a term. */
        ONLY_SAID,
        /** Nothing in the format holds the answer to such a question. */
        NO_PLACE,
        /** The file is laid out in a way that cannot be changed without losing something. */
        LAYOUT
    }

    /**
     * Changes the text of the contract.
     *
     * @param by whose answer it is, where the answer does not say
     * @param value {@code yes}, {@code no}, a mode, or what the format wants in that place
     */
    static Outcome make(
            Contract contract,
            ContractText text,
            Question question,
            Answer answer,
            String by,
            String value) {
        return new AnswerEdit(contract, text, question, answer, by).make(value);
    }

    private Outcome make(String value) {
        return switch (question.topic()) {
            case TALK -> talk(value);
            case VAGUE,
                    EXPECTATION,
                    ASSETS,
                    FIRST_RESPONDER,
                    ROOT_CAUSE,
                    RECOVERY,
                    RECURRENCE,
                    CLOSURE_CRITERIA,
                    CLOSURE_EVIDENCE,
                    SCOPE_CHECK,
                    BACKUP_CHECK ->
                    duties(value);
            default -> written ? term(value) : Outcome.ONLY_SAID;
        };
    }

    /** They confirm or deny what a clause says. */
    private Outcome talk(String value) {
        String clause = question.clauses().getFirst();
        boolean denied = value.equals("no");
        boolean plain = value.equals("yes") || denied;
        if (denied && !written) {
            return Outcome.ONLY_SAID;
        }
        boolean hours = text.has(clause, "by_severity") || text.has(clause, "outside_window");
        if (denied && (hours || text.written(clause, "mode").equals(Optional.of(REFUSES)))) {
            return Outcome.LAYOUT;
        }
        boolean done = !denied || text.put(clause, "mode", REFUSES);
        if (!plain) {
            if (!written) {
                return Outcome.ONLY_SAID;
            }
            for (Map.Entry<String, String> one : keys(value).entrySet()) {
                done &= text.put(clause, one.getKey(), one.getValue());
            }
        }
        return done && text.prove(clause, evidence) ? Outcome.CHANGED : Outcome.LAYOUT;
    }

    /** They say what they do of some duties: a clause of its own. */
    private Outcome duties(String value) {
        if (question.duties().isEmpty()) {
            return Outcome.NO_PLACE;
        }
        String id = id();
        Map<String, String> keys = keys(value);
        if (text.has(id, "evidence")) {
            boolean done = true;
            if (written) {
                for (Map.Entry<String, String> one : keys.entrySet()) {
                    done &= text.put(id, one.getKey(), one.getValue());
                }
            }
            return done && text.prove(id, evidence) ? Outcome.CHANGED : Outcome.LAYOUT;
        }
        NewClause clause = new NewClause(text, question, keys);
        List<String> lines = clause.lines(id, evidence, said);
        boolean done = !lines.isEmpty() && text.add(lines);
        if (written && question.topic() == Topic.VAGUE && REFUSES.equals(keys.get("mode"))) {
            done &= narrow();
        }
        return done ? Outcome.CHANGED : Outcome.LAYOUT;
    }

    /** Words that are said not to mean a duty stand for the others only. */
    private boolean narrow() {
        boolean done = true;
        for (Clause clause : contract.clauses()) {
            TreeSet<DutyId> left = new TreeSet<>(clause.duties());
            boolean meant = clause.vague() != null && left.removeAll(question.duties());
            if (meant && !left.isEmpty() && question.clauses().contains(clause.id())) {
                done &= text.put(clause.id(), "duties", list(left));
            }
        }
        return done;
    }

    /** They name a term: a value of a clause or of the contract. */
    private Outcome term(String value) {
        String subject = subject();
        boolean done =
                switch (question.topic()) {
                    case HOURS -> put("outside_window", value, c -> true);
                    case RELEASE -> put("release", value, c -> true);
                    case CLOCK -> put("clock", value, c -> !text.has(c, "clock"));
                    case TRIGGER -> put("trigger", value, c -> true);
                    case GATES -> put("gates", value, c -> !text.has(c, "gates"));
                    case PRICE -> put("price", value, c -> true);
                    case CONSENT_FALLBACK ->
                            text.putInside(subject, "consent", "fallback", value)
                                    && text.prove(subject, evidence);
                    case OVERAGE -> text.putOfItem("meters", subject, "overage", value);
                    case METER_DEBITS -> text.putOfItem("meters", subject, "debits", quoted(value));
                    case REMEDY_DEADLINE ->
                            text.putOfItem("remedies", subject, "claim_within", value);
                    case GRADES -> text.putOwnInside("grades", subject, value);
                    case PRECEDENCE,
                            RENEWAL,
                            PLAN,
                            TERMS_CHANGE,
                            SUBCONTRACTORS,
                            REMEDY,
                            PAST_COMPROMISE,
                            QUANTITY,
                            WARRANTY ->
                            ofContract(value);
                    case SEVERITY -> inside("trigger", "at_least", value);
                    case HOLIDAYS -> put("window", value, c -> true);
                    case EXCLUSIONS -> put("exclusions", value, c -> !text.has(c, "exclusions"));
                    case WHOM_WE_CALL -> put("channel", value, c -> !text.has(c, "channel"));
                    case WHOM_THEY_CALL -> inside("consent", "people", value);
                    case CLOCK_START -> inside("clock", "starts", value);
                    case PAUSES -> inside("clock", "pauses", value);
                    case DATA_HANDOVER -> put("gates", value, c -> !text.has(c, "gates"));
                    case REPORT -> report(value);
                    default -> false;
                };
        if (AnswerPlace.of(question.topic()).value().isEmpty()) {
            return Outcome.NO_PLACE;
        }
        return done ? Outcome.CHANGED : Outcome.LAYOUT;
    }

    /** A term of the contract as a whole; a list that is there already is left alone. */
    private boolean ofContract(String value) {
        return switch (question.topic()) {
            case PRECEDENCE -> text.putOwnInside("identity", "precedence", value);
            case TERMS_CHANGE ->
                    text.hasOwn("terms") && text.putOwnInside("terms", "changes_on_posting", value);
            case RENEWAL -> text.putOwn("renewal", value);
            case PLAN -> plan(value);
            case SUBCONTRACTORS -> putNew("subcontractors", value);
            case REMEDY -> putNew("remedies", value);
            case PAST_COMPROMISE -> putNew("disclaimers", value);
            case QUANTITY -> meter(value);
            case WARRANTY -> warranty(value);
            default -> false;
        };
    }

    private boolean putNew(String key, String value) {
        return !text.hasOwn(key) && text.putOwn(key, value);
    }

    /** A limit is a meter, which the clauses then use up. */
    private boolean meter(String value) {
        String id = ContractText.pairs(value).get("id");
        return id != null
                && putNew("meters", "[" + value + "]")
                && put("meter", id, c -> !text.has(c, "meter"));
    }

    private boolean warranty(String value) {
        Map<String, String> pairs =
                value.startsWith("{") ? ContractText.pairs(value) : Map.of("opted_in", value);
        boolean done = !pairs.isEmpty();
        for (Map.Entry<String, String> one : pairs.entrySet()) {
            done &= text.putOfItem("warranties", subject(), one.getKey(), one.getValue());
        }
        return done;
    }

    /** The first clause without a clock gets the report's. */
    private boolean report(String value) {
        Optional<String> free =
                question.clauses().stream().filter(c -> !text.has(c, "clock")).findFirst();
        return free.isPresent() && put("clock", value, free.get()::equals);
    }

    /** Into a section of every clause that the question is about; the section is made if needed. */
    private boolean inside(String section, String key, String value) {
        boolean done = !question.clauses().isEmpty();
        for (String clause : question.clauses()) {
            boolean there = text.has(clause, section);
            // Only a trigger may consist of that one key.
            boolean put =
                    there
                            ? text.putInside(clause, section, key, value)
                            : section.equals("trigger")
                                    && text.put(clause, section, "{" + key + ": " + value + "}");
            done &= put && text.prove(clause, evidence);
        }
        return done;
    }

    private boolean plan(String value) {
        boolean done = true;
        for (Map.Entry<String, String> one : ContractText.pairs(value).entrySet()) {
            done &= text.putOwnInside("identity", one.getKey(), one.getValue());
        }
        return done;
    }

    /** Into every clause that the question is about and that has not said it otherwise. */
    private boolean put(String key, String value, Predicate<String> which) {
        List<String> clauses = question.clauses().stream().filter(which).toList();
        boolean done = !clauses.isEmpty();
        for (String clause : clauses) {
            done &= text.put(clause, key, value) && text.prove(clause, evidence);
        }
        return done;
    }

    /** {@code yes} and {@code no} are modes; a mapping is what it is. */
    private static Map<String, String> keys(String value) {
        if (value.startsWith("{")) {
            return ContractText.pairs(value);
        }
        return Map.of(
                "mode",
                switch (value) {
                    case "yes" -> "performs";
                    case "no" -> REFUSES;
                    default -> value;
                });
    }

    /** The id of a clause that an answer makes. */
    private String id() {
        String id = "answer-" + tail().replaceAll("[^A-Za-z0-9_.-]", "-");
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    }

    private String tail() {
        return question.id().substring(question.contract().length() + 1);
    }

    private String subject() {
        int slash = tail().indexOf('/');
        return slash < 0 ? "" : tail().substring(slash + 1);
    }

    private static String evidence(Answer answer, String by) {
        Evidence.Kind kind =
                answer.status() == Status.WRITTEN
                        ? Evidence.Kind.THEIR_WRITTEN_ANSWER
                        : Evidence.Kind.ORAL;
        String paper =
                answer.document() == null
                        ? ""
                        : ", document: "
                                + quoted(answer.document())
                                + ", sha256: "
                                + quoted(String.valueOf(answer.sha256()));
        return "{kind: "
                + kind.name().toLowerCase(Locale.ROOT)
                + ", on: "
                + answer.on()
                + ", by: "
                + quoted(answer.by().isBlank() ? by : answer.by())
                + paper
                + "}";
    }

    /** A text as one YAML value on one line. */
    static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                        .replace("\t", " ")
                + "\"";
    }

    /** The duties as a list in flow style. */
    static String list(Iterable<DutyId> duties) {
        return java.util.stream.StreamSupport.stream(duties.spliterator(), false)
                .map(DutyId::id)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** True when an answer of that kind may change a contract. */
    static boolean mayChange(@Nullable Status status) {
        return status == Status.WRITTEN || status == Status.ORAL;
    }
}
