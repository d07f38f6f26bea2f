package dev.hikeshi.detection;

import java.util.Arrays;

/**
 * Terms as numbers in a row: {@code operator | argument << 3}.
 *
 * <pre>
 * ATOM n      SINGLE n      WRITTEN place      NOT, then a term
 * ALL end, then terms up to end      ANY end, then terms up to end
 * </pre>
 *
 * Immutable. Places are indexes into the row.
 */
final class Program {
    static final int ATOM = 0;
    static final int SINGLE = 1;
    static final int WRITTEN = 2;
    static final int NOT = 3;
    static final int ALL = 4;
    static final int ANY = 5;

    private final int[] code;

    Program(int[] code) {
        this.code = code;
    }

    int operator(int place) {
        return code[place] & 7;
    }

    int argument(int place) {
        return code[place] >>> 3;
    }

    /** Where the term behind this one begins. */
    int behind(int place) {
        int at = place;
        while (operator(at) == NOT) {
            at++;
        }
        return operator(at) >= ALL ? argument(at) : at + 1;
    }

    int[] code() {
        return code;
    }

    /** Writes terms one behind the other. */
    static final class Writer {
        private int[] code = new int[1024];
        private int length;

        /** Writes a term; its place. */
        int write(Term term) {
            int place = length;
            switch (term) {
                case Term.Atom atom -> put(ATOM, atom.number());
                case Term.Single single -> put(SINGLE, single.number());
                case Term.Written written -> put(WRITTEN, written.place());
                case Term.Not not -> {
                    put(NOT, 0);
                    write(not.inner());
                }
                case Term.All all -> many(ALL, all.parts());
                case Term.Any any -> many(ANY, any.parts());
            }
            return place;
        }

        private void many(int operator, Iterable<Term> parts) {
            int place = length;
            put(operator, 0);
            parts.forEach(this::write);
            code[place] = operator | length << 3;
        }

        private void put(int operator, int argument) {
            if (length == code.length) {
                code = Arrays.copyOf(code, 2 * length);
            }
            code[length++] = operator | argument << 3;
        }

        Program program() {
            return new Program(Arrays.copyOf(code, length));
        }
    }
}
