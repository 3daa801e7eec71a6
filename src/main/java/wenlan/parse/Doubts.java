package wenlan.parse;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says where a report was read with doubt, so that a person can look there. */
final class Doubts {
    private static final int MOST = 200;

    private final Outline outline;
    private final Contents contents;
    private final List<Diagnostic> found = new ArrayList<>();

    private Doubts(Outline outline, Contents contents) {
        this.outline = outline;
        this.contents = contents;
    }

    /** The doubts about some pieces, in source order. */
    static List<Diagnostic> of(List<Piece> pieces, Outline outline, Contents contents) {
        Doubts doubts = new Doubts(outline, contents);
        Map<Integer, NumberMark> last = new HashMap<>();
        int node = 0;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Grid grid -> TableDoubts.of(grid).forEach(doubts::add);
                case Piece.LostHeading lost -> doubts.lost(lost, node++);
                case Piece.Heading heading -> doubts.heading(heading, node++, last);
                case Piece.Passage passage -> doubts.strayRow(passage);
                default -> {}
            }
        }
        return doubts.found;
    }

    private void add(Diagnostic doubt) {
        if (found.size() < MOST) {
            found.add(doubt);
        }
    }

    private void add(Severity severity, Span span, String message) {
        if (found.size() < MOST) {
            found.add(new Diagnostic(severity, Stage.PARSE, span, message));
        }
    }

    private void lost(Piece.LostHeading lost, int node) {
        String title = contents.entries().get(lost.entry()).title();
        int place = outline.nodes().get(node).place();
        add(
                Severity.INFO,
                new Span(place, place),
                "The heading %s is in the contents page alone; it was put in here."
                        .formatted(title));
    }

    private void heading(Piece.Heading heading, int node, Map<Integer, NumberMark> last) {
        NumberMark mark = heading.mark();
        if (mark == null || mark.style() == NumberStyle.APPENDIX) {
            return;
        }
        int parent = outline.nodes().get(node).parent();
        NumberMark before = last.put(parent, mark);
        boolean same = before != null && before.style() == mark.style();
        if (same && mark.ordinal() > before.ordinal() + 1) {
            String message =
                    "The count of headings goes from %s to %s; one between may have been missed.";
            add(
                    Severity.INFO,
                    heading.text().sourceSpan(),
                    message.formatted(before.printed(), mark.printed()));
        }
    }

    private void strayRow(Piece.Passage passage) {
        if (passage.text().text().indexOf(wenlan.document.TracedText.BREAK) >= 0) {
            add(
                    Severity.INFO,
                    passage.text().sourceSpan(),
                    "A line with tabs belongs to no table; it was read as text.");
        }
    }
}
