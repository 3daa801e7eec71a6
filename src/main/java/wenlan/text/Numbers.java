package wenlan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where numbers begin and end in folded text. A word that begins or ends with digits is looked for
 * as a whole number: 10 is not a word of 2010 nor of 10.5, though its characters stand there.
 */
public final class Numbers {
    /** Behind a year a point parts the month: 2019.05 holds the year as a number of its own. */
    private static final int DIGITS_OF_A_YEAR = 4;

    private static final int DIGITS_OF_A_GROUP = 3;

    private static final Pattern GROUP_COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern GROUP_BORDER =
            Pattern.compile("(?<=[0-9])(?<![.][0-9]{1,9})(?=(?:[0-9]{3})+(?![0-9]))");

    private Numbers() {}

    /** Whether a character is one of the ten digits, which folding has made of all others. */
    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether the digit at {@code at} is the first of a number. */
    public static boolean startsAt(CharSequence text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !isDigit(before) && !(at > 1 && isDigit(text.charAt(at - 2)) && joins(text, at - 1));
    }

    /** Whether the digit before {@code end} is the last of a number. */
    public static boolean endsAt(CharSequence text, int end) {
        if (end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        boolean joined =
                end + 1 < text.length() && isDigit(text.charAt(end + 1)) && joins(text, end);
        return !isDigit(after) && !joined;
    }

    /** Whether a character between two digits is a decimal point or parts groups of three. */
    private static boolean joins(CharSequence text, int at) {
        return switch (text.charAt(at)) {
            case '.' -> !(isYear(text, at) && digits(text, at + 1, 1) < DIGITS_OF_A_GROUP);
            case ',' -> digits(text, at + 1, 1) == DIGITS_OF_A_GROUP;
            default -> false;
        };
    }

    private static boolean isYear(CharSequence text, int end) {
        int start = end - DIGITS_OF_A_YEAR;
        if (digits(text, end - 1, -1) != DIGITS_OF_A_YEAR) {
            return false;
        }
        String century = text.subSequence(start, start + 2).toString();
        return century.equals("19") || century.equals("20");
    }

    /** How many digits stand in a row, counted no further than matters. */
    private static int digits(CharSequence text, int from, int step) {
        int count = 0;
        int at = from;
        while (count <= DIGITS_OF_A_YEAR
                && at >= 0
                && at < text.length()
                && isDigit(text.charAt(at))) {
            count++;
            at += step;
        }
        return count;
    }

    /**
     * A folded word with its numbers written without and with commas between groups of three
     * digits; one spelling where that is the same.
     */
    public static List<String> spellings(String word) {
        if (word.chars().noneMatch(c -> isDigit((char) c))) {
            return List.of(word);
        }
        String plain = GROUP_COMMA.matcher(word).replaceAll("");
        String grouped = GROUP_BORDER.matcher(plain).replaceAll(",");
        List<String> spellings = new ArrayList<>(List.of(word));
        for (String other : List.of(plain, grouped)) {
            if (!spellings.contains(other)) {
                spellings.add(other);
            }
        }
        return List.copyOf(spellings);
    }
}
