package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Unusable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kept copies of one contract's terms: {@code terms/CONTRACT/} beside the company file, each
 * copy under its day and hash, with {@code index.jsonl}, one line a copy, oldest first.
 */
final class Snapshots {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORT = 12;
    private final Path folder;

    private Snapshots(Path folder) {
        this.folder = folder;
    }

    /**
     * One kept copy.
     *
     * @param at when it was kept
     * @param sha256 hash of its bytes, lower-case hex
     * @param file the copy
     * @param source the file that was kept
     */
    record Snapshot(OffsetDateTime at, String sha256, Path file, String source) {}

    static Snapshots of(Path company, String contract) {
        Path parent = company.toAbsolutePath().getParent();
        Path base = parent == null ? Path.of("") : parent;
        return new Snapshots(base.resolve("terms").resolve(contract));
    }

    /** Every copy, oldest first. */
    List<Snapshot> all() throws IOException, Unusable {
        Path index = folder.resolve("index.jsonl");
        if (!Files.exists(index)) {
            return List.of();
        }
        List<Snapshot> all = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(index, StandardCharsets.UTF_8)) {
            number++;
            all.add(read(index, number, line));
        }
        return all;
    }

    private Snapshot read(Path index, int number, String line) throws Unusable {
        try {
            JsonNode node = JSON.readTree(line);
            return new Snapshot(
                    OffsetDateTime.parse(node.path("at").asString("")),
                    node.path("sha256").asString(""),
                    folder.resolve(node.path("file").asString("")),
                    node.path("source").asString(""));
        } catch (JacksonException | DateTimeException e) {
            throw new Unusable(Fault.of("terms-index", index, number));
        }
    }

    /** The last copy that was kept on the day or whose hash begins so. */
    Optional<Snapshot> find(String which) throws IOException, Unusable {
        return all().stream()
                .filter(
                        one ->
                                one.sha256().startsWith(which)
                                        || one.at().toLocalDate().toString().equals(which))
                .reduce((earlier, later) -> later);
    }

    /** Keeps a copy; the same bytes as the last copy are not kept twice. */
    Snapshot keep(Path source, OffsetDateTime at) throws IOException, Unusable {
        byte[] bytes = Files.readAllBytes(source);
        String hash = sha256(bytes);
        List<Snapshot> before = all();
        if (!before.isEmpty() && before.getLast().sha256().equals(hash)) {
            return before.getLast();
        }
        Files.createDirectories(folder);
        String name = at.toLocalDate() + "-" + hash.substring(0, SHORT) + ending(source);
        Path beside = folder.resolve("." + name + ".part");
        Files.write(beside, bytes);
        Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        ObjectNode line = JSON.createObjectNode();
        line.put("at", at.toString());
        line.put("sha256", hash);
        line.put("file", name);
        line.put("source", String.valueOf(source.getFileName()));
        line.put("bytes", bytes.length);
        Files.writeString(
                folder.resolve("index.jsonl"),
                JSON.writeValueAsString(line) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return new Snapshot(at, hash, folder.resolve(name), line.path("source").asString(""));
    }

    /** Hash of the bytes, lower-case hex. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }
}
