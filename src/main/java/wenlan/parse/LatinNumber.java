package wenlan.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reading of numbers written in Roman figures or English words, as chapters are counted. */
final class LatinNumber {
    private static final List<String> NAMES =
            List.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");

    /** The words as alternatives of a pattern. */
    static final String WORDS = String.join("|", NAMES);

    private static final String FIGURES = "IVX";
    private static final int[] VALUES = {1, 5, 10};

    private static final Pattern PAGE = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

    private LatinNumber() {}

    /**
     * Whether a text is a number in small Roman figures, as pages before the first chapter have.
     */
    static boolean isPage(String text) {
        return text.length() <= 5 && !text.isEmpty() && PAGE.matcher(text).matches();
    }

    /** The number that is the last word of a text, 0 when that is none. */
    static int value(String text) {
        if (text.chars().noneMatch(LatinNumber::isLetter)) {
            return 0;
        }
        String word = text.substring(text.lastIndexOf(' ') + 1).replaceAll("[.:]$", "");
        if (word.length() == 1 && word.charAt(0) >= 'Ⅰ' && word.charAt(0) <= 'Ⅻ') {
            return word.charAt(0) - 'Ⅰ' + 1;
        }
        int named = NAMES.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
        return named > 0 ? named : roman(word);
    }

    private static boolean isLetter(int character) {
        return character >= 'A' && character <= 'z' || character >= 'Ⅰ' && character <= 'Ⅻ';
    }

    private static int roman(String word) {
        int total = 0;
        int last = 0;
        for (int at = word.length() - 1; at >= 0; at--) {
            int figure = FIGURES.indexOf(word.charAt(at));
            if (figure < 0) {
                return 0;
            }
            total += VALUES[figure] < last ? -VALUES[figure] : VALUES[figure];
            last = VALUES[figure];
        }
        return total;
    }
}
