package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One figure that a table states.
 *
 * @param row place of its row, from 0
 * @param column place of its column, from 0
 * @param measure what is measured: the header of the column, where that only says when the name of
 *     a row that is an indicator, else what the caption measures
 * @param subject what the row is about: its cells that are no figures, no running number and not
 *     what is measured
 * @param cell the figure as printed and read
 * @param unit its unit as printed, of its column, its row or its own cell; null where nothing says
 *     one
 * @param quantity the same as conditions compare it
 * @param year the year that it is of: of its row, unless that only says when something began, else
 *     of its column, else the only one that the caption names; null where nothing says one
 * @param period the part of that year that it is of, null where it is of the whole one
 */
public record Statement(
        int row,
        int column,
        String measure,
        String subject,
        TypedCell cell,
        @Nullable String unit,
        Quantity quantity,
        @Nullable Integer year,
        @Nullable PartOfYear period) {
    private static final int LONGEST_SUBJECT = 60;

    /**
     * All figures of a table, row by row; those that sum up others too. Results of models and tests
     * are figures of nothing.
     */
    public static List<Statement> of(Table table, TypedTable shown) {
        TypedTable typed = PrintedNames.of(table).told(shown);
        if (NoChart.OF_A_MODEL.equals(typed.noChart())) {
            return List.of();
        }
        RowTime caption = RowTime.ofText(RepublicYears.caption(table));
        Beside beside = Beside.of(typed.columns());
        SubjectColumns names = SubjectColumns.of(typed);
        ColumnTimes times = ColumnTimes.of(typed.columns());
        List<Statement> statements = new ArrayList<>();
        for (int at = 0; at < typed.rows().size(); at++) {
            TypedRow row = typed.rows().get(at);
            RowTime ofRow = RowTime.ofRow(typed, row);
            Map<Integer, Indicator> indicators = new HashMap<>();
            for (int[] part : beside.parts(typed.columns().size())) {
                Indicator one = Indicator.of(table, typed, row, part[0], part[1]);
                if (one != null) {
                    one.columns().forEach(column -> indicators.put(column, one));
                }
            }
            String subject = subject(typed, row, -1, beside, 0, names);
            for (int column = 0; column < typed.columns().size(); column++) {
                Column named = typed.columns().get(column);
                TypedCell cell = row.cells().get(column);
                CellFigure figure = CellFigure.of(typed.columns(), row, column).orElse(null);
                Indicator indicator = indicators.get(column);
                if (figure != null && isMeasured(named, indicator, column, table)) {
                    RowTime ofColumn = RowTime.ofColumn(named.name());
                    RowTime own = ofRow.or(times.of(column, ofColumn));
                    boolean stretch = RowTime.isOfYears(named.name());
                    RowTime time =
                            times.besideTable(column, stretch ? own : own.orCaption(caption));
                    boolean byRow = indicator != null;
                    statements.add(
                            new Statement(
                                    at,
                                    column,
                                    byRow
                                            ? indicator.name()
                                            : measure(typed.columns(), column, table.caption()),
                                    byRow
                                            ? subject(
                                                    typed,
                                                    row,
                                                    indicator.column(),
                                                    beside,
                                                    column,
                                                    names)
                                            : beside.areSeveral()
                                                    ? subject(typed, row, -1, beside, column, names)
                                                    : subject,
                                    cell,
                                    figure.column().unit(),
                                    Quantity.of(column, figure),
                                    time.year(),
                                    time.part()));
                }
            }
        }
        return List.copyOf(statements);
    }

    /** Of rates that are called alike each is that of the amount before it: 利润 同比. */
    private static String measure(List<Column> columns, int at, @Nullable String caption) {
        String name = columns.get(at).name();
        int whole = PartColumns.whole(columns, at);
        if (whole >= 0 && !MeasureNames.isGeneral(columns.get(whole).name())) {
            return Header.of(columns.get(whole).name()).label() + " " + name;
        }
        boolean twice = columns.stream().filter(one -> one.name().equals(name)).count() > 1;
        Column before = at == 0 ? columns.getFirst() : columns.get(at - 1);
        boolean rate =
                columns.get(at).type() == ColumnType.PERCENT
                        && before.type().isMeasure()
                        && before.type() != ColumnType.PERCENT
                        && Header.of(name).says(ColumnWords.OF_BEFORE);
        return twice && rate && !MeasureNames.isGeneral(before.name())
                ? Header.of(before.name()).label() + " " + name
                : MeasureNames.of(name, caption);
    }

    /**
     * What a column without a name measures nobody knows, nor of what a cell too many is; a first
     * column of text names its rows, be these classes (1000吨以下).
     */
    private static boolean isMeasured(
            Column column, @Nullable Indicator indicator, int at, Table table) {
        boolean beyond = !table.header().isEmpty() && at >= table.header().size();
        boolean naming = at == 0 && column.type() == ColumnType.TEXT;
        return indicator != null
                || !naming
                        && !beyond
                        && !NoChart.isStatistic(column.name())
                        && !MeasureNames.of(column.name(), table.caption()).isBlank();
    }

    /** A day tells its row from others of its month, unless it only says when something began. */
    private static boolean isNaming(Column column, String text) {
        return column.type() != ColumnType.DATE
                || Period.read(text).isEmpty() && !RowTime.isEvent(column.name());
    }

    private static String subject(
            TypedTable typed,
            TypedRow row,
            int without,
            Beside beside,
            int of,
            SubjectColumns names) {
        List<String> parts = new ArrayList<>();
        if (row.group() != null) {
            parts.add(row.group());
        }
        for (int at = 0; at < typed.columns().size(); at++) {
            String text = row.cells().get(at).text().strip();
            boolean unit =
                    Words.isUnitColumn(typed.columns().get(at).name())
                            && (without >= 0 || names.units().contains(at) || Words.isUnit(text));
            boolean named =
                    names.places().contains(at)
                            && isNaming(typed.columns().get(at), text)
                            && at != without
                            && !unit
                            && beside.areTogether(at, of);
            if (named && !text.isEmpty() && !Figures.isMissing(text)) {
                RatesBelow.of(typed, row, at).ifPresent(parts::add);
                parts.add(text);
            }
        }
        String subject = String.join(" · ", parts);
        return subject.length() <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, LONGEST_SUBJECT) + "…";
    }
}
