package wenlan.text;

import java.util.BitSet;

/**
 * Where words of letters and numbers begin and end in folded text, from which the white space is
 * gone: ai is no word of "aion" nor of "mail", though its characters stand there, and 10 none of
 * 2010. Letters and digits that touch are a border (mlu|270), and so is every other character.
 *
 * @param text the folded text
 * @param gaps places before which white space was left out
 */
public record WordBorders(CharSequence text, BitSet gaps) {
    /** Letters from here on are of scripts that do not part words by white space. */
    private static final char UNPARTED = '\u0e00';

    /** Whether a character is a letter of a script that parts words by white space. */
    static boolean isLetter(char character) {
        return character < UNPARTED && Character.isLetter(character);
    }

    /** Whether a word or a number has to begin and end where it is looked for. */
    public static boolean isBounded(char character) {
        return isLetter(character) || Numbers.isDigit(character);
    }

    /** Whether the letter or digit at {@code at} is the first of its word or number. */
    public boolean startsAt(int at) {
        char first = text.charAt(at);
        return Numbers.isDigit(first) ? Numbers.startsAt(text, at) : !isInsideWord(at);
    }

    /** Whether the letter or digit before {@code end} is the last of its word or number. */
    public boolean endsAt(int end) {
        char last = text.charAt(end - 1);
        return Numbers.isDigit(last) ? Numbers.endsAt(text, end) : !isInsideWord(end);
    }

    private boolean isInsideWord(int at) {
        return at > 0
                && at < text.length()
                && isLetter(text.charAt(at - 1))
                && isLetter(text.charAt(at))
                && !gaps.get(at);
    }

    /**
     * Where {@code word} stands in the text from {@code from} on, with its outer words and numbers
     * whole; -1 where it does not.
     */
    public int find(String word, int from) {
        String in = text.toString();
        int at = in.indexOf(word, from);
        while (at >= 0 && !isWhole(at, at + word.length())) {
            at = in.indexOf(word, at + 1);
        }
        return at;
    }

    private boolean isWhole(int start, int end) {
        return start == end
                || (!isBounded(text.charAt(start)) || startsAt(start))
                        && (!isBounded(text.charAt(end - 1)) || endsAt(end));
    }
}
