package wenlan.parse;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of one cell in the markup of a table. Alone in a table of several columns it reaches over
 * all of them, be that said or not; in English below a name in Chinese it says that name again.
 */
final class LoneCells {
    private static final Pattern ENGLISH =
            Pattern.compile("[^\\p{IsHan}\\d]*[A-Za-z]{2}[^\\p{IsHan}\\d]*");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");

    private LoneCells() {}

    /**
     * Parts of a table with the names that go on in English made whole, and with labels that reach
     * over all columns.
     *
     * @param lines the lines of its rows, those that were taken for others of them removed
     */
    static List<GridPart> read(List<GridPart> parts, List<Line> lines) {
        List<GridPart> read = new ArrayList<>();
        int row = 0;
        int covered = 0;
        GridRow head = null;
        for (GridPart part : parts) {
            if (!(part instanceof GridPart.Data data)) {
                read.add(part);
                continue;
            }
            GridRow own = data.row();
            Line line = lines.get(row);
            boolean marked = line.look().grid() > 0;
            boolean free = row >= covered;
            covered = Math.max(covered, row + rows(own));
            head = head == null ? own : head;
            boolean below = marked && free && own != head;
            if (below && isTranslation(own) && isNamed(read)) {
                GridRow above = ((GridPart.Data) read.removeLast()).row();
                read.add(new GridPart.Data(named(above, own)));
                lines.remove(row);
                covered--;
                continue;
            }
            boolean lone = below && own.size() == 1 && own.columns() == 1 && head.columns() > 1;
            read.add(lone ? new GridPart.Data(across(own, head.columns())) : part);
            row++;
        }
        return read;
    }

    private static int rows(GridRow row) {
        return row.cells().stream().mapToInt(Cellule::rows).max().orElse(1);
    }

    private static boolean isTranslation(GridRow row) {
        return row.filled() == 1 && ENGLISH.matcher(row.cell(0)).matches();
    }

    /** Whether the last part is a row whose name is in Chinese alone. */
    private static boolean isNamed(List<GridPart> read) {
        if (!read.isEmpty() && read.getLast() instanceof GridPart.Data above) {
            String name = above.row().cell(0);
            return Chars.countHan(name, name.length()) > 0 && !WORD.matcher(name).find();
        }
        return false;
    }

    private static GridRow named(GridRow above, GridRow translation) {
        List<Cellule> cells = new ArrayList<>(above.cells());
        Cellule name = cells.getFirst();
        TracedText both = Texts.apart(List.of(name.text(), translation.text(0)));
        cells.set(0, new Cellule(both, name.columns(), name.rows()));
        return new GridRow(cells, above.uneven());
    }

    private static GridRow across(GridRow row, int columns) {
        return new GridRow(List.of(new Cellule(row.text(0), columns, 1)));
    }
}
