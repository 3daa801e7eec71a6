package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.text.Division;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows are called, where the names alone say that they are of one kind: years, months, numbers
 * that count, provinces, counties. One among them without any value is a row of which nothing is
 * known, not the heading of those below it.
 */
final class RowKinds {
    private static final int LONGEST = 16;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final List<Pattern> TIMES =
            List.of(
                    Pattern.compile("(?:19|20)\\d\\d年?"),
                    Pattern.compile("(?:(?:19|20)\\d\\d年)?(?:1?\\d|[一二三四五六七八九十]{1,2})月份?"),
                    Pattern.compile("(?:19|20)\\d\\d[-./年]\\d{1,2}月?"),
                    Pattern.compile("(?:(?:19|20)\\d\\d年?)?(?:第?[一二三四]季度|[Qq][1-4])"),
                    Pattern.compile("(?:19|20)\\d\\d[-./年]\\d{1,2}[-./月]\\d{1,2}日?"),
                    Pattern.compile("\\d{1,3}"));

    /** What divisions call themselves that lie side by side in tables. */
    private static final List<String> DIVISIONS = List.of("市", "区", "县", "旗", "镇", "乡", "街道");

    private static final class Held {
        /** Provinces, autonomous regions and cities under the central government. */
        static final Set<String> PROVINCES =
                Division.all().stream()
                        .filter(d -> d.above().isEmpty())
                        .flatMap(d -> Stream.of(d.name(), d.shortName()))
                        .collect(Collectors.toSet());
    }

    private final Map<String, Integer> counts = new HashMap<>();
    private final int rows;

    /** The kinds of some rows by their names, those without values apart. */
    RowKinds(List<String> names, List<String> labels) {
        rows = names.size();
        names.forEach(this::count);
        Map<String, Integer> blank = new HashMap<>();
        for (String label : labels) {
            String kind = of(label);
            if (kind != null && DIVISIONS.contains(kind)) {
                blank.merge(kind, 1, Integer::sum);
            }
        }
        // Cities above their counties have no values of their own either; one alone lacks its own.
        blank.forEach((kind, times) -> counts.computeIfPresent(kind, (k, n) -> times > 1 ? 0 : n));
    }

    private void count(String name) {
        String kind = of(name);
        if (kind != null) {
            counts.merge(kind, 1, Integer::sum);
        }
    }

    /** Whether a label is of the kind that a good part of the rows are of. */
    boolean isOneOf(String label) {
        String kind = of(label);
        int alike = kind == null ? 0 : counts.getOrDefault(kind, 0);
        return alike >= 2 && alike * 3 >= rows;
    }

    private static @Nullable String of(String label) {
        String name = label.length() <= LONGEST ? BLANKS.matcher(label).replaceAll("") : "";
        for (Pattern time : TIMES) {
            if (time.matcher(name).matches()) {
                return time.pattern();
            }
        }
        if (Held.PROVINCES.contains(name)) {
            return "province";
        }
        for (String division : DIVISIONS) {
            if (name.length() > division.length() + 1 && name.endsWith(division)) {
                return division;
            }
        }
        return null;
    }
}
