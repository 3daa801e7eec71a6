package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.parse.CorpusFile;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/**
 * The folder with the reports; it is only ever read. Hidden files, the sidecars of other files and
 * the folder {@code lexicon}, which holds the user's word lists, are no reports.
 */
public final class CorpusFolder {
    private static final String SIDECAR = ".meta.yaml";
    private static final String LEXICON = "lexicon";

    private final Path folder;

    /** The corpus in {@code folder}. */
    public CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The names of all files, sorted, with {@code /} between folders. What cannot be looked into is
     * named like a file and fails when it is read.
     *
     * @throws IOException when the folder itself cannot be listed, in a sentence that says why
     */
    public List<String> files() throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(
                    "The corpus folder "
                            + folder
                            + " does not exist: create it, or name another with --corpus.");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(
                    "The corpus "
                            + folder
                            + " is not a folder: name the folder that holds the reports with"
                            + " --corpus.");
        }
        Lister lister = new Lister();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, lister);
        Collections.sort(lister.names);
        return List.copyOf(lister.names);
    }

    /** Reads a file and its sidecar. */
    public CorpusFile read(String name) throws IOException {
        return new CorpusFile(name, Files.readAllBytes(folder.resolve(name)), sidecar(name));
    }

    private byte @Nullable [] sidecar(String name) throws IOException {
        Path sidecar = folder.resolve(name + SIDECAR);
        return Files.exists(sidecar) ? Files.readAllBytes(sidecar) : null;
    }

    private final class Lister extends SimpleFileVisitor<Path> {
        private final List<String> names = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            boolean root = visited.equals(folder);
            boolean skipped = isHidden(visited) || visited.equals(folder.resolve(LEXICON));
            return !root && skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
            if (!isHidden(visited) && !visited.toString().endsWith(SIDECAR)) {
                names.add(name(visited));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path visited, IOException failure)
                throws IOException {
            if (visited.equals(folder)) {
                throw failure;
            }
            names.add(name(visited));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path visited) {
            return folder.relativize(visited).toString().replace(File.separatorChar, '/');
        }

        private boolean isHidden(Path visited) {
            return visited.getFileName().toString().startsWith(".");
        }
    }
}
