package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.text.Folding;
import wenlan.text.RepublicCalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Years that are counted from 1912 on, as Taiwan's statistics print them: 民國108年 is 2019. Without
 * 民國 (108年, 108) they are told only in tables in traditional characters, by a run of neighbours
 * (107, 108, 109), since a number alone may be anything.
 */
final class RepublicYears {
    private static final int LEAST = 8;
    private static final int MOST = 130;

    /** From here on a number of years is no age or term. */
    private static final int SURE = 80;

    private static final Pattern NAMED = Pattern.compile("民\\s*[国國]\\s*(\\d{1,3})(?!\\d)\\s*(年?)");

    /** Behind it preliminary, revised and expected figures are marked: 112年(p), 113年(f). */
    private static final Pattern YEAR =
            Pattern.compile("(?:民国)?(\\d{1,3})(?:年度?|年底|年末)?(?:\\([prfe]\\)|[prfe]|[#*+]{1,2})?");

    /** 108年度 歲出: the time before a lower name. */
    private static final Pattern OF_COLUMN =
            Pattern.compile(
                    "\\s*([0-9０-９]{1,3})\\s*(?:年度?底?|年末)(?:\\s.*|[(（].*|\\d{1,2}(?:\\s*[-—–~～至]\\s*\\d{1,2})?月.*|第?[一二三四1-4]季.*|[上下]半年.*)?");

    /** Columns of years; bare numbers below another name are none. */
    private static final Pattern HEAD = Pattern.compile("(?:民国)?(?:会计|历)?(?:年度?|年份|年次?别?|年底别?)");

    /** 110年度: a year of a caption in traditional characters. */
    private static final Pattern OF_CAPTION =
            Pattern.compile("(?<![\\d民國国])(1[0-2]\\d|[89]\\d)(?=年度|年底)");

    /** 113年1-6月: of a hundred and more no year of the common era is so shortened. */
    private static final Pattern BEFORE_MONTHS =
            Pattern.compile(
                    "(?<!\\d)(1[0-2]\\d)年(?=(?:1[0-2]|0?[1-9])(?:月?[-—–~～至到](?:1[0-2]|0?[1-9]))?月|第?[一二三四1-4]季|[上下]半年)");

    /** 113/01, as companies of Taiwan call the month of their revenue. */
    private static final Pattern MONTH = Pattern.compile("^(1[0-2]\\d)/(0[1-9]|1[0-2])$");

    private RepublicYears() {}

    /** The caption of a table, its years of the republic as such of the common era. */
    static @Nullable String caption(Table table) {
        String caption = table.caption();
        return caption == null || !isTraditional(table)
                ? caption
                : OF_CAPTION
                        .matcher(caption)
                        .replaceAll(
                                year ->
                                        Integer.toString(
                                                Integer.parseInt(year.group(1))
                                                        + RepublicCalendar.BEFORE_FIRST));
    }

    private static int yearOf(String digits) {
        return Integer.parseInt(digits) + RepublicCalendar.BEFORE_FIRST;
    }

    /** A text with years of the republic as years of the common era. */
    static String western(String text) {
        String named =
                NAMED.matcher(text)
                        .replaceAll(
                                year ->
                                        yearOf(year.group(1))
                                                + (year.group(2).isEmpty() ? "年" : year.group(2)));
        String months =
                BEFORE_MONTHS.matcher(named).replaceAll(year -> yearOf(year.group(1)) + "年");
        return MONTH.matcher(months)
                .replaceAll(month -> yearOf(month.group(1)) + "年" + month.group(2) + "月");
    }

