package wenlan.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that the national censuses are of, by their numbers: 第七次全国人口普查 is of 2020. The years
 * are those of the decrees that called each; the regulations on censuses of the State Council
 * (全国人口普查条例, 全国经济普查条例, 全国农业普查条例) fix them since.
 */
final class Censuses {
    private static final Map<String, List<Integer>> YEARS =
            Map.of(
                    "人口", List.of(1953, 1964, 1982, 1990, 2000, 2010, 2020),
                    "经济", List.of(2004, 2008, 2013, 2018, 2023),
                    "农业", List.of(1996, 2006, 2016));

    private static final Pattern NAMED = Pattern.compile("第([一二三四五六七])次(?:全国)?(?<of>人口|经济|农业)普查");

    private static final String NUMBERS = "一二三四五六七";

    private Censuses() {}

    /** The year of the one census that a title names, nothing where it names none or several. */
    static Optional<Integer> year(String title) {
        Matcher named = NAMED.matcher(title);
        if (!named.find()) {
            return Optional.empty();
        }
        List<Integer> years = YEARS.get(named.group("of"));
        int at = NUMBERS.indexOf(named.group(1));
        return at < years.size() && !named.find() ? Optional.of(years.get(at)) : Optional.empty();
    }
}
