package wenlan.lucene;

import wenlan.document.UnitKind;
import wenlan.search.IndexedUnit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Units together with what they read on from and to: a passage of running text with those before
 * and behind it under the same heading, a row of a table with its caption and columns.
 */
final class Neighbours {
    /** So much before and behind counts, what lies nearest, in characters of folded text. */
    private static final int REACH = 300;

    private static final Set<UnitKind> PASSAGES =
            EnumSet.of(UnitKind.PARAGRAPH, UnitKind.LIST_ITEM);

    private final List<IndexedUnit> units;
    private final List<GramText> folded;

    /**
     * The units of a report.
     *
     * @param folded the folded text of each of them, which several others read together with theirs
     */
    Neighbours(List<IndexedUnit> units, List<GramText> folded) {
        this.units = List.copyOf(units);
        this.folded = List.copyOf(folded);
    }

    /**
     * The unit at {@code at} and what stands around it, in no order.
     *
     * @param table the folded caption and columns of its table; empty where it is of none
     */
    List<GramSlice> around(int at, GramText table) {
        List<GramSlice> around = new ArrayList<>(folded.get(at).slices());
        int room = REACH;
        for (int before = at - 1; room > 0 && readsOn(at, before); before--) {
            GramSlice near = folded.get(before).last(room);
            around.add(near);
            room -= near.characters();
        }
        room = REACH;
        for (int behind = at + 1; room > 0 && readsOn(at, behind); behind++) {
            GramSlice near = folded.get(behind).first(room);
            around.add(near);
            room -= near.characters();
        }
        around.addAll(table.slices());
        return around;
    }

    private boolean readsOn(int at, int other) {
        return other >= 0
                && other < units.size()
                && PASSAGES.contains(units.get(at).unit().kind())
                && PASSAGES.contains(units.get(other).unit().kind())
                && units.get(at).headingPath().equals(units.get(other).headingPath());
    }
}
