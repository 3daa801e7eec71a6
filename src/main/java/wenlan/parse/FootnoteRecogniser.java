package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Recognises footnotes: raised or bracketed marks, Markdown notes, notes on the author. */
final class FootnoteRecogniser implements BlockRecogniser {
    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "^(?:[¹²³⁰⁴-⁹]{1,3}|\\[\\^[^\\]]{1,20}\\]:?|[*＊†‡]{1,3}(?=[\\s\\p{IsHan}])|〔\\d{1,3}〕)\\s*\\S.*"
                        + "|^[*＊]?\\s*(?:作者简介|作者单位|第一作者|通讯作者|通信作者|基金项目|收稿日期|课题组成员)\\s*[:：].*",
                    Pattern.DOTALL);
    private static final int HEAD = 60;

    /** Whether a line reads as a footnote. */
    static boolean isFootnote(Line line) {
        String text = line.string();
        String head = text.length() <= HEAD ? text : text.substring(0, HEAD);
        return !line.isRow() && !line.look().bullet() && FOOTNOTE.matcher(head).matches();
    }

    @Override
    public @Nullable Found recognise(Situation here) {
        if (!isFootnote(here.line())) {
            return null;
        }
        return Found.of(new Piece.Footnote(here.line().text()), here.at() + 1);
    }
}
