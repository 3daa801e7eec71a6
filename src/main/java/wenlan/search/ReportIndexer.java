package wenlan.search;

import wenlan.document.AnnotatedReport;

import java.util.List;

/**
 * Writes an index. Nothing is seen by readers before {@link #commit}, and closing without it, like
 * a crash at any moment, leaves what was committed before. For use by one thread.
 */
public interface ReportIndexer extends AutoCloseable {
    /** What the commit that this was opened on holds of each file, in order of name. */
    List<FileRecord> files();

    /** Takes out all reports of a file and its record; does nothing for an unknown file. */
    void remove(String file);

    /**
     * Adds a report, all of whose units will lie together, behind those of the file that have been
     * put before. To replace the reports of a file, {@link #remove} it first: nothing is replaced
     * by putting alone.
     *
     * @param report the report
     * @param archive what {@link SearchIndex#archive} will give back for it
     */
    void put(AnnotatedReport report, byte[] archive);

    /** Notes that a file has been read, its reports having been put before. */
    void record(FileRecord file);

    /** Makes all changes visible at once. */
    void commit();

    @Override
    void close();
}
