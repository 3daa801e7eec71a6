package wenlan.http;

import wenlan.document.UnitKind;
import wenlan.search.Dimension;
import wenlan.search.Selection;
import wenlan.search.YearRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the filters of a search: {@code city=…}, {@code year=2018..2020}, {@code exclude.city=…}.
 */
final class SelectionReader {
    private static final String EXCLUDE = "exclude.";
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,4})?年?\\.\\.([0-9]{1,4})?年?");
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;

    /** Years that a range can leave out: those that dates of reports and plans can have. */
    private static final YearRange EXCLUDABLE = new YearRange(1000, 2999);

    /** Values of one filter; each is compared with all values of its dimension. */
    private static final int MOST_VALUES = 100;

    /** Names of all filters. */
    static final Set<String> NAMES =
            Arrays.stream(Dimension.values())
                    .flatMap(d -> Stream.of(d.label(), EXCLUDE + d.label()))
                    .collect(Collectors.toUnmodifiableSet());

    private SelectionReader() {}

    /** One selection for each dimension that has a filter. */
    static List<Selection> read(Parameters parameters) {
        List<Selection> selections = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> wanted = values(parameters, dimension.label());
            List<String> unwanted = values(parameters, EXCLUDE + dimension.label());
            if (!wanted.isEmpty() || !unwanted.isEmpty()) {
                selections.add(selection(dimension, wanted, unwanted));
            }
        }
        return selections;
    }

    /** A selection as a person reads it. */
    static String words(Selection selection) {
        List<String> values = new ArrayList<>(selection.included().stream().sorted().toList());
        selection.ranges().forEach(range -> values.add(range.from() + "–" + range.to()));
        selection.excluded().stream().sorted().map(value -> "不含 " + value).forEach(values::add);
        return selection.dimension().label() + ": " + String.join("、", values);
    }

    private static List<String> values(Parameters parameters, String name) {
        List<String> values = parameters.all(name);
        if (values.size() > MOST_VALUES) {
            throw new ProblemException(
                    new Problem(
                            400,
                            "参数 %s 给了 %d 个值，最多 %d 个。".formatted(name, values.size(), MOST_VALUES),
                            Map.of("parameter", name, "allowed", MOST_VALUES)));
        }
        return values;
    }

    private static Selection selection(
            Dimension dimension, List<String> wanted, List<String> unwanted) {
        Set<String> included = new LinkedHashSet<>();
        List<YearRange> ranges = new ArrayList<>();
        for (String value : wanted) {
            if (isRange(dimension, value)) {
                ranges.add(range(dimension.label(), value));
            } else {
                included.add(checked(dimension, dimension.label(), value));
            }
        }
        return new Selection(dimension, included, ranges, excluded(dimension, unwanted));
    }

    /** What is left out; the years of all ranges are put together before they are written out. */
    private static Set<String> excluded(Dimension dimension, List<String> unwanted) {
        String name = EXCLUDE + dimension.label();
        Set<String> excluded = new LinkedHashSet<>();
        BitSet years = new BitSet();
        for (String value : unwanted) {
            if (isRange(dimension, value)) {
                add(range(name, value), years);
            } else {
                excluded.add(checked(dimension, name, value));
            }
        }
        years.stream().mapToObj(Integer::toString).forEach(excluded::add);
        return excluded;
    }

    private static void add(YearRange range, BitSet years) {
        int from = Math.max(range.from(), EXCLUDABLE.from());
        int to = Math.min(range.to(), EXCLUDABLE.to());
        if (from <= to) {
            years.set(from, to + 1);
        }
    }

    private static boolean isRange(Dimension dimension, String value) {
        return dimension.isYear() && value.contains("..");
    }

    /** Whichever year stands first: 2020..2018 can mean nothing else. */
    private static YearRange range(String name, String value) {
        Matcher years = YEARS.matcher(value);
        if (years.matches()) {
            int from = years.group(1) == null ? FIRST_YEAR : Integer.parseInt(years.group(1));
            int to = years.group(2) == null ? LAST_YEAR : Integer.parseInt(years.group(2));
            return new YearRange(Math.min(from, to), Math.max(from, to));
        }
        throw badYear(name, value);
    }

    private static String checked(Dimension dimension, String name, String value) {
        if (dimension.isYear()) {
            if (!value.matches("[0-9]{1,4}年?")) {
                throw badYear(name, value);
            }
            return value.replace("年", "");
        }
        if (dimension == Dimension.KIND && !KINDS.contains(value)) {
            throw ProblemException.badParameter(name, value, String.join("、", KINDS));
        }
        return value;
    }

    private static final List<String> KINDS =
            Arrays.stream(UnitKind.values()).map(UnitKind::label).toList();

    private static ProblemException badYear(String name, String value) {
        return ProblemException.badParameter(
                name, value, "年份（如 2020）或一段（如 2018..2020、2018..、..2020）");
    }
}
