package wenlan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headers that lack a name for the first column, as sources print them above row labels: they have
 * one cell less than the rows, or an empty one at their end, and their names of figures stand over
 * words.
 */
final class HeaderGap {
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:19|20)\\d\\d.*|.*(?:[%％]|[元个家人件万亿次台辆吨米]\\s*[）)]?"
                            + "|[率额数量值分比速]|比重|增长|排名|规模|面积|人口|价格|季度|年|月|时间)\\s*"
                            + "(?:[（(].{1,12}[）)])?");

    private HeaderGap() {}

    /** The names, with an empty one before the first where the header lacks it. */
    static List<String> filled(List<String> names, Piece.Grid grid) {
        List<GridRow> rows = rows(grid);
        if (grid.header().size() != 1 || !isWider(names, rows) || !fitsBetter(names, rows)) {
            return names;
        }
        List<String> filled = new ArrayList<>(List.of(""));
        filled.addAll(names);
        return filled;
    }

    private static List<GridRow> rows(Piece.Grid grid) {
        return grid.parts().stream()
                .filter(GridPart.Data.class::isInstance)
                .map(p -> ((GridPart.Data) p).row())
                .toList();
    }

    /** Whether most rows reach one column further than the names. */
    private static boolean isWider(List<String> names, List<GridRow> rows) {
        long wider =
                rows.stream()
                        .filter(r -> r.size() == names.size() + 1 && !r.cell(0).isEmpty())
                        .filter(r -> !r.cell(r.size() - 1).isEmpty())
                        .count();
        return names.size() > 1 && rows.size() > 1 && wider * 5 >= rows.size() * 4;
    }

    private static boolean fitsBetter(List<String> names, List<GridRow> rows) {
        return fit(names, rows, 1) > fit(names, rows, 0);
    }

    /** How many names of figures stand over figures and others over words. */
    private static int fit(List<String> names, List<GridRow> rows, int shift) {
        int fit = 0;
        for (int column = 0; column < names.size(); column++) {
            int from = column + shift;
            long figures = rows.stream().filter(r -> isFigure(r.cell(from))).count();
            boolean name = FIGURES.matcher(names.get(column)).matches();
            fit += name == figures * 2 > rows.size() ? 1 : -1;
        }
        return fit;
    }

    private static boolean isFigure(String cell) {
        return TableHeader.isNumber(cell) || cell.matches("[-—–/]|(?:19|20)\\d\\d年?");
    }
}
