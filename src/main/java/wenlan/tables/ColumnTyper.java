package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the type and unit of one column from its header, its cells and what the table says. */
final class ColumnTyper {
    /** Share of the cells with text that must be of a type for the column to be of it. */
    private static final double MOST = 0.8;

    private static final int SHORTEST_SCALE = 5;

    /** Numbers by which ordinals may count. */
    private static final double LAST_ORDINAL = 99;

    private static final Pattern CODE_VALUE =
            Pattern.compile(
                    "0\\d+|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}-\\d+|400-?\\d{3,4}-?\\d{3,4}|\\d{15,}x?"
                        + "|(?=.*[a-z])(?=.*\\d)[a-z0-9./_-]+");

    /** 3, (3), 3) or 3. as lists are numbered. */
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?(\\d{1,4})[).]?");

    private final Header header;
    private final List<String> texts;
    private final boolean first;
    private final List<Measure> tableUnits;

    /** The unit that the header names, in thousands where the table counts in those. */
    private final @Nullable Measure named;

    /**
     * @param header the name of the column
     * @param cells what stands in it, in order; cells that say no value are passed over
     * @param first whether it is the first column
     * @param tableUnits the units that the table names for all its columns
     */
    ColumnTyper(Header header, List<String> cells, boolean first, List<Measure> tableUnits) {
        this.header = header;
        this.texts =
                cells.stream()
                        .filter(cell -> !Figures.isMissing(cell) && !Standstill.isSaid(cell))
                        .toList();
        this.first = first;
        this.tableUnits = tableUnits;
        this.named = named(header, tableUnits);
    }

    /** 就业人数 in a table of 万人 or 万人次 counts in those. */
    private static @Nullable Measure named(Header header, List<Measure> tableUnits) {
        Measure unit = header.unit();
        if (unit == null || !header.counted()) {
            return unit;
        }
        return tableUnits.stream()
                .filter(of -> of.kind() == UnitKind.COUNT)
                .map(of -> of.base().isEmpty() ? Measures.known(of.printed() + unit.base()) : of)
                .filter(of -> of != null && of.base().startsWith(unit.base()))
                .findFirst()
                .orElse(unit);
    }

    /** Whether a column of this name holds rates: 增速, 占比. */
    static boolean isRate(Header header) {
        return header.says(ColumnWords.RATE) || header.unit() != null && isShare(header.unit());
    }

    private static boolean isShare(Measure unit) {
        return unit.kind() == UnitKind.PERCENT;
    }

    Column column() {
        if (texts.isEmpty()) {
            return plain(ColumnType.TEXT);
        }
        if (header.says(ColumnWords.CODE)
                && !header.says(ColumnWords.MEASURED)
                && header.unit() == null) {
            return plain(isMostly(ColumnTyper::hasDigit) ? ColumnType.CODE : ColumnType.TEXT);
        }
        if (header.says(ColumnWords.ORDINAL) && isMostly(ColumnTyper::isOrdinal)) {
            return plain(ColumnType.CODE);
        }
        if (isYears()) {
            return plain(ColumnType.YEAR);
        }
        if (isDates()) {
            return plain(ColumnType.DATE);
        }
        if (isCounting() || isScale() || isMostly(ColumnTyper::isCode)) {
            return plain(ColumnType.CODE);
        }
        return measured().orElseGet(() -> plain(ColumnType.TEXT));
    }

    private Column plain(ColumnType type) {
        return new Column(header.printed(), type, null, null, header.forecast());
    }

    private boolean isMostly(Predicate<String> fits) {
        long fitting = texts.stream().filter(fits).count();
        return fitting > 0 && fitting >= texts.size() * MOST;
    }

    private static boolean hasDigit(String text) {
        return Folding.query(text).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isOrdinal(String text) {
        return Figures.read(text)
                .filter(figure -> figure.unit() == null && figure.decimals() == 0)
                .filter(figure -> figure.value() >= 0 && figure.value() <= LAST_ORDINAL)
                .isPresent();
    }

    private static boolean isCode(String text) {
        return CODE_VALUE.matcher(Folding.query(text)).matches()
                && Figures.read(text).filter(f -> f.unit() != null || f.forecast()).isEmpty();
    }

    private boolean isYears() {
        if (header.unit() != null || !isMostly(Dates::isYear)) {
            return false;
        }
        boolean bare = texts.stream().filter(Dates::isYear).allMatch(Dates::isPlainYear);
        return !bare || header.says(ColumnWords.TIME) || first && isDistinct();
    }

    /** Bare four digits that nothing names may be years if none repeats, in whatever order. */
    private boolean isDistinct() {
        long distinct = texts.stream().map(Folding::query).distinct().count();
        return distinct == texts.size() && !header.says(ColumnWords.COUNT);
    }

    private boolean isDates() {
        if (header.unit() != null || !isMostly(text -> Dates.isDate(text) || Dates.isYear(text))) {
            return false;
        }
        return !Dates.areDecimal(texts)
                || header.says(ColumnWords.TIME)
                || !header.says(ColumnWords.RATE);
    }

    /**
     * Bare 1, 2, 3 … up or down all rows order them, whatever the column is called; of few rows it
     * may be so by chance.
     */
    private boolean isScale() {
        if (header.unit() != null
                || header.says(ColumnWords.MEASURED)
                || texts.size() < SHORTEST_SCALE) {
            return false;
        }
        List<String> numbers = texts.stream().map(Folding::query).toList();
        List<String> up =
                IntStream.rangeClosed(1, numbers.size()).mapToObj(Integer::toString).toList();
        return numbers.equals(up) || numbers.equals(up.reversed());
    }

    /** 1, 2, 3 … in the first column, begun anew for each group. */
    private boolean isCounting() {
        if (!first || header.unit() != null || texts.size() < 3) {
            return false;
        }
        int before = 0;
        for (String text : texts) {
            Matcher numbered = ITEM_NUMBER.matcher(Folding.query(text));
            if (!numbered.matches()) {
                return false;
            }
            int number = Integer.parseInt(numbered.group(1));
            if (number != before + 1 && number != 1) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /** Sums in several currencies, a range here and there among them. */
    private boolean isMoney(Set<String> bases) {
        List<Measure> ranges =
                texts.stream()
                        .flatMap(text -> FigureRange.read(text).stream())
                        .map(FigureRange::unit)
                        .filter(Objects::nonNull)
                        .toList();
        long figures = texts.stream().filter(text -> Figures.read(text).isPresent()).count();
        return bases.size() > 1
                && bases.stream().allMatch(Measures::isMoney)
                && ranges.stream().allMatch(unit -> Measures.isMoney(unit.base()))
                && figures + ranges.size() >= texts.size() * MOST;
    }

    private Optional<Column> measured() {
        List<Figure> figures = texts.stream().map(Figures::read).flatMap(Optional::stream).toList();
        Map<String, Integer> bases = new HashMap<>();
        for (Figure figure : figures) {
            bases.merge(base(figure), 1, Integer::sum);
        }
        boolean most = figures.size() >= texts.size() * MOST || isOfSomeRanges(figures);
        if (figures.isEmpty() || !most && !isMoney(bases.keySet())) {
            return Optional.empty();
        }
        String usual =
                bases.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
        if (!most || bases.getOrDefault(usual, 0) < figures.size() * MOST) {
            return isMoney(bases.keySet())
                    ? Optional.of(plain(ColumnType.AMOUNT))
                    : Optional.empty();
        }
        Measure unit = unit(figures, usual);
        ColumnType type = type(unit, figures);
        return Optional.of(
                new Column(
                        header.printed(),
                        type,
                        unit == null ? null : unit.printed(),
                        unit == null ? null : unit.scale(),
                        header.forecast()));
    }

    /**
     * Numbers in a unit that the header names, with a range here and there. Where as many are
     * ranges or open at one end they are classes that name the rows.
     */
    private boolean isOfSomeRanges(List<Figure> figures) {
        long ranges = texts.stream().filter(text -> FigureRange.read(text).isPresent()).count();
        long plain = figures.stream().filter(figure -> figure.bound() == null).count();
        return header.unit() != null
                && figures.size() + ranges >= texts.size() * MOST
                && plain > texts.size() * 0.5;
    }

    /** A number without a unit in a column whose header names one is in that. */
    private String base(Figure figure) {
        Measure unit = figure.unit();
        if (unit == null || unit.base().isEmpty()) {
            return named == null ? "" : named.base();
        }
        return unit.base();
    }

    /** A number word of a cell (1.2万) says how much that cell counts, not what the others do. */
    private @Nullable Measure unit(List<Figure> figures, String base) {
        if (named != null && named.base().equals(base)) {
            return named;
        }
        Measure printed =
                figures.stream()
                        .map(Figure::unit)
                        .filter(unit -> unit != null && !unit.base().isEmpty())
                        .filter(unit -> unit.base().equals(base))
                        .collect(
                                Collectors.groupingBy(
                                        Measure::printed, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .max(Comparator.comparingInt(List::size))
                        .map(List::getFirst)
                        .orElse(null);
        return printed != null ? printed : named != null ? named : tableUnit(figures);
    }

    /**
     * Of the units that the table names the one that can be this column's, if there is only one;
     * among counters and money (家、亿元) the one that its name asks for.
     */
    private @Nullable Measure tableUnit(List<Figure> figures) {
        boolean rate = header.says(ColumnWords.RATE) || isOfShares(figures);
        if (!rate && header.says(ColumnWords.RATIO)) {
            return null;
        }
        List<Measure> fitting =
                tableUnits.stream()
                        .filter(unit -> (unit.kind() == UnitKind.PERCENT) == rate)
                        .toList();
        if (fitting.size() > 1) {
            boolean counts = isCountOnly();
            boolean money = !counts && header.says(ColumnWords.MONEY);
            fitting =
                    fitting.stream()
                            .filter(
                                    unit ->
                                            counts && unit.kind() == UnitKind.COUNT
                                                    || money && Measures.isMoney(unit.base()))
                            .toList();
        }
        return fitting.size() == 1 && !(isCountOnly() && isNotOfThings(fitting.getFirst()))
                ? fitting.getFirst()
                : null;
    }

    private boolean isNotOfThings(Measure unit) {
        boolean weighed = header.says(ColumnWords.GOODS) && !Measures.isMoney(unit.base());
        return unit.kind() != UnitKind.COUNT && !weighed;
    }

    /** Shares of a table that names no other unit, whatever its columns are called: 很满意, 满意. */
    private boolean isOfShares(List<Figure> figures) {
        return tableUnits.size() == 1
                && isShare(tableUnits.getFirst())
                && !isCountOnly()
                && figures.stream().allMatch(figure -> Math.abs(figure.value()) <= 100);
    }

    /** 渔船数量 in a table of money counts all the same. */
    private boolean isCountOnly() {
        return header.says(ColumnWords.COUNT) && !header.says(ColumnWords.KIND_OF_NUMBER);
    }

    private ColumnType type(@Nullable Measure unit, List<Figure> figures) {
        if (unit != null) {
            return switch (unit.kind()) {
                case PERCENT -> ColumnType.PERCENT;
                case AMOUNT -> ColumnType.AMOUNT;
                case COUNT -> ColumnType.COUNT;
            };
        }
        if (header.says(ColumnWords.RATE)) {
            return ColumnType.PERCENT;
        }
        boolean whole = figures.stream().allMatch(figure -> figure.decimals() == 0);
        return isCountOnly() && whole ? ColumnType.COUNT : ColumnType.NUMBER;
    }
}
