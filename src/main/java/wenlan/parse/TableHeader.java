package wenlan.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the header rows of a table from its data, and finds repeated headers and group labels. */
final class TableHeader {
    private static final Pattern NUMBER = Pattern.compile("[-+±约超近]?[\\d,.．，]+\\s*[%％]?");
    private static final Pattern FIGURE = Pattern.compile(".*[.,．，%％].*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d\\d[.．](?:0[1-9]|1[0-2])");

    /** What says a name again in English. */
    private static final Pattern TRANSLATED = Pattern.compile("\\s+[A-Za-z][^\\p{IsHan}]*$");

    /** Header rows that Markdown may print above its line of dashes. */
    private static final int MOST_HEADERS = 3;

    /** Columns that names count at the least. */
    private static final int FEWEST_COUNTED = 3;

    private TableHeader() {}

    /** The parts with header rows, repeated headers and group labels told apart from data. */
    static List<GridPart> mark(List<GridPart> parts, List<Line> rowLines) {
        List<GridRow> rows = data(parts);
        int headers = count(rows, rowLines);
        List<String> keys = rows.stream().limit(headers).map(TableHeader::key).toList();
        List<GridRow> below = rows.subList(headers, rows.size());
        boolean grouped = isGrouped(below);
        RowKinds kinds = new RowKinds(names(below, false), names(below, true));
        boolean[] covered = covered(rows);
        List<GridPart> marked = new ArrayList<>();
        Indents indents = new Indents();
        int index = 0;
        for (GridPart part : parts) {
            if (part instanceof GridPart.Data data) {
                boolean label = grouped && !covered[index] && hasDataBelow(rows, index);
                label = label && data.row().isLabel() && !kinds.isOneOf(data.row().cell(0));
                label = label && !isLone(data.row());
                GridPart read = marked(data, index, headers, keys, label);
                boolean ends = indents.ends(rowLines.get(index), read instanceof GridPart.Group);
                marked.add(ends ? new GridPart.Data(data.row(), true) : read);
                index++;
            } else {
                marked.add(part);
            }
        }
        return marked;
    }

    /** Follows how far rows are set in, below a label whose rows are set in further than it. */
    private static final class Indents {
        /** Numbers at the right border of a column already begin one further left or right. */
        private static final int SET_IN = 2;

        private int label = -1;
        private boolean inner;

        /** Whether a row ends the group, which stands no further right than its label. */
        boolean ends(Line line, boolean isLabel) {
            int indent = line.look().indent();
            if (isLabel) {
                label = indent;
                inner = false;
                return false;
            }
            boolean ends = inner && label >= 0 && indent <= label;
            inner = !ends && (inner || label >= 0 && indent >= label + SET_IN);
            label = ends ? -1 : label;
            return ends;
        }
    }

    /** The header rows among marked parts, as they were printed. */
    static List<GridRow> rows(List<GridPart> marked, List<GridPart> original) {
        List<GridRow> rows = new ArrayList<>();
        for (int at = 0; at < marked.size(); at++) {
            if (marked.get(at) instanceof GridPart.Header
                    && original.get(at) instanceof GridPart.Data data) {
                rows.add(data.row());
            }
        }
        return rows;
    }

    private static List<GridRow> data(List<GridPart> parts) {
        return parts.stream()
                .filter(GridPart.Data.class::isInstance)
                .map(p -> ((GridPart.Data) p).row())
                .toList();
    }

    /**
     * Whether a bare number stands behind a name, which then is of a row and names none below it; a
     * count of them (实验室: 8个) does not.
     */
    private static boolean hasFigure(String name) {
        int blank = name.lastIndexOf(' ');
        return blank > 0
                && "：:".indexOf(name.charAt(blank - 1)) < 0
                && AlignedLine.isValue(name.substring(blank + 1));
    }

    private static GridPart marked(
            GridPart.Data data, int index, int headers, List<String> keys, boolean grouped) {
        if (index < headers) {
            return new GridPart.Header(data.text());
        }
        if (keys.contains(key(data.row()))) {
            return new GridPart.Repeated(data.text(), "repeated header");
        }
        return grouped && data.row().isLabel() ? new GridPart.Group(data.text()) : data;
    }

    private static String key(GridRow row) {
        return Chars.key(row.text().text());
    }

    /** The header rows, the row of units below them among them. */
    private static int count(List<GridRow> rows, List<Line> lines) {
        int names = named(rows, lines);
        boolean units =
                names > 0
                        && names + 1 < rows.size()
                        && UnitRow.is(rows.get(names - 1), rows.get(names));
        return units ? names + 1 : names;
    }

