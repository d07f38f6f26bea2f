package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the board and the report say of a candidate, in the same words. */
final class RungWords {
    private final Texts texts;
    private final Language language;
    private final Figures figures;

    RungWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.language = texts.language();
        this.figures = figures;
    }

    /** How to reach them, where one way says it all; else {@link #rest} says every way. */
    List<String> reach(Board.RungLine rung) {
        return rung.channel() == null || rung.hasWays()
                ? List.of()
                : List.of(texts.say("board.reach", rung.channel().in(language)));
    }

    /** Who signs, and under which clause. */
    List<String> terms(Board.RungLine rung) {
        List<String> terms = new ArrayList<>();
        if (rung.signerName() != null) {
            String signer = rung.signerName().in(language);
            terms.add(
                    rung.signerReachableFrom() == null
                            ? texts.say("board.signer-unreachable", signer)
                            : texts.say(
                                    "board.signer",
                                    signer,
                                    figures.timeAndDistance(rung.signerReachableFrom())));
        }
        if (rung.clause() != null) {
            terms.add(texts.say("board.clause", rung.clause()));
        }
        return terms;
    }

    /** The ways to reach them, what else to know, and why it is so; a line each. */
    List<String> rest(Board.RungLine rung) {
        List<String> lines = new ArrayList<>();
        if (rung.hasWays()) {
            lines.add(texts.say("board.contacts", all(rung.contacts())));
        }
        rung.details().forEach(detail -> lines.add("- " + detail.in(language)));
        if (!rung.more().isEmpty()) {
            lines.add(texts.say("board.because", all(rung.more())));
        }
        return lines;
    }

    /** One of the next candidates in a line; all of it stands in incident.json. */
    String next(Board.RungLine rung) {
        List<String> parts = new ArrayList<>();
        parts.add(
                texts.say(
                        "board.else",
                        rung.bearerName().in(language),
                        texts.say("answer." + rung.answer())));
        if (rung.price() != null) {
            parts.add(texts.say("board.price", figures.money(rung.price())));
        }
        rung.reasons().stream().limit(1).forEach(why -> parts.add(why.in(language)));
        return joined(parts);
    }

    /** Somebody who might be thought to owe it, and why not. */
    String whyNot(Board.WhyNot other) {
        return texts.say(
                "board.why-not",
                other.name().in(language),
                all(other.reasons()),
                Objects.requireNonNullElse(other.clause(), "-"));
    }

    /** Parts of one line. */
    String joined(List<String> parts) {
        return String.join(texts.say("board.separator"), parts);
    }

    private String all(List<Words> words) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining("; "));
    }
}
