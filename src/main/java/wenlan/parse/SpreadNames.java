package wenlan.parse;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts names together whose characters layout spread over the width of a column (指 标, 合 计). How
 * many columns there are is said by the lines without such characters; where none is, all are put
 * together if that leaves each line as many parts.
 */
final class SpreadNames {
    private SpreadNames() {}

    /** The lines of an aligned table in their order, each with its names whole. */
    static List<AlignedLine> join(List<AlignedLine> lines) {
        List<AlignedLine> run = NarrowGaps.part(lines);
        List<AlignedLine> plain = run.stream().filter(l -> gaps(l).isEmpty()).toList();
        if (plain.size() == run.size()) {
            return run;
        }
        if (plain.isEmpty()) {
            List<AlignedLine> whole =
                    run.stream().map(l -> joined(l, l.parts().size(), Integer.MAX_VALUE)).toList();
            boolean even = whole.stream().map(l -> l.parts().size()).distinct().count() == 1;
            return even && whole.getFirst().parts().size() > 1 ? whole : run;
        }
        int columns = AlignedLine.usual(plain);
        int second = Integer.MAX_VALUE;
        for (AlignedLine line : plain) {
            boolean full = line.parts().size() == columns && columns > 1;
            second = full ? Math.min(second, line.left(1)) : second;
        }
        List<AlignedLine> joined = new ArrayList<>();
        for (AlignedLine line : run) {
            joined.add(join(line, columns, second));
        }
        return joined;
    }

    /** A line with so many of its narrowest gaps closed as it has parts too many. */
    private static AlignedLine join(AlignedLine line, int columns, int second) {
        List<Integer> gaps = gaps(line);
        int excess = line.parts().size() - columns;
        if (gaps.isEmpty() || excess > gaps.size()) {
            return line;
        }
        boolean spread = gaps.size() == line.parts().size() - 1 && gaps.size() > 2;
        if (excess <= 0 && spread && gaps.getFirst() * 2 <= gaps.getLast()) {
            return joined(line, line.parts().size(), gaps.getLast() / 2);
        }
        if (excess <= 0) {
            return joined(line, lead(line, second), Integer.MAX_VALUE);
        }
        boolean told = excess == gaps.size() || gaps.get(excess - 1) < gaps.get(excess);
        return told ? joined(line, line.parts().size(), gaps.get(excess - 1)) : line;
    }

    /** The widths of the gaps between single characters, narrowest first. */
    private static List<Integer> gaps(AlignedLine line) {
        List<Integer> gaps = new ArrayList<>();
        for (int part = 1; part < line.parts().size(); part++) {
            if (isOfName(line, part)) {
                gaps.add(gap(line, part));
            }
        }
        gaps.sort(null);
        return gaps;
    }

    private static int gap(AlignedLine line, int part) {
        return line.left(part) - line.right(part - 1);
    }

    /** How many parts stand in the first column. */
    private static int lead(AlignedLine line, int second) {
        int part = 1;
        while (part < line.parts().size() && isOfName(line, part) && line.right(part) <= second) {
            part++;
        }
        return part;
    }

    /** Whether a part and the one before it are single Han characters. */
    private static boolean isOfName(AlignedLine line, int part) {
        return isSingle(line.part(part - 1)) && isSingle(line.part(part));
    }

    private static boolean isSingle(String part) {
        return part.length() == 1 && Chars.isHan(part.charAt(0));
    }

    /** The line with the names whole that its first parts are of, over gaps up to a width. */
    private static AlignedLine joined(AlignedLine line, int limit, int widest) {
        List<Span> parts = new ArrayList<>();
        for (int part = 0; part < line.parts().size(); part++) {
            Span own = line.parts().get(part);
            boolean inner = part > 0 && part < limit && isOfName(line, part);
            if (inner && gap(line, part) <= widest) {
                parts.add(new Span(parts.removeLast().start(), own.end()));
            } else {
                parts.add(own);
            }
        }
        return new AlignedLine(line.line(), parts);
    }
}
