package wenlan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import wenlan.ingest.UpdateSummary;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;

import java.io.IOException;
import java.util.concurrent.Callable;

/** {@code index}: brings the index up to date and says what is in it. */
@Command(
        name = "index",
        description = "Bring the index up to date with the corpus.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    @Mixin private Places places = new Places();

    @Option(
            names = "--rebuild",
            description = "Make the index anew from every file, whatever is there now.")
    private boolean rebuild;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        ProgressLine progress = ProgressLine.onStandardError();
        try (SearchBackend backend = Wiring.backend(places.index());
                ReportIndexer indexer = open(backend)) {
            UpdateSummary summary =
                    Wiring.updater(places.corpus()).update(indexer, rebuild, progress::show);
            progress.end();
            LocaleAdvice.say(summary.names());
            new SummaryPrinter(System.out).print(summary, places, System.nanoTime() - start);
        }
        return 0;
    }

    private ReportIndexer open(SearchBackend backend) {
        backend.damage().ifPresent(System.err::println);
        return rebuild ? backend.openNewIndexer() : backend.openIndexer();
    }
}
