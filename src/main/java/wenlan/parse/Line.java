package wenlan.parse;

import wenlan.document.Span;
import wenlan.document.TracedText;

import java.util.List;

/**
 * A line of layout that is not blank: a physical line, or a block of an HTML page.
 *
 * @param text the cleaned text; of a row its cells joined by {@link TracedText#BREAK}
 * @param cells the cells of a row, else the text alone
 * @param gap number of blank lines before it; a page break counts as three
 * @param look how it was set
 */
record Line(TracedText text, List<Cellule> cells, int gap, Look look) {
    Line {
        cells = List.copyOf(cells);
    }

    /**
     * A printed cell.
     *
     * @param text what is printed
     * @param columns number of columns that it spans
     * @param rows number of rows that it spans
     */
    record Cellule(TracedText text, int columns, int rows) {
        static Cellule of(TracedText text) {
            return new Cellule(text, 1, 1);
        }

        /** The same, reaching down one row less. */
        Cellule shorter() {
            return new Cellule(text, columns, rows - 1);
        }
    }

    /** A line that is no row. */
    static Line of(TracedText text, int gap, Look look) {
        return new Line(text, List.of(Cellule.of(text)), gap, look);
    }

    /** The cleaned characters. */
    String string() {
        return text.text();
    }

    boolean isRow() {
        return cells.size() > 1 || look.grid() > 0;
    }

    Span span() {
        return text.sourceSpan();
    }

    /** The same line, which may read on in the next. */
    Line soft() {
        return new Line(text, cells, gap, look.soft());
    }
}
