package wenlan.parse;

import wenlan.text.Folding;

/** What single characters are to layout. */
final class Chars {
    private static final String FINAL = "。！？!?…；;：:";
    private static final String CLOSING = "”’」』》〉）)】]\"'";
    private static final String COMMAS = "，、,";

    /** Joins picture signs to one. */
    private static final int JOINER = 0x200D;

    /** Says that the sign before it is shown as a picture (UTS #51). */
    private static final int AS_PICTURE = 0xFE0F;

    private static final int FIRST_PICTURE = 0x1F000;

    private Chars() {}

    /** Whether a character is set narrow, as Latin letters, digits and their punctuation are. */
    static boolean isNarrow(char character) {
        return character > ' ' && character < '\u2000';
    }

    /** Width of a text in half-width columns. */
    static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean wide = character >= '\u2e80' || "“”‘’…—·".indexOf(character) >= 0;
            width += wide ? 2 : 1;
        }
        return width;
    }

    /** Whether white space in the wide sense: Unicode spaces, byte order marks, zero width. */
    static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\ufeff'
                || character >= '\u200b' && character <= '\u200d'
                || character == '\u2060'
                || Character.isISOControl(character);
    }

    static boolean isHan(char character) {
        return Folding.isHan(character) || character >= '\uf900' && character <= '\ufaff';
    }

    /** A text in simplified script, character by character. */
    static String simplified(String text) {
        StringBuilder simple = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            simple.append(Folding.simplified(text.charAt(at)));
        }
        return simple.toString();
    }

    static boolean isComma(char character) {
        return COMMAS.indexOf(character) >= 0;
    }

    /** Whether a text ends as a sentence, clause of a list or introduction does. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0
                && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || isBlank(text.charAt(end - 1)))) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        return FINAL.indexOf(last) >= 0 || last == '.' && end > 1;
    }

    /** Number of Han characters among the first {@code limit}. */
    static int countHan(String text, int limit) {
        int count = 0;
        for (int at = 0; at < Math.min(limit, text.length()); at++) {
            count += isHan(text.charAt(at)) ? 1 : 0;
        }
        return count;
    }

    /** Whether a text is a formula: a sign of equality, and next to no Han characters. */
    static boolean isFormula(String text) {
        return (text.indexOf('=') >= 0 || text.indexOf('＝') >= 0)
                && countHan(text, text.length()) * 4 < text.length();
    }

    /**
     * Behind the picture signs (emoji) with which a text begins and the blanks after them; 0 where
     * it begins with none.
     */
    static int signs(String text) {
        int at = 0;
        int end = 0;
        while (at < text.length() && text.charAt(at) > 0xFF) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            boolean joins = at > 0 && (code == JOINER || code == AS_PICTURE);
            if (!joins && !isSign(code, next < text.length() ? text.charAt(next) : ' ')) {
                break;
            }
            at = next;
            end = at;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /**
     * Below the planes of pictures a sign may be one of letters, unless it is shown as a picture.
     */
    private static boolean isSign(int code, char next) {
        return code >= FIRST_PICTURE && Character.isEmoji(code)
                || Character.isEmojiPresentation(code)
                || next == AS_PICTURE && Character.isEmoji(code);
    }

    /**
     * What is compared between two printings of the same words: letters and digits alone, in lower
     * case.
     */
    static String key(String text) {
        StringBuilder key = new StringBuilder(Math.min(text.length(), 200));
        for (int at = 0; at < text.length() && key.length() < 200; at++) {
            char character = text.charAt(at);
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                key.append(Character.toLowerCase(character));
            }
        }
        return key.toString();
    }
}
