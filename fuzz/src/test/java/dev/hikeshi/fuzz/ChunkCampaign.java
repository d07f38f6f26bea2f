package dev.hikeshi.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads chunks of real logs with some bytes changed. Usage: {@code ChunkCampaign FOLDER COUNT
 * SEED}; prints what came of it. An exception ends it with the number of the chunk, which makes it
 * again.
 */
public final class ChunkCampaign {
    private static final int FILE_HEADER = 4096;
    private static final int CHUNK = 65_536;

    private ChunkCampaign() {}

    /** Runs the campaign. */
    public static void main(String[] args) throws IOException {
        List<byte[]> chunks = chunks(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        long events = 0;
        long damages = 0;
        long slowest = 0;
        for (int number = 0; number < count; number++) {
            byte[] log = changed(chunks, new Random(seed + number));
            long start = System.nanoTime();
            try {
                Everything read = EvtxTarget.read(log);
                events += read.events();
                damages += read.damages();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new IllegalStateException("chunk " + number + " of seed " + seed, e);
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        System.out.printf(
                "%d mutated chunks of %d, seed %d: %d events, %d damages, slowest %d ms%n",
                count, chunks.size(), seed, events, damages, slowest / 1_000_000);
    }

    private static List<byte[]> chunks(Path folder) throws IOException {
        List<byte[]> chunks = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".evtx")).sorted().toList();
        }
        for (Path file : files) {
            byte[] all = Files.readAllBytes(file);
            for (int at = FILE_HEADER; at + CHUNK <= all.length; at += CHUNK) {
                chunks.add(Arrays.copyOfRange(all, at, at + CHUNK));
            }
        }
        return chunks;
    }

    /** A log with one chunk: bytes set, bits turned, stretches copied, lengths made huge. */
    private static byte[] changed(List<byte[]> chunks, Random random) {
        byte[] log = Arrays.copyOf(Corpus.log(), FILE_HEADER + CHUNK);
        byte[] chunk = chunks.get(random.nextInt(chunks.size()));
        System.arraycopy(chunk, 0, log, FILE_HEADER, CHUNK);
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes; i++) {
            int at = FILE_HEADER + random.nextInt(CHUNK - 8);
            switch (random.nextInt(5)) {
                case 0 -> log[at] = (byte) random.nextInt(256);
                case 1 -> log[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> Arrays.fill(log, at, at + 4, (byte) 0xFF);
                case 3 -> Arrays.fill(log, at, at + 2, (byte) 0);
                default -> {
                    int from = FILE_HEADER + random.nextInt(CHUNK - 1024);
                    int to = FILE_HEADER + random.nextInt(CHUNK - 1024);
                    System.arraycopy(log, from, log, to, random.nextInt(1024));
                }
            }
        }
        return log;
    }
}
