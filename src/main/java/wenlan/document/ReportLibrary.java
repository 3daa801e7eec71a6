package wenlan.document;

import java.util.Optional;

/** The parsed reports behind an index, for the reading page; always those of the index served. */
public interface ReportLibrary {
    /** The report with an id, or nothing when the index has none. */
    Optional<StoredReport> report(String id);
}
