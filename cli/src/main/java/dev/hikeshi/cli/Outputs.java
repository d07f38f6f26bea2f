package dev.hikeshi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of one run. They are written beside their place and moved into it when all are
 * complete, so that nobody ever reads half a file.
 */
public final class Outputs {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Adds one text file; {@code name} may not leave the folder. */
    public void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds one file; {@code name} may not leave the folder. */
    public void add(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    /**
     * Sees before any work whether a folder can be written to; leaves nothing behind.
     *
     * @throws Unusable when it is a file, lies below one, or may not be written to
     */
    public static void expect(Path folder) throws Unusable {
        Path there = folder.toAbsolutePath().normalize();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new Unusable(Fault.of("out-not-folder", folder, there));
        }
        try {
            // Permissions do not tell all: a read-only disk or /proc refuses everybody.
            Files.delete(Files.createTempFile(there, ".hikeshi", ".part"));
        } catch (IOException refused) {
            throw new Unusable(Fault.of("out-unwritable", folder, there));
        }
    }

    /**
     * Writes and moves all files into a folder, which is made when missing.
     *
     * @throws Unusable when the folder cannot be made
     */
    public void moveInto(Path folder) throws Unusable, IOException {
        expect(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Unusable(Fault.of("out-unwritable", folder, String.valueOf(e.getMessage())));
        }
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = folder.resolve(file.getKey());
                Path beside = folder.resolve("." + file.getKey() + ".part");
                moves.put(beside, place);
                Files.write(beside, file.getValue());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                move(move.getKey(), move.getValue());
            }
        } finally {
            for (Path beside : moves.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
