package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/duties.md} to the catalogue. To write it anew after a change: {@code
 * HIKESHI_GOLDEN=rewrite ./mvnw -pl response test -Dtest=DutyPageTest}, then read the difference.
 */
class DutyPageTest {

    @Test
    void thePageOfDutiesSaysWhatTheCatalogueSays() throws IOException {
        String root = System.getenv("HIKESHI_ROOT");
        Path page = Path.of(root == null ? ".." : root).resolve("docs/duties.md");
        String said = page();
        if ("rewrite".equals(System.getenv("HIKESHI_GOLDEN"))) {
            Files.writeString(page, said);
        }
        assertThat(said)
                .as("write docs/duties.md anew: HIKESHI_GOLDEN=rewrite, see this class")
                .isEqualTo(Files.readString(page));
    }

    private static String page() {
        List<Duty> all = DutyCatalogue.all();
        StringBuilder page = new StringBuilder();
        page.append("# 責務の一覧 / The duties\n\n");
        page.append("Generated from the catalogue by `DutyPageTest`; do not edit by hand.\n\n");
        page.append("所要時間と期限は、出典のない限り私たちの見積もりです。実測ではありません。\n\n");
        page.append("Efforts and times are our judgement unless a source is named; ");
        page.append("nobody measured them.\nD3FEND is left out: we have no checked list of its ");
        page.append("ids. The machine column says what a machine can do,\nnot what every ");
        page.append("installation does.\n\n");
        page.append(all.size()).append(" duties, ");
        page.append(all.stream().filter(Duty::recurring).count());
        page.append(" of them fall due again and again.\n");
        page.append("\n| 機械 / machine | 日本語 | English |\n|---|---|---|\n");
        for (MachineHelp help : MachineHelp.values()) {
            page.append("| ").append(help).append(" | ").append(help.words().ja());
            page.append(" | ").append(help.words().en()).append(" |\n");
        }
        for (Phase phase : Phase.values()) {
            section(page, phase, all.stream().filter(duty -> duty.phase() == phase).toList());
        }
        return page.toString();
    }

    private static void section(StringBuilder page, Phase phase, List<Duty> duties) {
        page.append("\n## ").append(phase.words().ja()).append(" / ");
        page.append(phase.words().en()).append("\n\n");
        page.append("| id | 日本語 | English | 何回 / how often | 所要 / effort | 期限 / within |");
        page.append(" 機械 / machine | 残す証拠 | evidence to keep | X.1060 | CSF 2.0 | RE&CT |\n");
        page.append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Duty duty : duties) {
            page.append(row(duty));
        }
    }

    private static String row(Duty duty) {
        Words law = duty.law();
        Mappings maps = duty.mappings();
        return "| "
                + String.join(
                        " | ",
                        "`" + duty.id() + "`",
                        "**"
                                + duty.name().ja()
                                + "** "
                                + duty.instruction().ja()
                                + (law == null ? "" : "（" + law.ja() + "）"),
                        "**"
                                + duty.name().en()
                                + "** "
                                + duty.instruction().en()
                                + (law == null ? "" : " (" + law.en() + ")"),
                        often(duty.every()),
                        effort(duty),
                        time(duty.within()),
                        duty.machine().name() + (duty.verb() == null ? "" : " " + duty.verb()),
                        duty.evidence().ja(),
                        duty.evidence().en(),
                        String.join(" ", maps.x1060()),
                        String.join(" ", maps.csf()),
                        String.join(" ", maps.react()))
                + " |\n";
    }

    private static String effort(Duty duty) {
        Words unit = duty.unit().words();
        Effort effort = duty.effort();
        String source = effort.citation() == null ? "" : " (" + effort.citation() + ")";
        return time(effort.time()) + " / " + unit.ja() + " / " + unit.en() + source;
    }

    private static String often(@Nullable Period every) {
        if (every == null) {
            return "";
        }
        Period whole = every.normalized();
        if (whole.getYears() > 0) {
            return whole.getYears() + "年 / " + whole.getYears() + " y";
        }
        return whole.getMonths() > 0
                ? whole.getMonths() + "か月 / " + whole.getMonths() + " mo"
                : whole.getDays() + "日 / " + whole.getDays() + " d";
    }

    private static String time(Duration time) {
        if (time.toHours() >= 48 && time.toHours() % 24 == 0) {
            return time.toDays() + " d";
        }
        return time.toMinutes() % 60 == 0 ? time.toHours() + " h" : time.toMinutes() + " min";
    }
}
