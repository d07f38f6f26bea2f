package dev.hikeshi.telemetry.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through a file or folder in the order of the names. */
final class InputTree {

    /** Gets every file under its name: the path as given plus the path below it, with slashes. */
    interface Visitor {
        void file(String name, Path path);

        /** A pipe, device or socket inside a folder: opening it could wait forever. */
        void special(String name);

        void unreadable(String name, IOException why);
    }

    private final Visitor visitor;
    private final Set<Path> openFolders = new HashSet<>();

    private InputTree(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(Path given, Visitor visitor) {
        String name = given.toString().replace(File.separatorChar, '/');
        if (Files.isDirectory(given)) {
            new InputTree(visitor).folder(name, given);
        } else {
            visitor.file(name, given);
        }
    }

    /** A link to a folder that is being read is a ring and is passed over. */
    private void folder(String name, Path folder) {
        try {
            Path real = folder.toRealPath();
            if (openFolders.add(real)) {
                for (Path child : children(folder)) {
                    child(name, child);
                }
                openFolders.remove(real);
            }
        } catch (IOException e) {
            visitor.unreadable(name, e);
        }
    }

    private void child(String folderName, Path child) {
        String name =
                folderName.isEmpty() || folderName.endsWith("/")
                        ? folderName + child.getFileName()
                        : folderName + "/" + child.getFileName();
        if (Files.isDirectory(child)) {
            folder(name, child);
        } else if (Files.isRegularFile(child)) {
            visitor.file(name, child);
        } else {
            visitor.special(name);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(Path::toString));
        return children;
    }
}
