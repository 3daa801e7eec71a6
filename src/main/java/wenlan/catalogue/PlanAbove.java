package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.HeadingRef;
import wenlan.search.IndexedUnit;
import wenlan.tables.SentenceFigures;
import wenlan.tables.Written;
import wenlan.text.Folding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the heading of a plan says of the figures below it, whose sentences need not say again that
 * they are yet to come: 二、2032年工作安排. Only a heading that is named by nothing else, and no title.
 *
 * @param year the one that it names, null without one
 */
record PlanAbove(@Nullable Integer year) {
    private static final Pattern PLAN =
            Pattern.compile(
                    "(?:工作(?:安排|部署|打算|计划|任务|目标)|(?:重点|主要|目标)任务|(?:发展|主要|预期|总体)目标|(?<=年|年度)(?:目标|任务|安排|(?:政府|重点|主要)*工作|(?:政府|财政|收支|总|一般公共)*预算(?:草案|安排)?))(?:[(（][^()（）]*[)）])?$");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** An account of what was planned tells what came. */
    private static final Pattern ACCOUNT = Pattern.compile("回顾|情况|完成|总结|成效|执行");

    /** What is so already. */
    private static final Pattern ALREADY = Pattern.compile("已|现有|共有|达到了|完成了|实现了|建成了");

    /** The nearest heading above a unit that is that of a plan or of an account, null without. */
    static @Nullable PlanAbove of(IndexedUnit unit, Written written) {
        for (HeadingRef heading : unit.headingPath().reversed()) {
            String title = Folding.query(SentenceFigures.withCommonYears(heading.title(), written));
            if (heading.title().equals(unit.report().title()) || ACCOUNT.matcher(title).find()) {
                return null;
            }
            if (PLAN.matcher(title).find()) {
                Matcher year = YEAR.matcher(title);
                Integer first = year.find() ? Integer.valueOf(year.group()) : null;
                return new PlanAbove(first == null || year.find() ? null : first);
            }
        }
        return null;
    }

    /** Whether a figure is one of the plan: its sentence tells no time and nothing that is so. */
    boolean holds(String sentence, SentenceFigures.Stated stated) {
        return (!stated.timed() || year != null && year.equals(stated.year()))
                && !ALREADY.matcher(sentence).find()
                && SentenceFigures.mayBeOfPlanAbove(sentence);
    }
}
