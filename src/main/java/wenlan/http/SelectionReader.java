package wenlan.http;

import wenlan.document.UnitKind;
import wenlan.search.Dimension;
import wenlan.search.Selection;
import wenlan.search.YearRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the filters of a search: {@code city=…}, {@code year=2018..2020}, {@code exclude.city=…}.
 */
final class SelectionReader {
    private static final String EXCLUDE = "exclude.";
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,4})?\\.\\.([0-9]{1,4})?");
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;

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
            List<String> wanted = parameters.all(dimension.label());
            List<String> unwanted = parameters.all(EXCLUDE + dimension.label());
            if (!wanted.isEmpty() || !unwanted.isEmpty()) {
                selections.add(selection(dimension, wanted, unwanted));
            }
        }
        return selections;
    }

    private static Selection selection(
            Dimension dimension, List<String> wanted, List<String> unwanted) {
        Set<String> included = new LinkedHashSet<>();
        List<YearRange> ranges = new ArrayList<>();
        Set<String> excluded = new LinkedHashSet<>();
        for (String value : wanted) {
            if (isRange(dimension, value)) {
                ranges.add(range(dimension.label(), value));
            } else {
                included.add(checked(dimension, dimension.label(), value));
            }
        }
        for (String value : unwanted) {
            String name = EXCLUDE + dimension.label();
            if (isRange(dimension, value)) {
                years(range(name, value)).forEach(excluded::add);
            } else {
                excluded.add(checked(dimension, name, value));
            }
        }
        return new Selection(dimension, included, ranges, excluded);
    }

    private static boolean isRange(Dimension dimension, String value) {
        return dimension.isYear() && value.contains("..");
    }

    private static YearRange range(String name, String value) {
        Matcher years = YEARS.matcher(value);
        if (years.matches()) {
            int from = years.group(1) == null ? FIRST_YEAR : Integer.parseInt(years.group(1));
            int to = years.group(2) == null ? LAST_YEAR : Integer.parseInt(years.group(2));
            if (from <= to) {
                return new YearRange(from, to);
            }
        }
        throw badYear(name, value);
    }

    private static Stream<String> years(YearRange range) {
        return IntStream.rangeClosed(range.from(), range.to()).mapToObj(Integer::toString);
    }

    private static String checked(Dimension dimension, String name, String value) {
        if (dimension.isYear() && !value.matches("[0-9]{1,4}")) {
            throw badYear(name, value);
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
                name, value, "年份（如 2020）或从早到晚的一段（如 2018..2020、2018..、..2020）");
    }
}
