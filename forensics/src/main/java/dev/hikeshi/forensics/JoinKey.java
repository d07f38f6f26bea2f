package dev.hikeshi.forensics;

/**
 * Something that findings of one incident have in common.
 *
 * @param kind what it is
 * @param value qualified by domain or machine where the bare name would be ambiguous
 */
public record JoinKey(Kind kind, String value) implements Comparable<JoinKey> {

    /** Kinds of key. */
    public enum Kind {
        HOST,
        ACCOUNT,
        ADDRESS,
        FILE
    }

    @Override
    public int compareTo(JoinKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
