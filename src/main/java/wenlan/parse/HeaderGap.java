package wenlan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headers that lack a name for the first column, as sources print them above row labels, or for the
 * second, where yearbooks print the labels in English: they have one cell less than the rows, or an
 * empty one at their end, and their names of figures stand over words.
 */
final class HeaderGap {
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:19|20)\\d\\d.*|.*(?:[%％]|[元个家人件万亿次台辆吨米]\\s*[）)]?"
                        + "|[率额数量值分比速]|比重|增[长減减幅]|排名|规模|面积|人口|价格|季度|年|月|时间|[本上同告当年]期|[年期][末初底])\\s*"
                        + "(?:[（(].{1,12}[）)])?");

    private static final int LONGEST = 40;

    private HeaderGap() {}

    /** The column that lacks a name, so that those from there on are of the next; -1 for none. */
    static int of(List<String> names, Piece.Grid grid) {
        List<GridRow> rows = rows(grid);
        if (isTranslated(names, grid, rows)) {
            return 1;
        }
        boolean lacks =
                grid.header().size() == 1 && isWider(names, rows) && fitsBetter(names, rows);
        return lacks ? 0 : -1;
    }

    /** Whether a name is one of a column of figures. */
    static boolean isOfFigures(String name) {
        return name.length() <= LONGEST && FIGURES.matcher(name).matches();
    }

    /** The names with an empty one for the column that lacks it. */
    static List<String> filled(List<String> names, int gap) {
        List<String> filled = new ArrayList<>(names);
        if (gap >= 0) {
            filled.add(gap, "");
        }
        if (gap > 0 && filled.getLast().isEmpty()) {
            filled.removeLast();
        }
        return filled;
    }

    /** Whether labels stand in English behind themselves, below the name of what is counted. */
    private static boolean isTranslated(List<String> names, Piece.Grid grid, List<GridRow> rows) {
        int named = names.size();
        while (named > 0 && names.get(named - 1).isEmpty()) {
            named--;
        }
        int last = named;
        if (named < 2
                || names.size() > named + 1
                || rows.size() < 2
                || !FIGURES.matcher(grid.header().getFirst().cell(1)).matches()) {
            return false;
        }
        long translated =
                rows.stream()
                        .filter(r -> r.last() == last && isFigure(r.cell(last)))
                        .filter(r -> isEnglish(r.cell(1)) && Chars.countHan(r.cell(0), 1) > 0)
                        .count();
        return translated * 5 >= rows.size() * 4;
    }

    private static boolean isEnglish(String cell) {
        return !cell.isEmpty()
                && Character.isLetter(cell.charAt(0))
                && Chars.countHan(cell, cell.length()) == 0;
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
