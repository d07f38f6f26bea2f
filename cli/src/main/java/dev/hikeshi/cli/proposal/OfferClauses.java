package dev.hikeshi.cli.proposal;

import java.time.LocalDate;
import java.util.List;

/**
 * The clauses of an offer, as it was put into words.
 *
 * @param answers what it promises, within which time, at which hours
 * @param today the date of its evidence
 * @param askers whom they ask for consent
 */
record OfferClauses(Answers answers, LocalDate today, List<String> askers) {
    private static final String CONTAIN = "isolate_server, disable_account, close_vpn";

    OfferClauses {
        askers = List.copyOf(askers);
    }

    String text() {
        Promise promise = answers.promise();
        StringBuilder clauses = new StringBuilder();
        clauses.append(
                clause(
                        "1",
                        "watch_alerts, triage_alert, notify_company",
                        "performs",
                        "all",
                        "notify"));
        switch (promise) {
            case NOTIFY -> advise(clauses, "isolate_endpoint, " + CONTAIN);
            case CONSENT -> {
                clauses.append(
                        clause(
                                "2",
                                "isolate_endpoint",
                                "with_consent",
                                "{kinds: [endpoint]}",
                                "contain"));
                clauses.append("        consent: {people: [")
                        .append(String.join(", ", askers))
                        .append("], form: oral}\n");
                advise(clauses, CONTAIN);
            }
            case PCS -> {
                isolatesPcs(clauses);
                advise(clauses, CONTAIN);
            }
            case SERVERS -> isolatesAll(clauses);
            case RESPONSE -> {
                isolatesAll(clauses);
                clauses.append(
                        clause(
                                "4",
                                "determine_scope, forensic_analysis, root_cause_analysis,"
                                        + " neutralise",
                                "performs",
                                "all",
                                "start"));
            }
        }
        return clauses.toString().stripTrailing();
    }

    private void isolatesPcs(StringBuilder clauses) {
        clauses.append(
                clause("2", "isolate_endpoint", "performs", "{kinds: [endpoint]}", "contain"));
    }

    private void isolatesAll(StringBuilder clauses) {
        isolatesPcs(clauses);
        clauses.append(
                clause("3", "isolate_server, disable_account", "performs", "all", "contain"));
    }

    private void advise(StringBuilder clauses, String duties) {
        clauses.append(clause("9", duties, "advises", "all", ""));
    }

    /**
     * One clause.
     *
     * @param metric what their clock measures; the empty string: no time is promised
     */
    private String clause(String id, String duties, String mode, String assets, String metric) {
        StringBuilder clause = new StringBuilder();
        clause.append("      - id: \"").append(id).append("\"\n");
        clause.append("        duties: [").append(duties).append("]\n");
        clause.append("        mode: ").append(mode).append('\n');
        clause.append("        assets: ").append(assets).append('\n');
        if (!metric.isEmpty()) {
            clause.append("        clock: {metric: ").append(metric).append(", within: ");
            clause.append(answers.of(Field.WITHIN));
            clause.append("m, starts: detection, kind: sla}\n");
        }
        if (answers.says(Field.SERVICE_HOURS, "day")) {
            clause.append("        window: \"mon..fri 09:00-18:00\"\n");
        }
        clause.append("        evidence: [{kind: contract_text, on: ").append(today);
        clause.append(", by: ").append(Yaml.quoted(answers.of(Field.PROVIDER)));
        return clause.append(", document: proposal}]\n").toString();
    }
}
