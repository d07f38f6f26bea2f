package dev.hikeshi.response.incident;

/**
 * Something that findings of one incident have in common.
 *
 * @param kind what it is
 * @param value already qualified by domain or machine where the bare name would be ambiguous
 */
public record JoinKey(Kind kind, String value) implements Comparable<JoinKey> {

    /** Kinds of key. */
    public enum Kind {
        HOST,
        ACCOUNT,
        /** An account of which only failed logons are known; it stands beside its own key. */
        TRIED,
        ADDRESS,
        FILE
    }

    public JoinKey {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty join key kind=" + kind);
        }
    }

    @Override
    public int compareTo(JoinKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
