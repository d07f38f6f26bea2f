package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {
    private static final int MOST_VALUES = 3;

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASentenceInBothLanguagesWithTheSameValues(RuleFaultCode code) {
        Reason reason =
                new Reason(3, 7, code, Collections.nCopies(MOST_VALUES, "{0} \\$1")); // as it is
        String english = reason.text(Locale.ENGLISH);
        String japanese = reason.text(Locale.JAPANESE);

        assertThat(english).startsWith("line 3, column 7: ").matches("\\p{ASCII}+");
        assertThat(japanese).startsWith("3 行 7 文字目: ").containsPattern("[ぁ-ん]");
        assertThat(japanese.split("\\{0} .\\$1", -1))
                .hasSameSizeAs(english.split("\\{0} .\\$1", -1));
    }
}
