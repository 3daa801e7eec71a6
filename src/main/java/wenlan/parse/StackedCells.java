package wenlan.parse;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;

/**
 * Several rows of which a page made one, with line breaks in its cells: each cell has as many
 * parts, the first one names, the others figures.
 */
final class StackedCells {
    private StackedCells() {}

    /**
     * The cells of each row; the cells as they are where they are those of one.
     *
     * @param breaks for each cell where lines break in it, as offsets of the source
     */
    static List<List<Cellule>> rows(List<Cellule> cells, List<List<Integer>> breaks) {
        List<List<TracedText>> columns = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            Cellule cell = cells.get(column);
            List<TracedText> parts = parts(cell.text(), breaks.get(column));
            boolean even = columns.isEmpty() || parts.size() == columns.getFirst().size();
            boolean figures = parts.stream().allMatch(p -> AlignedLine.isFigure(p.text()));
            if (!even
                    || parts.size() < 2
                    || figures == (column == 0)
                    || cell.rows() > 1
                    || cell.columns() > 1) {
                return List.of(cells);
            }
            columns.add(parts);
        }
        if (columns.stream().skip(1).allMatch(StackedCells::isInBrackets)) {
            return List.of(cells);
        }
        List<List<Cellule>> rows = new ArrayList<>();
        for (int row = 0; cells.size() > 1 && row < columns.getFirst().size(); row++) {
            int at = row;
            rows.add(columns.stream().map(c -> Cellule.of(c.get(at))).toList());
        }
        return rows.isEmpty() ? List.of(cells) : rows;
    }

    /** 120 over (115): one figure and another beside it, in one row. */
    private static boolean isInBrackets(List<TracedText> parts) {
        return parts.stream().skip(1).allMatch(part -> part.text().matches("[(（].*[)）]"));
    }

    private static List<TracedText> parts(TracedText text, List<Integer> breaks) {
        List<TracedText> parts = new ArrayList<>();
        int from = 0;
        int run = 0;
        for (int offset : breaks) {
            while (run < text.runs().size() && text.runs().get(run).sourceStart() < offset) {
                run++;
            }
            int to = run == text.runs().size() ? from : text.runs().get(run).start();
            if (to > from) {
                parts.add(part(text, from, to));
                from = to;
            }
        }
        parts.add(part(text, from, text.text().length()));
        return parts;
    }

    private static TracedText part(TracedText text, int from, int to) {
        return Blanks.trimmed(TracedTexts.slice(text, new Span(from, to)));
    }
}
