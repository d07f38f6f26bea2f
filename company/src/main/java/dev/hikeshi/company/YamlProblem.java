package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML reader may stumble over, in our own words: its messages are in English only. */
enum YamlProblem {
    NO_MAPPING_HERE("mapping values are not allowed", "expected.yaml_no_mapping_here"),
    COLON("could not find expected ':'", "expected.yaml_colon"),
    BRACKET("expected ',' or", "expected.yaml_bracket"),
    INDENT("expected <block end>", "expected.yaml_indent"),
    DOCUMENTS("expected a single document", "expected.yaml_documents"),
    ODD_START("that cannot start any token", "expected.yaml_odd_start"),
    QUOTE("while scanning a quoted scalar", "expected.yaml_quote"),
    BREAKS_OFF("stream end", "expected.yaml_breaks_off"),
    OTHER("", "expected.yaml_other");

    private final String sign;
    private final String key;

    YamlProblem(String sign, String key) {
        this.sign = sign;
        this.key = key;
    }

    /** What the reader means. */
    static YamlProblem of(MarkedYamlEngineException refused) {
        String said = refused.getContext() + " " + refused.getProblem();
        return Stream.of(values()).filter(one -> said.contains(one.sign)).findFirst().orElseThrow();
    }

    /** What should stand there. */
    Words expected() {
        return Texts.words(key);
    }
}
