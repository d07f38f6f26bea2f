package dev.hikeshi.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** What one command did: its exit code and what it printed. */
record Ran(int exit, String out, String err) {

    static Ran hikeshi(String... args) {
        return hikeshi(InputStream.nullInputStream(), args);
    }

    static Ran hikeshi(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T17:30:00Z"));
        int exit = Main.run(args, terminal, clock, Locale.ENGLISH);
        terminal.out().flush();
        return new Ran(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
