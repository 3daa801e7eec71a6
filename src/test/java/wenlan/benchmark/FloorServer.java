package wenlan.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.text.Folding;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The least that a Lucene program can do to answer the same searches over the same units: the same
 * text fields, the total, ten stored texts and the counts of the same facets, by hand-written JSON
 * over the JDK's own HTTP server. What the portal adds on top is measured against it.
 */
final class FloorServer implements AutoCloseable {
    private static final List<Dimension> FACETS =
            List.of(
                    Dimension.CITY,
                    Dimension.YEAR,
                    Dimension.PUBLISHED,
                    Dimension.REPORT,
                    Dimension.KIND,
                    Dimension.REPORT_CITY,
                    Dimension.PROVINCE,
                    Dimension.DISTRICT,
                    Dimension.FORECAST,
                    Dimension.ORG,
                    Dimension.ORG_KIND,
                    Dimension.POLICY,
                    Dimension.TECHNOLOGY);

    private final Analyzer words = tokenizing(HMMChineseTokenizer::new);
    private final IndexSearcher searcher;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    FloorServer(List<IndexedUnit> units) throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(index(units)));
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/api/search", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private interface Tokenizers {
        org.apache.lucene.analysis.Tokenizer create();
    }

    private static Analyzer tokenizing(Tokenizers tokenizers) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(tokenizers.create());
            }
        };
    }

    private ByteBuffersDirectory index(List<IndexedUnit> units) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        Analyzer pairs = tokenizing(() -> new NGramTokenizer(2, 2));
        Analyzer analyzer = new PerFieldAnalyzerWrapper(pairs, Map.of("words", words));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (IndexedUnit unit : units) {
                writer.addDocument(entry(unit));
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    private static Document entry(IndexedUnit unit) {
        String text = unit.unit().text().text();
        Document entry = new Document();
        entry.add(new TextField("pairs", Folding.unit(text).text(), Field.Store.NO));
        entry.add(new TextField("words", Folding.words(text), Field.Store.NO));
        entry.add(new StoredField("text", text));
        for (Dimension dimension : FACETS) {
            for (String value : dimension.values(unit)) {
                entry.add(new SortedSetDocValuesField(dimension.label(), new BytesRef(value)));
            }
        }
        return entry;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getRawQuery();
        String q = asked.replaceFirst(".*\\bq=([^&]*).*", "$1");
        boolean counted = !asked.contains("facets=none");
        byte[] body =
                answer(URLDecoder.decode(q, StandardCharsets.UTF_8), counted ? FACETS : List.of())
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String answer(String q, List<Dimension> facets) throws IOException {
        Query query = query(q);
        Counter counter = new Counter(facets);
        searcher.search(query, counter.manager());
        TopDocs top = searcher.search(query, 10);
        StringBuilder json =
                new StringBuilder("{\"total\":").append(counter.total).append(",\"hits\":[");
        for (ScoreDoc hit : top.scoreDocs) {
            String text = searcher.storedFields().document(hit.doc).get("text");
            String snippet = text.substring(0, Math.min(180, text.length()));
            json.append('"')
                    .append(snippet.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " "))
                    .append("\",");
        }
        return json.append("],\"facets\":{").append(counter.json()).append("}}").toString();
    }

    private Query query(String q) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        String folded = Folding.query(q.replace("\"", ""));
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int at = 0; at + 2 <= folded.length(); at++) {
            phrase.add(new Term("pairs", folded.substring(at, at + 2)));
        }
        query.add(phrase.build(), Occur.MUST);
        try (TokenStream tokens = words.tokenStream("words", folded)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term("words", term.toString())), Occur.SHOULD);
            }
        }
        return query.build();
    }

    /**
     * Counts hits and facet values; the index has one segment, so its numbers are the only ones.
     */
    private final class Counter extends SimpleCollector {
        private final List<SortedSetDocValues> values = new ArrayList<>();
        private final List<int[]> counts = new ArrayList<>();
        private final List<Dimension> facets;
        private int total;

        private Counter(List<Dimension> facets) {
            this.facets = facets;
        }

        private org.apache.lucene.search.CollectorManager<Counter, Counter> manager() {
            return new org.apache.lucene.search.CollectorManager<>() {
                @Override
                public Counter newCollector() {
                    return Counter.this;
                }

                @Override
                public Counter reduce(java.util.Collection<Counter> collectors) {
                    return Counter.this;
                }
            };
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            for (Dimension dimension : facets) {
                SortedSetDocValues of =
                        org.apache.lucene.index.DocValues.getSortedSet(
                                leaf.reader(), dimension.label());
                values.add(of);
                counts.add(new int[(int) of.getValueCount()]);
            }
        }

        @Override
        public void collect(int unit) throws IOException {
            total++;
            for (int at = 0; at < values.size(); at++) {
                SortedSetDocValues of = values.get(at);
                if (of.advanceExact(unit)) {
                    for (int left = of.docValueCount(); left > 0; left--) {
                        counts.get(at)[(int) of.nextOrd()]++;
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private String json() throws IOException {
            StringBuilder json = new StringBuilder();
            for (int at = 0; at < values.size(); at++) {
                int[] of = counts.get(at);
                List<Integer> best = new ArrayList<>();
                for (int ordinal = 0; ordinal < of.length; ordinal++) {
                    if (of[ordinal] > 0) {
                        best.add(ordinal);
                    }
                }
                best.sort(Comparator.comparingInt(ordinal -> -of[ordinal]));
                json.append('"').append(facets.get(at).label()).append("\":{");
                for (int ordinal : best.subList(0, Math.min(10, best.size()))) {
                    json.append('"')
                            .append(values.get(at).lookupOrd(ordinal).utf8ToString())
                            .append("\":")
                            .append(of[ordinal])
                            .append(',');
                }
                json.append("},");
            }
            return json.toString();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
