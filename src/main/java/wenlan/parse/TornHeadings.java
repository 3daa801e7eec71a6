package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.BlockRecogniser.Found;

import java.util.ArrayList;
import java.util.List;

/** Headings whose number stands on a line of its own, torn from the title below it. */
final class TornHeadings {
    private static final int LONGEST = 70;

    private TornHeadings() {}

    /** A number that stands alone, its title in the lines below. */
    static @Nullable Found read(Situation here, NumberMark mark) {
        Lines lines = here.lines();
        if (mark.style() == NumberStyle.ARTICLE) {
            return isOverArticle(here)
                    ? HeadingRecogniser.found(here, mark, here.at() + 1, Stance.USUAL)
                    : null;
        }
        if (mark.style() == NumberStyle.DECIMAL && !isCounted(here, mark)) {
            return null;
        }
        int title = lines.seek(here.at() + 1);
        if (title >= lines.size() || lines.get(title).gap() > 2 || !isTitle(lines.get(title))) {
            return mark.style().isChapter()
                    ? HeadingRecogniser.found(here, mark, here.at() + 1, Stance.USUAL)
                    : null;
        }
        List<TracedText> parts = new ArrayList<>(List.of(here.line().text()));
        List<Piece> asides = new ArrayList<>();
        for (int at = here.at() + 1; at < title; at++) {
            asides.add(Asides.piece(lines, at));
        }
        int next = titleEnd(lines, title);
        for (int at = title; at < next; at++) {
            parts.add(lines.get(at).text());
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                new Piece.Heading(Texts.joined(parts), mark, here.line().look(), -1, Stance.USUAL));
        pieces.addAll(asides);
        return new Found(pieces, next);
    }

    /** The number of an article on a line of its own, its text directly below. */
    private static boolean isOverArticle(Situation here) {
        int below = here.at() + 1;
        return below < here.lines().size()
                && here.line().gap() > 0
                && here.lines().get(below).gap() <= 1
                && !here.lines().isAside(below);
    }

    /** A number with a point that is one of a section: the first, or the next one of a count. */
    private static boolean isCounted(Situation here, NumberMark mark) {
        NumberMark last = here.lastMark(NumberStyle.DECIMAL);
        boolean first = mark.ordinal() == 1 && mark.path().getFirst() > 0;
        int above = here.at() - 1;
        boolean figures = above >= 0 && SpacedLine.isFigure(here.lines().string(above));
        return !figures && (first || last != null && isNext(last.path(), mark.path()));
    }

    /** Whether a path follows another one or what that stands in: 2.2 behind 2.1.3. */
    private static boolean isNext(List<Integer> last, List<Integer> path) {
        int end = path.size() - 1;
        return last.size() > end
                && last.subList(0, end).equals(path.subList(0, end))
                && path.get(end) == last.get(end) + 1;
    }

    /** Behind the lines of a title: those of its block, and the next one behind a colon. */
    private static int titleEnd(Lines lines, int title) {
        int next = title;
        int end = lines.blockEnd(title);
        while (next < end && next - title < 3 && isTitle(lines.get(next))) {
            next++;
        }
        boolean open = lines.string(next - 1).endsWith("：") || lines.string(next - 1).endsWith(":");
        boolean goesOn =
                open
                        && next < lines.size()
                        && !lines.isAside(next)
                        && lines.get(next).gap() <= 1
                        && isTitle(lines.get(next));
        return goesOn ? next + 1 : next;
    }

    /** A digit taken for a page number that goes on with the count of the headings. */
    static @Nullable Found ofDigit(Situation here) {
        String text = here.string();
        NumberMark last = here.lastMark(NumberStyle.CIRCLED);
        if (last == null
                || !text.matches("\\d{1,2}")
                || Integer.parseInt(text) != last.ordinal() + 1) {
            return null;
        }
        int title = here.lines().seek(here.at() + 1);
        boolean follows =
                title < here.lines().size()
                        && here.lines().get(title).gap() == 1
                        && here.lines().string(title).length() >= 4;
        NumberMark mark =
                new NumberMark(
                        NumberStyle.CIRCLED, text, List.of(last.ordinal() + 1), text.length());
        return follows ? read(here, mark) : null;
    }

    /** Whether a line can be what a number is of: words, neither a sentence nor a figure. */
    static boolean isTitle(Line line) {
        String text = line.string();
        return !line.isRow()
                && !SpacedLine.isFigure(text)
                && text.length() <= LONGEST
                && !text.endsWith("。")
                && !text.endsWith("；")
                && NumberMark.of(text) == null
                && !NoteKind.isNote(text)
                && !Captions.isTable(text)
                && !Captions.isFigure(text);
    }
}
