package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the title page: the short lines before the text begins. */
final class FrontPageRecogniser implements BlockRecogniser {
    private static final int LONGEST = 90;
    private static final int MOST_LINES = 60;
    private static final Pattern ADOPTED =
            Pattern.compile(
                    "^[（(]?.{0,30}\\d{4}年\\d{1,2}月\\d{1,2}日.*(?:通过|修正|修订|公布|发布|施行|批准|修改|令).*");

    @Override
    public @Nullable Found recognise(Situation here) {
        if (here.at() != here.lines().seek(0) || here.context().wrapping().isNewspaper()) {
            return null;
        }
        int end = end(here);
        if (end == here.lines().size()) {
            end = end - here.at() > 1 ? here.at() + 1 : here.at();
        }
        return end <= here.at() ? null : new Found(pieces(here, end), end);
    }

    private static List<Piece> pieces(Situation here, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = here.at(); at < end; at++) {
            pieces.add(
                    here.lines().isAside(at)
                            ? Asides.piece(here.lines(), at)
                            : new Piece.FrontMatter(here.lines().get(at).text()));
        }
        return pieces;
    }

    private static int end(Situation here) {
        Lines lines = here.lines();
        int titles = 0;
        int at = here.at();
        int end = here.at();
        for (int count = 0; at < lines.size() && count < MOST_LINES; at++) {
            if (lines.isAside(at)) {
                continue;
            }
            Line line = lines.get(at);
            if (isBody(here, at) || line.look().hashes() > 0 && titles > 0) {
                break;
            }
            titles += line.look().hashes() > 0 || count == 0 ? 1 : 0;
            count++;
            end = at + 1;
        }
        return end;
    }

    private static boolean isBody(Situation here, int at) {
        Line line = here.lines().get(at);
        String text = line.string();
        Contents contents = here.context().contents();
        if (!contents.isEmpty() && at == contents.from() || ContentsFinder.isHeading(text)) {
            return true;
        }
        if (isAdopted(text)) {
            return false;
        }
        return line.isRow()
                || line.look().bullet()
                || text.length() > LONGEST
                || text.indexOf('。') >= 0
                || text.endsWith("：")
                || text.endsWith("，")
                || KnownHeadings.isOpening(text)
                || Captions.isTable(text)
                || Captions.isFigure(text)
                || NoteKind.isNote(text)
                || isNumbered(text)
                || here.context().wrapping().isWrapped()
                        && Columns.isFull(here.context(), at)
                        && here.lines().blockEnd(at) - at > 1;
    }

    /** The note below the title of a law that says when it was passed and amended. */
    static boolean isAdopted(String text) {
        return text.length() <= 400 && ADOPTED.matcher(text).matches();
    }

    private static boolean isNumbered(String text) {
        NumberMark mark = NumberMark.of(text);
        return mark != null
                && mark.length() < text.length()
                && mark.style() != NumberStyle.ORDINAL_WORD
                && mark.style() != NumberStyle.PART;
    }
}
