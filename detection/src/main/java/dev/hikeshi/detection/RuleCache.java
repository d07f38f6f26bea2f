package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A folder of compiled rules. Each file is named by the SHA-256 of all that decides its content:
 * the bytes and names of the rule files, this engine, and the Java version. Files of other rules or
 * another engine are therefore never read, and nobody has to delete anything by hand: the {@link
 * #MOST} newest are kept.
 *
 * <p>A file that is damaged, cannot be read or cannot be written costs time only: the rules are
 * compiled anew.
 */
public final class RuleCache {
    private static final long MAGIC = 0x31_4B43_4150_4B48L; // "HKPACK1" in little-endian order
    private static final int HEADER = 2 * Long.BYTES;
    private static final int MOST = 8;
    private static final String ENDING = ".rules";

    private final Path folder;

    /**
     * A cache in a folder of its own, which is made when it is needed.
     *
     * @param folder never one with rules in it
     */
    public RuleCache(Path folder) {
        this.folder = folder;
    }

    /**
     * The rules of the paths, as {@link RuleSet#load(List, Placeholders)} reads them, compiled.
     *
     * @throws IOException when a given path does not exist or a folder cannot be listed
     */
    public RulePack load(List<Path> paths, Placeholders placeholders) throws IOException {
        Map<String, RuleFiles.Content> files = RuleFiles.read(paths);
        Optional<String> engine = engine();
        if (engine.isEmpty()) {
            return RuleSet.of(files, placeholders).compile();
        }
        Path file = folder.resolve(key(engine.get() + sorted(placeholders), files) + ENDING);
        Optional<RulePack> kept = read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] bytes = RulePack.bytes(RuleSet.of(files, placeholders));
        write(file, bytes);
        return RulePack.of(PackIn.of(bytes));
    }

    /** The fingerprint of the classes and tables of this build; empty when it has none. */
    private static Optional<String> engine() throws IOException {
        try (InputStream in = RuleCache.class.getResourceAsStream("engine.sha256")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    private static String sorted(Placeholders placeholders) {
        return new TreeMap<>(placeholders.values()).toString();
    }

    private static String key(String engine, Map<String, RuleFiles.Content> files) {
        MessageDigest digest = sha256();
        digest.update((engine + Runtime.version().feature()).getBytes(StandardCharsets.UTF_8));
        files.forEach(
                (label, file) -> {
                    String head =
                            "\0" + label + "\0" + file.bytes().length + file.unreadable() + "\0";
                    digest.update(head.getBytes(StandardCharsets.UTF_8));
                    digest.update(file.bytes());
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static Optional<RulePack> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                            .order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.remaining() < HEADER || bytes.getLong() != MAGIC) {
                return Optional.empty();
            }
            long written = bytes.getLong();
            return written == sum(bytes.slice())
                    ? Optional.of(RulePack.of(PackIn.of(bytes)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // then it is made anew
        }
    }

    private static long sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path begun = Files.createTempFile(folder, "begun", ".tmp");
            try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
                ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
                header.putLong(MAGIC).putLong(sum(ByteBuffer.wrap(bytes))).flip();
                channel.write(header);
                channel.write(ByteBuffer.wrap(bytes));
            } catch (IOException e) {
                Files.deleteIfExists(begun);
                throw e;
            }
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
            forgetOldest();
        } catch (IOException | UncheckedIOException e) {
            // No room or no right to write: the next run compiles again, which is all it costs.
        }
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest =
                    files.filter(file -> file.toString().endsWith(ENDING))
                            .sorted(Comparator.comparing(RuleCache::written).reversed())
                            .skip(MOST)
                            .toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
