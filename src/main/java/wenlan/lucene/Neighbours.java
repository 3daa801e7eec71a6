package wenlan.lucene;

import wenlan.document.TracedText;
import wenlan.document.UnitKind;
import wenlan.search.IndexedUnit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Units together with what they read on from and to: a passage of running text with those before
 * and behind it under the same heading, a row of a table with its caption and columns.
 */
final class Neighbours {
    /** So much before and behind counts, what lies nearest, in UTF-16 code units of folded text. */
    private static final int REACH = 300;

    private static final Set<UnitKind> PASSAGES =
            EnumSet.of(UnitKind.PARAGRAPH, UnitKind.LIST_ITEM);

    private final List<IndexedUnit> units;
    private final List<String> folded;

    /**
     * The units of a report.
     *
     * @param folded the folded text of each of them, which several others read together with theirs
     */
    Neighbours(List<IndexedUnit> units, List<String> folded) {
        this.units = List.copyOf(units);
        this.folded = List.copyOf(folded);
    }

    /**
     * The folded text of the unit at {@code at} amid theirs.
     *
     * @param table the folded caption and columns of its table; empty where it is of none
     */
    String text(int at, String table) {
        StringBuilder text = new StringBuilder(before(at)).append(folded.get(at));
        int room = REACH;
        for (int behind = at + 1; room > 0 && readsOn(at, behind); behind++) {
            String near = folded.get(behind);
            text.append(TracedText.BREAK)
                    .append(near, 0, whole(near, Math.min(near.length(), room)));
            room -= near.length();
        }
        return table.isEmpty()
                ? text.toString()
                : text.append(TracedText.BREAK).append(table).toString();
    }

    private String before(int at) {
        StringBuilder text = new StringBuilder();
        int room = REACH;
        for (int before = at - 1; room > 0 && readsOn(at, before); before--) {
            String near = folded.get(before);
            text.insert(0, TracedText.BREAK)
                    .insert(0, near.substring(whole(near, Math.max(0, near.length() - room))));
            room -= near.length();
        }
        return text.toString();
    }

    /** That place, or the one before it where it would part the two halves of a character. */
    private static int whole(String text, int at) {
        boolean parts =
                at > 0
                        && at < text.length()
                        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return parts ? at - 1 : at;
    }

    private boolean readsOn(int at, int other) {
        return other >= 0
                && other < units.size()
                && PASSAGES.contains(units.get(at).unit().kind())
                && PASSAGES.contains(units.get(other).unit().kind())
                && units.get(at).headingPath().equals(units.get(other).headingPath());
    }
}
