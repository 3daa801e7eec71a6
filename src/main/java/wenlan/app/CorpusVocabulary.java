package wenlan.app;

import org.jspecify.annotations.Nullable;

import wenlan.document.Parsed;
import wenlan.query.Lexicon;
import wenlan.query.SynonymTable;
import wenlan.query.Vocabulary;
import wenlan.search.SearchIndex;

import java.nio.file.Path;
import java.util.List;

/**
 * The words of a corpus: those of its index, worked out beside other work once for each commit, and
 * those that the user gives in {@code lexicon/} of the corpus, which are read again when the files
 * change.
 */
final class CorpusVocabulary implements Vocabulary {
    private final UserList<SynonymTable> given;
    private final UserList<List<String>> terms;
    private final Loading<SynonymTable> defaults = new Loading<>(SynonymTable::defaults);
    private @Nullable SearchIndex index;
    private Loading<Lexicon> lexicon = new Loading<>(() -> Lexicon.EMPTY);
    private List<String> termsUsed = List.of();
    private SynonymTable joinedUsers = SynonymTable.NONE;
    private @Nullable SynonymTable joined;

    CorpusVocabulary(Path corpus) {
        Path folder = corpus.resolve("lexicon");
        given =
                new UserList<>(
                        folder.resolve("synonyms.tsv"), SynonymTable.NONE, SynonymTable::read);
        terms =
                new UserList<>(
                        folder.resolve("terms.tsv"),
                        List.of(),
                        text -> new Parsed<>(lines(text), List.of()));
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2)[0].strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .distinct()
                .toList();
    }

    /** Works out the words of an index, which has changed. */
    synchronized void read(SearchIndex changed) {
        index = changed;
        termsUsed = terms.get();
        List<String> extra = termsUsed;
        lexicon = new Loading<>(() -> Lexicon.of(changed, extra));
        lexicon.start();
        defaults.start();
    }

    @Override
    public Lexicon lexicon() {
        return current().get();
    }

    private synchronized Loading<Lexicon> current() {
        SearchIndex served = index;
        if (served != null && !terms.get().equals(termsUsed)) {
            read(served);
        }
        return lexicon;
    }

    @Override
    public SynonymTable synonyms() {
        return joined(given.get());
    }

    /**
     * Joining takes longer than reading a query: the list is another object once it has changed.
     */
    private synchronized SynonymTable joined(SynonymTable users) {
        if (users != joinedUsers) {
            joined = SynonymTable.of(defaults.get(), users);
            joinedUsers = users;
        }
        return joined == null ? defaults.get() : joined;
    }
}
