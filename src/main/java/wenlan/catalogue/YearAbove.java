package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.HeadingRef;
import wenlan.search.IndexedUnit;
import wenlan.tables.SentenceFigures;
import wenlan.text.Folding;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of figures whose sentence tells no time, from what stands above them: the nearest
 * heading that names a year and says that what follows is of it (2031年渔业运行情况), else the title of a
 * report that is of one year by its kind (公报, 年报, 年鉴). What only plans or speaks of many years
 * tells none.
 */
final class YearAbove {
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)(?=年|财年|财政年度|\\s*统计年鉴|\\s*年鉴)");

    private static final Pattern ANY = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern AHEAD =
            Pattern.compile(
                    "计划|规划|安排|目标|任务|展望|预测|打算|建议|方案|意见|通知|办法|政策|预算(?!执行)|草案|趋势|以来|《|至|—|－|-|～"
                            + "|年(?:以|之)?[前后](?![\\d一二三四五六七八九十几半])");

    /** What a heading calls an account of its year. */
    private static final Pattern ACCOUNT =
            Pattern.compile("回顾|情况|概况|概要|运行|状况|现状|总结|成绩|成效|统计|数据|收支|执行|决算|指标|年报|业绩|经营|市场|表现");

    /** Kinds of reports that are of the one year of their title. */
    private static final Pattern ANNUAL =
            Pattern.compile("统计|公报|年鉴|年度报告|年报|决算|概要|运行情况|收支|收入和消费|基本情况|发展情况");

    /** Columns of another time than that of their table. */
    private static final Pattern OTHER_TIME =
            Pattern.compile("[上去前]年|[上前]期|同期|基期|历年|目标|规划|计划|预[计期测算]|任务|年来|以来|年均");

    /** What speaks of many years; so may what follows it. */
    private static final Pattern SPAN = Pattern.compile("年来|以来|年间");

    private final IndexedUnit unit;
    private final int span;
    private @Nullable Integer year;
    private boolean looked;

    YearAbove(IndexedUnit unit) {
        String text = unit.unit().text().text();
        Matcher many = SPAN.matcher(text);
        this.unit = unit;
        this.span = many.find() ? many.start() : text.length();
    }

    /** The year of a figure, null where its sentence tells a time or nothing above tells one. */
    @Nullable Integer of(String sentence, SentenceFigures.Stated stated) {
        if (stated.timed()
                || stated.span().start() > span
                || !SentenceFigures.mayBeOfYearAbove(sentence)) {
            return null;
        }
        if (!looked) {
            year = above();
            looked = true;
        }
        return year;
    }

    /**
     * The year of figures of a table that names none at all. A yearbook is of the year before that
     * of its title, or of many.
     */
    @Nullable Integer ofTable(String column) {
        return OTHER_TIME.matcher(column).find() || unit.report().title().contains("年鉴")
                ? null
                : above();
    }

    /** The year above, null where nothing tells one, or more than one. */
    private @Nullable Integer above() {
        for (HeadingRef heading : unit.headingPath().reversed()) {
            if (ANY.matcher(heading.title()).find()) {
                boolean title = heading.title().equals(unit.report().title());
                return only(heading.title(), title ? ANNUAL : ACCOUNT);
            }
        }
        return only(unit.report().title(), ANNUAL);
    }

    private static @Nullable Integer only(String printed, Pattern kind) {
        String title = Folding.query(printed);
        Set<String> all = new LinkedHashSet<>();
        Matcher any = ANY.matcher(title);
        while (any.find()) {
            all.add(any.group());
        }
        Matcher year = YEAR.matcher(title);
        boolean one = all.size() == 1 && year.find();
        return one && kind.matcher(title).find() && !AHEAD.matcher(title).find()
                ? Integer.valueOf(year.group(1))
                : null;
    }
}