    private static int named(List<GridRow> rows, List<Line> lines) {
        int marked = marked(rows, lines);
        if (marked == 0 && FormRows.are(rows) || marked == 1 && isMarkedData(rows, lines)) {
            return 0;
        }
        int spanned = spanned(rows);
        if (marked > 0 && marked < rows.size()) {
            int below = marked == 1 ? LowerNames.rows(rows) : marked;
            return Math.max(below, spanned);
        }
        if (spanned > 0 || marked == 1 && rows.size() == 1 && !hasNumbers(rows.getFirst())) {
            return Math.max(1, spanned);
        }
        if (rows.size() < 2
                || reach(rows) >= rows.size()
                || isData(rows.get(0), rows.get(1))
                        && !countsAcross(rows.get(0))
                        && !isOfMonths(rows.get(0))) {
            return 0;
        }
        boolean translated =
                rows.size() > 2
                        && isTranslation(rows.get(0), rows.get(1))
                        && !isTranslation(rows.get(0), rows.get(2));
        boolean second = rows.size() > 2 && isSecond(rows.get(0), rows.get(1));
        boolean third = second && rows.size() > MOST_HEADERS && isHanging(rows.get(1), rows.get(2));
        return third ? MOST_HEADERS : second || translated ? 2 : 1;
    }

    /**
     * Markdown calls the first row a header, whatever it holds: figures beside a name, over others
     * below it, are none. Names that count (18, 19, 20) have no marks of figures.
     */
    private static boolean isMarkedData(List<GridRow> rows, List<Line> lines) {
        GridRow first = rows.getFirst();
        boolean none = lines.getFirst().look().grid() > 0 || rows.size() < 2 || areMonths(first);
        if (none || first.cell(0).isEmpty()) {
            return false;
        }
        boolean marks = first.size() == 2;
        for (int column = 1; column < first.size(); column++) {
            String cell = first.cell(column);
            if (!isNumber(cell) || !isNumber(rows.get(1).cell(column))) {
                return false;
            }
            marks |= FIGURE.matcher(cell).matches();
        }
        return marks && first.size() > 1 && !isNumber(first.cell(0));
    }

    /**
     * Rows that the markup calls header rows; in Markdown the line below the last one marks that
     * one alone, however many stand above it.
     */
    private static int marked(List<GridRow> rows, List<Line> lines) {
        int marked = 0;
        while (marked < lines.size() && lines.get(marked).look().header()) {
            marked++;
        }
        int last = 0;
        while (marked == 0
                && last < Math.min(MOST_HEADERS, lines.size())
                && last < rows.size()
                && !hasNumbers(rows.get(last))) {
            if (lines.get(last).look().header()) {
                return last + 1;
            }
            last++;
        }
        return marked;
    }

    /** Rows that the cells of the first row reach down over, where others of it part below. */
    private static int spanned(List<GridRow> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        int reach = reach(rows);
        boolean parted = rows.getFirst().columns() > rows.getFirst().size();
        if (!parted && !(reach < rows.size() && areNames(rows, reach))) {
            return 0;
        }
        return reach > 1 && reach <= 4 && reach < rows.size() ? reach : 0;
    }

    /** Whether some rows hold words alone and figures begin below them. */
    private static boolean areNames(List<GridRow> rows, int count) {
        return rows.subList(0, count).stream().noneMatch(TableHeader::hasNumbers)
                && hasNumbers(rows.get(count));
    }

    /** Rows that the cells of the first row reach down over; over all of them only data does. */
    private static int reach(List<GridRow> rows) {
        return rows.getFirst().cells().stream().mapToInt(Line.Cellule::rows).max().orElse(1);
    }

    /** The first row is data when it counts on in the second or holds numbers where that does. */
    private static boolean isData(GridRow first, GridRow second) {
        if (first.cell(0).equals("1") && second.cell(0).equals("2")
                || isLone(first)
                || isLone(second) && hasNumbers(first)
                || isUnread(first.cell(1))) {
            return true;
        }
        for (int column = 1; column < first.size(); column++) {
            if (isNumber(first.cell(column)) && isNumber(second.cell(column))) {
                return true;
            }
        }
        return false;
    }

    /** Names of columns that count: a word such as 月份 and 1 2 3 … beside it. */
    private static boolean countsAcross(GridRow row) {
        boolean counts = row.size() > FEWEST_COUNTED && NextTable.isStub(row.cell(0));
        for (int column = 1; counts && column < row.size(); column++) {
            counts = row.cell(column).equals(String.valueOf(column));
        }
        return counts;
    }

