package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises the names of pictures that stand among the text without a caption: a short line
 * without the end of a sentence that nothing else took and that shares its block with a logo, set
 * aside as ornament. Blank lines alone tell no picture: a list of winners may be printed with as
 * many.
 */
final class PictureNameRecogniser implements BlockRecogniser {
    static final String REASON = "picture label";

    /** Lines of a title page, where room says nothing. */
    private static final int TITLE_PAGE = 12;

    private static final int LONGEST = 20;

    /** Capitals of a name, unlike strokes and dots. */
    private static final Pattern LOGO = Pattern.compile("[A-Z][A-Za-z]{2,}");

    /** Lines of a block that are a name and a logo. */
    private static final int MOST_LINES = 6;

    @Override
    public @Nullable Found recognise(Situation here) {
        int at = here.at();
        Lines lines = here.lines();
        if (at < TITLE_PAGE
                || !here.context().chinese()
                || !isName(here, at)
                || !isBesideLogo(here, at)) {
            return null;
        }
        return new Found(List.of(new Piece.Aside(lines.get(at).text(), REASON)), at + 1);
    }

    /** Whether a block is made of names and of at least one ornament, as below a logo. */
    private static boolean isBesideLogo(Situation here, int at) {
        Lines lines = here.lines();
        int from = at;
        while (from > 0 && lines.get(from).gap() == 0 && at - from < MOST_LINES) {
            from--;
        }
        boolean logo = false;
        int line = from;
        while (line < lines.size() && (line == from || lines.get(line).gap() == 0)) {
            boolean ornament =
                    PictureLabels.CAPITALS.equals(lines.aside(line))
                            && LOGO.matcher(lines.string(line)).lookingAt();
            if (line - from > MOST_LINES || !ornament && !isName(here, line)) {
                return false;
            }
            logo |= ornament;
            line++;
        }
        return logo;
    }

    private static boolean isName(Situation here, int at) {
        return !here.lines().isAside(at) && isName(here.lines().get(at));
    }

    /** Whether a line may be the name of a picture by its words alone. */
    static boolean isName(Line line) {
        String text = line.string();
        return !line.isRow()
                && !line.look().bullet()
                && !line.look().bold()
                && line.look().hashes() == 0
                && text.length() <= LONGEST
                && !Chars.endsSentence(text)
                && !Chars.isComma(text.charAt(text.length() - 1))
                && text.indexOf('。') < 0
                && text.indexOf('，') < 0
                && NumberMark.of(text) == null
                && !Following.isChoice(text)
                && !NoteKind.isNote(text)
                && !Captions.isTable(text)
                && !Captions.isFigure(text)
                && !CreditRecogniser.isIssuer(text)
                && !MetadataReader.isLabelled(text)
                && PrintedDate.last(text) == null;
    }
}
