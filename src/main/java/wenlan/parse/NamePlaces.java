package wenlan.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Over which columns the names of a header stand, line by line from the lowest one up: a name
 * stands over one column or over several that have names below it, no two of them the same. Of all
 * ways in which the parts of a line may stand, the one is taken in which they lie nearest to the
 * middle of what they name.
 */
final class NamePlaces {
    /** Against a column over which no name stands, beside names that stand off their columns. */
    private static final int UNNAMED = 6;

    /** Against a column that no line names. */
    private static final int NAMELESS = 20;

    /** Against a name over one column that has a name of its own below. */
    private static final int AGAIN = 3;

    /** A name over columns and the middle of those: so far they may lie apart. */
    private static final int FARTHEST = 8;

    /** Against a name that begins where the first of its columns does, not in their middle. */
    private static final int BEGINS = 3;

    /** So far beside its column a name may stand. */
    private static final int ASIDE = 2;

    /** Against a name over columns some of which lack all but their unit in the lines below. */
    private static final int MIXED = 12;

    private static final int NEVER = 1_000_000;

    /** In what figures are, in the last brackets of a name. */
    private static final Pattern UNIT = Pattern.compile("[（(][^（()）\\d]{1,8}[）)]$");

    /**
     * The columns below a part of a line.
     *
     * @param first the first of them
     * @param last the last of them
     */
    record Place(int first, int last) {}

    /** For a name of shares over columns that add up to the whole. */
    private static final int WHOLE = 40;

    private final int[] starts;
    private final int[] ends;

    /** What the columns add up to. */
    private final ShareColumns shares;

    /** What the lines read so far call each column. */
    private final String[] names;

    /** Whether the first column holds words, so that no name stands over it and others. */
    private final boolean stub;

    private boolean lowest = true;

    /** Whether names over columns may begin where these do: those of the top line, over all. */
    private boolean begins;

    /** The places of a table whose names are not read yet: its columns stand where figures do. */
    NamePlaces(LaidTable table) {
        starts = table.starts().clone();
        ends = table.ends().clone();
        names = new String[starts.length];
        Arrays.fill(names, "");
        shares = new ShareColumns(table);
        stub = table.rows().stream().noneMatch(row -> AlignedLine.isFigure(table.cell(row, 0)));
    }

    /** What the lines below call each column. */
    List<String> below() {
        return List.of(names);
    }

    /**
     * Where the parts of a line stand; none where one of them stands too far from all columns.
     *
     * @param alone whether no other line names columns
     * @param top whether no line of names stands above
     */
    List<Place> of(AlignedLine line, boolean alone, boolean top) {
        begins = top;
        List<Place> strict = alone ? List.of() : best(line, true);
        return strict.isEmpty() ? best(line, false) : strict;
    }

    /** Notes a line whose parts stand over such columns. */
    void note(AlignedLine line, List<Place> places) {
        for (int part = 0; part < places.size(); part++) {
            Place place = places.get(part);
            boolean own = place.first() == place.last();
            if (own && names[place.first()].isEmpty()) {
                boolean over =
                        line.left(part) < ends[place.first()]
                                && line.right(part) > starts[place.first()];
                int left = over ? starts[place.first()] : line.left(part);
                int right = over ? ends[place.first()] : line.right(part);
                starts[place.first()] = Math.min(left, line.left(part));
                ends[place.first()] = Math.max(right, line.right(part));
            }
            for (int column = place.first(); column <= place.last(); column++) {
                names[column] = line.part(part) + names[column];
            }
        }
        lowest = false;
    }

    private List<Place> best(AlignedLine line, boolean strict) {
        int columns = starts.length;
        int parts = line.parts().size();
        int[][] best = new int[parts + 1][columns + 1];
        int[][] from = new int[parts + 1][columns + 1];
        int[] reach = reach();
        for (int part = 0; part <= parts; part++) {
            best[part][0] = part == 0 ? 0 : NEVER;
            for (int column = 1; column <= columns; column++) {
                best[part][column] = best[part][column - 1] + unnamed(column - 1, strict);
                from[part][column] = -1;
                for (int first = column - 1; part > 0 && first >= 0; first--) {
                    if (strict && first < column - 1 && first < reach[column - 1]) {
                        break;
                    }
                    int cost =
                            best[part - 1][first] + cost(line, part - 1, first, column - 1, strict);
                    if (cost < best[part][column]) {
                        best[part][column] = cost;
                        from[part][column] = first;
                    }
                }
            }
        }
        return best[parts][columns] >= NEVER ? List.of() : places(from);
    }

    private static List<Place> places(int[][] from) {
        List<Place> places = new ArrayList<>();
        int part = from.length - 1;
        int column = from[0].length - 1;
        while (part > 0) {
            int first = from[part][column];
            if (first >= 0) {
                places.addFirst(new Place(first, column - 1));
                part--;
            }
            column = first >= 0 ? first : column - 1;
        }
        return places;
    }

    /** For each column the first one from which on all have a name, no two of them the same. */
    private int[] reach() {
        int[] reach = new int[names.length];
        Map<String, Integer> last = new HashMap<>();
        for (int column = 0; column < names.length; column++) {
            Integer same = last.put(names[column], column);
            int above = column == 0 ? 0 : reach[column - 1];
            boolean named = !names[column].isEmpty();
            reach[column] = named ? Math.max(above, same == null ? 0 : same + 1) : column + 1;
        }
        return reach;
    }

    private int unnamed(int column, boolean strict) {
        boolean nameless = strict && !lowest && names[column].isEmpty();
        return column == 0 ? 0 : nameless ? NAMELESS : UNNAMED;
    }

    /**
     * Whether a name that says in what its columns are stands over one that says it for itself
     * otherwise.
     */
    private boolean contradicts(String name, int first, int last) {
        Matcher own = UNIT.matcher(name);
        if (!own.find()) {
            return false;
        }
        for (int column = first; column <= last; column++) {
            Matcher below = UNIT.matcher(names[column]);
            if (below.find() && !below.group().equals(own.group())) {
                return true;
            }
        }
        return false;
    }

    private int mixed(int first, int last) {
        int units = 0;
        for (int column = first; column <= last; column++) {
            units += names[column].startsWith("（") || names[column].startsWith("(") ? 1 : 0;
        }
        return units == 0 || units > last - first ? 0 : MIXED;
    }

    /** How far the middle of a part lies from the middle of some columns. */
    private int cost(AlignedLine line, int part, int first, int last, boolean strict) {
        int middle = line.left(part) + line.right(part);
        int apart = Math.abs(middle - starts[first] - ends[last]) / 2;
        if (first < last) {
            int left = Math.abs(line.left(part) - starts[first]) + BEGINS;
            apart = strict && begins ? Math.min(apart, left) : apart;
            boolean whole = shares.areWhole(line.part(part), first, last);
            boolean over =
                    (apart <= FARTHEST || whole)
                            && !(stub && first == 0)
                            && !contradicts(line.part(part), first, last);
            return over ? 2 * apart + mixed(first, last) - (whole ? WHOLE : 0) : NEVER;
        }
        boolean over =
                line.right(part) + ASIDE > starts[first] && line.left(part) < ends[last] + ASIDE;
        int again = strict && !names[first].isEmpty() ? AGAIN : 0;
        return over ? apart + again : NEVER;
    }
}
