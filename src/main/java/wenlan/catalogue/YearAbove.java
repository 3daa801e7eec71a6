package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.search.HeadingRef;
import wenlan.search.IndexedUnit;
import wenlan.tables.PartOfYear;
import wenlan.tables.SentenceFigures;
import wenlan.tables.Statement;
import wenlan.tables.TimeOfColumn;
import wenlan.tables.Written;
import wenlan.text.Folding;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of figures whose sentence names none, from what stands above them: the nearest heading
 * that names a year, else the title. A sentence that opens with a part of a year (前三季度, 1—9月) or
 * with the whole one is of the year above, whatever that heading is called, and so is what goes on
 * with it; one that tells no time only where the heading says that what follows is an account of
 * its year (2031年渔业运行情况), or the title that the report is one by its kind (公报, 年报, 年鉴). What plans
 * or speaks of many years tells none.
 */
final class YearAbove {
    private static final Pattern OPENING =
            Pattern.compile(
                    "^\\s*(?:[当本]月(?![末底])|前?第?[一二三四]季度|[上下]半年|全年|年[末底]|前?[\\d一二三四五六七八九十]{1,3}个?月(?:份|末)?"
                        + "|\\d{1,2}月?[-—–~～至]\\d{1,2}月(?:份)?)");

    /** When figures were made known is no time that they are of: 8月28日披露，上半年…. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "^[^，,。]{0,30}?\\d{1,2}月\\d{1,2}日(?:早间|午间|盘[前后]|晚间?|[上下]午)?(?:[，,][^，,。\\d]{1,12}?)?(?:披露|公告|发布|公布|宣布|通报|发出)[^，,\\d]{0,20}[，,：:]");

    private static final Pattern GOES_ON = Pattern.compile("^\\s*其中");

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)(?=年|财年|财政年度|\\s*统计年鉴|\\s*年鉴)");

    private static final Pattern ANY =
            Pattern.compile("(?<![\\d.])(?:19|20)\\d\\d(?![\\d%％]|[.,]\\d|\\s*[万亿元个家人户吨项件])");

    /**
     * What looks ahead or rules. Kinds of documents that do are those of the regulations on
     * official documents of 2012 (意见, 通知) and of the law on legislation (办法).
     */
    private static final Pattern AHEAD =
            Pattern.compile(
                    "计划(?!执行|完成)|规划|安排|目标|任务|展望|预测|打算|建议|方案|意见|通知|办法|政策|预算(?!执行)|草案|趋势|以来|《|至|—|－|-|～"
                        + "|年(?:以|之)?[前后](?![\\d一二三四五六七八九十几半])");

    /** How work reports head what they say of the year before. */
    private static final Pattern PAST_YEAR =
            Pattern.compile("(?:过去|[这前])的?一年|一年来|(?:[去上]年|上一?年度)(?:度|的)?(?:主要|重点)?(?:工作|经济|发展)");

    /** 1—8月, 6月2日—8日: a dash between months or days looks not ahead. */
    private static final Pattern MONTHS =
            Pattern.compile("\\d{1,2}(?:月|日)?[-—－–~～至]{1,2}(?=\\d{1,2}[月日])");

    /** What is told of the whole year, whatever part the title names. */
    private static final Pattern WHOLE = Pattern.compile("全年|年[末底]|年度");

    /** A year in brackets behind the name is that of what follows: 渔民工资（2031年）. */
    private static final Pattern OF_YEAR =
            Pattern.compile(
                    "[(（](?:截[至止]到?)?(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)?[底末]?[)）]$");

    /** Rules and lists with such a year are of what they were in force in. */
    private static final Pattern RULES = Pattern.compile("目录|指南|标准|规范|导则|名单|清单|规定|条例|细则");

    /** What a change or an index is measured against is not when it is of: 比上年增长, 上年=100. */
    private static final Pattern AGAINST =
            Pattern.compile(
                    "[比较同以为占](?:[上去前]年|[上前][月季]|[上前]期|基期)(?:同期|同月|同季|年?[末底])?|同比|环比"
                            + "|(?:[上去前]年|[上前][月季]|[上前]期|基期)(?:同期|同月|同季)?(?:价格)?(?:=|为)100"
                            + "|(?:占|为|完成|达到?)(?:年初|年度|全年|调整)?(?:预算|计划|目标|任务)数?"
                            + "|(?:预算|计划|目标|任务)(?:完成|执行)(?=率|进度|比|情况|[(（%])");

