package wenlan.http;

import wenlan.catalogue.Catalogues;
import wenlan.document.PlaceTree;
import wenlan.document.ReportLibrary;
import wenlan.query.QueryReader;
import wenlan.search.SearchIndex;

import java.time.LocalDate;
import java.util.Optional;

/** What the server serves. Asked anew for each request, by many threads at once. */
public interface Portal {
    /** The last good index, or nothing before the first one is there. */
    Optional<SearchIndex> index();

    /** The parsed reports behind the index. */
    ReportLibrary library();

    /** What is listed of those reports. */
    Catalogues catalogues();

    /** How far the index has come. */
    Progress progress();

    /** Which larger places a place lies in. */
    PlaceTree places();

    /** Reads what a person typed. */
    QueryReader queries();

    /** The day that it is where the server stands, which citations name. */
    LocalDate today();
}
