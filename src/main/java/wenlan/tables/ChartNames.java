package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Category;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what the lines of a chart are called by. */
final class ChartNames {
    private static final double MOST = 0.5;

    /** As many as there are colours. */
    private static final int MOST_GROUPS = 8;

    /** What is tested and called by letters and digits: GLM-4. */
    private static final Pattern MODEL = Pattern.compile(".{0,4}模型(?:名称)?|算法(?:名称)?|models?");

    /** Columns of codes that lists are kept by. */
    private static final Pattern LISTED = Pattern.compile("序|编|代码|股票|证|批|电话|^(?!.*型号).*号$|码$");

    /** When something leaves or opens says what it is of no more than a figure does. */
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?:次日|\\+1\\s*)?\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?\\s*(?:[aApP][mM])?"
                            + "|(?:\\d{1,2}(?:小时|时))?\\d{1,2}分钟?");

    /**
     * What timetables call their hours; beside 计划 and 实际 it matters how late something was, beside
     * 首班 and 末班 how often a line runs.
     */
    private static final Pattern HOUR =
            Pattern.compile("^(?!.*(?:计划|实际|预计|[首末]班)).*[开到发始终起止抵离上下入出]");

    /** What trains, flights and ships are numbered by. */
    private static final Pattern RIDE = Pattern.compile("^(?:车次|航班号?|班次|航次|船次)$");

    /** Where numbered rides begin or end: several go to one place, from others. */
    private static final Pattern END_OF_RIDE = Pattern.compile("始发|出发|起点|起飞|离港|到达|终到|终点|目的|到港|抵达");

    /** Figures that could not be read as one (12.0±0.47 Aa, 2.1 3.5, 3×10-5) name nothing. */
    private static final Pattern FIGURES =
            Pattern.compile(
                    "[\\s.,，±+\\-−－%％()（）\\[\\]×^~～]*\\d[\\d\\s.,，±+\\-−－%％()（）\\[\\]×^~～]*[A-Za-z]{0,4}");

    private static final Pattern ORDINAL =
            Pattern.compile(
                    "[第前后]?[\\d一二三四五六七八九十百]{1,5}(?:[-—–~～至][\\d一二三四五六七八九十百]{1,5})?\\p{IsHan}{1,2}"
                            + "(?:[及]?以[上下内外])?|其[他余它]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final ChartLines of;

    ChartNames(ChartLines of) {
        this.of = of;
    }

    @Nullable Category category() {
        int first =
                IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type() != ColumnType.CODE)
                        .filter(at -> !of.columns().get(at).type().isMeasure())
                        .findFirst()
                        .orElse(-1);
        if (first < 0) {
            Category ordinals = ordinals();
            boolean models = MODEL.matcher(Folding.query(of.columns().getFirst().name())).matches();
            return ordinals == null && models ? models(1) : ordinals;
        }
        if (of.isTime(first) && isDistinct(of.texts(first))) {
            return hasIdsBefore(first)
                    ? null
                    : events(first).orElseGet(() -> category(first, of.texts(first)));
        }
        int leading =
                IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type().isMeasure())
                        .findFirst()
                        .orElse(of.columns().size());
        return Stream.<Supplier<@Nullable Category>>of(
                        () -> distinct(leading),
                        () -> models(leading),
                        () -> inGroups(leading),
                        () -> rated(leading),
                        () -> distinct(of.columns().size()),
                        () -> inGroups(of.columns().size()))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A-01 in 2019, A-02 in 2020: things of one year each are no line over years. */
    private boolean hasIdsBefore(int column) {
        return IntStream.range(0, column)
                .mapToObj(of::texts)
                .anyMatch(
                        ids ->
                                isDistinct(ids)
                                        && ids.stream().allMatch(id -> LETTER.matcher(id).find()));
    }

    /**
     * What happened on a day each, now and then, is called by its name: 桥梁, 道路 behind 6月1日, 6月12日.
     */
    private Optional<Category> events(int days) {
        if (Days.all(of.texts(days)).filter(all -> !Days.areRegular(all)).isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(days + 1, of.columns().size())
                .filter(at -> of.columns().get(at).type() == ColumnType.TEXT)
                .filter(at -> isNaming(at) && isDistinct(of.texts(at)))
                .mapToObj(at -> category(at, of.texts(at)))
                .findFirst();
    }

    /** The first column of names that tells the lines apart, else of years, else of dates. */
    private @Nullable Category distinct(int end) {
        for (ColumnType type : List.of(ColumnType.TEXT, ColumnType.YEAR, ColumnType.DATE)) {
            for (int at = 0; at < end; at++) {
                if (of.columns().get(at).type() == type
                        && isNaming(at)
                        && isDistinct(of.texts(at))) {
                    return category(at, of.texts(at));
                }
            }
        }
        return null;
    }

    /** 第1周, 第2周 or 前10名: nothing else names the rows. */
    private @Nullable Category ordinals() {
        for (int at = 0; at < of.columns().size(); at++) {
            List<String> texts = of.texts(at);
            if (areOrdinals(of.columns().get(at), texts)) {
                return category(at, texts);
            }
        }
        return null;
    }

    /** Whether codes of a column are places or bands that name lines: 第1周, 前10名, 0—14岁, 一级. */
    static boolean areOrdinals(Column column, List<String> texts) {
        return column.type() == ColumnType.CODE
                && texts.stream().allMatch(text -> ORDINAL.matcher(text.strip()).matches())
                && isDistinct(texts);
    }

    /** Whether a name is a place in an order or a band: 第1周, 一级, 0—14岁. */
    static boolean isOrdinal(String name) {
        return ORDINAL.matcher(name).matches();
    }

    /** Models are made of letters and digits, where numbers of lists and codes of firms are not. */
    private @Nullable Category models(int end) {
        for (int at = 0; at < end; at++) {
            List<String> texts = of.texts(at);
            if (areModels(of.columns().get(at), texts)) {
                return category(at, texts);
            }
        }
        return null;
    }

    /** Whether the codes of a column are models, each of one line. */
    static boolean areModels(Column column, List<String> texts) {
        return column.type() == ColumnType.CODE
                && !LISTED.matcher(Folding.query(column.name())).find()
                && texts.stream().allMatch(text -> LETTER.matcher(text).find())
                && isDistinct(texts);
    }

    /** Remarks and figures in units of their own say something of a line, not which it is. */
    private boolean isNaming(int column) {
        long figures =
                of.lines().stream()
                        .map(line -> line.cells().get(column))
                        .filter(cell -> cell.bound() == null)
                        .map(TypedCell::own)
                        .filter(own -> own != null && !own.isRange())
                        .count();
        String name = of.columns().get(column).name();
        boolean clock = isClock(of, column);
        long unread = of.texts(column).stream().filter(ChartNames::areFigures).count();
        return !(clock && column > 0)
                && !(END_OF_RIDE.matcher(Folding.query(name)).find() && areRides())
                && !(column > 0 && !of.isTime(column) && unread > of.size() * MOST)
                && !Words.isRemarkColumn(name)
                && !UnitColumn.is(name, of.texts(column))
                && (column == 0 || Header.of(name).unit() == null && figures <= of.size() * MOST);
    }

    /** Whether lines are called by the hours at which something begins and ends: 开点, 到点. */
    static boolean isTimetable(ChartLines of) {
        return IntStream.range(0, of.columns().size())
                        .filter(at -> HOUR.matcher(of.columns().get(at).name()).find())
                        .filter(at -> isClock(of, at))
                        .count()
                > 1;
    }

    /** Whether a column says of all lines at which hour something is, or how long it takes. */
    private static boolean isClock(ChartLines of, int column) {
        List<String> told =
                of.texts(column).stream()
                        .map(String::strip)
                        .filter(text -> !Figures.isMissing(text))
                        .toList();
        return told.size() > 1 && told.stream().allMatch(t -> CLOCK.matcher(t).matches());
    }

    private boolean areRides() {
        return of.columns().stream()
                .anyMatch(column -> RIDE.matcher(Folding.query(column.name())).matches());
    }

    private static boolean areFigures(String text) {
        return FIGURES.matcher(text).matches();
    }

    private Category category(int column, List<String> values) {
        boolean years = of.columns().get(column).type() == ColumnType.YEAR;
        List<String> groups = of.isTime(column) ? List.of() : groups(column);
        return new Category(column, values, years, List.of(), groups, areApart(column, groups));
    }

    /** Labels that part the lines in a few groups of several each. */
    private List<String> groups(int column) {
        List<String> above = new ArrayList<>();
        boolean named = column > 0 && of.columns().get(column - 1).type() == ColumnType.TEXT;
        for (Line line : of.lines()) {
            above.add(named || line.group() != null ? above(line, column) : "");
        }
        long distinct = above.stream().distinct().count();
        boolean parted = distinct > 1 && distinct <= MOST_GROUPS && distinct * 2 <= of.size();
        return parted && above.stream().noneMatch(String::isBlank) ? above : List.of();
    }

    /**
     * Whether groups that share no name are ways of parting: labels above rows, or cells of a
     * column that may say anything. Cities below their provinces compare all the same.
     */
    private boolean areApart(int column, List<String> groups) {
        boolean labels = of.lines().stream().anyMatch(line -> line.group() != null);
        return !groups.isEmpty()
                && (labels
                        || column > 0 && RowsAlike.isAnything(of.columns().get(column - 1).name()))
                && !of.texts(column).stream().map(Folding::query).allMatch(RowsAlike::isOne);
    }

    /** Labels above rows that share few names (其他): the same ones in each group are of one sort. */
    private boolean areWays(int column, List<String> groups) {
        Map<String, Set<String>> named = new HashMap<>();
        for (int at = 0; at < of.size(); at++) {
            named.computeIfAbsent(Folding.query(of.texts(column).get(at)), one -> new HashSet<>())
                    .add(groups.get(at));
        }
        long shared = named.values().stream().filter(in -> in.size() > 1).count();
        return shared * 2 < named.size()
                && of.lines().stream().anyMatch(line -> line.group() != null);
    }

    private String above(Line line, int column) {
        String group = line.group();
        return group != null ? group : isGrouping(column - 1) ? line.text(column - 1) : "";
    }

    /** Names that repeat in each group stand behind the label of their group. */
    private @Nullable Category inGroups(int end) {
        for (int at = 0; at < end; at++) {
            ColumnType type = of.columns().get(at).type();
            boolean named = type == ColumnType.TEXT || of.isTime(at);
            if (named && isNaming(at)) {
                List<String> groups = new ArrayList<>();
                List<String> grouped = new ArrayList<>();
                for (Line line : of.lines()) {
                    String above = above(line, at);
                    String own = line.text(at);
                    groups.add(above);
                    grouped.add(own.isBlank() || above.isBlank() ? "" : above + " · " + own);
                }
                if (isDistinct(grouped)) {
                    return new Category(at, grouped, false, List.of(), groups, areWays(at, groups));
                }
            }
        }
        return null;
    }

    /** Rates that are called alike (产值, 增长率, 销量, 增长率) by the row above too that each is of. */
    private @Nullable Category rated(int end) {
        List<Line> all =
                Stream.concat(of.lines().stream(), of.left().stream())
                        .sorted(Comparator.comparingInt(Line::row))
                        .toList();
        for (int at = 0; at < end; at++) {
            if (of.columns().get(at).type() == ColumnType.TEXT && isNaming(at)) {
                Map<Integer, String> names = RatesBelow.names(all, at);
                List<String> called =
                        of.lines().stream().map(line -> names.get(line.row())).toList();
                if (isDistinct(called)) {
                    return category(at, called);
                }
            }
        }
        return null;
    }

    private boolean isGrouping(int column) {
        return column >= 0 && !of.columns().get(column).type().isMeasure() && isNaming(column);
    }

    /** Whether texts tell lines apart: none is missing or stands twice. */
    static boolean isDistinct(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .map(Folding::query)
                .allMatch(text -> !Figures.isMissing(text) && seen.add(text));
    }
}
