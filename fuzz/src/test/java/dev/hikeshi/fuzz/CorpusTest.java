package dev.hikeshi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every target takes its corpus, cut anywhere. */
class CorpusTest {
    private static final Map<String, Consumer<byte[]>> TARGETS =
            Map.of(
                    "EvtxTarget", EvtxTarget::fuzzerTestOneInput,
                    "BinXmlTarget", BinXmlTarget::fuzzerTestOneInput,
                    "JsonLinesTarget", JsonLinesTarget::fuzzerTestOneInput,
                    "SyslogTarget", SyslogTarget::fuzzerTestOneInput,
                    "RuleTarget", RuleTarget::fuzzerTestOneInput,
                    "ConditionTarget", ConditionTarget::fuzzerTestOneInput);

    @Test
    void takesTheCorpusCutAnywhere() {
        assertThat(Corpus.byTarget().keySet()).isEqualTo(TARGETS.keySet());
        Corpus.byTarget()
                .forEach(
                        (name, inputs) -> {
                            Consumer<byte[]> target = Objects.requireNonNull(TARGETS.get(name));
                            for (byte[] input : inputs) {
                                int step = Math.max(1, input.length / 50);
                                for (int length = 0; length < input.length; length += step) {
                                    target.accept(Arrays.copyOf(input, length));
                                }
                                target.accept(input);
                            }
                        });
    }

    @Test
    void theCorpusReachesTheEvents() {
        assertThat(EvtxTarget.read(Corpus.log()).events()).isEqualTo(3);
        byte[] first = Corpus.binXml();
        assertThat(EvtxTarget.read(BinXmlTarget.log(first)).events()).isEqualTo(1);
        assertThat(RuleTarget.load(ConditionTarget.rule("a or b_2")).rules()).hasSize(1);
    }
}
