package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 */
public record Statement(
        int row,
        int column,
        String measure,
        String subject,
        TypedCell cell,
        @Nullable String unit,
        Quantity quantity,
        @Nullable Integer year) {
    private static final int LONGEST_SUBJECT = 60;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern EVENT =
            Pattern.compile(
                    "成立|创办|创立|创建|创始|设立|组建|注册|上市|挂牌|入学|毕业|出生|入职|立项|开工|动工|建成|建设|竣工|完工|投产|投运|投用|开业|开通"
                            + "|启用|启动|运营|颁布|发布|出台|印发|批准|批复|获批|认定|授权|申请|签约|落户|生效|到期|截止|结束|founded");

    /** All figures of a table, row by row; those that sum up others too. */
    public static List<Statement> of(Table table, TypedTable typed) {
        Integer whole = onlyYear(table.caption());
        List<Statement> statements = new ArrayList<>();
        for (int at = 0; at < typed.rows().size(); at++) {
            TypedRow row = typed.rows().get(at);
            Integer ofRow = yearOf(typed, row);
            Indicator indicator = Indicator.of(table, typed, row);
            String subject = subject(typed, row, -1);
            for (int column = 0; column < typed.columns().size(); column++) {
                Column named = typed.columns().get(column);
                TypedCell cell = row.cells().get(column);
                CellFigure figure = CellFigure.of(typed.columns(), row, column).orElse(null);
                if (figure != null) {
                    Integer ofColumn = onlyYear(named.name());
                    boolean byRow = indicator != null && indicator.columns().contains(column);
                    Integer year = ofRow != null ? ofRow : ofColumn != null ? ofColumn : whole;
                    statements.add(
                            new Statement(
                                    at,
                                    column,
                                    byRow
                                            ? indicator.name()
                                            : MeasureNames.of(named.name(), table.caption()),
                                    byRow ? subject(typed, row, indicator.column()) : subject,
                                    cell,
                                    figure.column().unit(),
                                    Quantity.of(column, figure),
                                    year));
                }
            }
        }
        return List.copyOf(statements);
    }

    private static @Nullable Integer yearOf(TypedTable typed, TypedRow row) {
        for (int at = 0; at < typed.columns().size(); at++) {
            Double year = row.cells().get(at).value();
            Column column = typed.columns().get(at);
            if (column.type() == ColumnType.YEAR && !isEvent(column.name()) && year != null) {
                return year.intValue();
            }
        }
        return null;
    }

    /** The year in which a firm was founded or a plant opened is not that of its figures. */
    static boolean isEvent(String header) {
        return EVENT.matcher(header).find();
    }

    /** Read as printed: folded, 表 2 2031年 would run together. */
    private static @Nullable Integer onlyYear(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher years = YEAR.matcher(text);
        Set<String> found = new LinkedHashSet<>();
        while (years.find()) {
            found.add(years.group());
        }
        return found.size() == 1 ? Integer.valueOf(found.iterator().next()) : null;
    }

    private static String subject(TypedTable typed, TypedRow row, int without) {
        List<String> parts = new ArrayList<>();
        if (row.group() != null) {
            parts.add(row.group());
        }
        for (int at = 0; at < typed.columns().size(); at++) {
            String text = row.cells().get(at).text().strip();
            boolean unit = without >= 0 && Words.isUnitColumn(typed.columns().get(at).name());
            boolean named =
                    typed.columns().get(at).type() == ColumnType.TEXT && at != without && !unit;
            if (named && !text.isEmpty() && !Figures.isMissing(text)) {
                parts.add(text);
            }
        }
        String subject = String.join(" · ", parts);
        return subject.length() <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, LONGEST_SUBJECT) + "…";
    }
}
