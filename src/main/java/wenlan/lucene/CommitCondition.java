package wenlan.lucene;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** What can be done with the last commit in a folder. */
sealed interface CommitCondition {
    /** There is none. */
    record Missing() implements CommitCondition {}

    /** Another version wrote it. */
    record OtherVersion() implements CommitCondition {}

    /**
     * It cannot be opened.
     *
     * @param why what Lucene found wrong, on one line
     */
    record Damaged(String why) implements CommitCondition {}

    /**
     * It can be read and added to.
     *
     * @param reader has it open; to be closed by the one who asked
     */
    record Readable(DirectoryReader reader) implements CommitCondition {}

    /**
     * The condition of the last commit, found by opening it.
     *
     * @throws IOException when the folder cannot be read, which is no matter of the index
     */
    static CommitCondition of(Directory directory, String version) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return new Missing();
        }
        try {
            if (!isOf(directory, version)) {
                return new OtherVersion();
            }
            return new Readable(DirectoryReader.open(directory));
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException
                | RuntimeException unusable) {
            return new Damaged(String.valueOf(unusable.getMessage()).replaceAll("\\s+", " "));
        }
    }

    /** Whether the last commit is of this version; not so while it cannot be read. */
    static boolean isLatestOf(Directory directory, String version) {
        try {
            return isOf(directory, version);
        } catch (IOException | RuntimeException unusable) {
            return false;
        }
    }

    private static boolean isOf(Directory directory, String version) throws IOException {
        SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
        return version.equals(commit.getUserData().get(LuceneIndexer.VERSION));
    }

    /**
     * Takes away every commit. Lucene reads the last one even to replace it, and so could never
     * write over one that it cannot read; what it held is lost already.
     */
    static void forget(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (file.startsWith("segments")) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
