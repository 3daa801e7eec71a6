package wenlan.relevance;

import wenlan.extract.Annotator;
import wenlan.ingest.CorpusFolder;
import wenlan.lucene.LuceneBackend;
import wenlan.parse.CorpusParser;
import wenlan.query.Lexicon;
import wenlan.query.QueryReader;
import wenlan.query.ReadingAids;
import wenlan.query.SynonymTable;
import wenlan.query.Vocabulary;
import wenlan.search.Answer;
import wenlan.search.Dimension;
import wenlan.search.RankingProfile;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.Selection;
import wenlan.search.Sort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A corpus that is indexed once and asked with any weights, in the words that the portal knows. */
public final class JudgedCorpus {
    private static final String VERSION = "judged";
    private static final SynonymTable SYNONYMS = SynonymTable.defaults();

    private final Path index;

    private JudgedCorpus(Path index) {
        this.index = index;
    }

    /** The corpus in a folder, indexed into another one unless that has been done before. */
    public static JudgedCorpus of(Path corpus, Path index) {
        JudgedCorpus judged = new JudgedCorpus(index);
        try (SearchBackend backend = judged.backend(RankingProfile.DEFAULT)) {
            if (backend.openIndex().map(JudgedCorpus::close).isEmpty()) {
                write(corpus, backend);
            }
        }
        return judged;
    }

    private static boolean close(SearchIndex opened) {
        opened.close();
        return true;
    }

    private static void write(Path corpus, SearchBackend backend) {
        CorpusFolder folder = new CorpusFolder(corpus);
        CorpusParser parser = new CorpusParser();
        Annotator annotator = new Annotator();
        try (ReportIndexer indexer = backend.openNewIndexer()) {
            for (String file : folder.files()) {
                parser.parse(
                        folder.read(file),
                        parsed -> indexer.put(annotator.annotate(parsed.value()), new byte[0]));
            }
            indexer.commit();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private SearchBackend backend(RankingProfile profile) {
        return new LuceneBackend(index, VERSION, profile);
    }

    /** Someone who asks the corpus. */
    public interface Asker {
        /** The answer to a query, with so many hits. */
        Answer ask(JudgedQuery query, int size);
    }

    /** What is done with one. */
    public interface Asking<T> {
        T with(Asker asker);
    }

    /** Asks with some weights. */
    public <T> T asking(RankingProfile profile, Asking<T> asking) {
        try (SearchBackend backend = backend(profile);
                SearchIndex opened = backend.openIndex().orElseThrow()) {
            Lexicon lexicon = Lexicon.of(opened, List.of());
            Vocabulary vocabulary =
                    new Vocabulary() {
                        @Override
                        public Lexicon lexicon() {
                            return lexicon;
                        }

                        @Override
                        public SynonymTable synonyms() {
                            return SYNONYMS;
                        }
                    };
            QueryReader reader = new QueryReader(backend.wordCutter(), vocabulary);
            return asking.with((query, size) -> Answer.to(request(query, size, reader), opened));
        }
    }

    private static SearchRequest request(JudgedQuery query, int size, QueryReader reader) {
        List<Selection> selections =
                query.filters().entrySet().stream()
                        .map(
                                f ->
                                        Selection.of(
                                                Dimension.of(f.getKey()).orElseThrow(),
                                                f.getValue()))
                        .toList();
        return new SearchRequest(
                reader.read(query.text(), new ReadingAids(true, true)).node(),
                selections,
                false,
                false,
                Sort.RELEVANCE,
                1,
                size,
                List.of());
    }

    /** Judges the answers to some queries. */
    public List<Judgement> judge(RankingProfile profile, List<JudgedQuery> queries) {
        return asking(
                profile,
                asker -> queries.stream().map(q -> Judgement.of(q, asker.ask(q, 10))).toList());
    }
}
