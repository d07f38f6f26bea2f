package dev.hikeshi.cli.duty;

import dev.hikeshi.response.duty.question.Topic;

/**
 * Where in a contract's file the answer to a kind of question stands.
 *
 * @param key the path of the key, such as {@code clauses[].price}
 * @param value what {@code --value} looks like; empty: it must be written by hand
 * @param line an example of the line, as it is written by hand
 */
record AnswerPlace(String key, String value, String line) {
    private static final String DUTY =
            "yes | no | for_extra_money | '{mode: performs, window: mon..fri 09:00-17:00}'";
    private static final String DUTY_LINE =
            "- {id: answer-1, duties: [isolate_server], mode: performs, assets: all, evidence:"
                    + " [{kind: their_written_answer, on: 2026-11-24, by: \"...\"}]}";

    /** The place for that kind of question. */
    static AnswerPlace of(Topic topic) {
        return switch (topic.area()) {
            case SCOPE -> scope(topic);
            case FIRST_RESPONSE -> firstResponse(topic);
            case FOLLOW_UP -> followUp(topic);
            case SAFE -> duty();
        };
    }

    private static AnswerPlace duty() {
        return new AnswerPlace("clauses", DUTY, DUTY_LINE);
    }

    private static AnswerPlace scope(Topic topic) {
        return switch (topic) {
            case HOURS ->
                    value("clauses[].outside_window", "performs | advises | notifies | refuses");
            case HOLIDAYS ->
                    value(
                            "clauses[].window",
                            "'{days: [mon..fri], times: 09:00-17:00, calendar: jp}'");
            case SEVERITY -> value("clauses[].trigger.at_least", "low | medium | high | critical");
            case TRIGGER -> value("clauses[].trigger", "'{at_least: high, text: ...}'");
            case EXCLUSIONS ->
                    value("clauses[].exclusions", "'[{id: old_systems, text: \"...\"}]'");
            case PAST_COMPROMISE ->
                    value(
                            "disclaimers",
                            "'[{id: past, effect: no_duty, scenarios: [past_compromise]}]'");
            case QUANTITY -> meter();
            case METER_DEBITS -> value("meters[].debits", "'...'");
            case OVERAGE -> value("meters[].overage", "10_000");
            case PRICE ->
                    value("clauses[].price", "'{per_unit: 60_000, unit: hour, minimum: 480_000}'");
            case GRADES -> value("grades.GRADE", "critical | high | medium | low");
            case PLAN ->
                    new AnswerPlace(
                            "identity",
                            "'{plan: ..., cheapest_plan: no}'",
                            "identity: {plan: \"...\", cheapest_plan: no}");
            case PRECEDENCE -> value("identity.precedence", "'[...]'");
            default -> duty();
        };
    }

    private static AnswerPlace meter() {
        return new AnswerPlace(
                "meters, clauses[].meter",
                "'{id: hours, unit: hours, included: 20}'",
                "meters: [{id: hours, unit: hours, included: 20}], meter: hours");
    }

    private static AnswerPlace firstResponse(Topic topic) {
        return switch (topic) {
            case WHOM_WE_CALL -> value("clauses[].channel", "'{phone: 03-0000-0000}'");
            case WHOM_THEY_CALL -> value("clauses[].consent.people", "'[PERSON, PERSON]'");
            case CONSENT_FALLBACK ->
                    value("clauses[].consent.fallback", "performs | advises | notifies | refuses");
            case RELEASE -> value("clauses[].release", "us | provider | provider_on_closure");
            case CLOCK ->
                    value(
                            "clauses[].clock",
                            "'{metric: contain, within: 60m, starts: detection, kind: sla}'");
            case CLOCK_START -> value("clauses[].clock.starts", "detection | our_call");
            case PAUSES ->
                    value("clauses[].clock.pauses", "'[{id: waiting_for_us, text: \"...\"}]'");
            case PERCENTILE ->
                    new AnswerPlace(
                            "clauses[].clock",
                            "",
                            "clock: [{metric: contain, within: 60m, starts: detection, kind: sla,"
                                    + " percentile: 95}, {metric: contain, within: 8h, starts:"
                                    + " detection, kind: sla}]");
            case GATES -> value("clauses[].gates", "'[{kind: work_order, lead: 4h}]'");
            case DATA_HANDOVER ->
                    value("clauses[].gates", "'[{kind: data_handover_consent, lead: 4h}]'");
            case SUBCONTRACTORS ->
                    value("subcontractors", "'[{name: \"...\", needs_consent: yes}]'");
            default -> duty();
        };
    }

    private static AnswerPlace followUp(Topic topic) {
        return switch (topic) {
            case REPORT ->
                    value(
                            "clauses[].clock",
                            "'{metric: first_report, within: 24h, starts: detection, kind: sla}'");
            case REMEDY ->
                    value("remedies", "'[{id: credit, credit_percent: 10, claim_within: 30d}]'");
            case REMEDY_DEADLINE -> value("remedies[].claim_within", "30d");
            case WARRANTY ->
                    value(
                            "warranties[].opted_in",
                            "yes | no | '{opted_in: yes, file_within: 72h}'");
            case RENEWAL -> value("renewal", "'{automatic: yes, term: 1y, notice: 3mo}'");
            case TERMS_CHANGE -> value("terms.changes_on_posting", "no");
            case EXIT -> new AnswerPlace("clauses[].text", "", "text: \"...\"");
            default -> duty();
        };
    }

    /** A key with a value: the line is the key's last part with the first of the values. */
    private static AnswerPlace value(String key, String value) {
        String first = value.split(" \\| ", -1)[0].replace("'", "");
        String plain = first.equals("...") ? "\"...\"" : first;
        return new AnswerPlace(key, value, key.substring(key.lastIndexOf('.') + 1) + ": " + plain);
    }
}
