package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.Cell;
import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a unit belongs to and a query can name. */
public enum NamedPlace {
    /** The report, by its title. */
    TITLE("title"),
    /** The sections around the unit, a heading's own among them, by their headings. */
    HEADING("heading"),
    /**
     * The table, by caption and names of columns; its rows and notes also by what they hold
     * themselves, values inherited from merged cells included.
     */
    TABLE("table");

    private final String label;

    NamedPlace(String label) {
        this.label = label;
    }

    /** The name in the query language. */
    public String label() {
        return label;
    }

    /** All names that count for a unit, parted by {@link TracedText#BREAK}. */
    String names(IndexedUnit unit) {
        List<String> names =
                switch (this) {
                    case TITLE -> List.of(unit.report().title());
                    case HEADING -> unit.headingPath().stream().map(HeadingRef::title).toList();
                    case TABLE -> tableNames(unit);
                };
        return String.join(String.valueOf(TracedText.BREAK), names);
    }

    private static List<String> tableNames(IndexedUnit unit) {
        TableRef table = unit.table();
        if (table == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(names(table.caption(), table.header()));
        names.add(unit.unit().text().text());
        names.addAll(inherited(unit));
        return names;
    }

    /** What a table is called: its caption, if it has one, and the names of its columns. */
    public static List<String> names(@Nullable String caption, List<String> header) {
        return Stream.concat(Stream.ofNullable(caption), header.stream()).toList();
    }

    /** What a row holds without printing it. */
    public static List<String> inherited(IndexedUnit unit) {
        TableRef table = unit.table();
        return table == null
                ? List.of()
                : table.cells().stream()
                        .filter(Cell::inherited)
                        .map(cell -> cell.text().text())
                        .toList();
    }
}
