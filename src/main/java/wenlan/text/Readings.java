package wenlan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How Chinese characters are read and what they look like: pinyin without tones (ü as v), and
 * whether two characters sound or look alike. The tables are loaded on first use.
 */
public final class Readings {
    /** Sounds that many speakers do not tell apart. */
    private static final String[][] NEAR = {
        {"^zh", "z"},
        {"^ch", "c"},
        {"^sh", "s"},
        {"^n", "l"},
        {"^h(?=u)", "f"},
        {"^r", "l"},
        {"ang$", "an"},
        {"eng$", "en"},
        {"ing$", "in"},
    };

    /** Most ways of reading one term that are looked at. */
    private static final int MOST_WAYS = 6;

    private Readings() {}

    private static final class Sounds {
        private static final Map<Character, List<String>> READINGS = new HashMap<>();
        private static final Map<String, String> NEAREST = new HashMap<>();

        static {
            for (String[] columns : ListResource.read("pinyin.tsv")) {
                String syllable = columns[0];
                NEAREST.put(syllable, nearest(syllable));
                columns[1].chars().forEach(c -> add((char) c, syllable, true));
                if (columns.length > 2) {
                    columns[2].chars().forEach(c -> add((char) c, syllable, false));
                }
            }
        }

        private static void add(char character, String syllable, boolean usual) {
            List<String> known = READINGS.computeIfAbsent(character, c -> new ArrayList<>(1));
            known.add(usual ? 0 : known.size(), syllable);
        }

        private static String nearest(String syllable) {
            String nearest = syllable;
            for (String[] sounds : NEAR) {
                nearest = nearest.replaceAll(sounds[0], sounds[1]);
            }
            return nearest;
        }
    }

    private static final class Shapes {
        private static final Map<Character, String[]> CODES = new HashMap<>();

        static {
            for (String[] columns : ListResource.read("shapes.tsv")) {
                CODES.put(columns[0].charAt(0), columns);
            }
        }
    }

    /** The readings of a character, the usual one first; none of what is no Chinese character. */
    public static List<String> of(char character) {
        return Sounds.READINGS.getOrDefault(character, List.of());
    }

    /** Whether these letters are a syllable. */
    public static boolean isSyllable(String letters) {
        return Sounds.NEAREST.containsKey(letters);
    }

    /** Whether two characters have a reading in common. */
    public static boolean soundSame(char left, char right) {
        return of(left).stream().anyMatch(of(right)::contains);
    }

    /** Whether two characters have readings that many speakers do not tell apart. */
    public static boolean soundAlike(char left, char right) {
        return of(left).stream()
                .map(Sounds.NEAREST::get)
                .anyMatch(of(right).stream().map(Sounds.NEAREST::get).toList()::contains);
    }

    /** The ways in which a term of Chinese characters alone can be read; none of any other. */
    public static Set<String> ways(String term, boolean near) {
        List<String> ways = List.of("");
        for (int at = 0; at < term.length(); at++) {
            List<String> next = new ArrayList<>();
            for (String reading : of(term.charAt(at))) {
                String sound = near ? Sounds.NEAREST.get(reading) + " " : reading;
                ways.forEach(way -> next.add(way + sound));
            }
            ways = next.subList(0, Math.min(MOST_WAYS, next.size()));
        }
        return new LinkedHashSet<>(ways);
    }

    /**
     * Whether two characters look alike: their input codes, which follow the parts of a character
     * (Cangjie) and its corners, have most in common, and they have about as many strokes.
     */
    public static boolean lookAlike(char left, char right) {
        String[] one = Shapes.CODES.get(left);
        String[] other = Shapes.CODES.get(right);
        if (one == null || other == null || Math.abs(strokes(one) - strokes(other)) > 3) {
            return false;
        }
        double corners = commonCorners(one[1], other[1]);
        double parts = commonParts(one[2], other[2]);
        boolean strokes = strokes(one) == strokes(other);
        return corners + parts >= 1.05 || corners == 1 && strokes;
    }

    private static int strokes(String[] codes) {
        return codes[3].isEmpty() ? 0 : Integer.parseInt(codes[3]);
    }

    private static double commonCorners(String left, String right) {
        if (left.length() < 4 || right.length() < 4) {
            return 0;
        }
        int common = 0;
        for (int at = 0; at < 4; at++) {
            common += left.charAt(at) == right.charAt(at) ? 1 : 0;
        }
        return common / 4.0;
    }

    /** The longest common subsequence of two codes, as a share of both. */
    private static double commonParts(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int[][] length = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i < left.length(); i++) {
            for (int j = 0; j < right.length(); j++) {
                length[i + 1][j + 1] =
                        left.charAt(i) == right.charAt(j)
                                ? length[i][j] + 1
                                : Math.max(length[i][j + 1], length[i + 1][j]);
            }
        }
        return 2.0 * length[left.length()][right.length()] / (left.length() + right.length());
    }
}
