package dev.hikeshi.cli.duty;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.duty.question.Question;
import dev.hikeshi.response.duty.question.Topic;
import dev.hikeshi.response.duty.question.VagueWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The questions as one letter or mail for each provider, in each language. */
final class Letters {
    private static final int MOST = 20;
    private final Coverage coverage;
    private final Spoken spoken;
    private final StringBuilder text = new StringBuilder();

    private Letters(Coverage coverage, Language language) {
        this.coverage = coverage;
        this.spoken =
                new Spoken(coverage.company(), coverage.cube().duties(), coverage.now(), language);
    }

    /** Name of the file to its text; at most twenty points a letter, most worth first. */
    static Map<String, String> of(Coverage coverage) {
        Map<String, String> letters = new TreeMap<>();
        for (Provider provider : coverage.company().providers()) {
            List<Question> open =
                    coverage.questions().open().stream()
                            .filter(one -> one.provider().equals(provider.id()))
                            .toList();
            for (Language language : Language.values()) {
                if (!open.isEmpty()) {
                    String end = language == Language.JA ? "ja" : "en";
                    letters.put(
                            "letter-" + provider.id() + "." + end + ".md",
                            new Letters(coverage, language).letter(provider, open));
                }
            }
        }
        return letters;
    }

    private String letter(Provider provider, List<Question> open) {
        text.append("# ").append(spoken.say("letter.title")).append("\n\n");
        text.append(spoken.say("letter.to", spoken.addressee(provider))).append("\n\n");
        text.append(spoken.say("letter.begin", spoken.us())).append("\n\n");
        List<List<Question>> items = items(open);
        List<List<Question>> now = items.subList(0, Math.min(MOST, items.size()));
        for (int i = 0; i < now.size(); i++) {
            item(i + 1, now.get(i));
        }
        int later = open.size() - now.stream().mapToInt(List::size).sum();
        if (later > 0) {
            text.append(spoken.say("letter.more", later)).append("\n\n");
        }
        return text.append(spoken.say("letter.end")).append("\n").toString();
    }

    /** What the vague words of the same clauses may mean is one point, where its first stands. */
    private static List<List<Question>> items(List<Question> open) {
        Map<String, List<Question>> items = new LinkedHashMap<>();
        for (Question one : open) {
            String key =
                    one.topic() == Topic.VAGUE ? one.contract() + one.clauses() : "?" + one.id();
            items.computeIfAbsent(key, x -> new ArrayList<>()).add(one);
        }
        return List.copyOf(items.values());
    }

    private void item(int number, List<Question> together) {
        Question first = together.getFirst();
        Contract contract = contract(first);
        boolean one = together.size() == 1;
        text.append(number).append(". ");
        text.append(
                spoken.words(one ? first.text() : VagueWords.together(contract, first.clauses())));
        text.append("\n");
        if (one) {
            reference(contract, first);
        } else {
            together.forEach(this::part);
            text.append("   ").append(spoken.say("letter.contract", title(contract))).append("\n");
        }
        text.append("\n");
    }

    private void reference(Contract contract, Question question) {
        String clauses =
                question.clauses().stream()
                        .filter(id -> isOnPaper(contract, id))
                        .collect(Collectors.joining(spoken.say("list.comma")));
        String where = clauses.isEmpty() ? "" : " " + spoken.say("letter.clauses", clauses);
        text.append("   ")
                .append(spoken.say("letter.ref", title(contract), question.id()))
                .append(where)
                .append("\n   ")
                .append(spoken.say("letter.depends", spoken.words(question.depends())))
                .append("\n");
    }

    private void part(Question question) {
        String duties =
                question.duties().stream()
                        .map(spoken::duty)
                        .collect(Collectors.joining(spoken.say("list.comma")));
        text.append("   - ").append(spoken.say("letter.part", duties, question.id())).append("\n");
    }

    private Contract contract(Question question) {
        return coverage.company().contracts().stream()
                .filter(one -> one.id().equals(question.contract()))
                .findFirst()
                .orElseThrow();
    }

    private String title(Contract contract) {
        String title = spoken.words(contract.title());
        return title.isBlank() ? contract.id() : title;
    }

    /** The number of a clause says something to the provider only where it is the paper's. */
    private static boolean isOnPaper(Contract contract, String clause) {
        return contract.clauses().stream()
                .filter(one -> one.id().equals(clause))
                .map(Clause::evidence)
                .flatMap(List::stream)
                .anyMatch(one -> one.kind() == Evidence.Kind.CONTRACT_TEXT);
    }
}
