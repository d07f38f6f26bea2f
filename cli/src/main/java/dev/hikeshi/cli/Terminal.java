package dev.hikeshi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: UTF-8 whatever the machine's locale is.
 *
 * @param in standard input
 * @param out answers
 * @param err messages and progress
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err) {

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 15),
                false,
                StandardCharsets.UTF_8);
    }
}
