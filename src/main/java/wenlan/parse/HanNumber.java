package wenlan.parse;

/** Reading of numbers written in Han characters, circled or in digits. */
final class HanNumber {
    private static final String FORMAL = " 壹贰叁肆伍陆柒捌玖";
    private static final String FORMAL_TRADITIONAL = " 壹貳參肆伍陸柒捌玖";
    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumber() {}

    /** The first number in a text, 0 without one; 十二 and 一二 both mean 12. */
    static int value(String text) {
        int total = 0;
        int current = 0;
        boolean any = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            int digit = digit(character);
            int scale = scale(character);
            if (digit >= 0) {
                current = Math.min(current, 9_999) * 10 + digit;
                any = true;
            } else if (scale > 0) {
                total += Math.max(current, 1) * scale;
                current = 0;
                any = true;
            } else if (circled(character) > 0) {
                return circled(character);
            } else if (any && !Chars.isBlank(character)) {
                break;
            }
        }
        return total + current;
    }

    private static int digit(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character >= '０' && character <= '９') {
            return character - '０';
        }
        int formal = Math.max(FORMAL.indexOf(character), FORMAL_TRADITIONAL.indexOf(character));
        if (formal > 0) {
            return formal;
        }
        if (character == '零') {
            return 0;
        }
        return character == '两' ? 2 : DIGITS.indexOf(character);
    }

    private static int scale(char character) {
        return switch (character) {
            case '十', '拾' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            default -> 0;
        };
    }

    private static int circled(char character) {
        if (character >= '①' && character <= '⑳') {
            return character - '①' + 1;
        }
        if (character >= '❶' && character <= '❿') {
            return character - '❶' + 1;
        }
        return character >= '➀' && character <= '➉' ? character - '➀' + 1 : 0;
    }
}
