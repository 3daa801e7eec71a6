package wenlan.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

import wenlan.search.IndexInUseException;
import wenlan.search.RankingProfile;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;
import wenlan.search.SearchIndex;
import wenlan.text.WordCutter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The search engine on Apache Lucene, in one folder. An index that another version wrote counts as
 * none: it is left as it is until the first commit of this version replaces it. So does a damaged
 * one, whose commit is taken away when a writer is opened, since no writer opens beside it.
 */
public final class LuceneBackend implements SearchBackend {
    private final Path folder;
    private final String version;
    private final RankingProfile profile;
    private final SmartWordCutter cutter = new SmartWordCutter();

    /**
     * A backend whose index is in {@code folder}; nothing is read or written yet.
     *
     * @param version which program writes: only what has been written under the same one is read
     */
    public LuceneBackend(Path folder, String version) {
        this(folder, version, RankingProfile.DEFAULT);
    }

    /** The same with other weights than those in use, for measuring them. */
    public LuceneBackend(Path folder, String version, RankingProfile profile) {
        this.folder = folder;
        this.version = version;
        this.profile = profile;
    }

    /** Begins to load smartcn's dictionaries, which takes a while, before they are first needed. */
    public static void loadAhead() {
        Thread.ofPlatform()
                .daemon()
                .name("load-dictionaries")
                .start(() -> new SmartWordCutter().cut("词典"));
    }

    @Override
    public ReportIndexer openIndexer() {
        return openIndexer(false);
    }

    @Override
    public ReportIndexer openNewIndexer() {
        return openIndexer(true);
    }

    private ReportIndexer openIndexer(boolean anew) {
        try {
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            CommitCondition condition = CommitCondition.of(directory, version);
            if (condition instanceof CommitCondition.Damaged) {
                CommitCondition.forget(directory);
            }
            if (condition instanceof CommitCondition.Readable(DirectoryReader last)) {
                try (last) {
                    if (!anew) {
                        return LuceneIndexer.after(last, version, cutter);
                    }
                }
            }
            return LuceneIndexer.anew(directory, version, cutter);
        } catch (LockObtainFailedException locked) {
            throw new IndexInUseException(
                    "Another program is updating the index folder "
                            + folder
                            + ": wait until it is done, or name another folder with --index.",
                    locked);
        } catch (FileAlreadyExistsException file) {
            throw unwritable("it is not a folder", file);
        } catch (IOException failed) {
            throw unwritable(String.valueOf(failed.getMessage()), failed);
        }
    }

    private UncheckedIOException unwritable(String why, IOException cause) {
        return new UncheckedIOException(
                "The index folder "
                        + folder
                        + " cannot be written ("
                        + why
                        + "): make it writable, or name another folder with --index.",
                cause);
    }

    @Override
    public Optional<SearchIndex> openIndex() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            Directory directory = FSDirectory.open(folder);
            return CommitCondition.of(directory, version)
                            instanceof CommitCondition.Readable(DirectoryReader last)
                    ? Optional.of(new LuceneIndex(last, version, cutter, profile))
                    : Optional.empty();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException(
                "The index in "
                        + folder
                        + " cannot be read ("
                        + cause.getMessage()
                        + "): may you read it? Else name another folder with --index.",
                cause);
    }

    @Override
    public Optional<String> damage() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Directory directory = FSDirectory.open(folder)) {
            CommitCondition condition = CommitCondition.of(directory, version);
            if (condition instanceof CommitCondition.Readable(DirectoryReader last)) {
                last.close();
            }
            return condition instanceof CommitCondition.Damaged(var why)
                    ? Optional.of(
                            "The index in "
                                    + folder
                                    + " is damaged and counts as none ("
                                    + why
                                    + "); the next update replaces it.")
                    : Optional.empty();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    @Override
    public WordCutter wordCutter() {
        return cutter;
    }

    @Override
    public void close() {
        // Indexers and indexes are closed by those who opened them; the backend itself holds
        // nothing.
    }
}
