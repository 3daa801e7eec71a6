package wenlan.query;

/** Kinds of characters that mean something in a query. */
final class Characters {
    private Characters() {}

    static boolean isWhite(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isOpening(char character) {
        return character == '(' || character == '（';
    }

    static boolean isClosing(char character) {
        return character == ')' || character == '）';
    }

    static boolean isMinus(char character) {
        return character == '-' || character == '－';
    }

    static boolean isColon(char character) {
        return character == ':' || character == '：';
    }

    /** What ends a sentence or a clause, and so the value of a field. */
    static boolean isPause(char character) {
        return "，。；？！、,;?!…".indexOf(character) >= 0;
    }

    /** A digit of either width. */
    static boolean isDigit(char character) {
        return character >= '0' && character <= '9' || character >= '０' && character <= '９';
    }
}
