package wenlan.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Years in a row each of which has a number of its own: 2030年和2031年渔业产值分别为3亿元、4亿元. */
final class YearsInRow {
    private static final String YEAR = "(?:19|20)\\d\\d年?[底末]?";

    /** The row at the end of what stands before the numbers, what it measures before or behind. */
    private static final Pattern ROW =
            Pattern.compile(
                    "(?<before>[^，,。；;\\d]{0,24})(?<!\\d)(?:(?<list>"
                            + YEAR
                            + "(?:(?:[、，,和与及]|以及)"
                            + YEAR
                            + ")+)|(?<first>(?:19|20)\\d\\d)年?(?:[-—–~～至到]{1,2})(?<last>(?:19|20)\\d\\d)年?)"
                            + "(?:[两三四五]年)?的?(?:，|,)?(?<behind>[^，,。；;\\d]{0,24}?)(?:[将已均]|预计|预期|力争|有望)*$");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern ONE = Pattern.compile("(?:19|20)\\d\\d");

    /** What leads to the row and measures nothing. */
    private static final Pattern LEAD = Pattern.compile("^(?:其中|预计|力争|[到至在自从])+|[到至在于]$");

    /** Between several things. */
    private static final Pattern SEVERAL = Pattern.compile("[、和与及]");

    private YearsInRow() {}

    /** The years, nothing where they are more or fewer than numbers. */
    static Optional<List<Integer>> of(String words, int numbers) {
        Matcher row = ROW.matcher(words);
        if (!row.find()) {
            return Optional.empty();
        }
        List<Integer> years = new ArrayList<>();
        if (row.group("list") != null) {
            ONE.matcher(row.group("list"))
                    .results()
                    .forEach(one -> years.add(Integer.valueOf(one.group())));
        } else {
            int first = Integer.parseInt(row.group("first"));
            int last = Integer.parseInt(row.group("last"));
            IntStream.rangeClosed(first, last).limit(numbers + 1L).forEach(years::add);
        }
        return years.size() == numbers && row.group().contains("年")
                ? Optional.of(List.copyOf(years))
                : Optional.empty();
    }

    /** What is measured in the years that a clause before named, empty where it cannot be told. */
    static String nameAgain(String clause) {
        return DIGIT.matcher(clause).find() ? "" : measured(clause.strip());
    }

    private static String measured(String name) {
        return SEVERAL.matcher(name).find() || !MeasuredThing.isMeasure(name) ? "" : name;
    }

    /** What is measured in each of them, empty where that cannot be told. */
    static String name(String words) {
        Matcher row = ROW.matcher(words);
        if (!row.find()) {
            return "";
        }
        String behind = row.group("behind").strip();
        String name = behind.isEmpty() ? LEAD.matcher(row.group("before")).replaceAll("") : behind;
        return measured(name);
    }
}
