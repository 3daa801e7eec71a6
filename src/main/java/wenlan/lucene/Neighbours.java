package wenlan.lucene;

import wenlan.document.TracedText;
import wenlan.document.UnitKind;
import wenlan.search.IndexedUnit;
import wenlan.search.UnitContext;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A unit together with what it reads on from and to: a passage of running text with those before
 * and behind it under the same heading, a row of a table with its caption and columns.
 */
final class Neighbours {
    /** So much before and behind counts, what lies nearest, in UTF-16 code units. */
    private static final int REACH = 300;

    private static final Set<UnitKind> PASSAGES =
            EnumSet.of(UnitKind.PARAGRAPH, UnitKind.LIST_ITEM);

    private Neighbours() {}

    /** The text of the unit at {@code at} amid theirs; alone where there is nothing around it. */
    static String text(List<IndexedUnit> units, int at) {
        StringBuilder text = new StringBuilder(own(units.get(at)));
        int room = REACH;
        for (int before = at - 1; room > 0 && readsOn(units, at, before); before--) {
            String near = own(units.get(before));
            text.insert(0, TracedText.BREAK)
                    .insert(0, near.substring(Math.max(0, near.length() - room)));
            room -= near.length();
        }
        room = REACH;
        for (int behind = at + 1; room > 0 && readsOn(units, at, behind); behind++) {
            String near = own(units.get(behind));
            text.append(TracedText.BREAK).append(near, 0, Math.min(near.length(), room));
            room -= near.length();
        }
        for (String part : UnitContext.ofTable(units.get(at))) {
            text.append(TracedText.BREAK).append(part);
        }
        return text.toString();
    }

    private static boolean readsOn(List<IndexedUnit> units, int at, int other) {
        return other >= 0
                && other < units.size()
                && PASSAGES.contains(units.get(at).unit().kind())
                && PASSAGES.contains(units.get(other).unit().kind())
                && units.get(at).headingPath().equals(units.get(other).headingPath());
    }

    private static String own(IndexedUnit unit) {
        return unit.unit().text().text();
    }
}
