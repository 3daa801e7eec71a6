package wenlan.parse;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds forms below a heading: a name and its value on each line, parted by a space, the value
 * perhaps gone on in the next line.
 */
final class SpacedForms {
    private static final int FEWEST_FIELDS = 3;
    private static final int LONGEST_FIELD = 160;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_REST = 40;

    private final SpacedTables tables;
    private final int from;

    private SpacedForms(SpacedTables tables, int from) {
        this.tables = tables;
        this.from = from;
    }

    /** Adds the fields of a form as rows; gives where it ends, or the line itself without one. */
    static int add(SpacedTables tables, int from) {
        SpacedForms form = new SpacedForms(tables, from);
        int end = form.end();
        if (end > from) {
            form.add(end);
        }
        return end;
    }

    private int end() {
        int end = from;
        int fields = 0;
        for (int at = from; !tables.endsAt(at, from); at++) {
            if (tables.isFurniture(at)) {
                continue;
            }
            boolean field = isField(parts(at));
            if (!field && !isRest(at, end)) {
                break;
            }
            fields += field ? 1 : 0;
            end = at + 1;
        }
        return fields < FEWEST_FIELDS ? from : end;
    }

    /** A name in Han and behind the first space its value: one part, or words in Latin letters. */
    private static boolean isField(SpacedLine line) {
        if (line.size() < 2) {
            return false;
        }
        String name = line.part(0);
        String text = line.line().string();
        String value = text.substring(line.parts().get(1).start());
        return (line.size() == 2 || Chars.countHan(value, value.length()) == 0)
                && name.length() >= 2
                && name.length() <= LONGEST_NAME
                && Chars.countHan(name, name.length()) == name.length()
                && text.length() <= LONGEST_FIELD
                && text.chars().noneMatch(c -> "，。；".indexOf(c) >= 0)
                && NumberMark.of(text) == null;
    }

    /** A value that goes on below a field, to the end of its own line. */
    private boolean isRest(int at, int end) {
        String text = tables.line(at).string();
        return at == end
                && at > from
                && parts(at).size() == 1
                && parts(at - 1).size() >= 2
                && text.length() <= LONGEST_REST
                && text.indexOf('，') < 0
                && NumberMark.of(text) == null
                && Chars.width(text) <= Chars.width(tables.line(at - 1).string());
    }

    private void add(int end) {
        for (int at = from; at < end; at++) {
            SpacedLine line = parts(at);
            if (tables.isFurniture(at) || line.size() < 2) {
                tables.keep(at);
                continue;
            }
            int next = at + 1;
            boolean rest = next < end && !tables.isFurniture(next) && parts(next).size() == 1;
            Line row = SpacedLine.row(cells(line, rest ? next : at), line.line(), false);
            at = rest ? next : at;
            tables.add(row, at, at);
        }
    }

    /** Name and value of a field that ends in a line. */
    private List<Line.Cellule> cells(SpacedLine line, int last) {
        Span value = new Span(line.parts().get(1).start(), line.parts().getLast().end());
        List<Span> parts = List.of(line.parts().getFirst(), value);
        List<Line.Cellule> cells =
                new ArrayList<>(new SpacedLine(line.line(), parts).cells(parts.size()));
        Line below = tables.line(last);
        if (below != line.line()) {
            Line.Cellule first = cells.removeLast();
            cells.add(Line.Cellule.of(Texts.joined(List.of(first.text(), below.text()))));
        }
        return cells;
    }

    private SpacedLine parts(int at) {
        return SpacedLine.of(tables.line(at));
    }
}
