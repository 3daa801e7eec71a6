package wenlan.tables;

import wenlan.tables.ChartLines.Line;

/** With how many digits the numbers of a table are printed, by which sums agree or do not. */
final class Digits {
    private Digits() {}

    /** A number in units of its last digit: 1,000.5 is 10,005. */
    static double of(Line line, int column) {
        TypedCell cell = line.cells().get(column);
        Double value = cell.value();
        int decimals = Figures.read(cell.text()).map(Figure::decimals).orElse(0);
        return value == null ? 0 : value * Math.pow(10, decimals);
    }

    /** By how much rounding may have changed a number. */
    static double rounded(Line line, int column) {
        double digits = of(line, column);
        return digits == 0 ? 0 : Math.abs(line.cells().get(column).value() / digits) / 2;
    }
}
