package wenlan.parse;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a report as a whole before its lines are recognised one by one.
 *
 * @param lines its lines
 * @param wrapping how its paragraphs are broken
 * @param cover how those before the contents page are broken, where that differs; else null
 * @param contents its contents page; empty without one
 * @param chinese whether it is written in Chinese
 * @param titled whether its front matter says its title, so that no heading of the text has to
 * @param habits what it does again and again
 */
record Context(
        Lines lines,
        Wrapping wrapping,
        @Nullable Wrapping cover,
        Contents contents,
        boolean chinese,
        boolean titled,
        Habits habits) {
    /** The same as it holds for a line. */
    Context at(int line) {
        return cover == null || line >= contents.from()
                ? this
                : new Context(lines, cover, null, contents, chinese, titled, habits);
    }
}
