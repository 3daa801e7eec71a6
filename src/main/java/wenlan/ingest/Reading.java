package wenlan.ingest;

import wenlan.document.AnnotatedReport;
import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.parse.CorpusFile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a file becomes annotated reports; pure and safe for use by many threads.
 *
 * @param parser reads the reports of a file
 * @param annotator finds the entities of a report
 * @param lexicon what the user corrects in them, which the annotator heeds
 */
public record Reading(
        Parser parser, Function<Report, AnnotatedReport> annotator, EntityLexicon lexicon) {
    /** A reading under which nothing is corrected; for corpora without word lists. */
    Reading(Parser parser, Function<Report, AnnotatedReport> annotator) {
        this(parser, annotator, EntityLexicon.NONE);
    }

    /** Tells whether a file, or what else its reports depend on, has changed. */
    String fingerprint(CorpusFile file) {
        return Fingerprint.of(file) + lexicon.fingerprint();
    }

    /** Reads a file, handing on one report after the other. */
    public interface Parser {
        /** Returns the remarks on the file as a whole. */
        List<Diagnostic> parse(CorpusFile file, Consumer<Parsed<Report>> reports);
    }
}
