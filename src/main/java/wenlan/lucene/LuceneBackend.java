package wenlan.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

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
 * none: it is left as it is until the first commit of this version replaces it.
 */
public final class LuceneBackend implements SearchBackend {
    private final Path folder;
    private final String version;
    private final SmartWordCutter cutter = new SmartWordCutter();

    /**
     * A backend whose index is in {@code folder}; nothing is read or written yet.
     *
     * @param version which program writes: only what has been written under the same one is read
     */
    public LuceneBackend(Path folder, String version) {
        this.folder = folder;
        this.version = version;
        cutter.loadAhead();
    }

    @Override
    public ReportIndexer openIndexer() {
        try {
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            return new LuceneIndexer(directory, version, cutter, isReadable(directory));
        } catch (LockObtainFailedException locked) {
            throw new UncheckedIOException(
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
            return isReadable(directory)
                    ? Optional.of(new LuceneIndex(directory, cutter, RankingProfile.DEFAULT))
                    : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The index in " + folder + " cannot be read: build it again with --rebuild.",
                    failed);
        }
    }

    private boolean isReadable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            return version.equals(commit.getUserData().get(LuceneIndexer.VERSION));
        } catch (IndexFormatTooOldException | IndexFormatTooNewException otherLucene) {
            return false;
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
