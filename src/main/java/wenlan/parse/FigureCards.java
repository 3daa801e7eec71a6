package wenlan.parse;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Boxes with which reports on the web begin: what is measured, its figure on a line of its own, and
 * a remark. They are text, though they are as short as the lines of a title page.
 */
final class FigureCards {
    private static final String NUMBER = "\\d[\\d,.]{0,15}";

    /** A share, a sum or a number counted in 万 or 亿, with nothing else on the line. */
    private static final Pattern FIGURE =
            Pattern.compile(
                    "[~～≈约超逾近+−-]?\\s?(?:"
                            + NUMBER
                            + "\\s?[%％](?:\\s?[~～–—-]\\s?"
                            + NUMBER
                            + "\\s?[%％])?|[$¥￥€]\\s?"
                            + NUMBER
                            + "\\s?(?:[BMK]|\\p{IsHan}{1,4})?|"
                            + NUMBER
                            + "\\s?(?:万|亿|万亿)\\p{IsHan}{0,3})\\+?");

    /** Lines of one box after another among which the next figure stands. */
    private static final int FARTHEST = 4;

    private FigureCards() {}

    /** Whether the first of several boxes begins at a line, with its figure or what that is of. */
    static boolean open(Lines lines, int at) {
        int figure = isFigure(lines, at) ? at : at + 1;
        return isFigure(lines, figure)
                && IntStream.rangeClosed(figure + 1, figure + FARTHEST)
                        .anyMatch(next -> isFigure(lines, next));
    }

    private static boolean isFigure(Lines lines, int at) {
        return at < lines.size()
                && !lines.isAside(at)
                && !lines.get(at).isRow()
                && lines.string(at).length() <= 24
                && FIGURE.matcher(lines.string(at)).matches();
    }
}
