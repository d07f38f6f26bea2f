package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Language;
import dev.hikeshi.telemetry.Damage;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private static final Pattern BRACE = Pattern.compile("\\{\\d+}");
    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(Texts.of(Language.JA).keys()).isEqualTo(Texts.of(Language.EN).keys());
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        for (String key : Texts.of(Language.EN).keys()) {
            assertThat(braces(Language.JA, key)).as(key).isEqualTo(braces(Language.EN, key));
        }
    }

    @Test
    void japaneseTextsAreJapaneseAndEnglishTextsAreNot() {
        for (String key : Texts.of(Language.EN).keys()) {
            assertThat(Texts.of(Language.EN).say(key)).as(key).doesNotContainPattern(JAPANESE);
            if (Texts.of(Language.EN).say(key).chars().filter(Character::isLetter).count() > 12) {
                assertThat(Texts.of(Language.JA).say(key)).as(key).containsPattern(JAPANESE);
            }
        }
    }

    @Test
    void everyKindOfDamageHasWords() {
        for (Damage.Kind kind : Damage.Kind.values()) {
            assertThat(Texts.of(Language.JA).has("damage." + kind)).as(kind.name()).isTrue();
        }
    }

    private static Set<String> braces(Language language, String key) {
        TreeSet<String> found = new TreeSet<>();
        BRACE.matcher(Texts.of(language).say(key))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }
}
