package wenlan.search;

import wenlan.document.Cell;
import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;

/** Makes hits of the units that an engine found, the same way for every engine. */
public final class HitMaker {
    private final Matcher matcher;

    /** A maker of hits of {@code query}. */
    public HitMaker(QueryNode query) {
        this.matcher = new Matcher(query);
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
                cells(unit));
    }

    /** A value that the row only inherits is not marked: it is not what was found. */
    private List<List<Span>> cells(IndexedUnit unit) {
        if (unit.table() == null) {
            return List.of();
        }
        List<List<Span>> marked = new ArrayList<>();
        for (Cell cell : unit.table().cells()) {
            marked.add(cell.inherited() ? List.of() : matcher.marks(cell.text().text()));
        }
        return marked;
    }
}
