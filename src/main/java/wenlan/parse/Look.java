package wenlan.parse;

import org.jspecify.annotations.Nullable;

/**
 * How a line was set, as its reader saw it, before anything is known of what it means.
 *
 * @param hashes number of {@code #} marks, or the level of an HTML heading; 0 for none
 * @param bold whether all of the line is bold
 * @param bullet whether it began with a list mark
 * @param indent columns of white space before it
 * @param whole whether the reader knows that it is a complete paragraph, never to be joined
 * @param grid number of the marked-up table that it is a row of; 0 for none
 * @param header whether the markup says that it is a header row
 * @param aside why the reader sets it aside (navigation …), else null
 * @param ruled whether a drawn line stands directly above it
 * @param picture whether it is the caption of a picture by its place or markup
 */
record Look(
        int hashes,
        boolean bold,
        boolean bullet,
        int indent,
        boolean whole,
        int grid,
        boolean header,
        @Nullable String aside,
        boolean ruled,
        boolean picture) {
    /** A line without any mark. */
    static final Look PLAIN = new Look(0, false, false, 0, false, 0, false, null, false, false);

    Look soft() {
        return new Look(hashes, bold, bullet, indent, false, grid, header, aside, ruled, picture);
    }

    /** The same look outside any table. */
    Look outside() {
        return new Look(hashes, bold, bullet, indent, whole, 0, false, aside, ruled, picture);
    }

    /** The look of a header row. */
    Look heading() {
        return new Look(hashes, bold, bullet, indent, whole, grid, true, aside, ruled, picture);
    }

    /** The look of a heading. */
    Look heading(int level) {
        return new Look(level, bold, bullet, indent, whole, grid, header, aside, ruled, picture);
    }

    /** The same look with another indent. */
    Look indent(int columns) {
        return new Look(hashes, bold, bullet, columns, whole, grid, header, aside, ruled, picture);
    }

    /** The look of what is set aside. */
    Look aside(String reason) {
        return new Look(hashes, bold, bullet, indent, whole, grid, header, reason, ruled, picture);
    }

    /** The same look below a drawn line, or not. */
    Look ruled(boolean below) {
        return new Look(hashes, bold, bullet, indent, whole, grid, header, aside, below, picture);
    }

    /** The look of a caption below a picture. */
    Look caption() {
        return new Look(hashes, bold, bullet, indent, whole, grid, header, aside, ruled, true);
    }
}