    /** The same, years in characters (二零三一年) as such in digits too. */
    static String common(String text) {
        StringBuilder common = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, SpeltYears.Year> year : SpeltYears.in(text).entrySet()) {
            if (year.getKey() >= from) {
                common.append(text, from, year.getKey()).append(year.getValue().digits());
                from = year.getValue().end();
            }
        }
        common.append(text, from, text.length());
        return western(common.toString());
    }

    /** The year of a text that is nothing else, with or without 民國. */
    static OptionalInt read(String text) {
        Matcher year = YEAR.matcher(Folding.query(text));
        int number = year.matches() ? Integer.parseInt(year.group(1)) : 0;
        return number >= LEAST && number <= MOST
                ? OptionalInt.of(number + RepublicCalendar.BEFORE_FIRST)
                : OptionalInt.empty();
    }

    /** Whether all cells of a column are such years and at least three follow each other. */
    static boolean are(Header header, List<String> texts, boolean traditional) {
        if (texts.isEmpty() || texts.stream().anyMatch(text -> read(text).isEmpty())) {
            return false;
        }
        List<String> folded = texts.stream().map(Folding::query).toList();
        if (folded.stream().allMatch(text -> text.startsWith("民国"))) {
            return true;
        }
        // 8年, 9年 may be terms of service or classes of a school.
        boolean marked =
                folded.stream().allMatch(text -> text.indexOf('年') > 0)
                        && texts.stream()
                                .allMatch(
                                        text ->
                                                read(text).orElse(0)
                                                        >= RepublicCalendar.BEFORE_FIRST + SURE);
        return traditional
                && (marked || HEAD.matcher(header.label()).matches())
                && isRun(texts, text -> read(text).orElse(0));
    }

    /** The table, its columns of such years called by 民國 where a run of them tells it. */
    static Table mended(Table table) {
        List<String> years =
                table.header().stream().filter(name -> OF_COLUMN.matcher(name).matches()).toList();
        List<String> named = years.stream().distinct().toList();
        boolean told =
                years.size() > 1
                        && isTraditional(table)
                        && named.stream().allMatch(name -> ofColumn(name) >= SURE)
                        && (arePair(named) || isRun(named, RepublicYears::ofColumn));
        if (!told) {
            return table;
        }
        List<String> header = new ArrayList<>();
        table.header()
                .forEach(
                        name ->
                                header.add(
                                        OF_COLUMN.matcher(name).matches()
                                                ? "民國" + name.strip()
                                                : name));
        return ShiftedHeader.withHeader(table, header);
    }

    private static int ofColumn(String name) {
        Matcher year = OF_COLUMN.matcher(name);
        return year.matches() ? Integer.parseInt(Folding.query(year.group(1))) : 0;
    }

    /** Two neighbours, which from {@link #SURE} on are no terms. */
    private static boolean arePair(List<String> years) {
        return years.size() == 2
                && Math.abs(ofColumn(years.getFirst()) - ofColumn(years.getLast())) == 1;
    }

    /** In one direction, three of them without a gap. */
    private static boolean isRun(List<String> texts, ToIntFunction<String> year) {
        int[] years = texts.stream().mapToInt(year).toArray();
        int step = years.length < 3 ? 0 : Integer.signum(years[1] - years[0]);
        int neighbours = 0;
        int most = 0;
        for (int at = 1; at < years.length; at++) {
            int apart = (years[at] - years[at - 1]) * step;
            if (apart < 1 || years[at] < LEAST) {
                return false;
            }
            neighbours = apart == 1 ? neighbours + 1 : 0;
            most = Math.max(most, neighbours);
        }
        return most > 1;
    }

    /**
     * Whether a table is written in characters that simplified script does not have: a third of its
     * texts at least, since a name keeps such a character in simplified text too (鍾).
     */
    static boolean isTraditional(Table table) {
        List<String> texts =
                Stream.concat(
                                Stream.concat(
                                        Stream.ofNullable(table.caption()),
                                        table.header().stream()),
                                table.rows().stream()
                                        .limit(20)
                                        .flatMap(row -> row.cells().stream())
                                        .map(cell -> cell.text().text()))
                        .map(text -> text.replaceAll("[^\\p{IsHan}]", ""))
                        .filter(han -> !han.isEmpty())
                        .distinct()
                        .toList();
        long traditional = texts.stream().filter(han -> !Folding.query(han).equals(han)).count();
        return traditional > 0 && traditional * 3 >= texts.size();
    }
}
