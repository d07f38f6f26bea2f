package dev.hikeshi.cli.proposal;

import dev.hikeshi.cli.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns the answers into what fills the templates: the company, the offer, the settings. */
final class Draft {
    private static final String IT_DUTIES =
            "[triage_alert, isolate_endpoint, isolate_server, release_asset, disable_account,"
                    + " revoke_sessions, reset_credentials, block_address, close_vpn,"
                    + " preserve_evidence, collect_triage_data, restore_from_backup, rebuild_host]";
    private static final String IT_MAY =
            "[isolate, release, disable_account, enable_account, block_address, unblock_address,"
                    + " consent]";
    private static final String ANY_TIME = "{days: all, times: 00:00-24:00, holidays: open}";
    private static final String OFFICE = "\"mon..fri 09:00-18:00\"";

    private final Answers answers;
    private final Texts texts;
    private final LocalDate today;

    Draft(Answers answers, Texts texts, LocalDate today) {
        this.answers = answers;
        this.texts = texts;
        this.today = today;
    }

    /** What stands for each word of the templates. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (Field field : Field.values()) {
            values.put(field.word(), written(field));
            values.put("Q" + field.word(), answers.mark(field, texts));
        }
        values.put("ASSUMED", assumed());
        boolean hasEdr = !answers.says(Field.EDR, "none");
        values.put("PCTOOLS", hasEdr ? "edr" : "");
        values.put("SERVERTOOLS", hasEdr && answers.isYes(Field.EDR_SERVERS) ? "edr" : "");
        values.put("SERVICEHOURS", answers.says(Field.SERVICE_HOURS, "day") ? OFFICE : "always");
        values.put("TODAY", today.toString());
        values.put("PEOPLE", people());
        values.put("CONSENTERS", String.join(", ", askers()));
        values.put("OFFERGROUPS", offerGroups());
        values.put("CLAUSES", new OfferClauses(answers, today, askers()).text());
        Settings settings = Settings.of(answers);
        values.put("SETTINGSONCE", String.valueOf(settings.once()));
        values.put("SETTINGSHOURS", String.valueOf(settings.hours()));
        values.put("SETTINGSSTEPS", settings.steps());
        values.put("SETTINGSCONTROLS", settings.controls());
        values.put("SETTINGSGROUPS", settings.needsServerAgents() ? serverGroups() : "");
        return values;
    }

    private String assumed() {
        String options =
                answers.assumed().stream().map(Field::option).collect(Collectors.joining(", "));
        return options.isEmpty() ? "" : texts.say("proposal.assumed-all", options);
    }

    private String written(Field field) {
        return switch (field.kind()) {
            case Kind.Words words -> Yaml.quoted(answers.of(field));
            case Kind.Yen yen -> Yaml.amount(answers.of(field));
            case Kind.Choice choice -> answers.of(field);
            case Kind.Count count -> answers.of(field);
            case Kind.Times times -> answers.of(field);
        };
    }

    /** Full-time people hold what IT does; part-timers hold it where there is nobody else. */
    private String people() {
        List<String> people = new ArrayList<>();
        String hours = "mon..fri " + answers.of(Field.IT_HOURS);
        for (int i = 1; i <= answers.count(Field.IT_FULL); i++) {
            boolean atNight = i == 1 && answers.isYes(Field.NIGHT);
            people.add(person("it_" + i, "専任 " + i, "IT " + i, i == 1, atNight ? ANY_TIME : hours));
        }
        boolean nobodyElse = people.isEmpty();
        String some = "{days: [mon, wed, fri], times: " + answers.of(Field.IT_HOURS) + "}";
        for (int i = 1; i <= answers.count(Field.IT_HALF); i++) {
            boolean first = nobodyElse && i == 1;
            boolean atNight = first && answers.isYes(Field.NIGHT);
            people.add(
                    person(
                            "half_" + i,
                            "兼務 " + i,
                            "IT, half-time " + i,
                            first,
                            atNight ? ANY_TIME : some));
        }
        return people.isEmpty()
                ? "  " + texts.say("proposal.nobody-in-it")
                : String.join("\n", people);
    }

    private static String person(String id, String ja, String en, boolean holds, String hours) {
        return """
                 - id: %s
                   name: {ja: 情報システム%s, en: "%s"}
                   role: {ja: 情報システム担当, en: IT administrator}
                   holds: %s
                   can_do: %s
                   hours: %s
                   contacts: [{phone: "000-0000-0000"}]
                   authority:
                     - {may: %s}"""
                .formatted(id, ja, en, holds ? IT_DUTIES : "[]", IT_DUTIES, hours, IT_MAY)
                .indent(2)
                .stripTrailing();
    }

    /** Whom somebody asks for consent, in order. */
    private List<String> askers() {
        List<String> askers = new ArrayList<>();
        if (answers.count(Field.IT_FULL) > 0) {
            askers.add("it_1");
        } else if (answers.count(Field.IT_HALF) > 0) {
            askers.add("half_1");
        }
        askers.add("manager");
        return askers;
    }

    /** Who acts on machines brings an agent for those that have none. */
    private String offerGroups() {
        boolean bringsPcs =
                answers.promise().includes(Promise.CONSENT) && answers.says(Field.EDR, "none");
        boolean bringsServers =
                answers.promise().includes(Promise.SERVERS)
                        && (bringsPcs || !answers.isYes(Field.EDR_SERVERS));
        String pcs =
                "  - {id: pcs, name: {ja: 社員のPC, en: Staff PCs}, kind: endpoint, hosts: [\"PC-*\"],"
                        + " tools: [edr], depends_on: [directory]}";
        if (bringsServers) {
            return serverGroups() + (bringsPcs ? "\n" + pcs : "");
        }
        return bringsPcs ? "groups:\n" + pcs : "";
    }

    /** The servers with an agent. */
    static String serverGroups() {
        return """
               groups:
                 - {id: servers, name: {ja: サーバ, en: Servers}, kind: server, hosts: ["SV-*"], tools: [edr], depends_on: [directory]}
                 - {id: directory, name: {ja: ディレクトリ, en: Directory}, kind: directory, hosts: ["DC-*"], tools: [edr]}""";
    }
}
