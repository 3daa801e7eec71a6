package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells numbers that name or order rows from those that measure them. */
final class Codes {
    private static final int SHORTEST_SCALE = 5;

    /** Numbers by which ordinals may count, and places by which a rank may change. */
    private static final double LAST_ORDINAL = 99;

    private static final Pattern CODE_VALUE =
            Pattern.compile(
                    "0\\d+|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}-\\d+|400-?\\d{3,4}-?\\d{3,4}|\\d{15,}x?"
                        + "|(?=.*[a-z])(?=.*\\d)[a-z0-9./_-]+");

    /** 3, (3), 3) or 3. as lists are numbered. */
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?(\\d{1,4})[).]?");

    /** Names of columns that say nothing but that something is other than before. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?:[比较同](?:上年|上期|上次|上届|上月|上季|去年|前期|(?:19|20)\\d\\d年?)(?:同期)?(?:度)?)?(?:的)?"
                            + "(?:变化|变动|升降|涨跌|增减|进退|变化情况|升降情况|变动情况)?");

    private static final Pattern RANK = Pattern.compile("排名|名次|位次|位序|排位|rank");

    private static final Pattern STEP =
            Pattern.compile("(?:[▲△▼▽↑↓⬆⬇+-]|上升|下降|前进|后退|升|降|进|退)?\\d{1,2}位?");
    private static final Pattern SIGNED = Pattern.compile("(?:[▲△▼▽↑↓⬆⬇+-]|上升|下降|前进|后退|升|降|进|退).*");
    private static final Pattern NO_STEP =
            Pattern.compile("[→=↔⬌]|持平|不变|新(?:进|增|上榜|入选|入围)|new|重返|首次上榜");

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

    /** Whether a column of this name holds ranks. */
    static boolean isRank(Header header) {
        return header.says(RANK);
    }

    /**
     * Whether a column beside ranks tells by how many places they changed (↑1, ↓2, —): under a name
     * that says no more than that something changed, in whole numbers with arrows or signs.
     *
     * @param printed the cells as printed: once an arrow is read as a sign it tells nothing any
     *     more
     */
    static boolean areStepsOfRank(Header header, List<String> printed) {
        if (header.unit() != null || !CHANGE.matcher(header.label()).matches()) {
            return false;
        }
        List<String> said =
                printed.stream()
                        .filter(cell -> !Figures.isMissing(cell))
                        .map(cell -> Folding.query(cell))
                        .toList();
        return said.stream().anyMatch(cell -> SIGNED.matcher(cell).matches())
                && said.stream()
                        .allMatch(
                                cell ->
                                        STEP.matcher(cell).matches()
                                                || NO_STEP.matcher(cell).matches());
    }
}
