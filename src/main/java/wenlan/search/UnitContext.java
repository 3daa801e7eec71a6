package wenlan.search;

import wenlan.document.Cell;
import wenlan.document.TracedText;
import wenlan.document.UnitKind;

import java.util.ArrayList;
import java.util.List;

/**
 * What is read together with a unit though it is printed elsewhere: the headings above it, and for
 * a part of a table the caption, the names of the columns and what the row inherits.
 */
public final class UnitContext {
    private UnitContext() {}

    /** The surroundings as one text, its parts parted by {@link TracedText#BREAK}. */
    public static String text(IndexedUnit unit) {
        return text(parts(unit));
    }

    /** Those parts as one text. */
    public static String text(List<String> parts) {
        return String.join(String.valueOf(TracedText.BREAK), parts);
    }

    /** The surroundings part by part, the outermost first. */
    public static List<String> parts(IndexedUnit unit) {
        List<String> parts = new ArrayList<>();
        boolean heading = unit.unit().kind() == UnitKind.HEADING;
        int above = unit.headingPath().size() - (heading ? 1 : 0);
        for (HeadingRef section : unit.headingPath().subList(0, Math.max(0, above))) {
            parts.add(section.title());
        }
        parts.addAll(ofTable(unit));
        return parts;
    }

    /** Those of a table: its caption, the names of its columns and what a row inherits. */
    public static List<String> ofTable(IndexedUnit unit) {
        List<String> parts = new ArrayList<>();
        TableRef table = unit.table();
        if (table != null && unit.unit().kind() != UnitKind.TABLE) {
            if (table.caption() != null) {
                parts.add(table.caption());
            }
            parts.addAll(table.header());
            table.cells().stream().filter(Cell::inherited).forEach(c -> parts.add(c.text().text()));
        }
        return parts;
    }
}
