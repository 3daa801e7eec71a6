package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the name of a row from its first figure where the name is so long that layout left one
 * blank between them: such a line has a part less than the others have.
 */
final class NarrowGaps {
    private static final Pattern GLUED =
            Pattern.compile(
                    "(.*[\\p{IsHan}\\p{L}）)”])[ \\u00a0](\\d{1,3}(?:["
                            + " \\u00a0]\\d{3}){1,4}|\\S{1,20})");

    private NarrowGaps() {}

    /** The lines of an aligned table in their order, such names parted. */
    static List<AlignedLine> part(List<AlignedLine> run) {
        int columns = AlignedLine.usual(run);
        if (columns < 2) {
            return run;
        }
        List<AlignedLine> parted = new ArrayList<>();
        for (AlignedLine line : run) {
            boolean lacks = line.parts().size() == columns - 1 && isRight(line, run, columns);
            parted.add(lacks ? part(line) : line);
        }
        return parted;
    }

    /**
     * Whether all parts but the first stand below the columns behind the second one: else a name
     * ends in a number (沪深 300) and the last cell is empty.
     */
    private static boolean isRight(AlignedLine line, List<AlignedLine> run, int columns) {
        for (int part = 1; part < line.parts().size(); part++) {
            int left = Integer.MAX_VALUE;
            int right = 0;
            for (AlignedLine full : run) {
                if (full.parts().size() == columns) {
                    left = Math.min(left, full.left(part + 1));
                    right = Math.max(right, full.right(part + 1));
                }
            }
            if (line.left(part) >= right || line.right(part) <= left) {
                return false;
            }
        }
        return true;
    }

    /**
     * A line below others of an aligned table in which single blanks part a long name and as many
     * figures as theirs; null where it is not one.
     */
    static @Nullable AlignedLine whole(Line line, List<AlignedLine> above) {
        int columns = AlignedLine.usual(above);
        boolean rows =
                above.size() > 1
                        && AlignedLine.isFigure(
                                above.getLast().part(above.getLast().parts().size() - 1));
        SpacedLine spaced = rows && !line.isRow() ? SpacedLine.of(line) : null;
        boolean row =
                spaced != null
                        && columns > 2
                        && spaced.size() == columns
                        && spaced.trailingFigures() == columns - 1
                        && !Captions.isTable(line.string());
        return row ? new AlignedLine(line, spaced.parts()) : null;
    }

    private static AlignedLine part(AlignedLine line) {
        Matcher name = GLUED.matcher(line.part(0));
        if (!name.matches()
                || !AlignedLine.isFigure(name.group(2))
                || !AlignedLine.isFigure(line.part(line.parts().size() - 1))) {
            return line;
        }
        List<Span> parts = new ArrayList<>(line.parts());
        Span first = parts.removeFirst();
        parts.addFirst(new Span(first.start() + name.start(2), first.end()));
        parts.addFirst(new Span(first.start(), first.start() + name.end(1)));
        return new AlignedLine(line.line(), parts);
    }
}
