package wenlan.benchmark;

import wenlan.catalogue.SentenceCatalogue;
import wenlan.catalogue.StatedFigure;
import wenlan.catalogue.TableCatalogue;
import wenlan.extract.Annotator;
import wenlan.ingest.CorpusFolder;
import wenlan.ingest.EntityLexicon;
import wenlan.ingest.IndexUpdater;
import wenlan.ingest.Reading;
import wenlan.ingest.StoredReportLibrary;
import wenlan.lucene.LuceneBackend;
import wenlan.parse.CorpusParser;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchIndex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Draws figures of a corpus by chance and prints what is said of each, to be judged against the
 * source. Arguments: the folder of the corpus, one in which an index may be made, how many, the
 * seed, and {@code sentences} or {@code tables} for one sort alone.
 */
final class FigureSample {
    private FigureSample() {}

    public static void main(String[] arguments) throws IOException {
        CorpusFolder corpus = new CorpusFolder(Path.of(arguments[0]));
        EntityLexicon lexicon = EntityLexicon.of(corpus);
        Annotator annotator = new Annotator(lexicon.corrections());
        Reading reading = new Reading(new CorpusParser()::parse, annotator::annotate, lexicon);
        try (LuceneBackend backend = new LuceneBackend(Path.of(arguments[1]), "sample")) {
            try (ReportIndexer indexer = backend.openNewIndexer()) {
                new IndexUpdater(corpus, reading).update(indexer, true, (done, total, file) -> {});
            }
            draw(backend.openIndex().orElseThrow(), arguments);
        }
    }

    private static void draw(SearchIndex open, String[] arguments) {
        try (SearchIndex index = open) {
            String sort = arguments.length > 4 ? arguments[4] : "";
            StoredReportLibrary library = new StoredReportLibrary(() -> Optional.of(index));
            List<StatedFigure> figures = new ArrayList<>();
            if (!sort.equals("tables")) {
                figures.addAll(new SentenceCatalogue().figures(index, library));
            }
            if (!sort.equals("sentences")) {
                new TableCatalogue()
                        .tables(index, library)
                        .forEach(table -> figures.addAll(table.stated()));
            }
            System.out.println(figures.size() + " figures");
            List<Integer> order = new ArrayList<>();
            for (int at = 0; at < figures.size(); at++) {
                order.add(at);
            }
            Collections.shuffle(order, new Random(Long.parseLong(arguments[3])));
            order.stream()
                    .limit(Integer.parseInt(arguments[2]))
                    .sorted()
                    .forEach(at -> System.out.println(at + "\t" + told(figures.get(at))));
        }
    }

    private static String told(StatedFigure figure) {
        return String.join(
                "\t",
                figure.place().file() + ":" + figure.lines().start(),
                figure.measure() + " = " + figure.text() + (figure.forecast() ? " (E)" : ""),
                figure.year() + (figure.yearInherited() ? "*" : ""),
                String.join("+", figure.cities()) + "/" + figure.locality(),
                figure.subject().replace('\n', ' '));
    }
}
