package wenlan.extract;

import wenlan.document.Cell;
import wenlan.document.Mention;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.document.UnitKind;
import wenlan.text.TracedTextBuilder;

import java.util.ArrayList;
import java.util.List;

/** Small reports for tests. */
final class Reports {
    private Reports() {}

    /** What is found in a report that is one paragraph. */
    static List<Mention> mentions(Annotator annotator, String text) {
        Report report = ofParagraphs(text);
        return annotator.annotate(report).entities(report.units().getFirst()).mentions();
    }

    /** A report of a paragraph for each text. */
    static Report ofParagraphs(String... texts) {
        SourceText source = SourceText.of(String.join("\n", texts));
        List<Unit> units = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            Span span = new Span(start, start + text.length());
            TracedText traced = TracedText.verbatim(source, span);
            units.add(new Unit("u" + start, UnitKind.PARAGRAPH, traced, null, null, null));
            start += text.length() + 1;
        }
        return new Report(
                "r",
                "r.txt",
                null,
                Metadata.titled("r"),
                source,
                List.of(),
                units,
                List.of(),
                List.of());
    }

    /** What is found in the row of a table with one column beside the names. */
    static List<Mention> cellMentions(Annotator annotator, String column, String cell) {
        SourceText source = SourceText.of("东港\t" + cell);
        Span name = new Span(0, 2);
        Span value = new Span(3, 3 + cell.length());
        TracedText row =
                new TracedTextBuilder(source)
                        .verbatim(name)
                        .inserted(Character.toString(TracedText.BREAK))
                        .verbatim(value)
                        .build();
        Table table =
                new Table(
                        "t",
                        "各港情况",
                        null,
                        null,
                        List.of("港", column),
                        null,
                        null,
                        List.of(
                                new Row(
                                        "row",
                                        List.of(
                                                new Cell(TracedText.verbatim(source, name), false),
                                                new Cell(
                                                        TracedText.verbatim(source, value), false)),
                                        null)),
                        List.of(),
                        new Span(0, value.end()));
        Report report =
                new Report(
                        "r",
                        "r.txt",
                        null,
                        Metadata.titled("r"),
                        source,
                        List.of(),
                        List.of(new Unit("row", UnitKind.TABLE_ROW, row, null, "t", null)),
                        List.of(table),
                        List.of());
        return annotator.annotate(report).entities(report.units().getFirst()).mentions();
    }
}
