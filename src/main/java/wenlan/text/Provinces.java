package wenlan.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Provinces and autonomous regions by their short names, from the one list of divisions that
 * annotation has too.
 */
public final class Provinces {
    private static final String DIVISIONS = "/wenlan/extract/divisions.tsv";

    /** 江西 in 长江西岸, 湖北 in 湖北路 and 河南 in 河南岸 are none. */
    private static final String NO_RIVER = "(?<![长珠]|鸭绿)";

    private static final String NO_SIDE = "(?![岸侧路街麓坡])(?!西?[东南西北]岸)";

    private final Pattern provinces;
    private final Pattern regions;

    private Provinces(List<String[]> divisions) {
        this.provinces = names(divisions, "省");
        this.regions = names(divisions, "自治区");
    }

    private static final class Held {
        static final Provinces ALL = new Provinces(divisions());
    }

    /** Those that call themselves 省 and that a text names, each once. */
    public static List<String> in(String text) {
        return named(Held.ALL.provinces, text);
    }

    /** The autonomous regions that a text names, each once. */
    public static List<String> regionsIn(String text) {
        return named(Held.ALL.regions, text);
    }

    private static List<String> named(Pattern names, String text) {
        return names.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static Pattern names(List<String[]> divisions, String ending) {
        return Pattern.compile(
                divisions.stream()
                        .filter(columns -> columns[1].endsWith(ending))
                        .map(columns -> columns[2])
                        .collect(Collectors.joining("|", NO_RIVER + "(?:", ")" + NO_SIDE)));
    }

    private static List<String[]> divisions() {
        return ListResource.read(DIVISIONS).stream()
                .filter(columns -> columns.length > 3 && columns[3].equals("province"))
                .toList();
    }
}
