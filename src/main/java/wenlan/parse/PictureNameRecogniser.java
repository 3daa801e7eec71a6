package wenlan.parse;

import org.jspecify.annotations.Nullable;

/**
 * Recognises what a picture shows where no word calls it a figure: a few words alone in the gap
 * that the picture left, between the answers of an interview or below the name of a firm. Only a
 * report whose numbered pictures leave such gaps tells.
 */
final class PictureNameRecogniser implements BlockRecogniser {
    private static final int LONGEST = 24;

    @Override
    public @Nullable Found recognise(Situation here) {
        Lines lines = here.lines();
        Line line = here.line();
        String text = here.string();
        boolean words =
                here.context().habits().pictured()
                        && !line.isRow()
                        && line.look().hashes() == 0
                        && !line.look().bullet()
                        && lines.standsAlone(here.at())
                        && text.length() <= LONGEST
                        && !Chars.endsSentence(text)
                        && !Chars.isComma(text.charAt(text.length() - 1))
                        && text.codePoints().anyMatch(Character::isLetter)
                        && NumberMark.of(text) == null
                        && !NoteKind.isNote(text)
                        && PrintedDate.last(text) == null;
        return words && (isInGap(here) || isBesideAnother(here))
                ? FigureRecogniser.captioned(here)
                : null;
    }

    /** Below a gap, be it with words in capitals between; neither above a list nor at the end. */
    private static boolean isInGap(Situation here) {
        int below = here.lines().seek(here.at() + 1);
        return here.lines().gapBefore(here.at()) >= Habits.PICTURE
                && here.previous() instanceof Piece.Passage
                && below < here.lines().size()
                && !here.lines().get(below).look().bullet();
    }

    /** Whether a line stands in the gap of the next of several pictures with a name each. */
    static boolean isInRow(Situation here, Piece.Picture last) {
        return here.context().habits().pictured()
                && here.before().getLast() == last
                && here.line().gap() >= Habits.PICTURE
                && isNamed(last);
    }

    /** One of several pictures with a name each. */
    private static boolean isBesideAnother(Situation here) {
        return here.previous() instanceof Piece.Picture picture && isNamed(picture);
    }

    private static boolean isNamed(Piece.Picture picture) {
        return picture.caption() != null
                && picture.source() == null
                && !Captions.isFigure(picture.caption());
    }
}
