package wenlan.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables that plain text aligns with spaces: lines in a row with the same number of parts, or
 * with fewer that stand below each other. Below a caption or a drawn line less is asked for.
 */
final class AlignedRows {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_NAMED = 2;

    private final List<Line> lines;
    private final List<Line> found;

    private AlignedRows(List<Line> lines) {
        this.lines = lines;
        this.found = new ArrayList<>(lines.size());
    }

    /** The lines, with aligned ones turned into rows. */
    static List<Line> find(List<Line> lines) {
        return new AlignedRows(lines).find();
    }

    private List<Line> find() {
        int at = 0;
        while (at < lines.size()) {
            int end = table(at);
            if (end == at) {
                found.add(lines.get(at));
                end++;
            }
            at = end;
        }
        return found;
    }

    /** Adds the rows of a table that begins at a line; gives where it ends, or the line itself. */
    private int table(int at) {
        boolean named = isNamed(at);
        List<AlignedLine> run = run(at, false);
        int columns = AlignedLine.usual(run);
        int fewest = named ? FEWEST_NAMED : FEWEST_COLUMNS;
        int rows = named ? FEWEST_NAMED : FEWEST_ROWS;
        List<Line> table = columns < fewest ? List.of() : AlignedLine.rows(run, columns, rows);
        if (table.isEmpty() && named) {
            table = AlignedLine.figures(run(at, true));
        }
        found.addAll(table);
        return at + table.size();
    }

    private List<AlignedLine> run(int at, boolean single) {
        List<AlignedLine> run = new ArrayList<>();
        for (int next = at; next < lines.size(); next++) {
            Line line = lines.get(next);
            boolean adjacent = line.gap() == 0 || line.gap() == 1 && line.look().ruled();
            AlignedLine parts = AlignedLine.of(line, single);
            if (parts == null || !adjacent && next > at) {
                break;
            }
            run.add(parts);
        }
        return run;
    }

    /** Whether a caption, or a drawn line, stands above. */
    private boolean isNamed(int at) {
        int above = at - 1;
        while (above >= 0 && at - above <= 2 && NoteKind.isUnit(lines.get(above).string())) {
            above--;
        }
        boolean close = above < 0 || lines.get(above + 1).gap() <= 1;
        return close
                && (lines.get(at).look().ruled()
                        || above >= 0 && Captions.isTable(lines.get(above).string()));
    }
}
