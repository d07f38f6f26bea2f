package dev.hikeshi.cli.decision;

import dev.hikeshi.cli.Terminal;
import java.io.Console;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** One line on a terminal that says how far the study is; nothing at all in a pipe. */
final class StudyProgress implements AutoCloseable {
    private static final int WIDTH = 78;
    private static final int PARTS = 1000;

    private final Terminal terminal;
    private final Telling telling;
    private final boolean shown;

    StudyProgress(Terminal terminal, Telling telling) {
        this.terminal = terminal;
        this.telling = telling;
        this.shown = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** Shows one part of the work, by its text. */
    IntConsumer part(String key) {
        AtomicInteger last = new AtomicInteger(-1);
        return done -> {
            int percent = done * 100 / PARTS;
            if (shown && last.getAndAccumulate(percent, Math::max) < percent) {
                draw(telling.say(key, percent));
            }
        };
    }

    private synchronized void draw(String line) {
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        terminal.err().flush();
    }

    @Override
    public void close() {
        if (shown) {
            draw("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }
}
