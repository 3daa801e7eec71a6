package wenlan.parse;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes rows whole that plain text keeps in forms of its own: cells between commas below a caption,
 * a label with a colon glued to the first of some cells between bars, and two rows of names between
 * tabs whose upper one leaves no room for the columns that it reaches over.
 */
final class TextRows {
    /** A header and two rows at the least. */
    private static final int FEWEST_LINES = 3;

    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST = 300;
    private static final int LONGEST_CELL = 40;

    private static final Pattern LABELLED =
            Pattern.compile("(\\p{IsHan}[^：:，。；]{0,20})[：:]\\s*(?=\\S)");

    private final List<Line> lines;
    private final List<Line> settled = new ArrayList<>();

    private TextRows(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines, those of such rows as rows. */
    static List<Line> settle(List<Line> lines) {
        return new TextRows(lines).settle();
    }

    private List<Line> settle() {
        int at = 0;
        while (at < lines.size()) {
            int end = commas(at);
            end = end > at ? end : labelled(at);
            end = end > at ? end : tiered(at);
            if (end == at) {
                settled.add(lines.get(at));
                end++;
            }
            at = end;
        }
        return settled;
    }

    /** Adds lines below a caption with as many cells between commas; gives where they end. */
    private int commas(int at) {
        boolean named =
                at > 0
                        && (Captions.isTable(lines.get(at - 1).string())
                                || NoteKind.isUnit(lines.get(at - 1).string()));
        int columns = named && lines.get(at).gap() <= 1 ? commaParts(at).size() : 0;
        int end = at;
        boolean figures = true;
        while (columns >= FEWEST_COLUMNS
                && end < lines.size()
                && (end == at || lines.get(end).gap() == 0)
                && commaParts(end).size() == columns) {
            figures &= end == at || hasFigure(commaParts(end), lines.get(end).string());
            end++;
        }
        if (end - at < FEWEST_LINES
                || !figures
                || hasFigure(commaParts(at), lines.get(at).string())) {
            return at;
        }
        for (int row = at; row < end; row++) {
            Line line = lines.get(row);
            List<Cellule> cells = new ArrayList<>();
            for (Span part : commaParts(row)) {
                cells.add(Cellule.of(TracedTexts.slice(line.text(), part)));
            }
            settled.add(row(cells, line));
        }
        return end;
    }

    /** The parts of a line between commas, none of them empty; none where it is no such line. */
    private List<Span> commaParts(int at) {
        Line line = lines.get(at);
        String text = line.string();
        List<Span> parts = new ArrayList<>();
        if (line.isRow() || text.length() > LONGEST || text.indexOf('"') >= 0) {
            return parts;
        }
        int start = 0;
        for (int comma = text.indexOf(',');
                start <= text.length();
                comma = text.indexOf(',', start)) {
            int end = comma < 0 ? text.length() : comma;
            if (text.substring(start, end).isBlank() || end - start > LONGEST_CELL) {
                return List.of();
            }
            parts.add(new Span(start, end));
            start = end + 1;
        }
        return parts;
    }

    private static boolean hasFigure(List<Span> parts, String text) {
        return parts.stream().skip(1).anyMatch(p -> SpacedLine.isFigure(p.of(text).strip()));
    }

    /** Parts labels from the first cells of rows that all have one there; gives where these end. */
    private int labelled(int at) {
        int end = at;
        while (end < lines.size()
                && (end == at || lines.get(end).gap() == 0)
                && isLabelled(lines.get(end))
                && lines.get(end).cells().size() == lines.get(at).cells().size()) {
            end++;
        }
        boolean others =
                at > 0 && lines.get(at - 1).isRow() || end < lines.size() && lines.get(end).isRow();
        if (end - at < FEWEST_LINES - 1 || others) {
            return at;
        }
        for (int row = at; row < end; row++) {
            Line line = lines.get(row);
            List<Cellule> cells = new ArrayList<>(line.cells());
            TracedText first = cells.removeFirst().text();
            Matcher label = LABELLED.matcher(first.text());
            if (label.lookingAt()) {
                Span value = new Span(label.end(), first.text().length());
                cells.addFirst(Cellule.of(TracedTexts.slice(first, value)));
                cells.addFirst(Cellule.of(TracedTexts.slice(first, new Span(0, label.end(1)))));
            }
            settled.add(row(cells, line));
        }
        return end;
    }

    /** Whether a row that no markup makes one has a label in its first cell and in no other one. */
    private static boolean isLabelled(Line line) {
        return line.cells().size() > 1
                && line.look().grid() == 0
                && !line.look().header()
                && LABELLED.matcher(line.cells().getFirst().text().text()).lookingAt()
                && line.cells().stream()
                        .skip(1)
                        .noneMatch(c -> LABELLED.matcher(c.text().text()).lookingAt());
    }

    /** Places the names of two rows over the columns of the third; gives where these end. */
    private int tiered(int at) {
        if (at + 2 >= lines.size()
                || !isPlainRow(at)
                || !isPlainRow(at + 1)
                || !isPlainRow(at + 2)) {
            return at;
        }
        int columns = lines.get(at + 2).cells().size();
        boolean narrow =
                lines.get(at).cells().size() < columns
                        && lines.get(at + 1).cells().size() <= columns;
        if (!narrow || at > 0 && lines.get(at - 1).isRow() && lines.get(at).gap() == 0) {
            return at;
        }
        TieredNames names =
                TieredNames.of(
                        List.of(filled(lines.get(at)), filled(lines.get(at + 1))),
                        columns,
                        figures(lines.get(at + 2)));
        if (names == null) {
            return at;
        }
        settled.add(header(names.upper(), lines.get(at)));
        settled.add(header(names.lower(), lines.get(at + 1)));
        return at + 2;
    }

    private boolean isPlainRow(int at) {
        Look look = lines.get(at).look();
        return lines.get(at).isRow() && look.grid() == 0 && !look.header();
    }

    /** How many cells at the end of a row hold figures. */
    private static int figures(Line row) {
        int count = 0;
        while (count < row.cells().size()
                && SpacedLine.isFigure(
                        row.cells().get(row.cells().size() - 1 - count).text().text())) {
            count++;
        }
        return count;
    }

    private static List<TracedText> filled(Line row) {
        return row.cells().stream().map(Cellule::text).filter(t -> !t.isEmpty()).toList();
    }

    private static Line header(List<Cellule> cells, Line place) {
        Line row = row(cells, place);
        return new Line(row.text(), row.cells(), row.gap(), row.look().heading());
    }

    private static Line row(List<Cellule> cells, Line place) {
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, place.gap(), place.look());
    }
}
