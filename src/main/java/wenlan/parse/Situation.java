package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a recogniser is asked: a line, what is known of the report, and what was read before.
 *
 * @param context what is known of the report
 * @param at index of the line
 * @param before the pieces read so far, a view that grows
 * @param lastEntry the contents entry of the last heading that has one, -1 before
 */
record Situation(Context context, int at, List<Piece> before, int lastEntry) {
    Lines lines() {
        return context.lines();
    }

    Line line() {
        return context.lines().get(at);
    }

    String string() {
        return line().string();
    }

    /** The last piece that is not set aside, or null. */
    @Nullable Piece previous() {
        for (int index = before.size() - 1; index >= 0; index--) {
            if (!(before.get(index) instanceof Piece.Aside)) {
                return before.get(index);
            }
        }
        return null;
    }

    /** The last heading of a style among the latest pieces, or null. */
    @Nullable NumberMark lastMark(NumberStyle style) {
        int oldest = Math.max(0, before.size() - 400);
        for (int index = before.size() - 1; index >= oldest; index--) {
            if (before.get(index) instanceof Piece.Heading heading
                    && heading.mark() != null
                    && heading.mark().style() == style) {
                return heading.mark();
            }
        }
        return null;
    }
}