    /** Columns of another time than that of their table. */
    private static final Pattern OTHER_TIME =
            Pattern.compile("[上去前]年|[上前]期|同期|基期|历年|目标|规划|计划|预[计期测]|预算(?!收入|支出)|任务|年来|以来|年均");

    /** What speaks of many years; so may what follows it. */
    private static final Pattern SPAN = Pattern.compile("(?<!一)年来|以来(?![^，,。；;]{0,4}[新最])|年间");

    /** What appears more often than each month is of a year only by a month that it names. */
    private static final Pattern WEEKLY = Pattern.compile("周报|旬报|第\\d{1,2}周");

    /** What is of the one month that is told above, whatever the sentence tells before. */
    private static final Pattern THIS_MONTH = Pattern.compile("^\\s*(?:其中)?[，,]?[当本]月(?![末底])");

    /** The report of listed companies on the first half of a year. */
    private static final Pattern HALF_YEARLY = Pattern.compile("半年(?:度报|报)");

    private static final Pattern ADDED_UP = Pattern.compile("累计|[本今]年|全年|年初");

    /** 上年同期为3亿元: of the same part of the year before. */
    private static final Pattern YEAR_BEFORE = Pattern.compile("^\\s*[而但且]?[上去]年(?:同期|同月|同季)");

    /** Characters of a date up to its month: 2031-09. */
    private static final int MONTH = 7;

    private static final int QUARTER = 3;

    private static final int YEAR_DIGITS = 4;

    private final IndexedUnit unit;
    private final Written written;
    private final int many;
    private @Nullable Integer account;
    private boolean looked;

    /** The heading or title that was looked at last for a year. */
    private @Nullable String told;

    private @Nullable Span last;
    private @Nullable Integer opened;
    private @Nullable PartOfYear period;
    private boolean monthly;

    /**
     * The time of a figure.
     *
     * @param year the year above, null where the sentence tells a time or nothing above tells one
     * @param period the part of a year that it is of
     */
    record Told(@Nullable Integer year, @Nullable PartOfYear period) {}

    /** What a note of its table tells of the time of all its figures, null without one. */
    private final @Nullable String noted;

    private final String title;

    /**
     * @param title what the head of its report says of its time ({@link TimedTitle})
     */
    YearAbove(IndexedUnit unit, Written written, String title, @Nullable String noted) {
        this.title = title;
        this.written = written;
        this.noted = noted;
        String text = unit.unit().text().text();
        Matcher many = SPAN.matcher(text);
        this.unit = unit;
        this.many = many.find() ? many.start() : text.length();
    }

    /** The time of the next figure of the unit. */
    Told next(String printed, SentenceFigures.Stated stated) {
        String sentence = ANNOUNCED.matcher(printed).replaceFirst("");
        if (!stated.sentenceSpan().equals(last)) {
            last = stated.sentenceSpan();
            // What was in one month says nothing of the next sentence.
            boolean ends =
                    period != null
                            && period.from() == period.to()
                            && !GOES_ON.matcher(sentence).find();
            opened = ofPart(sentence, ends ? null : opened);
            monthly = false;
        }
        boolean own = opened == null || stated.period() != null || OPENING.matcher(sentence).find();
        PartOfYear before = period;
        period = own ? stated.period() : period;
        Integer year =
                stated.timed() ? null : opened != null ? opened : ofAccount(sentence, stated);
        if (year != null && opened == null && period == null && !WHOLE.matcher(sentence).find()) {
            period = partAbove();
        }
        if (opened != null && isOfYearBefore(stated)) {
            return new Told(opened - 1, before);
        }
        if (year != null && isOfThisMonth(stated)) {
            PartOfYear month = before == null ? partAbove() : before;
            period = month == null ? null : PartOfYear.of(month.to(), month.to()).orElse(null);
            return new Told(month == null ? null : year, period);
        }
        boolean open = year == null && !stated.timed() && stated.period() != null;
        PartOfYear of = period;
        if (stated.timed() && opened != null) {
            // 上年同期为3亿元 says nothing of what goes on with the sentence.
            period = before;
        }
        return new Told(
                open && SentenceFigures.mayBeOfYearAbove(sentence)
                        ? published(stated.period())
                        : year,
                of);
    }

