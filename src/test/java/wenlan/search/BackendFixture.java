package wenlan.search;

import wenlan.document.AnnotatedReport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts reports into a backend as the ingest does, and reads results as tests compare them. */
final class BackendFixture {
    private BackendFixture() {}

    /** Puts the reports, each file with its record, in one commit. */
    static void commit(SearchBackend backend, List<AnnotatedReport> reports) {
        try (ReportIndexer indexer = backend.openIndexer()) {
            put(indexer, reports);
            indexer.commit();
        }
    }

    static void commit(SearchBackend backend, AnnotatedReport... reports) {
        commit(backend, Arrays.asList(reports));
    }

    static void put(ReportIndexer indexer, List<AnnotatedReport> reports) {
        Map<String, Integer> files = new LinkedHashMap<>();
        for (AnnotatedReport report : reports) {
            indexer.put(report, archive(report));
            files.merge(report.report().file(), 1, Integer::sum);
        }
        files.forEach((file, count) -> indexer.record(record(file, count)));
    }

    static FileRecord record(String file, int reports) {
        return new FileRecord(file, "hash of " + file, reports, 0, 0, 0, null, null, List.of());
    }

    static byte[] archive(AnnotatedReport report) {
        return ("archive of " + report.report().id()).getBytes(StandardCharsets.UTF_8);
    }

    /** An index over these reports and nothing else. */
    static SearchIndex index(SearchBackend backend, AnnotatedReport... reports) {
        return index(backend, Arrays.asList(reports));
    }

    static SearchIndex index(SearchBackend backend, List<AnnotatedReport> reports) {
        commit(backend, reports);
        return backend.openIndex().orElseThrow();
    }

    /** An index over these reports, put there unless they are already. */
    static SearchIndex indexOnce(SearchBackend backend, List<AnnotatedReport> reports) {
        return backend.openIndex().orElseGet(() -> index(backend, reports));
    }

    /** The oracle over these reports. */
    static SearchIndex oracle(List<AnnotatedReport> reports) {
        return index(new InMemoryBackend(), reports);
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.unit().unit().id()).toList();
    }

    /** A search for everything that is not set aside, with so many hits on a page. */
    static SearchRequest everything(int size, Sort sort) {
        return new SearchRequest(
                new QueryNode.All(), List.of(), false, false, sort, 1, size, List.of());
    }

    /** A search for {@code query}, by place in the corpus. */
    static SearchRequest search(QueryNode query, Selection... selections) {
        return new SearchRequest(
                query, List.of(selections), false, false, Sort.POSITION, 1, 1000, List.of());
    }

    static SearchRequest withFacets(SearchRequest request, FacetRequest... facets) {
        return new SearchRequest(
                request.query(),
                request.selections(),
                request.exactOnly(),
                request.setAside(),
                request.sort(),
                request.page(),
                request.size(),
                List.of(facets));
    }

    static SearchRequest onPage(SearchRequest request, int page, int size) {
        return new SearchRequest(
                request.query(),
                request.selections(),
                request.exactOnly(),
                request.setAside(),
                request.sort(),
                page,
                size,
                request.facets());
    }

    static SearchRequest sorted(SearchRequest request, Sort sort) {
        return new SearchRequest(
                request.query(),
                request.selections(),
                request.exactOnly(),
                request.setAside(),
                sort,
                request.page(),
                request.size(),
                request.facets());
    }

    /** Ids of units, parted by blanks. */
    static List<String> list(String units) {
        return units == null ? List.of() : List.of(units.split(" "));
    }
}
