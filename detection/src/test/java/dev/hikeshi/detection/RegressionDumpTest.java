package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON dumps of the regression pairs, with every rule loaded. */
class RegressionDumpTest {

    static List<RegressionPair> pairs() throws IOException {
        return RegressionPair.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsItsRule(RegressionPair pair) throws IOException {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(SharedData.rules());
        long found =
                DumpEvents.read(pair.dump()).stream()
                        .flatMap(event -> evaluator.evaluate(event).stream())
                        .filter(finding -> finding.ruleId().equals(pair.ruleId()))
                        .count();
        assertThat(found).isGreaterThanOrEqualTo(Math.max(1, pair.matches()));
    }
}
