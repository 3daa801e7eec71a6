package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rows of a table that a text holds with one cell a line: a label, as many figures as there are
 * columns, the next label.
 */
final class StackedRows {
    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_FIGURES = 2;

    /**
     * Rows that tell whether a table begins. It then goes on to as many odd ones one after the
     * other as would be a table of their own.
     */
    private static final int PROBE = 12;

    private static final int MOST_FIGURES = 30;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_NAME = 20;

    /** Columns of a label that may go on in the next line. */
    private static final int FULL_LABEL = 16;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final SpacedTables tables;
    private final List<Group> groups;
    private final int columns;
    private final int limit;

    /**
     * A label and the figures below it.
     *
     * @param label its line
     * @param end behind its last figure
     * @param figures how many there are
     * @param lines how many lines the label takes, with what is set aside between
     */
    private record Group(int label, int end, int figures, int lines) {}

    private StackedRows(SpacedTables tables, List<Group> groups, int columns, int limit) {
        this.tables = tables;
        this.groups = groups;
        this.columns = columns;
        this.limit = limit;
    }

    /** The rows from a label on; null where there are no such rows. */
    static @Nullable StackedRows of(SpacedTables tables, int from, int limit) {
        List<Group> groups = new ArrayList<>();
        Map<Integer, Integer> counts = new HashMap<>();
        int at = from;
        int columns = 0;
        int odd = 0;
        while (at < limit && odd < FEWEST_ROWS) {
            Group group = group(tables, at, limit);
            boolean empty = group != null && group.figures() == 0;
            if (group == null || empty && (groups.isEmpty() || groups.getLast().figures() == 0)) {
                break;
            }
            groups.add(group);
            at = group.end();
            if (groups.size() <= PROBE) {
                int count = counts.merge(group.figures(), 1, Integer::sum);
                boolean usual = !empty && count > counts.getOrDefault(columns, 0);
                columns = usual ? group.figures() : columns;
            }
            if (groups.size() == PROBE && !isTable(groups, counts, columns)) {
                return null;
            }
            odd = isRow(group, columns) ? 0 : odd + 1;
        }
        boolean table = groups.size() >= PROBE || isTable(groups, counts, columns);
        while (!groups.isEmpty()
                && (odd == FEWEST_ROWS || groups.getLast().figures() == 0)
                && !isRow(groups.getLast(), columns)) {
            groups.removeLast();
        }
        int most = groups.stream().mapToInt(Group::figures).max().orElse(0);
        return table ? new StackedRows(tables, groups, Math.max(columns, most), limit) : null;
    }

    /** Whether a group has figures enough for a row, but not more than the table has columns. */
    private static boolean isRow(Group group, int columns) {
        return group.figures() >= FEWEST_FIGURES && group.figures() <= columns;
    }

    private static boolean isTable(List<Group> groups, Map<Integer, Integer> counts, int columns) {
        int usual = counts.getOrDefault(columns, 0);
        return columns >= FEWEST_FIGURES && usual >= FEWEST_ROWS && usual * 2 >= groups.size();
    }

    private static @Nullable Group group(SpacedTables tables, int from, int limit) {
        int label = skip(tables, from, limit);
        if (label >= limit || !isLabel(tables.line(label))) {
            return null;
        }
        int at = skip(tables, label + 1, limit);
        String name = tables.line(label).string();
        boolean wide = Chars.width(name) >= FULL_LABEL && !HeaderGap.isOfFigures(name);
        int end = label + 1;
        if (at < limit
                && wide
                && tables.line(at).gap() == 0
                && isLabel(tables.line(at))
                && !YEAR.matcher(tables.line(at).string()).matches()
                && !isHeading(tables.line(at))) {
            end = at + 1;
            at = skip(tables, end, limit);
        }
        int lines = end - label;
        int figures = 0;
        while (at < limit && figures < MOST_FIGURES && isFigure(tables.line(at))) {
            figures++;
            end = at + 1;
            at = skip(tables, end, limit);
        }
        if (figures < FEWEST_FIGURES && isHeading(tables.line(label))) {
            return null;
        }
        return figures == 0
                ? new Group(label, label + 1, 0, 1)
                : new Group(label, end, figures, lines);
    }

    /** The first line from one on that is neither set aside nor the number of a page. */
    private static int skip(SpacedTables tables, int from, int limit) {
        int at = from;
        while (at < limit && (tables.isFurniture(at) || isPage(tables, at, limit))) {
            at++;
        }
        return at;
    }

    /** A bare number below a blank line and directly above a label. */
    private static boolean isPage(SpacedTables tables, int at, int limit) {
        return tables.line(at).gap() > 0
                && tables.line(at).string().matches("\\d{1,3}")
                && at + 1 < limit
                && tables.line(at + 1).gap() == 0
                && isLabel(tables.line(at + 1));
    }

