package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises footnotes: raised or bracketed marks, Markdown notes, notes on the author. */
final class FootnoteRecogniser implements BlockRecogniser {
    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "^(?:[¹²³⁰⁴-⁹]{1,3}|\\[\\^[^\\]]{1,20}\\]:?|[*＊†‡]{1,3}(?=[\\s\\p{IsHan}])|〔\\d{1,3}〕)\\s*\\S.*"
                        + "|^[*＊]?\\s*(?:作者简介|作者单位|第一作者|通讯作者|通信作者|基金项目|收稿日期|课题组成员)\\s*[:：].*",
                    Pattern.DOTALL);
    private static final int HEAD = 60;

    /** What says itself that it is a note on the text as a whole. */
    private static final Pattern NAMED =
            Pattern.compile("(?:作者简介|作者单位|第一作者|通讯作者|通信作者|基金项目|收稿日期|课题组成员)\\s*[:：]");

    /** A mark of a note in brackets or a circle, as pages of books print it. */
    private static final Pattern MARKED = Pattern.compile("(\\[\\d{1,3}\\]|[①-⑳])\\s*\\S");

    /** A number without its circle before a whole sentence, as the foot of a page prints it. */
    private static final Pattern FOOT = Pattern.compile("\\d{1,2}[\\s　]+\\p{IsHan}.{8,}。");

    private static final int LONGEST_FOOT = 200;

    /** Pieces above a note among which the text stands that it belongs to. */
    private static final int FARTHEST = 40;

    /** Whether a line reads as a footnote. */
    static boolean isFootnote(Line line) {
        String text = line.string();
        String head = text.length() <= HEAD ? text : text.substring(0, HEAD);
        boolean note = !line.look().bullet() || NAMED.matcher(head).lookingAt();
        return !line.isRow() && note && FOOTNOTE.matcher(head).matches();
    }

    /** The mark of a note with which a line begins, null without one. */
    static @Nullable String mark(Line line) {
        Matcher marked = MARKED.matcher(line.string());
        return !line.isRow() && marked.lookingAt() ? marked.group(1) : null;
    }

    /** Whether a line at the foot of a page reads as a note whose mark has lost its circle. */
    static boolean isFoot(Lines lines, int at) {
        String text = lines.string(at);
        return !lines.get(at).isRow()
                && text.length() <= LONGEST_FOOT
                && at + 1 < lines.size()
                && RunningHeads.PAGE.equals(lines.aside(at + 1))
                && FOOT.matcher(text).matches();
    }

    @Override
    public @Nullable Found recognise(Situation here) {
        if (!isFootnote(here.line()) && !isMarked(here)) {
            return null;
        }
        return Found.of(new Piece.Footnote(here.line().text()), here.at() + 1);
    }

    /** Whether a line begins with the mark that a sentence above ends with. */
    private static boolean isMarked(Situation here) {
        String text = here.string();
        Matcher marked = MARKED.matcher(text);
        if (here.line().isRow() || !marked.lookingAt()) {
            return false;
        }
        String mark = marked.group(1);
        int oldest = Math.max(0, here.before().size() - FARTHEST);
        for (int at = here.before().size() - 1; at >= oldest; at--) {
            Piece piece = here.before().get(at);
            if (piece instanceof Piece.Heading heading
                    && KnownHeadings.isClosing(heading.text().text())) {
                return false;
            }
            if (piece instanceof Piece.Passage passage) {
                String above = passage.text().text();
                int place = above.lastIndexOf(mark);
                int behind = place + mark.length();
                if (place > 0
                        && !above.startsWith(mark)
                        && (behind == above.length()
                                || "。，；、！？".indexOf(above.charAt(behind)) >= 0)) {
                    return true;
                }
            }
        }
        return false;
    }
}
