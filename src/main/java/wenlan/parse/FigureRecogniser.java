package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a figure by its caption and the note below it, or by a note whose caption is lost. */
final class FigureRecogniser implements BlockRecogniser {
    /**
     * A picture's caption with the photographer or agency behind it. Behind words without an end 摄影
     * alone may be one of the things that they list: 绘画 雕塑 摄影.
     */
    private static final Pattern PHOTO =
            Pattern.compile(
                    "^(.{4,150}?[。！）)])\\s*((?:\\p{IsHan}{0,8}(?:资料图|供图|图片))?\\s*"
                        + "(?:\\p{IsHan}{0,8}记者\\s*)?\\p{IsHan}{2,4}\\s*摄影?"
                        + "|\\p{IsHan}{1,8}(?:资料图|供图|社发))$|^([^。！？]{4,60})[\\s"
                        + "　]+(\\p{IsHan}{0,8}记者\\s*\\p{IsHan}{2,4}[\\s　]*摄影?|\\p{IsHan}{2,4}[\\s"
                        + "　]*[/／][\\s　]*摄影?|\\p{IsHan}{2,4}[\\s　]+摄)$");

    /** The label of a source and nothing else. */
    private static final Pattern LABEL = Pattern.compile("(?:资料|数据|图片|图表)(?:来源|出处)\\s*[:：]\\s*");

    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_NAMED = 150;

    @Override
    public @Nullable Found recognise(Situation here) {
        Line line = here.line();
        if (line.look().picture() && !line.isRow()) {
            return captioned(here);
        }
        boolean marked = line.look().hashes() > 0 && !isOpenNote(here);
        if (line.isRow() || marked && !Captions.isFigure(line.string())) {
            return null;
        }
        if (Captions.isFigure(line.string())) {
            return captioned(here);
        }
        Matcher photo = PHOTO.matcher(line.string());
        if (mayBePhoto(line.string()) && photo.matches()) {
            int words = photo.group(1) == null ? 3 : 1;
            Piece picture =
                    new Piece.Picture(line.text(), photo.group(words), photo.group(words + 1));
            return Found.of(picture, here.at() + 1);
        }
        if (isStrayNote(line.string()) && isAboveCaption(here)) {
            TracedText caption = here.lines().get(here.at() + 1).text();
            TracedText both = Texts.broken(List.of(line.text(), caption));
            return Found.of(new Piece.Picture(both, caption.text(), line.string()), here.at() + 2);
        }
        return isStrayNote(line.string()) ? stray(here) : null;
    }

    /** A note without a caption; what it names may stand in the line below its colon. */
    private static Found stray(Situation here) {
        Lines lines = here.lines();
        int below = here.at() + 1;
        boolean open = isOpenNote(here);
        TracedText note =
                open
                        ? Texts.joined(List.of(here.line().text(), lines.get(below).text()))
                        : here.line().text();
        return Found.of(
                new Piece.Picture(note, null, note.text()), open ? below + 1 : here.at() + 1);
    }

    /** Whether a line is the label of a source that the one below it names. */
    private static boolean isOpenNote(Situation here) {
        Lines lines = here.lines();
        int below = here.at() + 1;
        return here.string().length() <= LONGEST_LABEL
                && LABEL.matcher(here.string()).matches()
                && below < lines.size()
                && !lines.isAside(below)
                && !lines.get(below).isRow()
                && lines.get(below).gap() <= 1
                && lines.string(below).length() <= LONGEST_NAMED
                && !PassageRecogniser.startsAnew(lines.get(below))
                && NumberMark.of(lines.string(below)) == null;
    }

    /** Whether a line is the caption of a photograph with its credit. */
    static boolean isPhoto(String text) {
        return mayBePhoto(text) && PHOTO.matcher(text).matches();
    }

    /** Whether a line ends in one of the characters in which such credits end. */
    private static boolean mayBePhoto(String text) {
        return !text.isEmpty()
                && text.length() <= 200
                && "摄影图发".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * Whether the caption of the figure stands directly below its source, as below a picture it
     * does; one with a note of its own below stands above its picture.
     */
    private static boolean isAboveCaption(Situation here) {
        Lines lines = here.lines();
        int caption = here.at() + 1;
        if (caption >= lines.size()
                || lines.isAside(caption)
                || lines.get(caption).isRow()
                || lines.get(caption).gap() > 0
                || !Captions.isFigure(lines.string(caption))
                || Captions.isTable(lines.string(caption))) {
            return false;
        }
        int below = lines.seek(caption + 1);
        return below >= lines.size() || !NoteKind.isNote(lines.string(below));
    }

    private static boolean isStrayNote(String text) {
        return text.length() <= 200 && NoteKind.isSource(text);
    }

    private static Found captioned(Situation here) {
        Lines lines = here.lines();
        TracedText caption = here.line().text();
        int next = here.at() + 1;
        int below = lines.seek(next);
        if (below < lines.size()
                && !lines.get(below).isRow()
                && NoteKind.isNote(lines.string(below))
                && !NoteKind.isUnit(lines.string(below))) {
            return withNote(lines, caption, next, below);
        }
        return Found.of(new Piece.Picture(caption, caption.text(), null), next);
    }

    private static Found withNote(Lines lines, TracedText caption, int next, int below) {
        TracedText note = lines.get(below).text();
        List<Piece> pieces = new ArrayList<>();
        if (below == next) {
            pieces.add(
                    new Piece.Picture(
                            Texts.broken(List.of(caption, note)), caption.text(), note.text()));
        } else {
            pieces.add(
                    new Piece.Picture(
                            Texts.broken(List.of(caption, note)), caption.text(), note.text()));
            for (int at = next; at < below; at++) {
                pieces.add(Asides.piece(lines, at));
            }
        }
        return new Found(pieces, below + 1);
    }
}
