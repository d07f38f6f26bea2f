package dev.hikeshi.company;

import java.util.List;

/** Every section of the company file and its keys; the JSON Schema says the same (tested). */
final class Shapes {
    static final Shape FILE =
            Shape.of("file")
                    .may(
                            "format",
                            "include",
                            "company",
                            "calendars",
                            "people",
                            "rotations",
                            "functions",
                            "groups",
                            "controls",
                            "duties",
                            "containment",
                            "providers",
                            "contracts",
                            "expectations",
                            "done",
                            "fees",
                            "figures");
    static final Shape OPTION_FILE =
            Shape.of("option_file", "option")
                    .may(
                            "format",
                            "remove",
                            "calendars",
                            "people",
                            "rotations",
                            "functions",
                            "groups",
                            "controls",
                            "containment",
                            "providers",
                            "contracts",
                            "fees",
                            "figures");
    static final Shape OPTION =
            Shape.of("option", "id", "name")
                    .may("about", "once", "monthly", "hours_once", "hours_monthly", "steps");
    static final Shape STEP = Shape.of("step", "do").may("family", "hours", "who");
    static final Shape REMOVE =
            Shape.of("remove").may("people", "rotations", "controls", "contracts");
    static final Shape FEE = Shape.of("fee", "contract", "source").may("once", "monthly");
    static final Shape FIGURE = Shape.of("figure", "id", "source").may("value", "low", "high");
    static final Shape COMPANY =
            Shape.of("company", "id", "name", "staff")
                    .may("zone", "currency", "calendar", "personal_data", "tolerance");
    static final Shape TOLERANCE = Shape.of("tolerance").may("per_incident", "standstill");
    static final Shape CALENDAR = Shape.of("calendar", "id").may("base", "days", "except", "ics");
    static final Shape PERSON =
            Shape.of("person", "id", "name", "role", "hours")
                    .may(
                            "holds",
                            "can_do",
                            "deputies",
                            "contacts",
                            "away",
                            "away_ics",
                            "authority");
    static final Shape CONTACT =
            Shape.of("contact").may("phone", "chat", "mail", "portal", "hours");
    static final Shape HOURS =
            Shape.of("hours").may("days", "times", "windows", "calendar", "holidays", "zone");
    static final Shape WINDOW = Shape.of("window", "days", "times");
    static final Shape AWAY = Shape.of("away", "from", "to");
    static final Shape ROTATION =
            Shape.of("rotation", "id")
                    .may(
                            "people",
                            "starts",
                            "every",
                            "ends",
                            "zone",
                            "hours",
                            "duties",
                            "overrides",
                            "ics");
    static final Shape OVERRIDE = Shape.of("override", "from", "to", "person");
    static final Shape AUTHORITY = Shape.of("authority", "may").may("assets", "limit");
    static final Shape ASSETS = Shape.of("assets").may("all", "groups", "kinds", "except");
    static final Shape FUNCTION =
            Shape.of("function", "id", "name", "loss_per_day", "source")
                    .may("needs", "hours", "rto", "rpo");
    static final Shape GROUP =
            Shape.of("group", "id", "name", "kind").may("hosts", "tools", "facts", "depends_on");
    static final Shape CONTROL = Shape.of("control", "id", "value").may("measured_on");
    static final Shape OWN_DUTY =
            Shape.of("own_duty", "id", "name", "instruction", "effort", "within", "done")
                    .may("phase", "unit", "every");
    static final Shape CONTAINMENT = Shape.of("containment", "rules", "guardrails");
    static final Shape RULE = Shape.of("rule", "id", "verb", "assets", "at_least").may("hours");
    static final Shape GUARDRAILS =
            Shape.of("guardrails", "max_per_hour", "expiry")
                    .may("never_touch", "probation", "dry_run");
    static final Shape PROVIDER =
            Shape.of("provider", "id", "name").may("zone", "calendar", "contacts");
    static final Shape CONTRACT =
            Shape.of("contract", "id", "provider", "title", "starts", "signed")
                    .may(
                            "ends",
                            "terms",
                            "grades",
                            "meters",
                            "clauses",
                            "identity",
                            "renewal",
                            "subcontractors",
                            "remedies",
                            "warranties",
                            "disclaimers",
                            "roles");
    static final Shape IDENTITY =
            Shape.of("identity")
                    .may(
                            "legal_entity",
                            "product",
                            "plan",
                            "cheapest_plan",
                            "number",
                            "languages",
                            "region",
                            "governing_law",
                            "precedence",
                            "signed_by",
                            "signed_on");
    static final Shape RENEWAL =
            Shape.of("renewal", "automatic", "term", "notice").may("cancelled_on");
    static final Shape SUBCONTRACTOR =
            Shape.of("subcontractor", "name").may("duties", "needs_consent", "signers");
    static final Shape REMEDY =
            Shape.of("remedy", "id")
                    .may(
                            "clauses",
                            "credit_percent",
                            "cap",
                            "claims_per_year",
                            "claim_within",
                            "proof",
                            "paid");
    static final Shape WARRANTY =
            Shape.of("warranty", "id", "kind")
                    .may(
                            "cap",
                            "per_machine",
                            "sublimits",
                            "minimum_loss",
                            "file_within",
                            "claims_per_year",
                            "approved_vendors",
                            "opted_in",
                            "conditions",
                            "text");
    static final Shape DISCLAIMER =
            Shape.of("disclaimer", "id", "effect", "scenarios").may("duties", "assets", "text");
    static final Shape TERMS =
            Shape.of("terms", "document").may("captured_on", "sha256", "changes_on_posting");
    static final Shape METER =
            Shape.of("meter", "id", "unit", "included")
                    .may(
                            "used_before",
                            "rounding",
                            "overage",
                            "minimum_debit",
                            "resets",
                            "rolls_over",
                            "used_as_of",
                            "warn_at_percent",
                            "debits");
    static final Shape CLAUSE =
            Shape.of("clause", "id", "mode", "assets", "evidence")
                    .may(
                            "duties",
                            "bought",
                            "trigger",
                            "window",
                            "outside_window",
                            "by_severity",
                            "channel",
                            "clock",
                            "meter",
                            "price",
                            "gates",
                            "customer_duties",
                            "exclusions",
                            "consent",
                            "travel",
                            "release",
                            "names",
                            "vague",
                            "from",
                            "to",
                            "text");
    static final Shape TRIGGER =
            Shape.of("trigger").may("at_least", "grade", "confirmed", "facts", "text");
    static final Shape CLOCK =
            Shape.of("clock", "metric", "within", "starts", "kind")
                    .may("runs", "percentile", "period", "severities", "duties", "pauses");
    static final Shape PAUSE = Shape.of("pause", "id").may("text");
    static final Shape SEVERITY_WINDOW =
            Shape.of("severity_window", "mode").may("window", "outside_window");
    static final Shape TRAVEL = Shape.of("travel", "time").may("runs", "cost");
    static final Shape TIER = Shape.of("tier", "above", "per_unit");
    static final Shape SURCHARGE = Shape.of("surcharge", "hours", "percent");
    static final Shape PRICE =
            Shape.of("price")
                    .may(
                            "base",
                            "per_unit",
                            "unit",
                            "minimum",
                            "tax_included",
                            "tiers",
                            "surcharges",
                            "ceiling",
                            "tax_percent");
    static final Shape GATE = Shape.of("gate", "kind").may("lead", "signers", "above", "fee");
    static final Shape CUSTOMER_DUTY =
            Shape.of("customer_duty", "id").may("fact", "expected", "text", "within");
    static final Shape EXCLUSION =
            Shape.of("exclusion", "id")
                    .may("assets", "fact", "value", "text", "during", "from", "to");
    static final Shape CONSENT =
            Shape.of("consent", "people", "form").may("attempts", "between", "fallback");
    static final Shape EVIDENCE =
            Shape.of("evidence", "kind", "on", "by").may("document", "page", "sha256");
    static final Shape EXPECTATION =
            Shape.of("expectation", "holder", "duty", "bearer").may("assets");
    static final Shape DONE = Shape.of("done", "duty", "on", "by").may("evidence", "assets");
    static final Shape WORDS = Shape.of("words").may("ja", "en");
    static final Shape MONEY = Shape.of("money", "amount").may("currency");

