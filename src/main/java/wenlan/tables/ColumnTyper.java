package wenlan.tables;

import wenlan.text.Folding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the type and unit of one column from its header, its cells and what the table says. */
final class ColumnTyper {
    /** Share of the cells with text that must be of a type for the column to be of it. */
    static final double MOST = 0.8;

    /** The same where a unit is named for the column: what else stands there are remarks. */
    private static final double MOST_OF_UNIT = 0.6;

    private final Header header;
    private final List<String> texts;

    /** 出现日期 14日: the day of a month, not how many. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:[、，,]\\d{1,2})*[日号]");

    private final boolean first;
    private final ColumnUnit unit;
    private final boolean measured;

    /**
     * @param header the name of the column
     * @param cells what stands in it, in order; cells that say no value are passed over
     * @param first whether it is the first column
     * @param tableUnits the units that the table names for this column
     */
    ColumnTyper(Header header, List<String> cells, boolean first, List<Measure> tableUnits) {
        this.header = header;
        this.texts =
                cells.stream()
                        .filter(cell -> !Figures.isMissing(cell) && !Standstill.isSaid(cell))
                        .toList();
        this.first = first;
        this.unit = new ColumnUnit(header, tableUnits);
        this.measured = !tableUnits.isEmpty();
    }

    /** Whether a column of this name holds rates: 增速, 占比. */
    static boolean isRate(Header header) {
        Measure unit = header.unit();
        return header.says(ColumnWords.RATE) || unit != null && unit.kind() == UnitKind.PERCENT;
    }

    Column column() {
        if (texts.isEmpty()) {
            return plain(ColumnType.TEXT);
        }
        if (header.says(ColumnWords.CODE)
                && !header.says(ColumnWords.MEASURED)
                && header.unit() == null) {
            boolean numbers = isMostly(text -> hasDigit(text) || Codes.isNumeral(text));
            return plain(numbers ? ColumnType.CODE : ColumnType.TEXT);
        }
        if (header.says(ColumnWords.ORDINAL) && isMostly(Codes::isOrdinal)) {
            return plain(ColumnType.CODE);
        }
        if (Times.areYearsOfRepublic(header, texts)
                || first && header.unit() == null && texts.stream().allMatch(Codes::isClass)) {
            return plain(ColumnType.TEXT);
        }
        if (Times.areYears(header, texts, first)) {
            return plain(ColumnType.YEAR);
        }
        if (Times.areDates(header, texts, first, measured)) {
            return plain(ColumnType.DATE);
        }
        if (header.label().endsWith("日期") && isMostly(text -> DAY.matcher(text).matches())) {
            return plain(ColumnType.TEXT);
        }
        if (isCounting() || isMostly(Codes::isCode)) {
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

    private boolean isCounting() {
        return header.unit() == null
                && (first && Codes.areCounting(texts)
                        || !header.says(ColumnWords.MEASURED) && Codes.areScale(texts));
    }

    private static boolean hasDigit(String text) {
        return Folding.query(text).chars().anyMatch(c -> c >= '0' && c <= '9');
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
        return ColumnUnit.areMoney(bases)
                && ranges.stream().allMatch(unit -> Measures.isMoney(unit.base()))
                && figures + ranges.size() >= texts.size() * MOST;
    }

    private Optional<Column> measured() {
        List<Figure> figures = texts.stream().map(Figures::read).flatMap(Optional::stream).toList();
        Map<String, Integer> bases = new HashMap<>();
        for (Figure figure : figures) {
            bases.merge(unit.thing(figure), 1, Integer::sum);
        }
        boolean named = header.unit() != null || measured;
        boolean most =
                figures.size() >= texts.size() * (named ? MOST_OF_UNIT : MOST)
                        || isOfSomeRanges(figures);
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
        Measure in = unit.of(figures, usual);
        ColumnType type = unit.type(in, figures);
        return Optional.of(
                new Column(
                        header.printed(),
                        type,
                        in == null ? null : in.printed(),
                        in == null ? null : in.scale(),
                        header.forecast()));
    }

    /**
     * Numbers with a range here and there, fewer of those where nothing names a unit. Where as many
     * are ranges or open at one end they are classes that name the rows.
     */
    private boolean isOfSomeRanges(List<Figure> figures) {
        long ranges = texts.stream().filter(text -> FigureRange.read(text).isPresent()).count();
        long plain = figures.stream().filter(figure -> figure.bound() == null).count();
        boolean named = header.unit() != null || measured;
        return figures.size() + ranges >= texts.size() * MOST
                && plain > texts.size() * (named ? 0.5 : 0.7);
    }
}
