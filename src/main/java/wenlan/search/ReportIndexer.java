package wenlan.search;

import wenlan.document.AnnotatedReport;

import java.util.List;

/**
 * Writes an index. Nothing is seen by readers before {@link #commit}, and closing without it, like
 * a crash at any moment, leaves what was committed before. For use by one thread, but that reports
 * are prepared on any.
 */
public interface ReportIndexer extends AutoCloseable {
    /** What the commit that this was opened on holds of each file, in order of name. */
    List<FileRecord> files();

    /** Takes out all reports of a file and its record; does nothing for an unknown file. */
    void remove(String file);

    /** A report of which all is worked out that the index holds of it. */
    interface Prepared {
        /**
         * Adds the report, all of whose units will lie together, behind those of the file that have
         * been put before. To replace the reports of a file, {@link #remove} it first: nothing is
         * replaced by putting alone. To be called once, by the indexer's own thread, before it is
         * closed.
         */
        void put();
    }

    /**
     * Works out what the index will hold of a report, which is most of the work; on any thread, so
     * that several reports are made ready while others are put.
     *
     * @param report the report
     * @param archive what {@link SearchIndex#archive} will give back for it
     */
    Prepared prepare(AnnotatedReport report, byte[] archive);

    /** Prepares and adds a report. */
    default void put(AnnotatedReport report, byte[] archive) {
        prepare(report, archive).put();
    }

    /** Notes that a file has been read, its reports having been put before. */
    void record(FileRecord file);

    /** Makes all changes visible at once. */
    void commit();

    @Override
    void close();
}
