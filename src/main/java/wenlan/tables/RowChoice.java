package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which rows of a table are shown, and in which order: the same on the page and in every download.
 *
 * @param filter words that a row must hold in its cells or its group label, empty for all rows
 * @param column by which column rows are sorted, from 0; null for the order of the table
 * @param descending whether the largest comes first
 */
public record RowChoice(String filter, @Nullable Integer column, boolean descending) {
    /** All rows as they stand in the table. */
    public static final RowChoice ALL = new RowChoice("", null, false);

    private static final Pattern WORDS = Pattern.compile("\\s+");

    /** Between the thousands of a number. */
    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d{3})");

    /** Places of the rows that are shown, in order. */
    public List<Integer> rows(TypedTable table) {
        String wanted = Folding.query(filter).strip();
        List<Integer> kept =
                IntStream.range(0, table.rows().size())
                        .filter(at -> holds(table.rows().get(at), wanted))
                        .boxed()
                        .toList();
        if (column == null || column >= table.columns().size()) {
            return kept;
        }
        return kept.stream().sorted(order(table, column)).toList();
    }

    /** Each word must stand in a cell or the label above; 4512.6 is 4,512.6 too. */
    private static boolean holds(TypedRow row, String wanted) {
        Stream<String> label = Stream.ofNullable(row.group());
        List<String> texts =
                Stream.concat(label, row.cells().stream().map(TypedCell::text))
                        .map(text -> Folding.query(text).replaceAll("\\s", ""))
                        .toList();
        return WORDS.splitAsStream(wanted)
                .allMatch(
                        word ->
                                texts.stream()
                                        .anyMatch(
                                                text ->
                                                        text.contains(word)
                                                                || COMMA.matcher(text)
                                                                        .replaceAll("")
                                                                        .contains(word)));
    }

    /**
     * By number where the column has numbers, those of one unit together and a range by its lower
     * end, else by text; rows without either stand last.
     */
    private Comparator<Integer> order(TypedTable table, int by) {
        List<TypedCell> cells = table.rows().stream().map(row -> row.cells().get(by)).toList();
        List<OwnFigures.@Nullable Key> keys = new ArrayList<>();
        table.rows().forEach(row -> keys.add(OwnFigures.key(row, by, table.columns().get(by))));
        if (keys.stream().allMatch(Objects::isNull)) {
            if (table.columns().get(by).type() == ColumnType.DATE) {
                return byTime(cells.stream().map(TypedCell::text).toList());
            }
            return Comparator.comparing(
                    at -> cells.get(at).text().isBlank() ? null : numbered(cells.get(at).text()),
                    Comparator.nullsLast(direction(Comparator.<String>naturalOrder())));
        }
        Comparator<OwnFigures.Key> sizes =
                Comparator.comparing(OwnFigures.Key::base)
                        .thenComparing(
                                direction(Comparator.comparingDouble(OwnFigures.Key::value)));
        return Comparator.comparing(keys::get, Comparator.nullsLast(sizes));
    }

    /**
     * 一季度 before 二季度, 2031年3月5日 before 2031年8月, a stretch before a longer one; other texts last.
     */
    private Comparator<Integer> byTime(List<String> texts) {
        Comparator<Stretch> times =
                Comparator.comparingDouble(Stretch::from).thenComparingDouble(Stretch::to);
        Comparator<String> names =
                Comparator.nullsLast(direction(Comparator.<String>naturalOrder()));
        return Comparator.comparing(
                        (Integer at) -> Stretch.read(texts.get(at)),
                        Comparator.nullsLast(direction(times)))
                .thenComparing(
                        at -> texts.get(at).isBlank() ? null : numbered(texts.get(at)), names);
    }

    /** Where a time begins and ends on an axis of years, whatever it counts in. */
    private record Stretch(double from, double to) {
        private static @Nullable Stretch read(String text) {
            Optional<Days> days = Days.read(text);
            return days.isPresent()
                    ? new Stretch(days.get().place(), days.get().place())
                    : Period.read(text)
                            .map(p -> new Stretch(ChartTimes.place(p, false), p.end() / 12.0))
                            .orElse(null);
        }
    }

    private <T> Comparator<T> direction(Comparator<T> order) {
        return descending ? order.reversed() : order;
    }

    /** Digits filled up, so that 第2期 stands before 第10期. */
    private static String numbered(String text) {
        return Pattern.compile("\\d+")
                .matcher(Folding.query(text))
                .replaceAll(
                        digits ->
                                "0".repeat(Math.max(0, 12 - digits.group().length()))
                                        + digits.group());
    }
}
