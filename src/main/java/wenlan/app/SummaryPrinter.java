package wenlan.app;

import wenlan.document.Severity;
import wenlan.ingest.UpdateSummary;
import wenlan.search.FileRecord;
import wenlan.search.LocatedDiagnostic;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Says in plain lines what an update did and what a person should look at. */
final class SummaryPrinter {
    /** Remarks printed of one file; the others are counted, and `inspect` shows all. */
    private static final int MOST_REMARKS = 5;

    private final PrintStream out;

    SummaryPrinter(PrintStream out) {
        this.out = out;
    }

    void print(UpdateSummary summary, Places places, long nanoseconds) {
        summary.files().forEach(this::remarks);
        summary.lists().forEach(this::remarks);
        List<FileRecord> files = summary.files();
        out.printf(
                "%d reports, %d sections, %d tables, %d units in %.2f s"
                        + " (%d files: %d unchanged, %d removed)%n",
                sum(files, FileRecord::reports),
                sum(files, FileRecord::sections),
                sum(files, FileRecord::tables),
                sum(files, FileRecord::units),
                nanoseconds / 1e9,
                files.size(),
                summary.unchanged(),
                summary.removed());
        if (sum(files, FileRecord::reports) == 0) {
            out.printf(
                    "There is no report in %s: put .txt, .md, .html or .jsonl files there, or name"
                            + " another folder with --corpus.%n",
                    places.corpus());
        }
    }

    private static int sum(List<FileRecord> files, ToIntFunction<FileRecord> count) {
        return files.stream().mapToInt(count).sum();
    }

    private void remarks(FileRecord file) {
        List<LocatedDiagnostic> worthALook =
                file.diagnostics().stream().filter(d -> d.severity() != Severity.INFO).toList();
        worthALook.stream().limit(MOST_REMARKS).forEach(remark -> remark(file, remark));
        String name = TerminalText.harmless(file.file());
        if (worthALook.size() > MOST_REMARKS) {
            out.printf(
                    "%s: %d more remarks, see: wenlan inspect %s%n",
                    name, worthALook.size() - MOST_REMARKS, name);
        }
    }

    private void remark(FileRecord file, LocatedDiagnostic remark) {
        String place = remark.line() == null ? "" : ":" + remark.line();
        String severity = remark.severity().name().toLowerCase(Locale.ROOT);
        out.printf(
                "%s%s: %s: %s%n",
                TerminalText.harmless(file.file()),
                place,
                severity,
                TerminalText.harmless(remark.message()));
    }
}
