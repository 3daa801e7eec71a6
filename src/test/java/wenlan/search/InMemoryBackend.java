package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.AnnotatedReport;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The port in its plainest form: everything in a list, every question answered by going through it.
 * What it says is what any engine must say.
 */
public final class InMemoryBackend implements SearchBackend {
    private final Store store;

    /** What outlives a backend, as a folder does. */
    public static final class Store {
        private final AtomicReference<@Nullable Commit> last = new AtomicReference<>();
    }

    /** What was visible at one time; its units are listed once for all questions. */
    record Commit(List<Entry> entries, List<FileRecord> files, List<IndexedUnit> units) {
        Commit {
            entries = List.copyOf(entries);
            files = List.copyOf(files);
        }

        static Commit of(List<Entry> entries, List<FileRecord> files) {
            return new Commit(entries, files, BruteForce.units(entries));
        }
    }

    /** A report with its archive. */
    record Entry(AnnotatedReport report, byte[] archive) {
        String file() {
            return report.report().file();
        }
    }

    /** A backend on its own. */
    public InMemoryBackend() {
        this(new Store());
    }

    /** A backend over what an earlier one may have written. */
    public InMemoryBackend(Store store) {
        this.store = store;
    }

    /** An index of these reports. */
    public static SearchIndex holding(AnnotatedReport... reports) {
        InMemoryBackend backend = new InMemoryBackend();
        try (ReportIndexer indexer = backend.openIndexer()) {
            for (AnnotatedReport report : reports) {
                indexer.put(report, new byte[0]);
            }
            indexer.commit();
        }
        return backend.openIndex().orElseThrow();
    }

    @Override
    public ReportIndexer openIndexer() {
        return new Indexer();
    }

    @Override
    public ReportIndexer openNewIndexer() {
        ReportIndexer indexer = openIndexer();
        indexer.files().forEach(file -> indexer.remove(file.file()));
        return indexer;
    }

    @Override
    public Optional<String> damage() {
        return Optional.empty();
    }

    @Override
    public Optional<SearchIndex> openIndex() {
        return store.last.get() == null ? Optional.empty() : Optional.of(new Index());
    }

    @Override
    public WordCutter wordCutter() {
        return InMemoryBackend::cut;
    }

    /** Letters and digits in runs, Han characters two by two. */
    private static List<String> cut(String folded) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at <= folded.length(); at++) {
            char next = at < folded.length() ? folded.charAt(at) : ' ';
            boolean full = word.length() == 2 && Folding.isHan(word.charAt(0));
            boolean turns = !word.isEmpty() && Folding.isHan(word.charAt(0)) != Folding.isHan(next);
            if (!word.isEmpty() && (full || turns || !Character.isLetterOrDigit(next))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(next)) {
                word.append(next);
            }
        }
        return words;
    }

    @Override
    public void close() {}

    private final class Indexer implements ReportIndexer {
        private final List<Entry> entries = new ArrayList<>();
        private final TreeMap<String, FileRecord> files = new TreeMap<>();
        private final List<FileRecord> before;

        Indexer() {
            Commit last = store.last.get();
            before = last == null ? List.of() : last.files;
            entries.addAll(last == null ? List.of() : last.entries);
            before.forEach(file -> files.put(file.file(), file));
        }

        @Override
        public List<FileRecord> files() {
            return before;
        }

        @Override
        public void remove(String file) {
            entries.removeIf(entry -> entry.file().equals(file));
            files.remove(file);
        }

        @Override
        public Prepared prepare(AnnotatedReport report, byte[] archive) {
            Entry entry = new Entry(report, archive.clone());
            return () -> entries.add(entry);
        }

        @Override
        public void record(FileRecord file) {
            files.put(file.file(), file);
        }

        @Override
        public void commit() {
            store.last.set(Commit.of(entries, List.copyOf(files.values())));
        }

        @Override
        public void close() {}
    }

    private final class Index implements SearchIndex {
        private volatile Commit commit = current();

        private Commit current() {
            return java.util.Objects.requireNonNull(store.last.get());
        }

        @Override
        public SearchResult search(SearchRequest request) {
            return BruteForce.search(commit, request);
        }

        @Override
        public void hits(SearchRequest request, Consumer<Hit> receiver) {
            search(request.first(Integer.MAX_VALUE)).hits().forEach(receiver);
        }

        @Override
        public List<Integer> holding(List<QueryNode> kept, List<QueryNode> words) {
            return BruteForce.holding(commit, kept, words);
        }

        @Override
        public Map<String, Explained> explain(SearchRequest request, List<String> units) {
            return units.stream()
                    .collect(
                            Collectors.toMap(
                                    unit -> unit,
                                    unit -> BruteForce.explain(commit, request, unit)));
        }

        @Override
        public Matrix matrix(MatrixRequest request) {
            return BruteForce.matrix(commit, request);
        }

        @Override
        public Optional<IndexedUnit> unit(String id) {
            return commit.units().stream().filter(unit -> unit.unit().id().equals(id)).findFirst();
        }

        @Override
        public ReportPage reports(int page, int size) {
            return BruteForce.reports(commit, page, size);
        }

        @Override
        public Optional<byte[]> archive(String report) {
            return commit.entries.stream()
                    .filter(entry -> entry.report.report().id().equals(report))
                    .map(Entry::archive)
                    .findFirst();
        }

        @Override
        public int count(String text) {
            return BruteForce.count(commit, text);
        }

        @Override
        public List<CorpusTerm> terms() {
            return BruteForce.terms(commit, InMemoryBackend::cut);
        }

        @Override
        public IndexStatus status() {
            int units = commit.units().size();
            return new IndexStatus(commit.entries.size(), units, commit.files);
        }

        @Override
        public boolean refresh() {
            Commit latest = current();
            boolean newer = latest != commit;
            commit = latest;
            return newer;
        }

        @Override
        public void close() {}
    }
}
