package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines over time that make no one line: single years beside spans of them, years counted again, at
 * other prices or in another way.
 *
 * @param of the lines
 */
record UnlikeYears(ChartLines of) {
    private static final Pattern SPAN =
            Pattern.compile("十[一二三四五六七]?五|[—–~～至-]{1,2}(?:19|20)\\d\\d年?|[五十]年(?:合计|累计|间|规划)");

    private static final Pattern ONE_YEAR =
            Pattern.compile("(?:19|20)\\d\\d年?[度末底]?(?:\\([^()]*\\))?");

    private static final Pattern BASE =
            Pattern.compile("(?:[新旧原老]|调整[前后]|修订[前后]|可比)(?:统计)?口径|口径(?:调整|变化|修订)");

    private static final Pattern PRICES = Pattern.compile("价格|可比价|不变价|口径|基期|[为=＝]\\s*100");

    /** Whether names are of plans or spans of years beside single ones. */
    boolean areUnlikeStretches(List<String> names) {
        long spans =
                names.stream().filter(name -> SPAN.matcher(Folding.query(name)).find()).count();
        long years =
                names.stream()
                        .filter(name -> ONE_YEAR.matcher(Folding.query(name)).matches())
                        .count();
        return spans > 0 && years > 0;
    }

    /**
     * Whether lines over time are counted in several ways: by their names (2031年（可比口径）, one year
     * twice) or by the labels above them (按2030年可比价格计算).
     */
    boolean areOfSeveralBases(List<String> names) {
        return names.stream().anyMatch(name -> BASE.matcher(name).find())
                || areAgain(names)
                || of.lines().stream()
                                .map(Line::group)
                                .filter(group -> group != null && PRICES.matcher(group).find())
                                .distinct()
                                .count()
                        > 1;
    }

    /** 2031, 2031（修订）: one year counted again. */
    private static boolean areAgain(List<String> names) {
        List<Period> years = names.stream().flatMap(name -> Period.read(name).stream()).toList();
        return years.size() == names.size() && new HashSet<>(years).size() < years.size();
    }
}
