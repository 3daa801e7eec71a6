package wenlan.search;

/**
 * What every search engine behind the port must do. A test of an adapter implements this and says
 * how it is opened; nothing is assumed but the port, except {@link #open}: what was committed in a
 * directory is there when it is opened again.
 */
public interface SearchBackendContract
        extends TypedWordsContract,
                FindingContract,
                SelectingContract,
                CountingContract,
                OrderingContract,
                MeasuringContract,
                UpdatingContract,
                TermsContract {}
