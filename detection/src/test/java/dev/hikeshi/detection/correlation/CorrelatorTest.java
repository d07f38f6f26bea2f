package dev.hikeshi.detection.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.FieldValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each type of correlation means here; the words are those of decision 14. */
class CorrelatorTest {
    private static final String THREE_FAILED =
            "type: event_count\nrules: [failed]\ngroup-by: [User]\ntimespan: 1m\ncondition: {gte: 3}\n";

    @Test
    void countsInASlidingWindowWithBothEnds() {
        Story story = Story.of(THREE_FAILED);
        story.event(0, 4625, "User", "a").event(30, 4625, "User", "A").event(60, 4625, "User", "a");
        assertThat(story.found()).containsExactly("c at 60");
        Story late = Story.of(THREE_FAILED);
        late.event(0, 4625, "User", "a").event(30, 4625, "User", "a").event(61, 4625, "User", "a");
        assertThat(late.found()).isEmpty();
        late.event(62, 4625, "User", "a");
        assertThat(late.correlator().dropped().isNothing()).isTrue();
    }

    @Test
    void usesMatchesUp() {
        Story story = Story.of(THREE_FAILED);
        for (int second = 0; second < 7; second++) {
            story.event(second, 4625, "User", "a");
        }
        assertThat(story.found()).containsExactly("c at 2", "c at 5");
    }

    @Test
    void keepsGroupsApartAndPassesOverThoseWithoutTheField() {
        Story story = Story.of(THREE_FAILED);
        story.event(0, 4625, "User", "a").event(1, 4625, "User", "b").event(2, 4625);
        story.event(3, 4625, "User", "a").event(4, 4625).event(5, 4625);
        assertThat(story.found()).isEmpty();
    }

    @Test
    void tellsTheGroupAndItsEvents() {
        Story story = Story.of(THREE_FAILED);
        story.event(0, 4625, "User", "Bo").event(1, 4625, "User", "Bo");
        Finding finding = story.event(2, 4625, "User", "Bo").findings().getFirst();
        assertThat(finding.tested().get("User")).isEqualTo(new FieldValue.Text("Bo"));
        assertThat(finding.tested().get("event_count")).isEqualTo(new FieldValue.Text("3"));
        assertThat(finding.tested().get("events"))
                .isInstanceOfSatisfying(
                        FieldValue.Many.class, many -> assertThat(many.items()).hasSize(3));
        assertThat(finding.time()).isEqualTo(Story.START.plusSeconds(2));
    }

    @Test
    void worksInTheOrderOfTimeWhateverTheOrderOfTheLog() {
        Story story = Story.of(THREE_FAILED);
        story.event(90, 4625, "User", "a").event(0, 4625, "User", "a");
        story.event(60, 4625, "User", "a").event(30, 4625, "User", "a");
        assertThat(story.found()).containsExactly("c at 60");
    }

    @ParameterizedTest
    @CsvSource({"'{lt: 3}', c at 60", "'{gte: 1, lte: 2}', c at 60", "'{eq: 2}', c at 60"})
    void upperBoundsWaitForTheEndOfTheWindow(String condition, String expected) {
        Story two = Story.of(THREE_FAILED.replace("{gte: 3}", condition));
        two.event(0, 4625, "User", "a").event(60, 4625, "User", "a");
        two.event(61, 4625, "User", "b").event(62, 4625, "User", "b");
        two.event(63, 4625, "User", "b").event(300, 4624, "User", "x");
        assertThat(two.found()).first().isEqualTo(expected);
        assertThat(two.findings()).hasSize(1);
    }

    @Test
    void countsDifferentValuesAndTuples() {
        Story one =
                Story.of(
                        """
                        type: value_count
                        rules: [failed]
                        group-by: [IpAddress]
                        timespan: 5m
                        condition: {field: User, gte: 3}
                        """);
        one.event(0, 4625, "IpAddress", "1", "User", "a");
        one.event(1, 4625, "IpAddress", "1", "User", "A");
        one.event(2, 4625, "IpAddress", "1", "User", "b");
        one.event(3, 4625, "IpAddress", "1");
        one.event(4, 4625, "IpAddress", "1", "User", "c");
        assertThat(one.found()).containsExactly("c at 4");
        Story tuple =
                Story.of(
                        """
                        type: value_count
                        rules: [failed]
                        timespan: 5m
                        condition: {field: [User, IpAddress], gt: 2}
                        """);
        tuple.event(0, 4625, "IpAddress", "1", "User", "a");
        tuple.event(1, 4625, "IpAddress", "2", "User", "a");
        tuple.event(2, 4625, "IpAddress", "2", "User", "a");
        tuple.event(3, 4625, "IpAddress", "2", "User", "b");
        assertThat(tuple.found()).containsExactly("c at 3");
    }

    @Test
    void temporalNeedsAllRulesInAnyOrder() {
        String lines = "type: temporal\nrules: [failed, login]\ngroup-by: [User]\ntimespan: 1m\n";
        Story story = Story.of(lines);
        story.event(0, 4624, "User", "a").event(10, 4625, "User", "b").event(60, 4625, "User", "a");
        assertThat(story.found()).containsExactly("c at 60");
        Story number = Story.of(lines.replace("login]", "login, group]") + "condition: {gte: 2}\n");
        number.event(0, 4624, "User", "a").event(1, 4732, "User", "a");
        assertThat(number.found()).containsExactly("c at 1");
    }

