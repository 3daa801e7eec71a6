package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Metadata;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.Severity;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.parse.ReportAssembler.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Reads one decoded text to a report: lines, pieces, outline, units. */
final class ReportReader {
    private ReportReader() {}

    private static final int LONGEST_SHOWN = 40;

    static final String FAULT = "The parser failed here; please report it with the file: ";

    /**
     * The report that a text holds, or null and a remark when the parser has a fault, which must
     * not keep the rest of the corpus from being served.
     */
    static @Nullable Parsed<Report> tryRead(
            Origin origin,
            String text,
            boolean html,
            Map<String, Object> given,
            List<Diagnostic> remarks) {
        try {
            return read(origin, text, html, given);
        } catch (ArithmeticException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | StackOverflowError fault) {
            remarks.add(Diagnostic.general(Severity.ERROR, Stage.PARSE, FAULT + fault));
            return null;
        }
    }

    /**
     * The report that a text holds.
     *
     * @param origin where it comes from
     * @param text its decoded characters
     * @param html whether its file says that it is HTML
     * @param given metadata from beside the text
     */
    static Parsed<Report> read(
            Origin origin, String text, boolean html, Map<String, Object> given) {
        SourceText source = SourceText.of(text);
        FrontMatter front = FrontMatter.of(source);
        Span body = new Span(front.end(), text.length());
        SourceReader reader =
                html || HtmlReader.isHtml(text, front.end()) ? new HtmlReader() : new TextReader();
        Context context =
                ReportParser.context(
                        reader.read(source, body), front.values().containsKey("title"));
        List<Piece> pieces = new ArrayList<>(front.pieces());
        pieces.addAll(ReportParser.pieces(context));
        List<Piece> restored = LostChapters.restore(pieces, context.contents(), source);
        List<Piece> titled = TitledTables.of(restored);
        Outline outline = OutlineBuilder.build(titled, context.contents());
        Metadata metadata = MetadataReader.read(restored, name(reader, origin));
        if (reader instanceof HtmlReader page && !page.headline().isEmpty()) {
            metadata = new GivenMetadata(Map.of("title", page.headline())).over(metadata);
        }
        if (reader instanceof HtmlReader page) {
            metadata = new GivenMetadata(page.head()).under(metadata);
        }
        List<GivenMetadata> beside =
                List.of(new GivenMetadata(front.values()), new GivenMetadata(given));
        for (GivenMetadata values : beside) {
            metadata = values.over(metadata);
        }
        List<Diagnostic> diagnostics =
                new ArrayList<>(Doubts.of(titled, outline, context.contents()));
        beside.forEach(values -> unread(values, diagnostics));
        if (reader instanceof TextReader && origin.file().endsWith(".txt")) {
            diagnostics.addAll(DroppedTags.of(source, body));
        }
        if (reader instanceof HtmlReader page && !page.hasArticle()) {
            diagnostics.add(
                    Diagnostic.general(
                            Severity.WARNING,
                            Stage.PARSE,
                            "The page has no article, only links or labels; save the page of the"
                                    + " article itself."));
        }
        return new Parsed<>(
                ReportAssembler.assemble(origin, source, metadata, titled, outline), diagnostics);
    }

    private static void unread(GivenMetadata values, List<Diagnostic> diagnostics) {
        String date = values.unreadDate();
        if (date != null) {
            String shown = date.substring(0, Math.min(date.length(), LONGEST_SHOWN));
            diagnostics.add(
                    Diagnostic.general(
                            Severity.WARNING,
                            Stage.PARSE,
                            "The date given for the report, "
                                    + shown
                                    + ", is none that can be read; write it as 2024-03-05, 2024-03"
                                    + " or 2024."));
        }
    }

    /** What a report is called that does not say its title. */
    private static String name(SourceReader reader, Origin origin) {
        boolean titled = reader instanceof HtmlReader page && !page.title().isEmpty();
        return titled ? ((HtmlReader) reader).title() : baseName(origin.file());
    }

    private static String baseName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
