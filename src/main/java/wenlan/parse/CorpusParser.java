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
        Map<String, Object> given = sidecar.values();
        switch (format) {
            case TEXT, HTML -> {
                Origin origin = new Origin(UnitIds.report(file.name()), file.name(), null);
                Parsed<Report> parsed =
                        ReportReader.tryRead(
                                origin, text, format == Format.HTML, given, diagnostics);
                if (parsed != null) {
                    reports.accept(parsed);
                }
            }
            case RECORDS -> diagnostics.addAll(new JsonRecords(file.name(), reports).read(text));
            case UNKNOWN -> {}
        }
        return diagnostics;
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
