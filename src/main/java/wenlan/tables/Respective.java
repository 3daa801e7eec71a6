package wenlan.tables;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in a row each of which has a number of its own: 东港、西湾两市渔业产值分别为3亿元、2亿元. Only where so many
 * are named as are counted, and as many numbers follow, is it plain which one is whose.
 *
 * @param items where the places stand in the text
 * @param name what is measured of each
 * @param from where the numbers begin
 */
record Respective(List<Span> items, String name, int from) {
    private static final String WORD = "分别";

    private static final Pattern ROW =
            Pattern.compile(
                    "(?<items>\\p{IsHan}{2,8}?(?:[、和与及]\\p{IsHan}{2,8}?)+)(?<count>[两二三四五六七八九十]|\\d{1,2})个?"
                        + "(?:城市|地区|省市|市|省|县|区|地|国|港)的?(?<name>\\p{IsHan}{2,20}?)已?分别(?:达到|实现|完成|[为是达有])?[约近超]?(?=\\d)");

    private static final Pattern BETWEEN = Pattern.compile("[、和与及]");

    private static final String COUNTS = "〇一二三四五六七八九十";

    /** Characters before and behind the word that are looked at. */
    private static final int BEFORE = 80;

    private static final int BEHIND = 8;

    Respective {
        items = List.copyOf(items);
    }

    /** The row of a clause, nothing where it has none or its numbers are more or fewer. */
    static Optional<Respective> of(String text, Span clause) {
        int at = clause.of(text).indexOf(WORD);
        if (at < 0) {
            return Optional.empty();
        }
        int word = clause.start() + at;
        int from = Math.max(clause.start(), word - BEFORE);
        Matcher row = ROW.matcher(text).region(from, Math.min(clause.end(), word + BEHIND));
        row.useTransparentBounds(true);
        if (!row.find()) {
            return Optional.empty();
        }
        List<Span> items = items(text, new Span(row.start("items"), row.end("items")));
        boolean plain =
                items.size() == count(row.group("count"))
                        && items.size() == numbers(text, new Span(row.end(), clause.end()));
        return plain
                ? Optional.of(new Respective(items, row.group("name"), word))
                : Optional.empty();
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
