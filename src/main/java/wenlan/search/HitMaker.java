package wenlan.search;

import wenlan.document.Cell;
import wenlan.document.Span;
import wenlan.tables.Quantity;

import java.util.ArrayList;
import java.util.List;

/** Makes hits of the units that an engine found, the same way for every engine. */
public final class HitMaker {
    private final Matcher matcher;
    private final List<QueryNode.Measured> conditions;

    /** A maker of hits of {@code query}. */
    public HitMaker(QueryNode query) {
        this.matcher = new Matcher(query);
        this.conditions = MeasureKey.conditions(query);
    }

    /** The hit for {@code unit}, found with {@code score}. */
    public Hit hit(IndexedUnit unit, double score) {
        Match match = matcher.match(unit);
        return new Hit(
                unit,
                match.exact(),
                score,
                SnippetMaker.snippets(unit.unit().text(), match.spans()),
                unit.headingPath().stream().map(h -> matcher.headingMarks(h.title())).toList(),
                cells(unit),
                quantities(unit));
    }

    private List<Quantity> quantities(IndexedUnit unit) {
        return unit.table() == null
                ? List.of()
                : unit.table().quantities().stream()
                        .filter(quantity -> conditions.stream().anyMatch(c -> c.admits(quantity)))
                        .toList();
    }

    /**
     * What is marked in each cell of a row: the figure that meets a condition, else what was typed.
     * A value that the row only inherits is not marked: it is not what was found.
     */
    public List<List<Span>> cells(IndexedUnit unit) {
        if (unit.table() == null) {
            return List.of();
        }
        List<Quantity> met = quantities(unit);
        List<List<Span>> marked = new ArrayList<>();
        for (Cell cell : unit.table().cells()) {
            String text = cell.text().text();
            Span figure = RowCells.figure(marked.size(), text, met);
            List<Span> marks = figure.isEmpty() ? matcher.marks(text) : List.of(figure);
            marked.add(cell.inherited() ? List.of() : marks);
        }
        return marked;
    }
}
