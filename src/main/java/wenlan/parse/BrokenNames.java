package wenlan.parse;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the names of columns together that narrow columns broke over lines: a line end either stands
 * in a name or between two of them, and the number of columns says how many stand in names. Of the
 * ways to do so the one is taken whose names look most as if a column had broken them.
 */
final class BrokenNames {
    /** What speaks against a name: going on behind a short line, or in a wider one. */
    private static final int BEHIND_SHORT = 8;

    private static final int WIDER = 6;

    /** Against names that end before others on a line, and against long ones. */
    private static final int BESIDE = 2;

    private static final int LONG = 1;
    private static final int LONGEST = 12;

    /** Against a name that ends inside a bracket. */
    private static final int OPEN = 50;

    /** Against a name too many or too few. */
    private static final int MISSING = 5;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s?年.*");

    private static final int NEVER = 1_000_000;

    private final List<List<TracedText>> lines;
    private final int ends;
    private final int wanted;

    private BrokenNames(List<List<TracedText>> lines, int wanted) {
        this.lines = lines;
        this.ends = lines.size() - 1;
        this.wanted = Math.max(0, Math.min(wanted, ends));
    }

    /**
     * The names of the columns, empty ones first where they are too few.
     *
     * @param lines the parts of each line, in order
     * @param columns how many names there are
     */
    static List<TracedText> join(List<List<TracedText>> lines, int columns) {
        int parts = lines.stream().mapToInt(List::size).sum();
        boolean[] inside = new BrokenNames(lines, parts - columns).inside();
        List<TracedText> names = new ArrayList<>(lines.getFirst());
        for (int at = 1; at < lines.size(); at++) {
            List<TracedText> line = lines.get(at);
            int from = 0;
            if (inside[at - 1]) {
                TracedText last = names.removeLast();
                names.add(Texts.joined(List.of(last, line.getFirst())));
                from = 1;
            }
            names.addAll(line.subList(from, line.size()));
        }
        while (names.size() < columns) {
            names.addFirst(TracedText.EMPTY);
        }
        return names;
    }

    /** Which line ends stand in a name. */
    private boolean[] inside() {
        int[][][] best = best();
        boolean[] inside = new boolean[ends];
        int start = 0;
        int left = joins(best[0][0]);
        for (int at = 0; at < ends; at++) {
            int in = left > 0 ? join(start, at) + best[at + 1][next(start, at)][left - 1] : NEVER;
            inside[at] = in <= part(at) + best[at + 1][at + 1][left];
            start = inside[at] ? next(start, at) : at + 1;
            left -= inside[at] ? 1 : 0;
        }
        return inside;
    }

    /** The number of joins with the least cost, those not asked for among it. */
    private int joins(int[] costs) {
        int joins = wanted;
        for (int count = 0; count <= ends; count++) {
            if (cost(costs, count) < cost(costs, joins)) {
                joins = count;
            }
        }
        return joins;
    }

    private int cost(int[] costs, int joins) {
        return costs[joins] + MISSING * Math.abs(joins - wanted);
    }

    /** The least cost from a line end on, by the line in which its name begins and joins left. */
    private int[][][] best() {
        int[][][] best = new int[ends + 1][ends + 1][ends + 1];
        for (int start = 0; start <= ends; start++) {
            Arrays.fill(best[ends][start], NEVER);
            best[ends][start][0] = 0;
        }
        for (int at = ends - 1; at >= 0; at--) {
            int part = part(at);
            for (int start = 0; start <= at; start++) {
                int join = join(start, at);
                int[] joined = best[at + 1][next(start, at)];
                for (int left = 0; left <= ends; left++) {
                    int in = left > 0 ? join + joined[left - 1] : NEVER;
                    best[at][start][left] = Math.min(in, part + best[at + 1][at + 1][left]);
                }
            }
        }
        return best;
    }

    /** The line in which the last name of the next line begins. */
    private int next(int start, int at) {
        return lines.get(at + 1).size() > 1 ? at + 1 : start;
    }

    private int part(int at) {
        String next = lines.get(at + 1).getFirst().text();
        boolean open = SpacedLine.isOpen(lines.get(at).getLast().text());
        return open || next.startsWith("（") || next.startsWith("(") ? OPEN : 0;
    }

    private int join(int start, int at) {
        int full = width(lines.get(start).getLast());
        int last = width(lines.get(at).getLast());
        int next = width(lines.get(at + 1).getFirst());
        boolean first = start == at && lines.get(at).size() > 1;
        int whole = next;
        for (int line = start; line <= at; line++) {
            whole += width(lines.get(line).getLast());
        }
        return (last < full - 1 ? BEHIND_SHORT : 0)
                + (next > full + 1
                                || isYear(lines.get(at + 1).getFirst())
                                || isYear(lines.get(at).getLast())
                        ? WIDER
                        : 0)
                + (first ? 1 : 0)
                + (lines.get(at + 1).size() > 1 ? BESIDE : 0)
                + (at > start ? 1 : 0)
                + (whole > LONGEST && whole - next <= LONGEST ? LONG : 0);
    }

    private static boolean isYear(TracedText name) {
        String text = name.text();
        return text.length() <= 20 && YEAR.matcher(text).matches();
    }

    private static int width(TracedText text) {
        return Chars.width(text.text());
    }
}
