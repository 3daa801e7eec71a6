package wenlan.parse;

import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.parse.ReportAssembler.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a file of the corpus to reports. It never throws on content, however damaged. */
public final class CorpusParser {
    /**
     * Reads a file and passes on each report in it, in the order of the file.
     *
     * @return remarks on the file as a whole; those on a report come with it
     */
    public List<Diagnostic> parse(CorpusFile file, Consumer<Parsed<Report>> reports) {
        Format format = Format.of(file.name());
        if (format == Format.UNKNOWN) {
            return List.of(
                    Diagnostic.general(
                            Severity.WARNING,
                            Stage.READ,
                            "Files of this kind are not read yet; save it as .txt, .md or .html."));
        }
        Decoding decoding = Decoding.of(file.content());
        List<Diagnostic> diagnostics = new ArrayList<>(decoding.diagnostics());
        String text = decoding.text();
        if (text == null) {
            return diagnostics;
        }
        if (text.isBlank()) {
            diagnostics.add(
                    Diagnostic.general(
                            Severity.ERROR,
                            Stage.READ,
                            "The file holds no text; put its text in or remove it."));
            return diagnostics;
        }
        Sidecar sidecar = Sidecar.of(file.sidecar());
        diagnostics.addAll(sidecar.diagnostics());
        switch (format) {
            case TEXT -> single(file, text, false, sidecar.values(), reports);
            case HTML -> single(file, text, true, sidecar.values(), reports);
            case RECORDS -> diagnostics.addAll(new JsonRecords(file.name(), reports).read(text));
            case UNKNOWN -> {}
        }
        return diagnostics;
    }

    private static void single(
            CorpusFile file,
            String text,
            boolean html,
            Map<String, Object> given,
            Consumer<Parsed<Report>> reports) {
        Origin origin = new Origin(UnitIds.report(file.name()), file.name(), null);
        reports.accept(ReportReader.read(origin, text, html, given));
    }

    private enum Format {
        TEXT,
        HTML,
        RECORDS,
        UNKNOWN;

        static Format of(String name) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return switch (ending) {
                case "txt", "md", "markdown" -> TEXT;
                case "html", "htm" -> HTML;
                case "jsonl" -> RECORDS;
                default -> UNKNOWN;
            };
        }
    }
}
