package wenlan.parse;

import org.jspecify.annotations.Nullable;

/**
 * A heading whose section is still open.
 *
 * @param node its node
 * @param mark its number, null without one
 * @param look how it was set
 * @param stance how it stands on its page; of a chapter without number a page of its own
 * @param height how many headings stand between it and its text
 */
record Open(int node, @Nullable NumberMark mark, Look look, Stance stance, int height) {
    boolean isPlain() {
        return mark == null
                && look.hashes() == 0
                && stance != Stance.OWN_PAGE
                && stance != Stance.BYLINED
                && stance != Stance.ATTACHED;
    }

    boolean has(NumberStyle style) {
        return mark != null && mark.style() == style;
    }

    /** Whether a number is the one behind its own. */
    boolean isFollowedBy(NumberMark next) {
        return mark != null && mark.isFollowedBy(next);
    }
}
