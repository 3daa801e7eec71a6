package wenlan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Provinces and autonomous regions by their short names, from the one list of divisions that
 * annotation has too.
 */
public final class Provinces {
    /** 江西 in 长江西岸, 湖北 in 湖北路 and 河南 in 河南岸 are none. */
    private static final String NO_RIVER = "(?<![长珠]|鸭绿)";

    private static final String NO_SIDE = "(?![岸侧路街麓坡])(?!西?[东南西北]岸)";

    private final Pattern provinces;
    private final Pattern regions;

    private Provinces(List<Division> divisions) {
        this.provinces = names(divisions, "省");
        this.regions = names(divisions, "自治区");
    }

    private static final class Held {
        static final Provinces ALL = new Provinces(provinces());
        static final Set<String> NAMES =
                provinces().stream().map(Division::shortName).collect(Collectors.toSet());
        static final Map<String, String> BY_CITY = byCity();
    }

    /** Those that call themselves 省 and that a text names, each once. */
    public static List<String> in(String text) {
        return named(Held.ALL.provinces, text);
    }

    /** The autonomous regions that a text names, each once. */
    public static List<String> regionsIn(String text) {
        return named(Held.ALL.regions, text);
    }

    /** Whether this is the short name of a province or an autonomous region. */
    public static boolean isOne(String name) {
        return Held.NAMES.contains(name);
    }

    /** The province that a city of today lies in; one under the central government is its own. */
    public static Optional<String> of(String city) {
        return Optional.ofNullable(Held.BY_CITY.get(city));
    }

    private static Map<String, String> byCity() {
        Map<String, String> names = new HashMap<>();
        provinces().forEach(province -> names.put(province.code(), province.shortName()));
        return Division.all().stream()
                .filter(division -> division.level().equals("city"))
                .collect(
                        Collectors.toMap(
                                Division::shortName,
                                city -> names.getOrDefault(city.above(), city.shortName()),
                                (one, other) -> one));
    }

    private static List<String> named(Pattern names, String text) {
        return names.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static Pattern names(List<Division> divisions, String ending) {
        return Pattern.compile(
                divisions.stream()
                        .filter(division -> division.name().endsWith(ending))
                        .map(Division::shortName)
                        .collect(Collectors.joining("|", NO_RIVER + "(?:", ")" + NO_SIDE)));
    }

    private static List<Division> provinces() {
        return Division.all().stream()
                .filter(division -> division.level().equals("province"))
                .toList();
    }
}
