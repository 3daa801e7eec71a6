package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things in a row each of which has a number of its own: 东港、西湾两市渔业产值分别为3亿元、2亿元, or
 * 带鱼、黄鱼产量分别为3万吨、2万吨. Only where as many numbers follow as are named, and as many are named as are
 * counted where that is said, is it plain which one is whose.
 *
 * @param names what is measured by each
 * @param items where the places stand in the text that are measured, null where measures stand in a
 *     row
 * @param verb what the numbers say: 为, 增长
 * @param from where the numbers begin
 */
record Respective(List<String> names, @Nullable List<Span> items, String verb, int from) {
    private static final String WORD = "分别";

    private static final String VERB =
            "已?分别(?:比(?:上年|去年)|同比)?(?<verb>达到|实现|完成|[为是达有]|增长|下降|提高)?[约近超]?(?=\\d)";

    private static final Pattern PLACES =
            Pattern.compile(
                    "(?<items>\\p{IsHan}{2,8}?(?:[、和与及]\\p{IsHan}{2,8}?)+)(?<count>[两二三四五六七八九十]|\\d{1,2})个?"
                        + "(?:城市|地区|省市|市|省|县|区|地|国|港)的?(?<name>\\p{IsHan}{2,20}?)"
                            + VERB);

    /** Things that have the last one's measure, or each its own. */
    private static final Pattern MEASURES =
            Pattern.compile(
                    "(?<=^|[，,。；;、年月内末])(?<items>\\p{IsHan}{1,12}?(?:[、和与及]\\p{IsHan}{1,14}?)+)"
                            + VERB);

    /** What the last name of a row ends with, of which the others may be: 带鱼、黄鱼产量. */
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?:占\\p{IsHan}{2,10}?(?:占比|比重|比例)|(?:产业)?(?:总产值|产值|增加值|总产量|产量|销量|进口额|出口额|金额|总额|收入|支出|投资|面积|人口|人数|数量|占比|比重|利润))$");

    private static final Pattern OPENING =
            Pattern.compile("^(?:其中|全[市省县区年国]|当年|我[市省县]|\\p{IsHan}{0,4}年)");

    private static final Pattern BETWEEN = Pattern.compile("[、和与及]");

    private static final String COUNTS = "〇一二三四五六七八九十";

    /** Characters before and behind the word that are looked at. */
    private static final int BEFORE = 80;

    private static final int BEHIND = 8;

    Respective {
        names = List.copyOf(names);
        items = items == null ? null : List.copyOf(items);
    }

    /** The row of a clause, nothing where it has none or its numbers are more or fewer. */
    static Optional<Respective> of(String text, Span clause) {
        int at = clause.of(text).indexOf(WORD);
        if (at < 0) {
            return Optional.empty();
        }
        int word = clause.start() + at;
        int from = Math.max(clause.start(), word - BEFORE);
        Span around = new Span(from, Math.min(clause.end(), word + BEHIND));
        Optional<Respective> places = ofPlaces(text, clause, around, word);
        return places.isPresent() ? places : ofMeasures(text, clause, around, word);
    }

    private static Optional<Respective> ofPlaces(String text, Span clause, Span around, int word) {
        Matcher row = PLACES.matcher(text).region(around.start(), around.end());
        row.useTransparentBounds(true);
        if (!row.find()) {
            return Optional.empty();
        }
        List<Span> items = items(text, new Span(row.start("items"), row.end("items")));
        boolean plain =
                items.size() == count(row.group("count"))
                        && items.size() == numbers(text, new Span(row.end(), clause.end()));
        return plain
                ? Optional.of(
                        new Respective(
                                Collections.nCopies(items.size(), row.group("name")),
                                items,
                                verb(row),
                                word))
                : Optional.empty();
    }

    private static Optional<Respective> ofMeasures(
            String text, Span clause, Span around, int word) {
        Matcher row = MEASURES.matcher(text).region(around.start(), around.end());
        row.useTransparentBounds(true);
        if (!row.find()) {
            return Optional.empty();
        }
        List<String> names =
                named(items(text, new Span(row.start("items"), row.end("items"))), text);
        boolean plain =
                !names.isEmpty()
                        && names.size() == numbers(text, new Span(row.end(), clause.end()));
        return plain ? Optional.of(new Respective(names, null, verb(row), word)) : Optional.empty();
    }

    /** Each with its measure; none where it cannot be told. */
    private static List<String> named(List<Span> items, String text) {
        List<String> bare = new ArrayList<>();
        items.forEach(item -> bare.add(item.of(text)));
        bare.set(0, OPENING.matcher(bare.getFirst()).replaceFirst(""));
        Matcher last = MEASURE.matcher(bare.getLast());
        boolean own = bare.stream().allMatch(name -> MEASURE.matcher(name).find());
        if (own) {
            return bare;
        }
        boolean shared =
                last.find()
                        && last.start() > 0
                        && bare.stream()
                                .limit(bare.size() - 1L)
                                .noneMatch(name -> name.isEmpty() || MEASURE.matcher(name).find());
        if (!shared) {
            return List.of();
        }
        boolean ordered = bare.getFirst().startsWith("第") && !bare.getLast().startsWith("第");
        return bare.stream()
                .map(name -> ordered && !name.startsWith("第") ? "第" + name : name)
                .map(name -> name.endsWith(last.group()) ? name : name + last.group())
                .toList();
    }

    private static String verb(Matcher row) {
        String verb = row.group("verb");
        return verb == null ? "为" : verb;
    }

    /** What is measured by one of them. */
    String name(int place) {
        return names.get(place);
    }

    /** Where the place of one of them stands, null where they are measures. */
    @Nullable Span item(int place) {
        return items == null ? null : items.get(place);
    }

    private static List<Span> items(String text, Span row) {
        List<Span> items = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text).region(row.start(), row.end());
        int from = row.start();
        while (between.find()) {
            items.add(new Span(from, between.start()));
            from = between.end();
        }
        items.add(new Span(from, row.end()));
        return items;
    }

    private static int count(String said) {
        int at = COUNTS.indexOf(said.replace('两', '二'));
        return at < 0 ? Integer.parseInt(said) : at;
    }

    private static long numbers(String text, Span behind) {
        Matcher quantities =
                SentenceNumber.QUANTITY.matcher(text).region(behind.start(), behind.end());
        quantities.useTransparentBounds(true);
        return quantities.results().count();
    }
}