    private boolean isOfYearBefore(SentenceFigures.Stated stated) {
        return stated.timed()
                && stated.year() == null
                && YEAR_BEFORE.matcher(clause(stated)).find();
    }

    /** Whether a clause speaks of the month of the report, or goes on with one that does. */
    private boolean isOfThisMonth(SentenceFigures.Stated stated) {
        String clause = clause(stated);
        monthly =
                THIS_MONTH.matcher(clause).find()
                        || monthly
                                && !ADDED_UP.matcher(clause).find()
                                && !OPENING.matcher(clause).find();
        return monthly;
    }

    private String clause(SentenceFigures.Stated stated) {
        return stated.clauseSpan().of(unit.unit().text().text());
    }

    /**
     * The year of publication where a part of a year ended no more than a quarter before, null
     * otherwise: what a bulletin of October tells of 1—9月 is of this year.
     */
    private @Nullable Integer published(@Nullable PartOfYear part) {
        String date = unit.report().published();
        if (part == null || date == null || date.length() < MONTH) {
            return null;
        }
        int since = Integer.parseInt(date, MONTH - 2, MONTH, 10) - part.to();
        return since >= 0 && since <= QUARTER ? Integer.valueOf(date.substring(0, 4)) : null;
    }

    /** The year of a sentence that opens with a part of one, or goes on with such a one. */
    private @Nullable Integer ofPart(String sentence, @Nullable Integer before) {
        if (ANY.matcher(SentenceFigures.withoutBases(sentence)).find()) {
            return null;
        }
        if (GOES_ON.matcher(sentence).find()) {
            return before;
        }
        return OPENING.matcher(sentence).find()
                ? above(false)
                : before != null && SentenceFigures.namesNoTime(sentence) ? before : null;
    }

    private @Nullable Integer ofAccount(String sentence, SentenceFigures.Stated stated) {
        if (stated.timed()
                || stated.span().start() > many
                || !SentenceFigures.mayBeOfYearAbove(sentence)) {
            return null;
        }
        if (!looked) {
            account = above(true);
            looked = true;
        }
        return account;
    }

    /**
     * The time of a figure of a table that names no year at all. A yearbook is of the year before
     * that of its title, or of many.
     *
     * @param timed whether columns of the table say which part of the year they are of
     */
    Told ofTable(Statement statement, String column, boolean timed) {
        Told none = new Told(null, statement.period());
        Optional<TimeOfColumn> beside = TimeOfColumn.of(column);
        if (beside.isPresent() && !isOfOtherTime(statement.subject())) {
            return beside.flatMap(own -> besideTitle(own, statement)).orElse(none);
        }
        if (OTHER_TIME.matcher(ownTime(column)).find()
                || isOfOtherTime(statement.subject())
                || unit.report().title().contains("年鉴")) {
            return none;
        }
        Integer year = above(true);
        return year != null
                ? ofTable(year, statement, column, timed)
                : Bulletin.of(unit.report())
                        .flatMap(one -> one.told(statement, column, timed))
                        .orElse(new Told(published(statement.period()), statement.period()));
    }

    /** 上年同期, 本年预算: beside the one year above, whatever kind of report tells it. */
    private Optional<Told> besideTitle(TimeOfColumn own, Statement statement) {
        Integer year = unit.report().title().contains("年鉴") ? null : above(false);
        PartOfYear part = statement.period() == null ? partAbove() : statement.period();
        return year == null || !own.isTold(part)
                ? Optional.empty()
                : Optional.of(new Told(own.year(year), own.part(part)));
    }

