package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells numbers that name or order rows from those that measure them. */
final class Codes {
    private static final int SHORTEST_SCALE = 5;

    /** Numbers by which ordinals may count. */
    private static final double LAST_ORDINAL = 99;

    private static final Pattern CODE_VALUE =
            Pattern.compile(
                    "0\\d+|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}-\\d+|400-?\\d{3,4}-?\\d{3,4}|\\d{15,}x?"
                        + "|(?=.*[a-z])(?=.*\\d)[a-z0-9./_-]+");

    /** 3, (3), 3) or 3. as lists are numbered. */
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?(\\d{1,4})[).]?");

    private static final Pattern NUMERAL = Pattern.compile("\\(?[一二三四五六七八九十]{1,3}[)、.]?");

    private static final Pattern RANK = Pattern.compile("排名|名次|位次|位序|排位|rank");

    private static final Pattern RANKING =
            Pattern.compile("(?:排名|名次|位次|排行榜?)(?:情况|一览|统计|对比|比较|表)*$");

    /** 23, 151-200, 1001+ as rankings print places. */
    private static final Pattern PLACE = Pattern.compile("\\d{1,4}(?:[-–—~]\\d{1,4}|\\+)?");

    /** 0类, 1类 in the first column are classes, not numbers of them. */
    private static final Pattern CLASS = Pattern.compile("\\d{1,2}[类级档组]");

    private Codes() {}

    static boolean isClass(String text) {
        return CLASS.matcher(Folding.query(text)).matches();
    }

    static boolean isOrdinal(String text) {
        return Figures.read(text)
                .filter(figure -> figure.unit() == null && figure.decimals() == 0)
                .filter(figure -> figure.value() >= 0 && figure.value() <= LAST_ORDINAL)
                .isPresent();
    }

    static boolean isCode(String text) {
        return CODE_VALUE.matcher(Folding.query(text)).matches()
                && Figures.read(text).filter(f -> f.unit() != null || f.forecast()).isEmpty();
    }

    /**
     * Bare 1, 2, 3 … up or down all rows order them, whatever the column is called; of few rows it
     * may be so by chance.
     */
    static boolean areScale(List<String> texts) {
        if (texts.size() < SHORTEST_SCALE) {
            return false;
        }
        List<String> numbers = texts.stream().map(Folding::query).toList();
        List<String> up =
                IntStream.rangeClosed(1, numbers.size()).mapToObj(Integer::toString).toList();
        return numbers.equals(up) || numbers.equals(up.reversed());
    }

    /** 1, 2, 3 … in the first column, begun anew for each group. */
    static boolean areCounting(List<String> texts) {
        if (texts.size() < 3) {
            return false;
        }
        int before = 0;
        for (String text : texts) {
            Matcher numbered = ITEM_NUMBER.matcher(Folding.query(text));
            if (!numbered.matches()) {
                return false;
            }
            int number = Integer.parseInt(numbered.group(1));
            if (number != before + 1 && number != 1) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /**
     * Whether bare whole numbers below a caption of ranks (高校排名) are those.
     *
     * @param open whether the table holds places that are several or open
     */
    static boolean areRanks(
            Header header, @Nullable String caption, List<String> texts, boolean open) {
        return caption != null
                && RANKING.matcher(Folding.query(caption)).find()
                && header.unit() == null
                && Stream.of(
                                ColumnWords.MEASURED,
                                ColumnWords.MONEY,
                                ColumnWords.RATE,
                                ColumnWords.RATIO,
                                ColumnWords.TIME)
                        .noneMatch(header::says)
                && texts.stream().anyMatch(text -> PLACE.matcher(Folding.query(text)).matches())
                && arePlaces(
                        texts.stream()
                                .filter(text -> !Figures.isMissing(text))
                                .map(Folding::query)
                                .toList(),
                        open);
    }

    /** Places of a ranking: some of the table open, or all different and near its length. */
    private static boolean arePlaces(List<String> texts, boolean open) {
        return texts.stream().allMatch(text -> PLACE.matcher(text).matches())
                && (open
                        || Set.copyOf(texts).size() == texts.size()
                                && texts.stream()
                                        .allMatch(
                                                text ->
                                                        Integer.parseInt(text)
                                                                <= 2 * texts.size()));
    }

    /** Whether a place is printed as several or open, as rankings do: 151-200, 1001+. */
    static boolean isOpenPlace(String text) {
        String folded = Folding.query(text);
        return PLACE.matcher(folded).matches()
                && !folded.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a column of this name holds ranks. */
    static boolean isRank(Header header) {
        return header.says(RANK);
    }

    /** Whether a text numbers a part of a list: 一, （二）, 十一、. */
    static boolean isNumeral(String text) {
        return NUMERAL.matcher(Folding.query(text)).matches();
    }
}
