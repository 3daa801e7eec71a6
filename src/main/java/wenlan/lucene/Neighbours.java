package wenlan.lucene;

import wenlan.document.TracedText;
import wenlan.document.UnitKind;
import wenlan.search.IndexedUnit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The passages of running text before and behind another one under the same heading. */
final class Neighbours {
    /** So much of each counts, what lies nearest, in UTF-16 code units. */
    private static final int REACH = 300;

    private static final Set<UnitKind> PASSAGES =
            EnumSet.of(UnitKind.PARAGRAPH, UnitKind.LIST_ITEM);

    private Neighbours() {}

    /** Their text around that of the unit at {@code at}; empty where there are none. */
    static String text(List<IndexedUnit> units, int at) {
        String before = neighbour(units, at, at - 1);
        String behind = neighbour(units, at, at + 1);
        return before.substring(Math.max(0, before.length() - REACH))
                + TracedText.BREAK
                + behind.substring(0, Math.min(behind.length(), REACH));
    }

    private static String neighbour(List<IndexedUnit> units, int at, int other) {
        if (other < 0 || other >= units.size()) {
            return "";
        }
        IndexedUnit unit = units.get(at);
        IndexedUnit near = units.get(other);
        boolean passages =
                PASSAGES.contains(unit.unit().kind()) && PASSAGES.contains(near.unit().kind());
        return passages && unit.headingPath().equals(near.headingPath())
                ? near.unit().text().text()
                : "";
    }
}
