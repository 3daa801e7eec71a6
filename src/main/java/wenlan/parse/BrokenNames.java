package wenlan.parse;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the names of columns together that narrow columns broke over lines: a line end either stands
 * in a name or between two of them, and the number of columns says how many stand in names.
 */
final class BrokenNames {
    private BrokenNames() {}

    /**
     * The names of the columns, empty ones first where they are too few.
     *
     * @param lines the parts of each line, in order
     * @param columns how many names there are
     */
    static List<TracedText> join(List<List<TracedText>> lines, int columns) {
        int parts = lines.stream().mapToInt(List::size).sum();
        boolean[] inside = inside(lines, parts - columns);
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

    /** Which line ends stand in a name: an open bracket says so, then turns, then shortness. */
    private static boolean[] inside(List<List<TracedText>> lines, int wanted) {
        int ends = lines.size() - 1;
        boolean[] inside = new boolean[ends];
        int left = wanted;
        for (int at = 0; at < ends; at++) {
            inside[at] = opens(lines, at);
            left -= inside[at] ? 1 : 0;
        }
        List<Integer> open = IntStream.range(0, ends).filter(a -> !inside[a]).boxed().toList();
        int turn = left * 2 == open.size() + 1 || left * 2 == open.size() ? 0 : 1;
        boolean turns = left > 0 && (left * 2 == open.size() + 1 - 2 * turn || turn == 0);
        if (turns) {
            for (int at = turn; at < open.size(); at += 2) {
                inside[open.get(at)] = true;
            }
            return inside;
        }
        open.stream()
                .sorted((a, b) -> Integer.compare(rest(lines, a), rest(lines, b)))
                .limit(Math.max(0, left))
                .forEach(at -> inside[at] = true);
        return inside;
    }

    private static boolean opens(List<List<TracedText>> lines, int at) {
        String next = lines.get(at + 1).getFirst().text();
        return SpacedLine.isOpen(lines.get(at).getLast().text())
                || next.startsWith("（")
                || next.startsWith("(");
    }

    /** Width of what a name would get from the next line. */
    private static int rest(List<List<TracedText>> lines, int at) {
        return Chars.width(lines.get(at + 1).getFirst().text());
    }
}