    private static boolean isLabel(Line line) {
        String text = line.string();
        return !line.isRow()
                && line.look().hashes() == 0
                && text.length() <= LONGEST_LABEL
                && !Chars.endsSentence(text)
                && !SpacedLine.isFigure(text)
                && (text.codePoints().anyMatch(Character::isLetter) || YEAR.matcher(text).matches())
                && !Captions.isTable(text)
                && !Captions.isFigure(text)
                && !NoteKind.isNote(text);
    }

    /** Whether a line has the number of a heading; with a row of figures below it is a label. */
    private static boolean isHeading(Line line) {
        NumberMark mark = NumberMark.of(line.string());
        return mark != null && mark.style().isHeading();
    }

    private static boolean isFigure(Line line) {
        return !line.isRow() && line.gap() == 0 && SpacedLine.isFigure(line.string());
    }

    /** Adds the rows, below the names of their columns; gives the line behind the last one. */
    int add() {
        header();
        int next = groups.getFirst().label();
        for (Group group : groups) {
            asides(next, group.label());
            tables.add(row(group), group.label(), group.label());
            asides(group.label(), group.end());
            next = group.end();
        }
        return next;
    }

    /** Adds what is set aside among some lines, and the numbers of pages. */
    private void asides(int from, int end) {
        for (int at = from; at < end; at++) {
            if (tables.isFurniture(at)) {
                tables.keep(at);
            } else if (isPage(tables, at, limit)) {
                tables.page(at);
            }
        }
    }

    private Line row(Group group) {
        List<TracedText> label = new ArrayList<>();
        List<Cellule> cells = new ArrayList<>();
        for (int at = group.label(); at < group.end(); at++) {
            if (!tables.isFurniture(at) && !isPage(tables, at, limit)) {
                TracedText text = tables.line(at).text();
                if (at < group.label() + group.lines()) {
                    label.add(text);
                } else {
                    cells.add(Cellule.of(text));
                }
            }
        }
        TracedText name = Texts.joined(label);
        if (group.figures() > 0 && group.figures() < columns) {
            // It is not told which cell is missing, so that none is said to be of a column.
            TracedText figures = Texts.apart(cells.stream().map(Cellule::text).toList());
            boolean lone = cells.size() == 1;
            name = lone ? Texts.apart(List.of(name, figures)) : name;
            cells.clear();
            cells.add(Cellule.of(lone ? TracedText.EMPTY : figures));
        }
        cells.addFirst(Cellule.of(name));
        while (group.figures() < columns && cells.size() <= columns) {
            cells.add(Cellule.of(TracedText.EMPTY));
        }
        return SpacedLine.row(cells, tables.line(group.label()), false);
    }

    /** Makes a row of the short lines above the first label, one for each column. */
    private void header() {
        int first = groups.getFirst().label();
        List<Cellule> names = new ArrayList<>();
        for (int at = first - 1; at >= 0 && names.size() < columns; at--) {
            Line line = tables.line(at);
            if (line.string().length() > LONGEST_NAME || !isLabel(line) || isHeading(line)) {
                return;
            }
            names.addFirst(Cellule.of(line.text()));
        }
        if (names.size() < columns) {
            return;
        }
        int top = first - columns - 1;
        boolean corner = isCorner(top);
        int taken = corner ? columns + 1 : columns;
        if (isOfMoreNames(first - taken)) {
            return;
        }
        for (int at = first - 1; at >= first - taken; at--) {
            if (!tables.isLast(tables.line(at))) {
                restore(at + 1, first);
                return;
            }
            tables.takeBack();
        }
        names.addFirst(Cellule.of(corner ? tables.line(top).text() : TracedText.EMPTY));
        Line place = tables.line(first - taken);
        tables.add(SpacedLine.row(names, place, true), first, first);
    }

    /** The name of the labels themselves: one more line, directly below a caption, unit or gap. */
    private boolean isCorner(int at) {
        if (at < 0 || tables.isFurniture(at) || tables.line(at + 1).gap() > 0) {
            return false;
        }
        Line line = tables.line(at);
        boolean name = line.string().length() <= LONGEST_NAME && isLabel(line) && !isHeading(line);
        String above = at > 0 ? tables.line(at - 1).string() : "";
        boolean titled =
                TableTitles.isNamed(above)
                        || at > 1 && Captions.isLabel(tables.line(at - 2).string());
        return name
                && (line.gap() > 0
                        || titled
                        || Chars.endsSentence(above)
                        || Captions.isTable(above)
                        || TableTitles.isBetween(above));
    }

    /**
     * Whether more names stand directly above the first one: which is of which column is unknown.
     */
    private boolean isOfMoreNames(int top) {
        if (top <= 0 || tables.isFurniture(top - 1) || tables.line(top).gap() > 0) {
            return false;
        }
        Line line = tables.line(top - 1);
        String text = line.string();
        return text.length() <= LONGEST_NAME
                && isLabel(line)
                && !isHeading(line)
                && !Captions.isLabel(text)
                && !TableTitles.isNamed(text)
                && !TableTitles.isBetween(text);
    }

    private void restore(int from, int end) {
        for (int at = from; at < end; at++) {
            tables.keep(at);
        }
    }
}
