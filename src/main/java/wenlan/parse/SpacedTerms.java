package wenlan.parse;

import wenlan.document.Span;

import java.util.List;
import java.util.regex.Pattern;

/** Finds lists of short forms and their meanings (A 指 B), line by line. */
final class SpacedTerms {
    private static final int FEWEST = 3;
    private static final int LONGEST = 160;

    /** A short form and what it stands for, as prospectuses and annual reports list them. */
    private static final Pattern TERM = Pattern.compile("\\S[^。]{0,60}? 指 \\S.{0,120}");

    private SpacedTerms() {}

    /** Adds such a list as rows; gives where it ends, or the line itself without one. */
    static int add(SpacedTables tables, int at) {
        int end = at;
        while (tables.isInside(end)
                && isTerm(tables, end)
                && (end == at || tables.line(end).gap() == 0)) {
            end++;
        }
        if (end - at < FEWEST) {
            return at;
        }
        for (int next = at; next < end; next++) {
            Line line = tables.line(next);
            int sign = line.string().indexOf(" 指 ");
            List<Span> parts =
                    List.of(
                            new Span(0, sign),
                            new Span(sign + 1, sign + 2),
                            new Span(sign + 3, line.string().length()));
            tables.add(
                    SpacedLine.row(new SpacedLine(line, parts).cells(3), line, false), next, next);
        }
        return end;
    }

    private static boolean isTerm(SpacedTables tables, int at) {
        Line line = tables.line(at);
        return !tables.isFurniture(at)
                && !line.isRow()
                && line.string().length() <= LONGEST
                && TERM.matcher(line.string()).matches();
    }
}
