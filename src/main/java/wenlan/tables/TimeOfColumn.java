package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a column says of its time beside that of its table: 上年同期 is the same part of the
 * year before, 全年目标 what is planned for the whole year. The words are those of the columns of
 * budgets, plans and accounts.
 *
 * @param before how many years before that of the table
 * @param of which part of its year
 * @param planned whether it is what was planned
 */
public record TimeOfColumn(int before, Part of, boolean planned) {
    /** Which part of its year a column is of: that of the table, the whole one, or nobody knows. */
    public enum Part {
        SAME,
        WHOLE,
        UNTOLD
    }

    private static final String PLANS = "(?:计划|目标|预算|任务|预期)(?:目标|任务|安排|投资|指标|收入|支出)?[数值额量]?";

    /** Of this year by its word, or a plan in numbers, which has a year though none is named. */
    private static final Pattern PLAN =
            Pattern.compile(
                    "(?:(?:本年度?|当年|年度|全年|今年|年初|年)(?:工作)?"
                            + PLANS
                            + "|(?:年初|调整后?的?|变动|原)?(?:计划|目标任务|任务|预算)数)");

    private static final Pattern LAST =
            Pattern.compile(
                    "(?:[上去]一?年度?)(?:(?<same>同期|同月|同季)|(?<whole>年?[末底]|年末|全年|(?:预算|实际|决算|执行|完成|计划|目标)))?"
                        + "(?:累计|余额|实际|决算|执行|完成|预算)?(?:实绩)?[数值额量]?"
                        + "(?!.*(?:[增减升降涨跌比率=]|指数|100|结[转余]|以来))\\p{IsHan}{0,8}");

    /** What accounts print beside this period: of the year before where theirs is a whole year. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:上期期?末?|期初|上个?报告期末?)(?:发生|账面)?(?:余额|金额|价值|原值|累计|实际)?[数额]?");

    /** The year begins with what the one before left. */
    private static final Pattern OPENING = Pattern.compile("年初(?:账面)?(?:余额|金额|价值|原值|结存)?[数额]?");

    private static final Pattern SAME = Pattern.compile("同期[数值额量]?");

    private static final Pattern LAST_PLAN = Pattern.compile("预算|计划|目标");

    /**
     * The time that the name of a column tells, nothing where it names none or a year of its own.
     */
    public static Optional<TimeOfColumn> of(String name) {
        String label = Header.of(Folding.query(name)).label().replaceAll("\\s", "");
        if (PLAN.matcher(label).matches()) {
            return Optional.of(new TimeOfColumn(0, Part.WHOLE, true));
        }
        if (SAME.matcher(label).matches()) {
            return Optional.of(new TimeOfColumn(1, Part.SAME, false));
        }
        if (BEFORE.matcher(label).matches()) {
            return Optional.of(new TimeOfColumn(1, Part.UNTOLD, false));
        }
        if (OPENING.matcher(label).matches()) {
            return Optional.of(new TimeOfColumn(1, Part.WHOLE, false));
        }
        Matcher last = LAST.matcher(label);
        if (!last.matches()) {
            return Optional.empty();
        }
        Part part =
                last.group("same") != null
                        ? Part.SAME
                        : last.group("whole") != null ? Part.WHOLE : Part.UNTOLD;
        return Optional.of(new TimeOfColumn(1, part, LAST_PLAN.matcher(label).find()));
    }

    /** The year of a column of a table that is of one. */
    public int year(int ofTable) {
        return ofTable - before;
    }

    /** Whether it can be told of which part of its year it is. */
    public boolean isTold(@Nullable PartOfYear ofTable) {
        return of != Part.UNTOLD || ofTable == null;
    }

    /** The part of its year where that can be told. */
    public @Nullable PartOfYear part(@Nullable PartOfYear ofTable) {
        return of == Part.SAME ? ofTable : null;
    }

    /** The time of a column, by that of its table or row. */
    RowTime from(RowTime table) {
        Integer year = table.year();
        return year == null || !isTold(table.part())
                ? new RowTime(null, null)
                : new RowTime(year(year), part(table.part()));
    }
}
