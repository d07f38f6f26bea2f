package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import java.util.Locale;

/** The four questions that every contract must answer. */
public enum Area {
    SCOPE("どこまでやるのか", "How far does it go?"),
    FIRST_RESPONSE("緊急時の初動は誰がするのか", "Who stops the attack first?"),
    FOLLOW_UP("終わったあと、何をするのか", "What is done afterwards?"),
    SAFE("何をもって安全とするのか", "When is it safe, and who shows it?");

    private final String ja;
    private final String en;

    Area(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The stable key in outputs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The question in full. */
    public Words words() {
        return new Words(ja, en);
    }
}
