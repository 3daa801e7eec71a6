package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds the tree of headings. Levels come from context: a heading is the sibling of the last one
 * of its own numbering that is still open, else a child of the innermost that may hold it.
 */
final class OutlineBuilder {
    private static final int DEEPEST = 12;

    /** Pieces among which the number behind one is looked for. */
    private static final int FARTHEST = 400;

    private final Contents contents;
    private final boolean numbered;
    private final List<Outline.Node> nodes = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();

    /** Whether text stands right below the innermost heading. */
    private boolean told;

    private OutlineBuilder(Contents contents) {
        this.contents = contents;
        this.numbered = contents.entries().stream().anyMatch(e -> e.mark() != null);
    }

    /** The outline of some pieces. */
    static Outline build(List<Piece> printed, Contents contents) {
        List<Piece> pieces = FlatMarks.level(printed);
        OutlineBuilder builder = new OutlineBuilder(contents);
        int[] sections = new int[pieces.size()];
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof Piece.Heading heading && builder.isPlain(heading)) {
                builder.restart(heading, builder.following(pieces, at));
                builder.resume(heading, pieces, at);
            }
            builder.visit(pieces.get(at));
            sections[at] = builder.current();
        }
        return new Outline(builder.nodes, sections);
    }

    private int current() {
        return stack.isEmpty() ? -1 : stack.getLast().node();
    }

    private boolean isPlain(Piece.Heading heading) {
        return mark(heading) == null
                && heading.look().hashes() == 0
                && heading.stance() == Stance.USUAL;
    }

    /** The number of the next heading, null where that has none. */
    private @Nullable NumberMark following(List<Piece> pieces, int at) {
        for (int next = at + 1; next < pieces.size(); next++) {
            if (pieces.get(next) instanceof Piece.Heading heading) {
                return mark(heading);
            }
        }
        return null;
    }

    /** A heading without number below which a count begins anew stands above that count. */
    private void restart(Piece.Heading heading, @Nullable NumberMark next) {
        int sibling =
                next == null || next.ordinal() != 1 || next.path().size() != 1
                        ? -1
                        : find(next.style(), 1);
        Open above = sibling > 0 ? stack.get(sibling - 1) : null;
        if (above != null
                && above.stance() == Stance.ATTACHED
                && TitleLines.isTitle(heading.text().text())) {
            cut(sibling - 1);
        } else if (sibling == 0 || above != null && above.isPlain()) {
            cut(sibling);
        }
    }

    /**
     * A bold heading without number ends the numbered points of the last such heading where no
     * later number goes on with them.
     */
    private void resume(Piece.Heading heading, List<Piece> pieces, int at) {
        int points = stack.size() - 1;
        while (points > 0 && stack.get(points).mark() != null) {
            points--;
        }
        boolean below = points >= 0 && points + 1 < stack.size() && heading.look().bold();
        if (below && stack.get(points).isPlain() && stack.get(points).look().bold()) {
            NumberMark last = stack.get(points + 1).mark();
            if (last != null && !goesOn(last, pieces, at)) {
                cut(points);
            }
        }
    }

    /** Whether a later heading has the number behind one, before any other of its style. */
    private boolean goesOn(NumberMark last, List<Piece> pieces, int at) {
        int end = Math.min(pieces.size(), at + FARTHEST);
        for (int next = at + 1; next < end; next++) {
            if (pieces.get(next) instanceof Piece.Heading heading) {
                NumberMark mark = mark(heading);
                if (mark != null && mark.style() == last.style()) {
                    return last.isFollowedBy(mark);
                }
            }
        }
        return false;
    }

    private void visit(Piece piece) {
        told |= piece instanceof Piece.Passage;
        if (piece instanceof Piece.Heading heading) {
            NumberMark mark = mark(heading);
            boolean chapter = isChapter(heading, mark);
            if (chapter) {
                cut(0);
            } else {
                close(heading, mark);
            }
            open(
                    heading.text(),
                    tidy(heading.text().text()),
                    mark(heading.mark()),
                    mark,
                    heading.look(),
                    heading.text().sourceSpan().start(),
                    false,
                    chapter ? Stance.OWN_PAGE : heading.stance(),
                    heading.height());
        } else if (piece instanceof Piece.LostHeading lost) {
            Contents.Entry entry = contents.entries().get(lost.entry());
            close(entry.mark(), Look.PLAIN);
            open(
                    TracedText.EMPTY,
                    entry.title(),
                    mark(entry.mark()),
                    entry.mark(),
                    Look.PLAIN,
                    lost.place(),
                    true,
                    Stance.USUAL,
                    0);
        }
    }

    /**
     * A heading without number is a chapter when a numbered contents page names it, or, before any
     * contents page, when it has a page of its own.
     */
    private boolean isChapter(Piece.Heading heading, @Nullable NumberMark mark) {
        if (mark == null
                && heading.look().hashes() == 0
                && KnownHeadings.isClosing(heading.text().text())) {
            return true;
        }
        if (mark != null || !numbered) {
            return false;
        }
        return heading.entry() >= 0 || heading.stance() == Stance.OWN_PAGE;
    }

    /** The headline of an article ends those of the one before. */
    private void closeArticle() {
        while (!stack.isEmpty() && stack.getLast().mark() == null) {
            stack.removeLast();
        }
    }

    /**
     * A headline with subtitle is the sibling of the last such one, or of the last article; else it
     * ends a heading without number that has text of its own.
     */
    private void closeHeadline() {
        for (int at = stack.size() - 1; at >= 0; at--) {
            Stance stance = stack.get(at).stance();
            if (stance == Stance.SUBTITLED || stance == Stance.BYLINED) {
                cut(at);
                return;
            }
        }
        if (told && !stack.isEmpty() && stack.getLast().isPlain()) {
            stack.removeLast();
        }
    }

    private static @Nullable String mark(@Nullable NumberMark mark) {
        return mark == null ? null : mark.printed().replaceAll("[、．.\\s　]+$", "");
    }

    /** The number that a heading has, or that the contents page gives it. */
    private @Nullable NumberMark mark(Piece.Heading heading) {
        if (heading.mark() == null && heading.entry() >= 0) {
            return contents.entries().get(heading.entry()).mark();
        }
        return heading.mark();
    }

    private void open(
            TracedText text,
            String title,
            @Nullable String number,
            @Nullable NumberMark mark,
            Look look,
            int place,
            boolean implied,
            Stance stance,
            int height) {
        int parent = current();
        int level = parent < 0 ? 1 : nodes.get(parent).level() + 1;
        nodes.add(new Outline.Node(text, title, number, level, parent, place, implied));
        told = false;
        stack.add(new Open(nodes.size() - 1, mark, look, stance, height));
    }

    private static String tidy(String title) {
        return title.replaceAll("[\\s■□●◆◇▲▼►]+$", "");
    }

    private void close(Piece.Heading heading, @Nullable NumberMark mark) {
        switch (heading.stance()) {
            case SUBTITLED -> closeHeadline();
            case BYLINED -> closeArticle();
            case TORN -> {
                while (!stack.isEmpty() && stack.getLast().stance() == Stance.TORN) {
                    stack.removeLast();
                }
            }
            case ATTACHED -> cut(0);
            case USUAL, OWN_PAGE -> {
                int stacked = mark == null ? StackedHeadings.end(stack, heading) : -1;
                if (stacked >= 0) {
                    cut(stacked);
                } else {
                    close(mark, heading.look());
                }
            }
        }
    }

    /** Closes the sections that end where a heading begins. */
    private void close(@Nullable NumberMark mark, Look look) {
        if (mark == null) {
            closeUnnumbered(look);
        } else if (mark.style() == NumberStyle.APPENDIX && look.hashes() == 0) {
            cut(0);
        } else if (mark.style() == NumberStyle.DECIMAL) {
            cut(DecimalLevels.end(stack, mark, look.hashes()));
        } else {
            closeNumbered(mark, look);
        }
    }

    private void closeUnnumbered(Look look) {
        if (look.hashes() > 0) {
            while (!stack.isEmpty() && isClosedBy(look.hashes())) {
                stack.removeLast();
            }
        } else {
            while (!stack.isEmpty() && stack.getLast().isPlain()) {
                stack.removeLast();
            }
        }
    }

    /**
     * Whether a heading with so many hash marks ends the innermost section: one without number, one
     * with as many, or one that has none and stands in a section that ends.
     */
    private boolean isClosedBy(int hashes) {
        int at = stack.size() - 1;
        while (at > 0 && !stack.get(at).isPlain() && stack.get(at).look().hashes() == 0) {
            at--;
        }
        return stack.get(at).isPlain() || stack.get(at).look().hashes() >= hashes;
    }

    private void closeNumbered(NumberMark mark, Look look) {
        int sibling = find(mark.style(), 1);
        if (sibling >= 0 && isOver(sibling, mark)) {
            int outer = outer(mark, sibling);
            if (outer >= 0) {
                cut(outer);
                return;
            }
        }
        if (sibling >= 0) {
            NumberMark last = stack.get(sibling).mark();
            boolean restarts =
                    stack.size() < DEEPEST
                            && mark.ordinal() == 1
                            && last != null
                            && last.ordinal() >= 1;
            boolean deeper = sibling < stack.size() - 1 && restarts && !mark.style().isChapter();
            cut(deeper ? stack.size() : sibling);
            return;
        }
        int sequel = DecimalLevels.ofChapterBefore(stack, mark);
        if (sequel < 0 && mark.style().isDigit() && mark.ordinal() > 1) {
            sequel = sequel(mark);
        }
        if (sequel >= 0) {
            cut(sequel);
            return;
        }
        closeDeeper(mark, look);
    }

    /** Whether a list that is open cannot go on with a number. */
    private boolean isOver(int sibling, NumberMark mark) {
        NumberMark last = stack.get(sibling).mark();
        return last != null && mark.ordinal() > 1 && last.ordinal() >= mark.ordinal();
    }

    /**
     * Further out, the heading that a number follows; the first of a count may have lost its own.
     */
    private int outer(NumberMark mark, int inner) {
        for (int at = inner - 1; at >= 0; at--) {
            Open open = stack.get(at);
            boolean before =
                    open.mark() == null
                            ? mark.ordinal() == 2 && open.isPlain()
                            : open.mark().style().isDigit()
                                    && mark.style().isDigit()
                                    && open.mark().ordinal() == mark.ordinal() - 1
                                    && open.mark().style() == mark.style();
            if (before) {
                return at;
            }
        }
        return -1;
    }

    /** Closes what is nested deeper by its kind than a number that has no sibling. */
    private void closeDeeper(NumberMark mark, Look look) {
        while (!stack.isEmpty() && isInner(stack.getLast(), mark, look)) {
            stack.removeLast();
        }
    }

    private boolean isInner(Open top, NumberMark mark, Look look) {
        if (top.mark() != null) {
            boolean nested =
                    top.mark().style().isDigit() && mark.style().isDigit() && mark.ordinal() == 1;
            return !nested && top.mark().style().compareTo(mark.style()) > 0;
        }
        if (top.stance() == Stance.ATTACHED) {
            return false;
        }
        boolean higher = mark.style().isChapter() || mark.style() == NumberStyle.HAN_COMMA;
        if ((top.look().hashes() == 0 || higher)
                && KnownHeadings.isFront(nodes.get(top.node()).title())) {
            return true;
        }
        boolean marked = look.hashes() > 0 && top.look().hashes() > 0;
        return mark.style().isChapter() && !marked
                || top.isPlain() && isInsideNumbered()
                || look.hashes() > 0 && top.look().hashes() >= look.hashes();
    }

    private boolean isInsideNumbered() {
        return stack.stream().anyMatch(o -> o.mark() != null);
    }

    private int find(NumberStyle style, int levels) {
        for (int at = stack.size() - 1; at >= 0; at--) {
            NumberMark mark = stack.get(at).mark();
            if (mark != null && mark.style() == style && mark.path().size() == levels) {
                return at;
            }
        }
        return -1;
    }

    /** The open section of another digit style whose number is the one before. */
    private int sequel(NumberMark mark) {
        for (int at = stack.size() - 1; at >= 0; at--) {
            NumberMark open = stack.get(at).mark();
            if (open != null && open.style().isDigit() && open.ordinal() == mark.ordinal() - 1) {
                return at;
            }
        }
        return -1;
    }

    private void cut(int size) {
        while (stack.size() > size) {
            stack.removeLast();
        }
    }
}