    @Test
    void temporalTakesAnExpression() {
        String lines =
                "type: temporal\nrules: [failed, login, group]\ntimespan: 1m\ncondition: group and (failed or login)\n";
        assertThat(Story.of(lines).event(0, 4732).event(1, 4624).found()).containsExactly("c at 1");
        String not = lines.replace("group and (failed or login)", "failed and not login");
        assertThat(Story.of(not).event(0, 4625).event(30, 4624).found()).isEmpty();
        assertThat(Story.of(not).event(0, 4625).event(61, 4624).found()).containsExactly("c at 60");
    }

    @Test
    void orderedNeedsTheOrderOfTheList() {
        String lines = "type: temporal_ordered\nrules: [failed, login, group]\ntimespan: 1m\n";
        assertThat(Story.of(lines).event(0, 4625).event(1, 4624).event(2, 4732).found())
                .containsExactly("c at 2");
        assertThat(Story.of(lines).event(0, 4624).event(1, 4625).event(2, 4732).found()).isEmpty();
        // The first failure is too old, the second is not.
        Story story = Story.of(lines).event(0, 4625).event(50, 4625).event(55, 4624);
        assertThat(story.event(110, 4732).found()).containsExactly("c at 110");
        assertThat(Story.of(lines).event(0, 4625).event(50, 4624).event(61, 4732).found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "value_sum, 'gt: 99', 3",
        "value_avg, 'gte: 40', 3",
        "value_median, 'gte: 20', 3",
        "value_percentile, 'percentile: 75, gt: 40', 3"
    })
    void measuresNumbers(String type, String condition, int second) {
        Story story =
                Story.of(
                        "type: "
                                + type
                                + "\nrules: [login]\ntimespan: 1h\ncondition: {field: Bytes, "
                                + condition
                                + "}\n");
        story.event(0, 4624, "Bytes", "10").event(1, 4624, "Bytes", "20");
        story.event(2, 4624, "Bytes", "many").event(3, 4624, "Bytes", "100");
        assertThat(story.found()).containsExactly("c at " + second);
    }

    @Test
    void aliasesNameTheFieldOfEachRule() {
        Story story =
                Story.of(
                        """
                        type: temporal
                        rules: [failed, login]
                        group-by: [who]
                        timespan: 1m
                        aliases: {who: {failed: TargetUserName, login: SubjectUserName}}
                        """);
        story.event(0, 4625, "TargetUserName", "a", "SubjectUserName", "x");
        story.event(1, 4624, "TargetUserName", "x", "SubjectUserName", "a");
        assertThat(story.found()).containsExactly("c at 1");
    }

    @Test
    void correlationsMayNameEachOther() {
        String outer =
                "type: temporal_ordered\nrules: [c, login]\ngroup-by: [User]\ntimespan: 10m\n";
        Story story =
                new Story(
                        Story.document("outer", outer) + Story.document("c", THREE_FAILED),
                        Correlator.Limits.WHOLE_LOG);
        for (int second = 0; second < 3; second++) {
            story.event(second, 4625, "User", "a");
        }
        story.event(100, 4624, "User", "b").event(200, 4624, "User", "a");
        assertThat(story.found()).containsExactly("outer at 200");
        assertThat(story.alone()).isEmpty();
    }

    @Test
    void generateKeepsTheFindingsOfTheRules() {
        assertThat(Story.of(THREE_FAILED).event(0, 4625, "User", "a").alone()).isEmpty();
        assertThat(Story.of(THREE_FAILED + "generate: true\n").event(0, 4625).alone()).hasSize(1);
        assertThat(Story.of(THREE_FAILED).event(0, 4624).alone()).hasSize(1);
    }

    @Test
    void whatIsTooLateOrWithoutPlaceIsCounted() {
        Story live =
                new Story(
                        Story.document("c", THREE_FAILED),
                        Correlator.Limits.live(Duration.ofMinutes(10)));
        live.event(0, 4625, "User", "a").event(700, 4625, "User", "a");
        live.event(99, 4625, "User", "a").event(1400, 4625, "User", "a");
        live.event(500, 4625, "User", "a");
        assertThat(live.correlator().dropped()).isEqualTo(new Correlator.Dropped(0, 1, 0));
        Story few = new Story(Story.document("c", THREE_FAILED), new Correlator.Limits(null, 1, 2));
        for (String user : List.of("a", "b", "c", "d")) {
            few.event(0, 4625, "User", user);
        }
        assertThat(few.found()).isEmpty();
        assertThat(few.correlator().dropped().forgotten()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            type: event_cont | value_avg
            rules: [nobody] | nobody
            rules: [c] | itself
            timespan: 5 minutes | 5 minutes
            condition: {over: 3} | over
            condition: {gte: many} | many
            condition: {gte: 100001} | 100000
            condition: failed | temporal
            type: value_count | field
            grouped-by: [User] | grouped-by
            """)
    void refusesWithTheReason(String line, String told) {
        String key = line.substring(0, line.indexOf(':'));
        String lines =
                THREE_FAILED.lines().filter(one -> !one.startsWith(key + ":")).toList().stream()
                        .reduce(line + "\n", (all, one) -> all + one + "\n");
        assertThat(Story.reason(lines)).contains(told);
    }
}
