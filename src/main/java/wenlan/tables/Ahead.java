package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Row;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What had not come when a report was published, or is said to be expected. */
final class Ahead {
    private static final Pattern BINDING = Pattern.compile("(?:预期|约束|指导|引导)性?(?:指标)?");

    private Ahead() {}

    /** A column, expected where its year is later than the report. */
    static Column marked(Column column, Header header, @Nullable Integer published) {
        return column.forecast() || !isLater(header.label(), published)
                ? column
                : new Column(column.name(), column.type(), column.unit(), column.scale(), true);
    }

    /**
     * The columns of a plan, which says of its indicators which are bound to come (约束性, 预期性): all
     * years but the first are to be reached.
     */
    static List<Column> planned(List<Column> columns, List<Row> rows) {
        boolean plan =
                IntStream.range(0, columns.size())
                        .anyMatch(
                                at ->
                                        !rows.isEmpty()
                                                && rows.stream()
                                                                .filter(row -> isBinding(row, at))
                                                                .count()
                                                        > rows.size() / 2);
        if (!plan) {
            return columns;
        }
        int first =
                columns.stream()
                        .map(column -> RowTime.ofColumn(column.name()).year())
                        .filter(Objects::nonNull)
                        .min(Integer::compare)
                        .orElse(Integer.MAX_VALUE);
        return columns.stream()
                .map(
                        column -> {
                            Integer year = RowTime.ofColumn(column.name()).year();
                            return year == null || year <= first
                                    ? column
                                    : new Column(
                                            column.name(),
                                            column.type(),
                                            column.unit(),
                                            column.scale(),
                                            true);
                        })
                .toList();
    }

    private static boolean isBinding(Row row, int column) {
        return column < row.cells().size()
                && BINDING.matcher(row.cells().get(column).text().text().strip()).matches();
    }

    /**
     * Whether the figures of a row are expected: by the mark of its year or name, or because its
     * year is later than the report, unless that only says when something is to be finished.
     */
    static boolean isExpected(Row row, List<Column> columns, @Nullable Integer published) {
        boolean marked =
                row.cells().stream().anyMatch(cell -> Dates.isExpectedYear(cell.text().text()));
        Optional<Integer> naming =
                IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                        .filter(at -> columns.get(at).type() != ColumnType.CODE)
                        .boxed()
                        .findFirst();
        return marked
                || naming.filter(at -> isAhead(row, columns.get(at), at, published)).isPresent();
    }

    private static boolean isAhead(Row row, Column column, int at, @Nullable Integer published) {
        String text = row.cells().get(at).text().text();
        return switch (column.type()) {
            case TEXT -> Dates.isExpectedName(text);
            case YEAR, DATE ->
                    Dates.isExpectedName(text)
                            || !RowTime.isEvent(column.name()) && isLater(text, published);
            case NUMBER, PERCENT, AMOUNT, COUNT, CODE -> false;
        };
    }

    private static boolean isLater(String text, @Nullable Integer published) {
        return published != null
                && Period.read(text).filter(period -> period.year() > published).isPresent();
    }
}