    /** Names of columns that are months below a name of first columns: 项目, 2031.01, 2031.02. */
    private static boolean isOfMonths(GridRow row) {
        return areMonths(row) && NextTable.isStub(TRANSLATED.matcher(row.cell(0)).replaceAll(""));
    }

    /** Whether all cells but the first are months, no two of them the same. */
    private static boolean areMonths(GridRow row) {
        Set<String> months = new HashSet<>();
        for (int column = 1; column < row.size(); column++) {
            if (!MONTH.matcher(row.cell(column)).matches() || !months.add(row.cell(column))) {
                return false;
            }
        }
        return months.size() > 1;
    }

    static boolean isNumber(String cell) {
        return cell.length() <= 20
                && NUMBER.matcher(cell).matches()
                && !YEAR.matcher(cell).matches();
    }

    /** Two header rows: the upper one spans columns that the lower one names. */
    private static boolean isSecond(GridRow upper, GridRow lower) {
        return isHanging(upper, lower)
                || !hasNumbers(lower)
                        && spans(upper) >= 2
                        && lower.filled() == lower.size()
                        && lower.size() >= upper.size();
    }

    /** Names below the cells that the upper row leaves empty, and none in the first column. */
    private static boolean isHanging(GridRow upper, GridRow lower) {
        boolean named = !upper.cell(0).isEmpty() || spans(upper) > 0;
        return !hasNumbers(lower) && lower.cell(0).isEmpty() && named && names(upper, lower) > 0;
    }

    /** Whether a row says in English what the names above it say. */
    static boolean isTranslation(GridRow upper, GridRow lower) {
        int names = 0;
        for (int column = 0; column < lower.size(); column++) {
            String name = lower.cell(column);
            boolean words = name.codePoints().anyMatch(Character::isLetter);
            boolean han = Chars.countHan(name, name.length()) > 0;
            String above = upper.cell(column);
            if (han || words && Chars.countHan(above, above.length()) == 0) {
                return false;
            }
            if (!words && Chars.countHan(above, above.length()) > 0) {
                return false;
            }
            names += words ? 1 : 0;
        }
        return names > 0 && !hasNumbers(lower);
    }

    /** Whether the only figure of a row stands beside its name. */
    private static boolean isLone(GridRow row) {
        return row.isLabel() && hasFigure(row.cell(0));
    }

    /** Whether a cell keeps the figures of a row that lacks some. */
    private static boolean isUnread(String cell) {
        String[] figures = cell.split(" ");
        return figures.length > 1 && Arrays.stream(figures).allMatch(SpacedLine::isFigure);
    }

    static boolean hasNumbers(GridRow row) {
        return row.cells().stream().anyMatch(c -> isNumber(c.text().text()));
    }

    /** Columns that the upper row leaves empty and the lower one names. */
    private static int names(GridRow upper, GridRow lower) {
        int count = 0;
        for (int column = 1; column < lower.size(); column++) {
            count += upper.cell(column).isEmpty() && !lower.cell(column).isEmpty() ? 1 : 0;
        }
        return count;
    }

    /** Cells of a row that are followed by empty ones. */
    private static int spans(GridRow row) {
        int count = 0;
        for (int column = 0; column + 1 < row.size(); column++) {
            count += !row.cell(column).isEmpty() && row.cell(column + 1).isEmpty() ? 1 : 0;
        }
        return count;
    }

    /** Labels group rows where they are the exception; where all rows look so, they are data. */
    private static boolean isGrouped(List<GridRow> rows) {
        long labels = rows.stream().filter(GridRow::isLabel).count();
        return labels > 0 && labels * 2 <= rows.size();
    }

    /** The names of the rows that hold nothing but a name, or of those that hold more. */
    private static List<String> names(List<GridRow> rows, boolean labels) {
        return rows.stream().filter(r -> r.isLabel() == labels).map(r -> r.cell(0)).toList();
    }

    /**
     * Rows that a cell from above reaches into: one of them has that cell too, however alone its
     * own one is, so that it labels nothing.
     */
    private static boolean[] covered(List<GridRow> rows) {
        boolean[] covered = new boolean[rows.size()];
        int reach = 0;
        for (int at = 0; at < covered.length; at++) {
            covered[at] = at < reach;
            for (Line.Cellule cell : rows.get(at).cells()) {
                reach = Math.max(reach, at + cell.rows());
            }
        }
        return covered;
    }

    private static boolean hasDataBelow(List<GridRow> rows, int index) {
        return index + 1 < rows.size() && !rows.get(index + 1).isLabel();
    }
}
