package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Things in a row each of which has a number of its own: 东港、西湾两市渔业产值分别为3亿元、2亿元, 网具、浮标产量分别为5、3万件.
 * Only where as many things are named as numbers follow is it plain which one is whose.
 *
 * @param items where the things stand in the text, none where they were named before
 * @param names what is measured of each
 * @param numbers the numbers with their units; that of the last one is that of those without any
 * @param spans where the numbers stand
 * @param years those of the numbers where these are of one thing in several years, else none
 */
record Respective(
        List<Span> items,
        List<String> names,
        List<String> numbers,
        List<Span> spans,
        List<Integer> years) {
    private static final String WORD = "分别";

    private static final Pattern OPENS =
            Pattern.compile(
                    "(?<than>(?:同比|环比|[比较]上年(?:同期)?)?|(?<share>占(?!比)\\p{IsHan}{1,12}?(?:的?(?:比重|比例))?))(?="
                            + WORD
                            + ")");

    private static final Pattern BETWEEN = Pattern.compile("[、和与及]");

    private static final Pattern VERB =
            Pattern.compile(
                    WORD
                            + "(?<change>(?:同比|环比|比上年|较上年)?(?:"
                            + ChangeWords.RISES
                            + "|"
                            + ChangeWords.FALLS
                            + "))?(?:"
                            + Reaching.VERBS
                            + "|实现|完成|[为是有占])?(?:了|约)?(?<measure>\\p{IsHan}{2,14}?(?:达到?|为)?)?(?=[近超]?[-−－]?\\d)");

    /** Characters before the word that are looked at. */
    private static final int BEFORE = 80;

    Respective {
        items = List.copyOf(items);
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        spans = List.copyOf(spans);
        years = List.copyOf(years);
    }

    /**
     * The row of a clause, nothing where it has none or its numbers are more or fewer.
     *
     * @param last the years of the row of a clause before, none without one
     */
    static Optional<Respective> of(String text, Span clause, int sentenceEnd, List<Integer> last) {
        int at = clause.of(text).indexOf(WORD);
        if (at < 0) {
            return Optional.empty();
        }
        int word = clause.start() + at;
        Matcher verb = VERB.matcher(text).region(word, sentenceEnd);
        verb.useTransparentBounds(true);
        if (!verb.lookingAt()) {
            return Optional.empty();
        }
        NumbersInRow numbers = NumbersInRow.of(text, verb.end(), sentenceEnd);
        String change = verb.group("change");
        String before = text.substring(Math.max(0, word - BEFORE), word);
        Optional<List<Integer>> years = YearsInRow.of(before, numbers.size());
        if (years.isPresent()) {
            // Of two things in two years nobody knows which number is whose.
            return ofYears(YearsInRow.name(before), change, numbers, years.get());
        }
        String again = YearsInRow.nameAgain(text.substring(clause.start(), word));
        if (last.size() == numbers.size() && !again.isEmpty()) {
            return ofYears(again, change, numbers, last);
        }
        String measure = verb.group("measure");
        List<Span> items = items(text, new Span(Math.max(clause.start(), word - BEFORE), word));
        if (items.size() == 1 && measure == null) {
            return row(
                    List.of(),
                    NamesInRow.ofTownAndCountry(items.getFirst().of(text)),
                    change,
                    numbers);
        }
        if (items.size() < 2 || items.size() != numbers.size()) {
            return Optional.empty();
        }
        List<String> things = items.stream().map(item -> item.of(text)).toList();
        List<String> names =
                measure == null ? NamesInRow.of(things) : NamesInRow.owned(things, measure);
        return row(items, names, change, numbers);
    }

    /** Nothing where names and numbers do not fit. */
    private static Optional<Respective> row(
            List<Span> items, List<String> names, @Nullable String change, NumbersInRow numbers) {
        boolean fits =
                names.size() == numbers.size()
                        && IntStream.range(0, names.size())
                                .allMatch(
                                        n ->
                                                numbers.isPercent(n)
                                                        == (change != null
                                                                || NameEnds.isRate(names.get(n))));
        return names.isEmpty() || !fits
                ? Optional.empty()
                : Optional.of(
                        new Respective(
                                items,
                                change == null
                                        ? names
                                        : names.stream().map(name -> name + change).toList(),
                                numbers.printed(),
                                numbers.spans(),
                                List.of()));
    }

    /** The numbers of one thing in several years. */
    private static Optional<Respective> ofYears(
            String name, @Nullable String change, NumbersInRow numbers, List<Integer> years) {
        boolean rate = change != null || NameEnds.isRate(name);
        boolean fits = !name.isEmpty() && years.size() > 1 && numbers.areAllPercent(rate);
        String whole = change == null ? name : name + change;
        return fits
                ? Optional.of(
                        new Respective(
                                List.of(),
                                Collections.nCopies(numbers.size(), whole),
                                numbers.printed(),
                                numbers.spans(),
                                years))
                : Optional.empty();
    }

    /**
     * The row of changes or shares of things that were named before with a figure each:
     * 产值3亿元、利润2亿元，分别增长3%、5%.
     *
     * @param subjects these things
     */
    static Optional<Respective> changes(
            String text, Span clause, int sentenceEnd, Subjects subjects) {
        List<String> named = subjects.row();
        Matcher opens = OPENS.matcher(text).region(clause.start(), clause.end());
        if (named.size() < 2 || !opens.lookingAt()) {
            return Optional.empty();
        }
        Matcher verb = VERB.matcher(text).region(opens.end(), sentenceEnd);
        verb.useTransparentBounds(true);
        String share = opens.group("share");
        if (!verb.lookingAt()
                || verb.group("measure") != null
                || (verb.group("change") == null) == (share == null)) {
            return Optional.empty();
        }
        String change = share == null ? opens.group("than") + verb.group("change") : share;
        NumbersInRow numbers = NumbersInRow.of(text, verb.end(), sentenceEnd);
        return numbers.size() == named.size() && numbers.areAllPercent(true)
                ? Optional.of(
                        new Respective(
                                subjects.rowItems(),
                                named.stream().map(name -> name + change).toList(),
                                numbers.printed(),
                                numbers.spans(),
                                List.of()))
                : Optional.empty();
    }

    /** Where the thing of a figure stands, null where that is named before. */
    @Nullable Span item(int at) {
        return items.isEmpty() ? null : items.get(at);
    }

    /** The time of a figure, of a row of years its own. */
    StatedTime time(int at, StatedTime ofRow) {
        return years.isEmpty() ? ofRow : new StatedTime(years.get(at), true);
    }

    int start() {
        return spans.getFirst().start();
    }

    int end() {
        return spans.getLast().end();
    }

    private static List<Span> items(String text, Span row) {
        List<Span> items = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text).region(row.start(), row.end());
        int from = row.start() + MeasuredThing.opening(row.of(text));
        while (between.find()) {
            if (between.start() >= from) {
                items.add(new Span(from, between.start()));
                from = between.end();
            }
        }
        items.add(new Span(from, row.end()));
        return items;
    }
}
