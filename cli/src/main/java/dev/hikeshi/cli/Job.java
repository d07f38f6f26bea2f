package dev.hikeshi.cli;

import dev.hikeshi.response.Language;
import java.io.IOException;

/** A command of Hikeshi: does its work on a terminal and returns the exit code. */
public interface Job {

    /**
     * Does the work.
     *
     * @throws Unusable when nothing could be done
     * @throws IOException when a file could not be read or written
     */
    int run(Terminal terminal, Language language) throws Unusable, IOException;
}
