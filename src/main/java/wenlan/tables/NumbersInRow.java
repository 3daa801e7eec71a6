package wenlan.tables;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers in a row behind 分别: 5、3万件. Those without a unit are in that of the last one, unless they
 * are too far from it to be.
 *
 * @param printed the numbers with their units
 * @param spans where they stand
 */
record NumbersInRow(List<String> printed, List<Span> spans) {
    private static final Pattern NUMBER_WORD = Pattern.compile("^[千百万亿]");

    /** A bare number this many times larger or smaller than the last may not be in its unit. */
    private static final double FAR = 100;

    private static final double LARGE = 1000;

    private static final Pattern NUMBER =
            Pattern.compile("[约近超]?[-−－]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static final Pattern NEXT = Pattern.compile("[、和与及]|，(?=\\d)");

    private static final NumbersInRow NONE = new NumbersInRow(List.of(), List.of());

    NumbersInRow {
        printed = List.copyOf(printed);
        spans = List.copyOf(spans);
    }

    /** The numbers of a part of a text with their units; none where the last one has none. */
    static NumbersInRow of(String text, int start, int end) {
        List<Span> spans = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        List<String> units = new ArrayList<>();
        Matcher number = NUMBER.matcher(text).region(start, end);
        int at = start;
        while (number.region(at, end).lookingAt()) {
            boolean negative = "-−－".indexOf(text.charAt(at)) >= 0;
            Matcher whole =
                    SentenceNumber.QUANTITY.matcher(text).region(negative ? at + 1 : at, end);
            whole.useTransparentBounds(!negative);
            boolean measured = whole.lookingAt() && whole.group("unit") != null;
            int to = measured ? whole.end() : number.end();
            spans.add(new Span(at, to));
            bare.add(text.substring(at, to));
            units.add(measured ? whole.group("unit") : "");
            Matcher next = NEXT.matcher(text).region(to, end);
            next.useTransparentBounds(true);
            if (!next.lookingAt()) {
                break;
            }
            at = next.end();
        }
        if (units.isEmpty() || units.getLast().isEmpty()) {
            return NONE;
        }
        String unit = units.getLast();
        if (units.contains("") && NUMBER_WORD.matcher(unit).find() && !areOfOneSize(bare, units)) {
            return NONE;
        }
        List<String> printed =
                IntStream.range(0, bare.size())
                        .mapToObj(i -> units.get(i).isEmpty() ? bare.get(i) + unit : bare.get(i))
                        .toList();
        return new NumbersInRow(printed, spans);
    }

    int size() {
        return printed.size();
    }

    /** Whether all of them are shares or changes in percent, or none is. */
    boolean areAllPercent(boolean percent) {
        return printed.stream().allMatch(number -> isPercent(number) == percent);
    }

    boolean isPercent(int at) {
        return isPercent(printed.get(at));
    }

    private static boolean isPercent(String number) {
        return number.matches(".*(?:[%％‰]|个百分点)");
    }

    /** Whether bare numbers may be in the unit of the last one, number word and all. */
    private static boolean areOfOneSize(List<String> numbers, List<String> units) {
        double last = value(numbers.getLast());
        return IntStream.range(0, numbers.size())
                .filter(i -> units.get(i).isEmpty())
                .mapToDouble(i -> value(numbers.get(i)))
                .allMatch(v -> v < LARGE && v < last * FAR && last < v * FAR);
    }

    private static double value(String number) {
        Matcher digits = DIGITS.matcher(number.replace(",", ""));
        return digits.find() ? Double.parseDouble(digits.group()) : 0;
    }
}
