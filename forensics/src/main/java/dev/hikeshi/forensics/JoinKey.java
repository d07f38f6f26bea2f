package dev.hikeshi.forensics;

import java.util.Comparator;

/**
 * Something that findings of one incident have in common.
 *
 * @param kind what it is
 * @param value lower case, qualified by domain or machine where the bare name would be ambiguous
 */
public record JoinKey(Kind kind, String value) implements Comparable<JoinKey> {

    private static final Comparator<JoinKey> ORDER =
            Comparator.comparing(JoinKey::kind).thenComparing(JoinKey::value);

    /** Kinds of key; the names are those of the kernel. */
    public enum Kind {
        /** A machine: its full name, or its short name when it has no domain. */
        HOST,
        /** {@code domain\name}; for a local account {@code host\name}; else {@code sid@site}. */
        ACCOUNT,
        /** An account of which this record shows only a failed logon; beside its own key. */
        TRIED,
        /** A public address, or a private one as {@code address@site}. */
        ADDRESS,
        /** A file by its hash: {@code sha256:...}, {@code sha1:...} or {@code md5:...}. */
        FILE
    }

    public JoinKey {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("empty join key kind=" + kind);
        }
    }

    @Override
    public int compareTo(JoinKey other) {
        return ORDER.compare(this, other);
    }
}
