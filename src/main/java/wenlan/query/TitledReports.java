package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.search.NamedPlace;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;

import java.util.Optional;

/**
 * A title that only a record or a sidecar gives is printed in no passage, so that no search for
 * words finds it: where nothing holds what was typed, reports with such a title are pointed at.
 */
public final class TitledReports {
    /** Longer titles nobody types. */
    private static final int LONGEST = 80;

    private static final String FIELD = FieldName.of(NamedPlace.TITLE).shown();

    private TitledReports() {}

    /** Advice on what was typed and no unit holds as a whole; none where no title does either. */
    public static Optional<Diagnostic> advice(
            String typed, QueryReader queries, SearchIndex index) {
        String title = typed.replace('"', ' ').strip();
        if (title.isEmpty() || title.length() > LONGEST || title.contains(":")) {
            return Optional.empty();
        }
        String written = FIELD + ":\"" + title + "\"";
        SearchResult found =
                index.search(
                        SearchRequest.of(queries.read(written).node())
                                .withSetAside()
                                .countsOfEverything());
        return found.total() == 0
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.general(
                                Severity.INFO,
                                Stage.QUERY,
                                "正文里没有一处写全“%s”；有 %d 份报告的标题含有它，可改用“%s”。"
                                        .formatted(title, found.totalReports(), written)));
    }
}
