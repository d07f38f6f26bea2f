package dev.hikeshi.cli.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.coverage.Cell;
import dev.hikeshi.response.duty.coverage.Gap;
import dev.hikeshi.response.duty.question.Question;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code coverage.json}; its schema is {@code docs/schema/coverage.schema.json}. */
final class CoverageJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the format; 2 holds each reason once. */
    private static final int VERSION = 2;

    private final Coverage coverage;
    private final Language language;
    private final ZoneId zone;
    private final ArrayNode reasons = JSON.createArrayNode();
    private final Map<Reason, Integer> known = new HashMap<>();

    private CoverageJson(Coverage coverage, Language language) {
        this.coverage = coverage;
        this.language = language;
        this.zone = coverage.company().zone();
    }

    static String of(Coverage coverage, Language language) {
        return new CoverageJson(coverage, language).text();
    }

    private String text() {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("company", coverage.company().id());
        root.put("from", time(coverage.cube().from()));
        root.put("to", time(coverage.cube().to()));
        ArrayNode cells = root.putArray("cells");
        coverage.cube().cells().forEach(cell -> cell(cells.addObject(), cell));
        root.set("reasons", reasons);
        ArrayNode gaps = root.putArray("gaps");
        coverage.gaps().forEach(gap -> gap(gaps.addObject(), gap));
        ArrayNode questions = root.putArray("questions");
        coverage.questions().all().forEach(one -> question(questions.addObject(), one));
        return lines(root);
    }

    /** One cell, gap or question a line: a year of cells indented would be a third longer. */
    private static String lines(ObjectNode root) {
        StringBuilder out = new StringBuilder(1 << 20);
        for (Map.Entry<String, JsonNode> one : root.properties()) {
            out.append(out.isEmpty() ? "{" : ",\n");
            out.append(JSON.writeValueAsString(one.getKey())).append(": ");
            if (one.getValue() instanceof ArrayNode list) {
                out.append("[");
                for (int i = 0; i < list.size(); i++) {
                    out.append(i == 0 ? "\n" : ",\n");
                    out.append(JSON.writeValueAsString(list.get(i)));
                }
                out.append("]");
            } else {
                out.append(JSON.writeValueAsString(one.getValue()));
            }
        }
        return out.append("}\n").toString();
    }

    private void cell(ObjectNode node, Cell cell) {
        node.put("duty", cell.duty().id());
        texts(node.putArray("assets"), cell.assets());
        node.put("severity", cell.severity() == null ? null : word(cell.severity()));
        node.put("answer", cell.answer());
        node.put("binds", cell.binds());
        node.put("bearer", cell.bearers().isEmpty() ? null : cell.bearers().getFirst().id());
        if (cell.bearers().size() > 1) {
            texts(node.putArray("bearers"), cell.bearers().stream().map(Bearer::id).toList());
        }
        node.put("from", time(cell.from()));
        node.put("to", time(cell.to()));
        node.put("clause", cell.clause());
        ArrayNode why = node.putArray("reasons");
        cell.reasons().forEach(reason -> why.add(place(reason)));
    }

    /** A year of cells has few reasons: each stands once, and cells name its place in that list. */
    private int place(Reason reason) {
        return known.computeIfAbsent(
                reason,
                one -> {
                    reasons.addObject()
                            .put("code", word(one.code()))
                            .put("text", words(one.words(zone)));
                    return reasons.size() - 1;
                });
    }

    private void gap(ObjectNode node, Gap gap) {
        node.put("kind", gap.kind().key());
        node.put("duty", gap.duty().id());
        texts(node.putArray("assets"), gap.assets());
        node.put("severity", word(gap.severity()));
        texts(node.putArray("severities"), gap.severities().stream().map(this::word).toList());
        node.put("hours_per_year", gap.hoursPerYear());
        node.put("rank", gap.rank());
        node.put("why", words(gap.why()));
    }

    private void question(ObjectNode node, Question question) {
        node.put("id", question.id());
        node.put("contract", question.contract());
        node.put("provider", question.provider());
        node.put("topic", word(question.topic()));
        node.put("status", word(question.status()));
        node.put("rank", question.rank());
        node.put("text_ja", question.text().ja());
        node.put("text_en", question.text().en());
        node.put("depends_ja", question.depends().ja());
        node.put("depends_en", question.depends().en());
        texts(node.putArray("clauses"), question.clauses());
        texts(node.putArray("duties"), question.duties().stream().map(one -> one.id()).toList());
        texts(node.putArray("assets"), question.assets());
    }

    private static void texts(ArrayNode node, List<String> texts) {
        texts.forEach(node::add);
    }

    private String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String words(Words words) {
        return words.in(language);
    }

    private String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }
}
