package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.Severity;
import wenlan.document.SourceText;
import wenlan.document.Stage;
import wenlan.document.StoredReport;
import wenlan.parse.CorpusFile;
import wenlan.search.FileRecord;
import wenlan.search.LocatedDiagnostic;
import wenlan.search.ReportIndexer;
import wenlan.search.ReportIndexer.Prepared;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads one file into reports made ready for the index, and sums up what was read. */
final class FileReader {
    /** A bulk file can have a remark on each of its lines; a person reads the first few. */
    private static final int MOST_DIAGNOSTICS = 200;

    private final Reading reading;
    private final CorpusFolder corpus;
    private final ReportIndexer indexer;
    private final String name;
    private final List<LocatedDiagnostic> diagnostics = new ArrayList<>();
    private int reports;
    private int sections;
    private int tables;
    private int units;
    private @Nullable Report last;

    /** Takes what is still to be done for a report of so many characters. */
    interface Outlet {
        void accept(int characters, Callable<Prepared> report);
    }

    FileReader(Reading reading, CorpusFolder corpus, ReportIndexer indexer, String name) {
        this.reading = reading;
        this.corpus = corpus;
        this.indexer = indexer;
        this.name = name;
    }

    /** The file's name in the corpus. */
    String name() {
        return name;
    }

    /**
     * Reads the file and hands on its reports in order, each to be waited for while it is
     * annotated, unless the file is as it was when {@code known} was taken down.
     *
     * @param outlet takes each report's length in characters and the making ready of it, to be done
     *     while the next ones are parsed
     * @return the file's record; {@code known} itself when the file has not changed
     */
    FileRecord read(@Nullable FileRecord known, Outlet outlet) {
        CorpusFile file;
        try {
            file = corpus.read(name);
        } catch (IOException failed) {
            diagnostics.add(unreadable(failed));
            return record("");
        }
        String fingerprint = reading.fingerprint(file);
        if (known != null && known.fingerprint().equals(fingerprint)) {
            return known;
        }
        parse(file, outlet);
        return record(fingerprint);
    }

    /**
     * The record of a file that failed midway: it keeps no report, and no fingerprint either, so
     * that it is read again when whatever failed may have been mended.
     */
    FileRecord failed(Throwable fault) {
        return new FileRecord(name, "", 0, 0, 0, 0, null, null, List.of(error(advice(fault))));
    }

    private static String advice(Throwable fault) {
        return fault instanceof OutOfMemoryError
                ? "The file needs more memory than Java was given: give more, as in java -Xmx4g"
                        + " -jar wenlan.jar, or split the file."
                : "Wenlan failed on this file and left it out ("
                        + fault
                        + "): please report it, and split or simplify the file if you need it now.";
    }

    private void parse(CorpusFile file, Outlet outlet) {
        reading.parser()
                .parse(
                        file,
                        parsed -> {
                            count(parsed);
                            int characters = parsed.value().source().text().length();
                            outlet.accept(characters, () -> prepare(parsed));
                        })
                .forEach(d -> diagnostics.add(LocatedDiagnostic.of(d, SourceText.of(""))));
    }

    private void count(Parsed<Report> parsed) {
        Report report = parsed.value();
        reports++;
        sections += report.sections().size();
        tables += report.tables().size();
        units += report.units().size();
        last = report;
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            if (diagnostics.size() < MOST_DIAGNOSTICS) {
                diagnostics.add(LocatedDiagnostic.of(diagnostic, report.source()));
            }
        }
    }

    private Prepared prepare(Parsed<Report> parsed) {
        StoredReport stored =
                new StoredReport(reading.annotator().apply(parsed.value()), parsed.diagnostics());
        return indexer.prepare(stored.annotated(), ReportArchive.write(stored));
    }

    private FileRecord record(String fingerprint) {
        Report only = reports == 1 ? last : null;
        return new FileRecord(
                name,
                fingerprint,
                reports,
                sections,
                tables,
                units,
                only == null ? null : only.id(),
                only == null ? null : only.metadata().title(),
                diagnostics);
    }

    private static LocatedDiagnostic unreadable(IOException failed) {
        String why =
                switch (failed) {
                    case UnreadableFileException told -> told.getMessage();
                    case NoSuchFileException gone -> "it vanished while the corpus was read";
                    default -> failed.toString();
                };
        return error("The file could not be read: " + why + ".");
    }

    private static LocatedDiagnostic error(String message) {
        return new LocatedDiagnostic(Severity.ERROR, Stage.READ, null, message);
    }
}
