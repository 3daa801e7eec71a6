package wenlan.parse;

import java.util.regex.Pattern;

/**
 * Headings without any mark: a short line in a block of its own, between a finished paragraph and a
 * new one. A cluster of short lines is a picture's labels, not headings.
 */
final class PlainHeadings {
    private static final int LONGEST = 42;
    private static final int LONGEST_HEADLINE = 80;
    private static final Pattern ODD =
            Pattern.compile("^[—\\-–=+*/|·.…,，、。)）]|https?://|@|^\\d+(?:[.,]\\d+)?\\s*[%％亿万]?$");

    private PlainHeadings() {}

    static boolean isHeading(Situation here) {
        if (here.context().wrapping().isWrapped()) {
            return isHeadline(here);
        }
        return isPlain(here);
    }

    /** Behind the last line of the heading. */
    static int end(Situation here) {
        if (!here.context().wrapping().isWrapped()
                || Columns.isTooWide(here.context(), here.string())
                || isSingle(here)) {
            return here.at() + 1;
        }
        return here.lines().blockEnd(here.at());
    }

    private static boolean isPlain(Situation here) {
        Line line = here.line();
        String text = line.string();
        if (line.look().bullet() && !here.lines().standsAlone(here.at())
                || !isShort(text, LONGEST)) {
            return false;
        }
        boolean stands =
                here.context().wrapping().dense()
                        ? text.length() <= 25 && !line.look().bullet()
                        : here.lines().standsAlone(here.at());
        return stands && Following.isParagraph(here, here.at() + 1) && isAfterText(here);
    }

    private static boolean isShort(String text, int longest) {
        return text.length() <= longest
                && Chars.key(text).length() >= 2
                && !Chars.endsSentence(text)
                && !Chars.isComma(text.charAt(text.length() - 1))
                && !ODD.matcher(text).find()
                && Chars.countHan(text, text.length()) >= 2;
    }

    /** What stands before is finished: no label, no sentence that goes on. */
    private static boolean isAfterText(Situation here) {
        return switch (here.previous()) {
            case null -> true;
            case Piece.Passage passage ->
                    Chars.endsSentence(passage.text().text()) || passage.listItem();
            case Piece.Heading heading -> true;
            case Piece.Grid grid -> true;
            case Piece.Picture picture -> true;
            case Piece.Footnote footnote -> true;
            case Piece.FrontMatter front -> true;
            case Piece.LostHeading lost -> true;
            case Piece.Aside aside -> true;
        };
    }

    /** In a narrow column: a block of lines that neither fill the column nor end as a sentence. */
    private static boolean isHeadline(Situation here) {
        Context context = here.context();
        Lines lines = here.lines();
        if (Columns.isTooWide(context, here.string())) {
            return lines.startsBlock(here.at()) && isShort(here.string(), LONGEST_HEADLINE);
        }
        if (!lines.startsBlock(here.at())) {
            return false;
        }
        int end = lines.blockEnd(here.at());
        if (isSingle(here)) {
            return true;
        }
        if (end - here.at() > 3) {
            return false;
        }
        for (int at = here.at(); at < end; at++) {
            if (Columns.isFull(context, at) || !isShort(lines.string(at), LONGEST)) {
                return false;
            }
        }
        return Following.isBody(here, end);
    }

    /** A headline that touches the narrower column below it. */
    private static boolean isSingle(Situation here) {
        int below = here.at() + 1;
        return below < here.lines().blockEnd(here.at())
                && here.context().wrapping().isNewspaper()
                && isShort(here.string(), LONGEST)
                && Chars.width(here.string()) > Columns.width(here.context(), below) + 2;
    }
}
