package wenlan.query;

import java.util.regex.Pattern;

/**
 * White space that does not part words: between a number and its unit (10 大, 2021 年 8 月) and around
 * a sign that joins (AI + 医疗, 2018 - 2020).
 */
final class Gap {
    private static final String JOINING = "+＋&＆/／";
    private static final String JOINING_NUMBERS = "-－–—~～至";

    private static final String UNITS = "年月日号亿万千百元家个项大种类条件届级期版倍位名所只台辆座亩吨米岁人次余多强后代%％‰℃";

    /** Number of a year; it has no other unit than 年. */
    private static final Pattern YEAR = Pattern.compile("(?:^|.*[^0-9０-９])[12１２][0-9０-９]{3}");

    private static final Pattern MONTH_OR_DAY =
            Pattern.compile("[0-9０-９]{1,2}\\s*[月日].*", Pattern.DOTALL);

    private static final int LONGEST_LOOK = 8;

    private Gap() {}

    /** Whether what stands before {@code from} and from {@code to} on belongs together. */
    static boolean joins(String typed, int wordStart, int from, int to) {
        if (from == wordStart || to >= typed.length()) {
            return false;
        }
        char before = typed.charAt(from - 1);
        char after = typed.charAt(to);
        String left = typed.substring(Math.max(wordStart, from - LONGEST_LOOK), from);
        String right = typed.substring(to, Math.min(typed.length(), to + LONGEST_LOOK));
        return isUnit(left, before, after)
                || (before == '年' || before == '月') && MONTH_OR_DAY.matcher(right).matches()
                || left.length() > 1 && isSign(before, JOINING) && !isEdge(after)
                || isSign(after, JOINING) && isFollowed(typed, to + 1)
                || Characters.isDigit(before)
                        && isSign(after, JOINING_NUMBERS)
                        && isFollowed(typed, to + 1)
                        && Characters.isWhite(typed.charAt(to + 1))
                || left.length() > 1
                        && isSign(before, JOINING_NUMBERS)
                        && Characters.isDigit(after)
                        && isBehindNumber(typed, wordStart, from - 1);
    }

    private static boolean isUnit(String left, char before, char after) {
        if (!Characters.isDigit(before) || UNITS.indexOf(after) < 0) {
            return false;
        }
        return after == '年' || !YEAR.matcher(left).matches();
    }

    private static boolean isSign(char character, String signs) {
        return signs.indexOf(character) >= 0;
    }

    /** Whether a sign that ends at {@code at} has something to join behind it. */
    private static boolean isFollowed(String typed, int at) {
        int next = at;
        while (next < typed.length() && Characters.isWhite(typed.charAt(next))) {
            next++;
        }
        return next < typed.length() && !isEdge(typed.charAt(next)) && at < typed.length();
    }

    private static boolean isEdge(char character) {
        return !Character.isLetterOrDigit(character);
    }

    private static boolean isBehindNumber(String typed, int wordStart, int sign) {
        int at = sign;
        while (at > wordStart && Characters.isWhite(typed.charAt(at - 1))) {
            at--;
        }
        return at > wordStart && at < sign && Characters.isDigit(typed.charAt(at - 1));
    }
}
