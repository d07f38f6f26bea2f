package dev.hikeshi.cli.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an offer promises to do about an alert; each does what those before it do. */
enum Promise {
    /** They look and tell; we act. */
    NOTIFY,
    /** They isolate a PC when one of us says yes. */
    CONSENT,
    /** They isolate PCs by themselves. */
    PCS,
    /** They isolate servers and disable accounts as well. */
    SERVERS,
    /** They also find out how far it went and throw the intruder out. */
    RESPONSE;

    /** How it is written. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when this promises at least that. */
    boolean includes(Promise other) {
        return compareTo(other) >= 0;
    }

    /** Every word, the weakest first. */
    static List<String> words() {
        return Arrays.stream(values()).map(Promise::word).toList();
    }

    /** The promise of that word. */
    static Promise of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
