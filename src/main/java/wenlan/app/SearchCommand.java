package wenlan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wenlan.document.Diagnostic;
import wenlan.document.Span;
import wenlan.query.QueryReader;
import wenlan.query.ReadQuery;
import wenlan.query.ReadingAids;
import wenlan.query.UnknownValues;
import wenlan.search.Answer;
import wenlan.search.HeadingRef;
import wenlan.search.Hit;
import wenlan.search.IndexedUnit;
import wenlan.search.SearchBackend;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;
import wenlan.search.SetAsideRule;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code search}: the first hits in the terminal. */
@Command(
        name = "search",
        description = "Search the index and print the first ten hits.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private static final String MARK = "\u001b[1;31m";
    private static final String UNMARK = "\u001b[0m";

    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${env:WENLAN_INDEX:-index}",
            description = "Folder of the index (default: index).")
    private Path index = Path.of("index");

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${env:WENLAN_CORPUS:-corpus}",
            description =
                    "Folder of the corpus, for the word lists in its folder lexicon (default:"
                            + " corpus).")
    private Path corpus = Path.of("corpus");

    @Parameters(
            paramLabel = "QUERY",
            arity = "1..*",
            description = "Words, or a \"quoted\" phrase.")
    private List<String> query = List.of();

    @Override
    public Integer call() {
        try (SearchBackend backend = Wiring.backend(index);
                SearchIndex opened = open(backend)) {
            CorpusVocabulary vocabulary = new CorpusVocabulary(corpus);
            vocabulary.read(opened);
            String typed = String.join(" ", query);
            ReadQuery read =
                    new QueryReader(backend.wordCutter(), vocabulary).read(typed, ReadingAids.ALL);
            printReading(typed, read, System.out);
            UnknownValues.remarks(typed, read.node(), opened).forEach(SearchCommand::print);
            print(SetAsideRule.search(opened, SearchRequest.of(read.node())), System.out);
        }
        return 0;
    }

    private SearchIndex open(SearchBackend backend) {
        return backend.openIndex()
                .orElseThrow(
                        () ->
                                new StartFailure(
                                        "There is no index of this version in "
                                                + index
                                                + ": build it with the command index, or name"
                                                + " another with --index."));
    }

    /** What was made of the query, as the portal says it above the hits. */
    private static void printReading(String typed, ReadQuery read, PrintStream out) {
        read.corrected()
                .ifPresent(
                        corrected ->
                                out.printf(
                                        "Searched for %s; put it in quotes to search for what was"
                                                + " typed.%n",
                                        TerminalText.harmless(corrected)));
        if (!read.understood().equals(typed)) {
            out.println("Read as: " + TerminalText.harmless(read.understood()));
        }
        read.diagnostics().forEach(SearchCommand::print);
    }

    private static void print(Diagnostic diagnostic) {
        System.out.println(TerminalText.harmless(diagnostic.message()));
    }

    private static void print(Answer answer, PrintStream out) {
        SearchResult result = answer.result();
        if (answer.relaxed() && answer.complete() == 0) {
            out.println("Nothing holds all words; these hold some of them, most first.");
        } else if (answer.relaxed()) {
            out.printf(
                    "Only %d hold all words and come first; behind them those with some.%n",
                    answer.complete());
        }
        if (answer.doubtful()) {
            out.println("Probably nothing in the corpus answers this.");
        }
        out.printf("%d hits in %d reports%n", result.total(), result.totalReports());
        for (Hit hit : result.hits()) {
            String path =
                    String.join(
                            " › ",
                            hit.unit().headingPath().stream().map(HeadingRef::title).toList());
            String place = hit.unit().report().title() + (path.isEmpty() ? "" : " › " + path);
            out.printf(
                    "%n%s:%d  %s%n%s%n",
                    TerminalText.harmless(source(hit.unit())),
                    hit.unit().lines().start(),
                    TerminalText.harmless(place),
                    marked(hit));
        }
    }

    /** The file; of one that holds many reports also which of them, whose lines are counted. */
    private static String source(IndexedUnit unit) {
        String file = unit.file();
        if (!file.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
            return file;
        }
        String own = unit.report().sourceId();
        return file + "#" + (own == null ? unit.report().id() : own);
    }

    private static String marked(Hit hit) {
        String text = hit.snippet().text();
        StringBuilder line = new StringBuilder();
        int end = 0;
        for (Span span : hit.snippet().highlights()) {
            line.append(TerminalText.harmless(text.substring(end, span.start())));
            line.append(MARK).append(TerminalText.harmless(span.of(text))).append(UNMARK);
            end = span.end();
        }
        return line.append(TerminalText.harmless(text.substring(end))).toString();
    }
}
