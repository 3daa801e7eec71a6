package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.catalogue.Catalogues;
import wenlan.document.AnnotatedReport;
import wenlan.document.Diagnostic;
import wenlan.document.EntityKind;
import wenlan.document.PlaceTree;
import wenlan.document.ReportLibrary;
import wenlan.document.StoredReport;
import wenlan.query.Lexicon;
import wenlan.query.QueryReader;
import wenlan.query.SynonymTable;
import wenlan.query.Vocabulary;
import wenlan.search.FileRecord;
import wenlan.search.InMemoryBackend;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchIndex;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A portal over reports that a test built, on the in-memory engine. */
final class TestPortal implements Portal {
    private final InMemoryBackend backend = new InMemoryBackend();
    private final Map<String, StoredReport> library = new HashMap<>();
    private final Catalogues catalogues = new Catalogues();
    private final Progress progress;
    private @Nullable SearchIndex index;
    private QueryReader queries = new QueryReader(backend.wordCutter());

    private TestPortal(Progress progress) {
        this.progress = progress;
    }

    /** A portal that is still without an index. */
    static TestPortal without(Progress progress) {
        return new TestPortal(progress);
    }

    /** A portal that serves these reports, one a file. */
    static TestPortal of(AnnotatedReport... reports) {
        TestPortal portal =
                new TestPortal(
                        new Progress(Progress.State.READY, "", reports.length, reports.length));
        try (ReportIndexer indexer = portal.backend.openIndexer()) {
            for (AnnotatedReport report : reports) {
                indexer.put(report, new byte[0]);
                indexer.record(record(report));
                portal.library.put(report.report().id(), new StoredReport(report, List.of()));
            }
            indexer.commit();
        }
        SearchIndex index = portal.backend.openIndex().orElseThrow();
        portal.index = index;
        portal.queries = new QueryReader(portal.backend.wordCutter(), vocabulary(index));
        portal.catalogues.readAhead(index, portal.library());
        return portal;
    }

    private static Vocabulary vocabulary(SearchIndex index) {
        Lexicon lexicon = Lexicon.of(index, List.of());
        SynonymTable synonyms = SynonymTable.read("冷库\t冷链仓库").value();
        return new Vocabulary() {
            @Override
            public Lexicon lexicon() {
                return lexicon;
            }

            @Override
            public SynonymTable synonyms() {
                return synonyms;
            }
        };
    }

    /** Adds remarks on a report. */
    TestPortal remark(String report, Diagnostic... diagnostics) {
        library.computeIfPresent(
                report, (id, stored) -> new StoredReport(stored.annotated(), List.of(diagnostics)));
        return this;
    }

    private static FileRecord record(AnnotatedReport report) {
        return new FileRecord(
                report.report().file(),
                "",
                1,
                report.report().sections().size(),
                report.report().tables().size(),
                report.report().units().size(),
                report.report().id(),
                report.report().metadata().title(),
                List.of());
    }

    @Override
    public Optional<SearchIndex> index() {
        return Optional.ofNullable(index);
    }

    @Override
    public ReportLibrary library() {
        return id -> Optional.ofNullable(library.get(id));
    }

    @Override
    public Catalogues catalogues() {
        return catalogues;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public PlaceTree places() {
        return (kind, canonical) ->
                kind == EntityKind.CITY && canonical.equals("舟山") ? List.of("浙江") : List.of();
    }

    @Override
    public QueryReader queries() {
        return queries;
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2032, 3, 4);
    }
}
