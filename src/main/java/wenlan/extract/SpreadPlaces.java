package wenlan.extract;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.PlaceName.Strength;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cells that hold a place and no more, its characters spread over the width of the column as tables
 * of statistics print them: 北　京, 内 蒙 古. Elsewhere a blank parts words.
 */
final class SpreadPlaces {
    private static final int LONGEST = 24;

    private SpreadPlaces() {}

    /** The places of such cells, and where they are in a plain text. */
    static Map<Span, Place> find(PlaceNames names, String plain) {
        Map<Span, Place> places = new LinkedHashMap<>();
        if (plain.indexOf(TracedText.BREAK) < 0) {
            return places;
        }
        int start = 0;
        while (start <= plain.length()) {
            int next = plain.indexOf(TracedText.BREAK, start);
            int end = next < 0 ? plain.length() : next;
            String name = end - start <= LONGEST ? spread(plain.substring(start, end)) : "";
            Found<PlaceName> found = name.isEmpty() ? null : names.longestAt(name, 0);
            if (found != null
                    && found.end() == name.length()
                    && found.value().strength() == Strength.SURE) {
                places.put(new Span(start, end), found.value().places().getFirst());
            }
            start = end + 1;
        }
        return places;
    }

    /** The characters of a cell that blanks part from each other; empty where they do not. */
    private static String spread(String cell) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            boolean blank = cell.charAt(at) == ' ';
            boolean after = at > 0 && cell.charAt(at - 1) == ' ';
            if (!blank && at > 0 && !after) {
                return "";
            }
            if (!blank) {
                name.append(cell.charAt(at));
            }
        }
        return name.length() > 1 ? name.toString() : "";
    }
}
