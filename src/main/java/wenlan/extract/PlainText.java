package wenlan.extract;

import wenlan.text.Folding;

/**
 * A unit's text made uniform for the finders: half-width, lower case, simplified script, every
 * white space but the break between cells a plain space. It has the same length as the text it was
 * made from, so that an offset in one is an offset in the other.
 */
final class PlainText {
    private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

    private PlainText() {}

    /** The uniform text, character by character. */
    static String of(String text) {
        char[] plain = new char[text.length()];
        for (int at = 0; at < plain.length; at++) {
            plain[at] = plain(text.charAt(at));
        }
        return new String(plain);
    }

    private static char plain(char character) {
        if (character < 0x80 && character >= ' ') {
            return Character.toLowerCase(character);
        }
        char known = KNOWN[character];
        if (known == 0) {
            known = unite(character);
            KNOWN[character] = known;
        }
        return known;
    }

    /** A character whose folding is not exactly one character stays as it is. */
    private static char unite(char character) {
        if (character == '\t') {
            return character;
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        if (Character.isSurrogate(character)) {
            return character;
        }
        String folded = Folding.query(String.valueOf(character));
        return folded.length() == 1 ? folded.charAt(0) : character;
    }
}