    /**
     * In a year that is told above, with the part of it that the same words tell: 2031年上半年主要指标. Of
     * a month they say what a bulletin does.
     */
    private Told ofTable(int year, Statement statement, String column, boolean timed) {
        PartOfYear part = partAbove();
        if (part == null || statement.period() != null) {
            return new Told(year, statement.period());
        }
        return part.from() == part.to()
                ? new Bulletin(year, part.to())
                        .told(statement, column, timed)
                        .orElse(new Told(null, null))
                : new Told(year, part);
    }

    /** The part of the year that the words name which told it. */
    private @Nullable PartOfYear partAbove() {
        return told == null
                ? null
                : PartOfYear.only(
                                HALF_YEARLY
                                        .matcher(SentenceFigures.withCommonYears(told))
                                        .replaceAll("上半年"))
                        .orElse(null);
    }

    /** The name of a column without other times; in final accounts the budget is of their year. */
    private String ownTime(String column) {
        String own = AGAINST.matcher(Folding.query(column)).replaceAll("");
        return Folding.query(unit.report().title()).contains("决算") ? own.replace("预算", "") : own;
    }

    /** Whether a row names a time of its own: 上年产值, 2035年目标产值, 历史最高产值. */
    private static boolean isOfOtherTime(@Nullable String row) {
        return row != null
                && (OTHER_TIME.matcher(row).find()
                        || ANY.matcher(row).find()
                        || row.contains("历史"));
    }

    /**
     * The year above, null where nothing tells one, or more than one.
     *
     * @param account whether what names it must say that it gives account of it
     */
    private @Nullable Integer above(boolean account) {
        if (noted != null) {
            told = noted;
            return Integer.valueOf(noted.substring(0, YEAR_DIGITS));
        }
        for (HeadingRef heading : unit.headingPath().reversed()) {
            boolean titled = heading.title().equals(unit.report().title());
            if (!titled && PAST_YEAR.matcher(Folding.query(heading.title())).find()) {
                return written.account() && written.now() != null ? written.now() - 1 : null;
            }
            if (ANY.matcher(SentenceFigures.withCommonYears(heading.title())).find()) {
                told = heading.title();
                return titled
                        ? titled(account)
                        : only(heading.title(), account, ReportKinds.PART_OF_ITS_TIME);
            }
        }
        told = title;
        Integer titled = titled(account);
        return titled != null || account
                ? titled
                : Bulletin.of(unit.report()).map(Bulletin::year).orElse(null);
    }

    /** A work report of a year tells of the one before and plans its own. */
    private @Nullable Integer titled(boolean account) {
        if (ReportKinds.WORK.matcher(Folding.query(title)).find()) {
            return null;
        }
        Integer year = only(title, account, ReportKinds.OF_ITS_TIME);
        return year == null && account ? stated(title) : year;
    }

    /** A headline that states a figure is of its year: 某公司：2031年上半年营收8亿元. */
    private static @Nullable Integer stated(String title) {
        Integer year = only(title, false, ReportKinds.OF_ITS_TIME);
        String untimed = Folding.query(title).replaceFirst("(?:19|20)\\d\\d年", "");
        return year != null
                        && !AHEAD.matcher(untimed).find()
                        && SentenceFigures.mayBeOfYearAbove(untimed)
                        && SentenceFigures.of(title).stream()
                                .anyMatch(one -> year.equals(one.year()) && !one.forecast())
                ? year
                : null;
    }

    private static @Nullable Integer only(String printed, boolean account, Pattern kind) {
        String title = Folding.query(SentenceFigures.withCommonYears(printed));
        Set<String> all = new LinkedHashSet<>();
        Matcher any = ANY.matcher(title);
        while (any.find()) {
            all.add(any.group());
        }
        if (all.isEmpty()) {
            return Censuses.year(title).orElse(null);
        }
        Matcher year = YEAR.matcher(title);
        boolean week = WEEKLY.matcher(title).find() && PartOfYear.only(title).isEmpty();
        if (all.size() != 1 || account && (week || !year.find())) {
            return null;
        }
        boolean told =
                kind.matcher(title).find()
                        || OF_YEAR.matcher(title).find() && !RULES.matcher(title).find();
        String time = MONTHS.matcher(title).replaceAll("").replace("截至", "");
        boolean gives = told && !AHEAD.matcher(time).find();
        return !account || gives ? Integer.valueOf(all.iterator().next()) : null;
    }
}
