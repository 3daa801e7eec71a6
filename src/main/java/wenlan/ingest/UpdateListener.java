package wenlan.ingest;

/** Hears how an update goes on; called on the thread that runs it. */
public interface UpdateListener {
    /**
     * Said before the first file and after each one.
     *
     * @param done files dealt with
     * @param total all files
     * @param file the file just dealt with; empty before the first
     */
    void progress(int done, int total, String file);
}
