package dev.hikeshi.telemetry.input;

/** Told how far a run is. Called often, from the reading thread; must be quick. */
public interface ReadProgress {

    /** Nobody is told. */
    ReadProgress SILENT = (done, total) -> {};

    /**
     * So many bytes were read.
     *
     * @param done bytes of files read so far, as they lie on disk
     * @param total bytes of all files found so far; standard input counts nothing
     */
    void bytesRead(long done, long total);
}
