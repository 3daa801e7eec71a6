package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.IndexedUnit;
import wenlan.tables.SentenceFigures;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The year of a sentence that names no time at all: that of the nearest heading that names years,
 * else of the title of a report that says what came in one year. Budgets, work reports and blue
 * books are called by the year in which they appear, which is not that of their figures.
 */
final class YearAbove {
    /** 2048起 counts, and is no year. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=\\s?年)");

    private static final Pattern ANY = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Headings of what is to come, or of more than a year. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "目标|计划|规划|展望|安排|预期|预测|预计|任务|打算|要求|部署|建议|思路|草案|以来|期间|十[一二三四五六]五|\\d{4}年?[-—–~～至到]+\\d");

    /** What offices publish on one year that is over. */
    private static final Pattern OF_ONE_YEAR =
            Pattern.compile("公报|快报|决算|(?:运行|执行|发展|完成|基本|主要)情况|工作总结|工作回顾|统计资料");

    /** Offices of a place that speak of that place. */
    private static final Pattern OF_ITS_PLACE =
            Pattern.compile("公报|政府工作报告|决算|预算|国民经济|经济运行|统计资料|财政");

    private static final Pattern SPAN = Pattern.compile("年来|以来|年间");

    private final @Nullable Integer year;

    /** Where in the unit the first other time is named; what stands behind may be of that. */
    private final int until;

    YearAbove(IndexedUnit unit, String text) {
        this.year = year(unit);
        this.until = year == null ? 0 : until(year, text);
    }

    /** Whether a report of this title speaks of the one place that it names. */
    static boolean isOfItsPlace(String title) {
        return OF_ITS_PLACE.matcher(title).find();
    }

    /** The year of a sentence that begins at a place of the unit, null where nothing says one. */
    @Nullable Integer of(String sentence, int start) {
        return year != null
                        && start <= until
                        && SentenceFigures.namesNoTime(sentence)
                        && !SPAN.matcher(sentence).find()
                ? year
                : null;
    }

    private static @Nullable Integer year(IndexedUnit unit) {
        String heading =
                unit.headingPath().reversed().stream()
                        .map(above -> above.title())
                        .filter(title -> YEAR.matcher(title).find())
                        .findFirst()
                        .orElse(null);
        if (heading != null) {
            return OTHER.matcher(heading).find() ? null : only(heading);
        }
        String title = unit.report().title();
        return OF_ONE_YEAR.matcher(title).find() && !OTHER.matcher(title).find()
                ? only(title)
                : null;
    }

    private static @Nullable Integer only(String title) {
        List<String> years =
                YEAR.matcher(title).results().map(MatchResult::group).distinct().toList();
        return years.size() == 1 ? Integer.valueOf(years.getFirst()) : null;
    }

    private static int until(int year, String text) {
        String own = String.valueOf(year);
        IntStream others =
                ANY.matcher(text)
                        .results()
                        .filter(other -> !other.group().equals(own))
                        .mapToInt(MatchResult::start);
        IntStream told = IntStream.of(SentenceFigures.timeToldOtherwise(text));
        IntStream spans = SPAN.matcher(text).results().mapToInt(MatchResult::start);
        return Stream.of(others, told, spans)
                .flatMapToInt(places -> places)
                .min()
                .orElse(text.length());
    }
}
