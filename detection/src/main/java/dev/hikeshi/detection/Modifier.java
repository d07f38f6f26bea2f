package dev.hikeshi.detection;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The value modifiers of Sigma 2.1. */
enum Modifier {
    CONTAINS(Group.SHAPE),
    STARTSWITH(Group.SHAPE),
    ENDSWITH(Group.SHAPE),
    ALL(Group.LINK),
    CASED(Group.LINK),
    NEQ(Group.LINK),
    WINDASH(Group.DASH),
    WIDE(Group.CHARSET),
    UTF16LE(Group.CHARSET),
    UTF16BE(Group.CHARSET),
    UTF16(Group.CHARSET),
    BASE64(Group.BASE64),
    BASE64OFFSET(Group.BASE64),
    EXISTS(Group.COMPARISON),
    RE(Group.COMPARISON),
    CIDR(Group.COMPARISON),
    FIELDREF(Group.COMPARISON),
    LT(Group.COMPARISON),
    LTE(Group.COMPARISON),
    GT(Group.COMPARISON),
    GTE(Group.COMPARISON),
    I(Group.REGEX_FLAG),
    M(Group.REGEX_FLAG),
    S(Group.REGEX_FLAG),
    MINUTE(Group.TIME_PART),
    HOUR(Group.TIME_PART),
    DAY(Group.TIME_PART),
    WEEK(Group.TIME_PART),
    MONTH(Group.TIME_PART),
    YEAR(Group.TIME_PART),
    EXPAND(Group.EXPANSION);

    /** What a modifier does; of most groups an item may name only one. */
    enum Group {
        SHAPE,
        LINK,
        DASH,
        CHARSET,
        BASE64,
        COMPARISON,
        REGEX_FLAG,
        TIME_PART,
        EXPANSION
    }

    private final Group group;

    Modifier(Group group) {
        this.group = group;
    }

    Group group() {
        return group;
    }

    /** As written in a rule. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The modifier of that name; null when Sigma 2.1 has none. */
    static @Nullable Modifier named(String word) {
        for (Modifier modifier : values()) {
            if (modifier.word().equals(word)) {
                return modifier;
            }
        }
        return null;
    }
}
