package dev.hikeshi.cli.duty;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.duty.question.Question;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The questions as one letter or mail for each provider, in each language. */
final class Letters {
    private static final int MOST = 20;

    private Letters() {}

    /** Name of the file to its text; at most twenty questions a letter, most worth first. */
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
                            letter(coverage, provider, open, language));
                }
            }
        }
        return letters;
    }

    private static String letter(
            Coverage coverage, Provider provider, List<Question> open, Language language) {
        Spoken spoken =
                new Spoken(coverage.company(), coverage.cube().duties(), coverage.now(), language);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(spoken.say("letter.title")).append("\n\n");
        text.append(spoken.say("letter.to", provider.name().in(language))).append("\n\n");
        text.append(spoken.say("letter.begin", coverage.company().name().in(language)));
        text.append("\n\n");
        int number = 0;
        for (Question question : open.subList(0, Math.min(MOST, open.size()))) {
            number++;
            text.append(number).append(". ").append(question.text().in(language)).append("\n");
            String clauses = String.join(spoken.say("list.comma"), question.clauses());
            String where = clauses.isEmpty() ? "" : " " + spoken.say("letter.clauses", clauses);
            text.append("   ")
                    .append(spoken.say("letter.ref", question.contract(), question.id()))
                    .append(where)
                    .append("\n");
            text.append("   ")
                    .append(spoken.say("letter.depends", question.depends().in(language)))
                    .append("\n\n");
        }
        if (open.size() > MOST) {
            text.append(spoken.say("letter.more", open.size() - MOST)).append("\n\n");
        }
        return text.append(spoken.say("letter.end")).append("\n").toString();
    }
}
