package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.scope.RunningLoss;
import java.util.ArrayList;
import java.util.List;

/** What the standstill costs, in sentences. */
public final class LossText {

    private LossText() {}

    /** One line for the sum, one a function, one for what is unknown. */
    public static List<String> lines(RunningLoss loss, Texts texts, Figures figures) {
        List<String> lines = new ArrayList<>();
        if (loss.perDay() != null) {
            lines.add(
                    loss.soFar() == null
                            ? texts.say("loss.day-only", figures.money(loss.perDay()))
                            : texts.say(
                                    working(loss) ? "loss.day-working" : "loss.day",
                                    figures.money(loss.perDay()),
                                    figures.money(loss.soFar())));
        }
        for (RunningLoss.FunctionHit function : loss.functions()) {
            lines.add(
                    texts.say(
                            function.always() ? "loss.function" : "loss.function-working",
                            function.name().in(texts.language()),
                            figures.money(function.perDay()),
                            function.source().in(texts.language())));
            if (function.next() != null) {
                lines.add(texts.say("loss.next", figures.timeAndDistance(function.next())));
            }
        }
        if (!loss.unknown().isEmpty()) {
            lines.add(texts.say("loss.unknown", loss.unknown().size()));
        }
        if (loss.approved() != null) {
            lines.add(texts.say("loss.approved", figures.money(loss.approved())));
        }
        if (lines.isEmpty()) {
            lines.add(texts.say("loss.none"));
        }
        return lines;
    }

    private static boolean working(RunningLoss loss) {
        return loss.functions().stream().noneMatch(RunningLoss.FunctionHit::always);
    }
}
