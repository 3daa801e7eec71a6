package wenlan.extract;

import wenlan.document.Mention;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

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
}
