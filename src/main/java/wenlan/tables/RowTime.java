package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure of a table is of: what its row says, else its column, else the caption.
 *
 * @param year its year, null where nothing says one
 * @param part the part of that year, null where it is the whole one
 * @param whole whether the whole year is told in words: 1—12月, 全年
 */
record RowTime(@Nullable Integer year, @Nullable PartOfYear part, boolean whole) {
    private static final RowTime NONE = new RowTime(null, null);

    RowTime(@Nullable Integer year, @Nullable PartOfYear part) {
        this(year, part, false);
    }

    /** What a figure is compared with is not when it is of: 比2030年, change from 2030. */
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<!\\d)(?<![比较与同于])(?<!from |since |over |than |on )(?:19|20)\\d\\d(?!\\d)",
                    Pattern.CASE_INSENSITIVE);

    /** 2026—31累计, 2026-31年: years from one to another, the second in two digits. */
    private static final Pattern STRETCH =
            Pattern.compile(
                    "(?<!\\d)(?:19|20)(?<from>\\d\\d)年?\\s?[-—–~～至到]{1,2}\\s?(?<to>\\d\\d)(?![\\d月.．/-])年?(?<sum>\\s?(?:期间|累计|合计|年均|平均|年?[(（]?(?:累计|合计|年均)))?");

    /** Two years of four digits: 2026—2031年. */
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?<!\\d)(?:19|20)\\d\\d年?\\s?[-—–~～至到]{1,2}\\s?(?:19|20)\\d\\d(?!\\d)");

    private static final int LAST_MONTH = 12;

    /** A number of a month alone is no time, nor a number of a thing. */
    private static final Pattern TIME = Pattern.compile("[年月季QqHh]|半年|^\\s*(?:19|20)\\d\\d\\.");

    private static final Pattern DAY =
            Pattern.compile(
                    "((?:19|20)\\d\\d)[-./年](0?[1-9]|1[0-2])[-./月]\\d{1,2}日?|(0?[1-9]|1[0-2])月\\d{1,2}日");

    private static final Pattern EVENT =
            Pattern.compile(
                    "成立|创办|创立|创建|创始|设立|组建|注册|上市|挂牌|入学|毕业|出生|入职|立项|开工|动工|建成|建设|竣工|完工|投产|达产|达效|验收|交付|关停|退役|完成(?:时间|年份|年度|日期|时限)|投运|投用|开业|开通"
                        + "|启用|启动|运营|颁布|发布|出台|印发|批准|批复|获批|认定|授权|申请|签约|落户|生效|有效期|到期|截止|结束|founded");

    /** What a row says itself. */
    static RowTime ofRow(TypedTable typed, TypedRow row) {
        RowTime found = NONE;
        for (int at = 0; at < typed.columns().size(); at++) {
            Column column = typed.columns().get(at);
            if (!column.type().isMeasure() && !isEvent(column.name())) {
                found = found.or(ofCell(column, row.cells().get(at)));
            }
        }
        return found;
    }

    /** The year in which a firm was founded or a plant opened is not that of its figures. */
    static boolean isEvent(String header) {
        return EVENT.matcher(header).find();
    }

    private static RowTime ofCell(Column column, TypedCell cell) {
        boolean timed = column.type() == ColumnType.DATE || TIME.matcher(cell.text()).find();
        Optional<Period> period =
                timed ? Period.read(cell.text()).or(() -> monthOf(column, cell)) : Optional.empty();
        if (period.isPresent()) {
            return of(period.get());
        }
        Double year = column.type() == ColumnType.YEAR ? cell.value() : null;
        return year == null ? NONE : new RowTime(year.intValue(), null);
    }

    /** The month in which a day lies. */
    private static Optional<Period> monthOf(Column column, TypedCell cell) {
        Matcher day = DAY.matcher(Dates.folded(cell.text()));
        if (column.type() != ColumnType.DATE || !day.matches()) {
            return Optional.empty();
        }
        int year = day.group(1) == null ? 0 : Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(1) == null ? day.group(3) : day.group(2));
        return Optional.of(new Period(year, month, month));
    }

    private static RowTime of(Period period) {
        return new RowTime(
                period.year() == 0 ? null : period.year(),
                PartOfYear.of(period.from(), period.to()).orElse(null),
                period.year() == 0 && period.length() == Period.YEAR_LONG);
    }

    /** What the name of a column says: as a whole (3月), or in it (2031年产值). */
    static RowTime ofColumn(String name) {
        return Period.ofName(Header.of(name).label())
                .map(RowTime::of)
                .orElseGet(() -> ofText(name));
    }

    /** Whether a name is of several years as one, so that no single one is its year. */
    static boolean isOfYears(String text) {
        return YEARS.matcher(text).find() || stretch(text) != null;
    }

    /** A year of accounts (2031-32年度) is none, nor a month (2031-12). */
    private static @Nullable String stretch(String text) {
        Matcher stretch = STRETCH.matcher(text);
        while (stretch.find()) {
            int from = Integer.parseInt(stretch.group("from"));
            int to = Integer.parseInt(stretch.group("to"));
            boolean summed = stretch.group("sum") != null;
            if (to > from && (summed || to > from + 1 && to > LAST_MONTH)) {
                return stretch.group();
            }
        }
        return null;
    }

    /**
     * What the name of a column or a caption says; read as printed: folded, 表 2 2031年 would run
     * together.
     */
    static RowTime ofText(@Nullable String text) {
        if (text == null || PartOfYear.beginsBefore(text)) {
            return NONE;
        }
        String stretch = stretch(text);
        String single = stretch == null ? text : text.replace(stretch, " ");
        Matcher years = YEAR.matcher(RepublicYears.common(single));
        Set<String> found = new LinkedHashSet<>();
        while (years.find()) {
            found.add(years.group());
        }
        List<PartOfYear.Named> parts = PartOfYear.in(text);
        return new RowTime(
                found.size() == 1 ? Integer.valueOf(found.iterator().next()) : null,
                parts.size() == 1 ? parts.getFirst().part() : null,
                parts.size() == 1 && parts.getFirst().part() == null);
    }

    /**
     * What this one does not say, another one says; of a year that is told here it says no part.
     */
    RowTime or(RowTime other) {
        boolean parted = part != null || whole;
        return new RowTime(
                year == null ? other.year : year,
                parted ? part : other.part,
                parted ? whole : other.whole);
    }

    /** The same beside a caption, whose part is of its own year alone. */
    RowTime orCaption(RowTime caption) {
        return year == null ? or(caption) : this;
    }
}
