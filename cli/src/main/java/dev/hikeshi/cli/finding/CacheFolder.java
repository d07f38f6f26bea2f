package dev.hikeshi.cli.finding;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a user's programs keep what they can make again at any time. */
final class CacheFolder {
    private CacheFolder() {}

    /**
     * {@code HIKESHI_CACHE} where it is set; else Hikeshi's own folder in {@code XDG_CACHE_HOME},
     * in {@code LOCALAPPDATA} (Windows), or in {@code .cache} of the user.
     */
    static Path of(Map<String, String> environment) {
        @Nullable String own = environment.get("HIKESHI_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        for (String name : new String[] {"XDG_CACHE_HOME", "LOCALAPPDATA"}) {
            @Nullable String folder = environment.get(name);
            if (folder != null && Path.of(folder).isAbsolute()) {
                return Path.of(folder, "hikeshi");
            }
        }
        return Path.of(System.getProperty("user.home"), ".cache", "hikeshi");
    }
}
