package wenlan.ingest;

import wenlan.parse.CorpusFile;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import java.util.Optional;

/**
 * The folder with the reports; it is only ever read. Hidden files, the sidecars of other files and
 * the folder {@code lexicon}, which holds the user's word lists, are no reports.
 */
public final class CorpusFolder {
    private static final String SIDECAR = ".meta.yaml";
    private static final String LEXICON = "lexicon";

    /** Stands for bytes of a name that are no UTF-8. */
    private static final char UNDECODABLE = '\uFFFD';

    private final Path folder;

    /** The corpus in {@code folder}. */
    public CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The names of all files, sorted, with {@code /} between folders. What cannot be looked into,
     * and a sidecar whose file is missing, is named like a file and fails when it is read.
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
        return lister.names.stream().distinct().toList();
    }

    /** The name of a user's word list, as files are named. */
    public static String lexiconName(String list) {
        return LEXICON + "/" + list;
    }

    /**
     * Reads a user's word list; nothing where there is none.
     *
     * @throws UnreadableFileException when it is nothing that can be read
     */
    public Optional<byte[]> lexicon(String list) throws IOException {
        Path file = path(lexiconName(list));
        return Files.exists(file) ? Optional.of(content(file, "it")) : Optional.empty();
    }

    /**
     * Reads a file and its sidecar.
     *
     * @throws UnreadableFileException when it is nothing that can be read, as a pipe or a device
     */
    public CorpusFile read(String name) throws IOException {
        Path file = path(name);
        if (!Files.exists(file) && name.indexOf(UNDECODABLE) >= 0) {
            throw new UnreadableFileException("its name is not in UTF-8; rename it");
        }
        if (name.endsWith(SIDECAR)) {
            throw new UnreadableFileException(
                    "it describes a file that is not there, "
                            + owner(name)
                            + "; rename it after its file or take it out");
        }
        requireInside(file, "it");
        byte[] content = content(file, "it");
        Path sidecar = path(name + SIDECAR);
        requireInside(sidecar, "its sidecar");
        return new CorpusFile(
                name, content, Files.exists(sidecar) ? content(sidecar, "its sidecar") : null);
    }

    private static String owner(String sidecar) {
        return sidecar.substring(0, sidecar.length() - SIDECAR.length());
    }

    /**
     * A link may lead to another place of the corpus, but not out of it: what lies elsewhere was
     * not put here to be shown to everybody. The folder itself may be a link.
     */
    private void requireInside(Path file, String which) throws IOException {
        boolean reads = Files.isRegularFile(file) || Files.isDirectory(file);
        if (reads && !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new UnreadableFileException(
                    which + " is a link that leads out of the corpus folder; copy what it names");
        }
    }

    /** Reading a pipe waits for ever, and a device has no end. */
    private static byte[] content(Path file, String which) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(
                    which + " is a folder that cannot be looked into; may you read it?");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableFileException(which + " is not a regular file; take it out");
        }
        return Files.readAllBytes(file);
    }

    /**
     * The name of a file below this folder. Names are bytes in UTF-8 whatever the locale says, or a
     * server started without one could read no file with a Chinese name: hence the way by URI, in
     * which Java keeps the bytes.
     */
    public String name(Path file) {
        String raw = file.toUri().getRawPath().substring(root().getRawPath().length());
        String name = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Ends with a slash, which Java leaves out where there is no such folder. */
    private URI root() {
        String uri = folder.toUri().toString();
        return URI.create(uri.endsWith("/") ? uri : uri + "/");
    }

    private Path path(String name) throws UnreadableFileException {
        String raw = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        try {
            return Path.of(URI.create(root() + raw.replace("%2F", "/")));
        } catch (IllegalArgumentException unusual) {
            throw new UnreadableFileException("no file can have this name");
        }
    }

    private final class Lister extends SimpleFileVisitor<Path> {
        private final List<String> names = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
                throws IOException {
            boolean root = visited.equals(folder);
            boolean skipped = isHidden(visited) || visited.equals(folder.resolve(LEXICON));
            if (!root && !skipped && leadsOut(visited)) {
                names.add(name(visited));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return !root && skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
            if (!isHidden(visited) && !belongsToAnother(visited)) {
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

        /** A folder outside is named like a file, and refused when it is read. */
        private boolean leadsOut(Path visited) throws IOException {
            return Files.isSymbolicLink(visited)
                    && !visited.toRealPath().startsWith(folder.toRealPath());
        }

        private boolean belongsToAnother(Path visited) {
            String file = visited.getFileName().toString();
            return file.endsWith(SIDECAR) && Files.exists(visited.resolveSibling(owner(file)));
        }

        private boolean isHidden(Path visited) {
            return visited.getFileName().toString().startsWith(".");
        }
    }
}
