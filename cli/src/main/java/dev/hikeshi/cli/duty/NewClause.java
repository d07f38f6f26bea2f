package dev.hikeshi.cli.duty;

import dev.hikeshi.company.ContractText;
import dev.hikeshi.response.duty.question.Question;
import dev.hikeshi.response.duty.question.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A clause made of an answer about duties.
 *
 * <p>What the clause in question says about hours, consent, meter and machines holds for what its
 * words are now said to mean; so that an answer never promises more than the paper around it.
 *
 * @param text the contract
 * @param question what was asked
 * @param keys what the answer says: mode, window and so on
 */
record NewClause(ContractText text, Question question, Map<String, String> keys) {
    private static final List<String> AROUND =
            List.of("window", "outside_window", "by_severity", "consent", "meter", "exclusions");

    /** Its keys with their values, one a line; empty: the clauses around it cannot be copied. */
    List<String> lines(String id, String evidence, String said) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", AnswerEdit.quoted(id));
        all.put("duties", AnswerEdit.list(question.duties()));
        all.put("mode", keys.getOrDefault("mode", "performs"));
        boolean refused = "refuses".equals(all.get("mode"));
        Optional<String> assets = inherits() ? around("assets") : Optional.empty();
        all.put("assets", assets.filter(one -> !one.isEmpty()).orElse(groups()));
        if (inherits() && !refused) {
            for (String key : AROUND) {
                Optional<String> value = around(key);
                if (value.isEmpty()) {
                    return List.of();
                }
                if (!value.get().isEmpty()) {
                    all.put(key, value.get());
                }
            }
        }
        all.putAll(keys);
        all.put("evidence", "[" + evidence + "]");
        if (!said.isBlank()) {
            all.put("text", AnswerEdit.quoted(said));
        }
        List<String> lines = new ArrayList<>();
        all.forEach((key, value) -> lines.add(key + ": " + value));
        return lines;
    }

    /** Only where the question asks what the words of a clause mean or how far they reach. */
    private boolean inherits() {
        return question.topic() == Topic.VAGUE || question.topic() == Topic.ASSETS;
    }

    /** What all clauses in question say; an empty text: nothing; empty: different things. */
    private Optional<String> around(String key) {
        if (question.topic() == Topic.ASSETS && key.equals("assets")) {
            return Optional.of("");
        }
        TreeSet<String> values = new TreeSet<>();
        for (String clause : question.clauses()) {
            if (text.has(clause, key) && text.written(clause, key).isEmpty()) {
                return Optional.empty();
            }
            values.add(text.written(clause, key).orElse(""));
        }
        return values.size() > 1
                ? Optional.empty()
                : values.stream().findFirst().or(() -> Optional.of(""));
    }

    private String groups() {
        return question.assets().isEmpty()
                ? "all"
                : "[" + String.join(", ", question.assets()) + "]";
    }
}
