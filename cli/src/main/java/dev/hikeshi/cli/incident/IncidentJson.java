package dev.hikeshi.cli.incident;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.scope.RunningLoss;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code incident.json}; its form is published as {@code docs/schema/incident.schema.json}.
 *
 * <p>The file does not depend on the language of the run: people's words stand in it in both. Times
 * are RFC 3339 in the company's zone. The same input gives the same bytes.
 */
final class IncidentJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter RFC3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]XXX", Locale.ROOT);

    private final ZoneId zone;

    private IncidentJson(ZoneId zone) {
        this.zone = zone;
    }

    static String of(Board board) {
        IncidentJson json = new IncidentJson(board.zone());
        ObjectNode root = NODES.objectNode();
        root.put("schema", "hikeshi/incident/1");
        root.set("company", words(board.company()));
        root.put("now", json.time(board.now()));
        Board.Evidence evidence = board.evidence();
        root.put("logs_given", evidence.logs());
        root.put("events_read", evidence.events());
        root.put("damages", evidence.damaged());
        root.put("findings_all_levels", evidence.findings());
        root.put("later_records", evidence.laterRecords());
        root.put("later_findings", evidence.laterFindings());
        ArrayNode incidents = root.putArray("incidents");
        board.incidents().forEach(incident -> incidents.add(json.incident(incident)));
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(root)
                        .replace("\r\n", "\n")
                + "\n";
    }

    private ObjectNode incident(Board.Incident incident) {
        ObjectNode node = NODES.objectNode();
        node.put("id", incident.id());
        node.put("closed", incident.closed());
        node.put("severity", lower(incident.severity()));
        node.put("known_at", time(incident.knownAt()));
        node.set("known_because", words(incident.knownBecause()));
        node.put("first_seen", time(incident.firstSeen()));
        node.put("last_seen", time(incident.lastSeen()));
        ArrayNode summary = node.putArray("summary");
        for (Board.Line line : incident.summary()) {
            summary.add(words(line.text()).put("at", time(line.at())));
        }
        ArrayNode findings = node.putArray("findings");
        incident.findings().forEach(found -> findings.add(found(found)));
        ArrayNode notices = node.putArray("notices");
        for (Board.NoticeLine notice : incident.notices()) {
            ObjectNode one = notices.addObject();
            one.put("at", time(notice.at()));
            one.set("by", words(notice.by()));
            one.put("text", notice.text());
            one.set("hosts", strings(notice.hosts()));
        }
        ArrayNode calls = node.putArray("calls");
        incident.calls().forEach(call -> calls.add(call(call)));
        ArrayNode duties = node.putArray("duties");
        incident.duties().forEach(duty -> duties.add(duty(duty)));
        scope(incident, node);
        ArrayNode clocks = node.putArray("clocks");
        incident.clocks().forEach(clock -> clocks.add(clock(clock)));
        node.set("money", loss(incident.loss()));
        ArrayNode containment = node.putArray("containment");
        for (Board.ContainmentLine line : incident.containment()) {
            containment.add(words(line.text()).put("allowed", line.allowed()));
        }
        node.set("closure_unmet", all(incident.closure()));
        node.set("limits", all(incident.limits()));
        return node;
    }

    private void scope(Board.Incident incident, ObjectNode node) {
        ArrayNode scope = node.putArray("scope");
        for (Board.ScopeLine line : incident.scope()) {
            ObjectNode one = scope.addObject();
            one.put("asset", line.asset())
                    .put("group", line.group())
                    .put("state", line.state())
                    .put("since", time(line.since()));
            one.set("why", all(line.why()));
            evidence(line, one);
        }
        ArrayNode lost = node.putArray("domains_lost");
        for (Board.LostDomain domain : incident.domainsLost()) {
            ObjectNode one = lost.addObject();
            one.put("domain", domain.domain()).put("since", time(domain.since()));
            one.set("text", words(domain.text()));
        }
        ArrayNode collect = node.putArray("collect");
        for (Board.AskLine ask : incident.asks()) {
            ObjectNode one = collect.addObject();
            one.put("wanted", ask.wanted());
            one.set("assets", strings(ask.assets()));
            one.set("text", words(ask.text()));
        }
        ArrayNode entries = node.putArray("entry");
        for (Board.EntryLine entry : incident.entry()) {
            ObjectNode one = entries.addObject();
            one.put("from", entry.from())
                    .put("certainty", entry.certainty())
                    .put("at", time(entry.at()));
            one.set("text", words(entry.text()));
        }
    }

    private void evidence(Board.ScopeLine line, ObjectNode node) {
        ArrayNode evidence = node.putArray("evidence");
        for (Origin origin : line.evidence()) {
            evidence.addObject().put("file", origin.file()).put("record_id", origin.recordId());
        }
        ArrayNode logs = node.putArray("logs");
        for (Board.LogLine log : line.logs()) {
            logs.addObject()
                    .put("name", log.name())
                    .put("from", time(log.from()))
                    .put("to", time(log.to()))
                    .put("records", log.records());
        }
        node.set("missing", all(line.missing()));
        node.set("collect", all(line.collect()));
    }

    private ObjectNode found(Board.FoundLine found) {
        return NODES.objectNode()
                .put("rule_id", found.ruleId())
                .put("rule_title", found.title())
                .put("severity", lower(found.severity()))
                .put("host", found.host())
                .put("count", found.count())
                .put("first", time(found.first()))
                .put("last", time(found.last()))
                .put("file", found.file())
                .put("record_id", found.recordId());
    }

    private ObjectNode call(Board.Call call) {
        ObjectNode node = NODES.objectNode();
        node.put("at", time(call.at())).put("who", call.who());
        node.set("name", words(call.name()));
        node.set("way", call.way() == null ? NODES.nullNode() : words(call.way()));
        node.set("tasks", all(call.tasks()));
        return node;
    }

    private ObjectNode duty(Board.DutyLine duty) {
        Board.RungLine first = duty.first();
        ObjectNode node = NODES.objectNode();
        node.put("duty", duty.duty());
        node.set("name", words(duty.name()));
        node.set("assets", strings(duty.assets()));
        node.set("hosts", strings(duty.hosts()));
        node.set("targets", strings(duty.targets()));
        node.put("severity", lower(duty.severity()));
        node.put("state", duty.state());
        node.set("done_by", duty.doneBy() == null ? NODES.nullNode() : words(duty.doneBy()));
        node.put("answer", first.answer());
        node.put("binds", duty.binds());
        node.set("headline", words(duty.headline()));
        node.put("until", time(duty.until()));
        rungFields(node, first);
        node.set("reasons", all(first.reasons()));
        node.set("action_now", words(duty.action()));
        ArrayNode ladder = node.putArray("ladder");
        for (Board.RungLine rung : duty.ladder()) {
            ObjectNode one = ladder.addObject();
            one.put("answer", rung.answer());
            rungFields(one, rung);
            one.set("reasons", all(rung.reasons()));
            one.set("details", all(rung.details()));
        }
        ArrayNode whyNot = node.putArray("why_not");
        for (Board.WhyNot other : duty.whyNot()) {
            ObjectNode one = whyNot.addObject();
            one.put("who", other.who()).put("clause", other.clause());
            one.set("reasons", all(other.reasons()));
        }
        return node;
    }

    private void rungFields(ObjectNode node, Board.RungLine rung) {
        node.put("bearer", rung.bearer());
        node.put("by", time(rung.by()));
        node.put("by_is_default", rung.byDefault());
        node.put("channel", rung.channel() == null ? null : rung.channel().en());
        node.set("contacts", all(rung.contacts()));
        node.set("price", rung.price() == null ? NODES.nullNode() : money(rung.price()));
        node.put("clause", rung.clause());
        node.put("signer", rung.signer());
        node.put("signer_reachable_from", time(rung.signerReachableFrom()));
    }

    private ObjectNode clock(Board.ClockLine clock) {
        ObjectNode node = NODES.objectNode();
        node.put("law", clock.law());
        node.set("name", words(clock.name()));
        node.put("starts", time(clock.starts()));
        node.set("starts_because", words(clock.startsBecause()));
        node.put("due_from", time(clock.dueFrom()));
        node.put("due", time(clock.due()));
        node.set("who", words(clock.who()));
        return node;
    }

    private ObjectNode loss(RunningLoss loss) {
        ObjectNode node = NODES.objectNode();
        node.set("loss_per_day", loss.perDay() == null ? NODES.nullNode() : money(loss.perDay()));
        node.set("loss_so_far", loss.soFar() == null ? NODES.nullNode() : money(loss.soFar()));
        ArrayNode functions = node.putArray("functions");
        for (RunningLoss.FunctionHit function : loss.functions()) {
            ObjectNode one = functions.addObject();
            one.put("id", function.id());
            one.set("name", words(function.name()));
            one.put("stands_still_since", time(function.since()));
            one.set("loss_per_day", money(function.perDay()));
            Money soFar = function.soFar();
            one.set("loss_so_far", soFar == null ? NODES.nullNode() : money(soFar));
            one.put("day", function.always() ? "any" : "working");
            one.put("works_next", time(function.next()));
            one.set("source", words(function.source()));
        }
        node.set("loss_unknown_for", strings(List.copyOf(loss.unknown())));
        node.set("approved", loss.approved() == null ? NODES.nullNode() : money(loss.approved()));
        return node;
    }

    private @Nullable String time(@Nullable Instant instant) {
        if (instant == null) {
            return null;
        }
        OffsetDateTime local = instant.atZone(zone).toOffsetDateTime();
        return local.getNano() == 0
                ? local.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT))
                : local.format(RFC3339);
    }

    private static ObjectNode money(Money money) {
        return NODES.objectNode().put("amount", money.amount()).put("currency", money.currency());
    }

    private static ObjectNode words(Words words) {
        return NODES.objectNode().put("ja", words.ja()).put("en", words.en());
    }

    private static ArrayNode all(List<Words> list) {
        ArrayNode array = NODES.arrayNode();
        list.forEach(words -> array.add(words(words)));
        return array;
    }

    private static ArrayNode strings(List<String> list) {
        ArrayNode array = NODES.arrayNode();
        list.forEach(array::add);
        return array;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