    static final List<Shape> ALL =
            List.of(
                    FILE,
                    OPTION_FILE,
                    OPTION,
                    STEP,
                    REMOVE,
                    FEE,
                    FIGURE,
                    COMPANY,
                    TOLERANCE,
                    CALENDAR,
                    PERSON,
                    CONTACT,
                    HOURS,
                    WINDOW,
                    AWAY,
                    AUTHORITY,
                    ASSETS,
                    FUNCTION,
                    GROUP,
                    CONTROL,
                    OWN_DUTY,
                    CONTAINMENT,
                    RULE,
                    GUARDRAILS,
                    PROVIDER,
                    CONTRACT,
                    TERMS,
                    METER,
                    CLAUSE,
                    TRIGGER,
                    CLOCK,
                    PRICE,
                    GATE,
                    CUSTOMER_DUTY,
                    EXCLUSION,
                    CONSENT,
                    EVIDENCE,
                    EXPECTATION,
                    DONE,
                    WORDS,
                    MONEY,
                    IDENTITY,
                    RENEWAL,
                    SUBCONTRACTOR,
                    REMEDY,
                    WARRANTY,
                    DISCLAIMER,
                    PAUSE,
                    SEVERITY_WINDOW,
                    TRAVEL,
                    TIER,
                    SURCHARGE,
                    ROTATION,
                    OVERRIDE);

    private Shapes() {}
}
