package wenlan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wenlan.document.Span;
import wenlan.query.QueryReader;
import wenlan.search.Answer;
import wenlan.search.HeadingRef;
import wenlan.search.Hit;
import wenlan.search.SearchBackend;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.SearchResult;
import wenlan.search.SetAsideRule;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
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

    @Parameters(
            paramLabel = "QUERY",
            arity = "1..*",
            description = "Words, or a \"quoted\" phrase.")
    private List<String> query = List.of();

    @Override
    public Integer call() {
        try (SearchBackend backend = Wiring.backend(index);
                SearchIndex opened = open(backend)) {
            QueryReader reader = new QueryReader(backend.wordCutter());
            SearchRequest request = SearchRequest.of(reader.read(String.join(" ", query)).node());
            print(SetAsideRule.search(opened, request), System.out);
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

    private static void print(Answer answer, PrintStream out) {
        SearchResult result = answer.result();
        if (answer.relaxed()) {
            out.println("Nothing holds all words; these hold some of them, most first.");
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
                    TerminalText.harmless(hit.unit().file()),
                    hit.unit().lines().start(),
                    TerminalText.harmless(place),
                    marked(hit));
        }
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
