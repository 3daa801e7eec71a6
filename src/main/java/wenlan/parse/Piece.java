package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;

import java.util.List;

/** What a recogniser made of some lines; pieces are flat and in source order. */
sealed interface Piece {
    /** From where in the source it was read. */
    TracedText text();

    /**
     * A heading.
     *
     * @param text all of it, joined
     * @param mark its number, or none
     * @param look how its first line was set
     * @param entry index of the contents entry that names it, -1 without one
     * @param stance how it stands on its page
     * @param height how many headings without number stand between it and its text
     */
    record Heading(
            TracedText text,
            @Nullable NumberMark mark,
            Look look,
            int entry,
            Stance stance,
            int height)
            implements Piece {
        /** A heading right above its text. */
        Heading(TracedText text, @Nullable NumberMark mark, Look look, int entry, Stance stance) {
            this(text, mark, look, entry, stance, 0);
        }
    }

    /** A paragraph or list item. */
    record Passage(TracedText text, boolean listItem, boolean whole) implements Piece {}

    /**
     * A figure.
     *
     * @param text caption and source as one unit
     * @param caption the caption as printed, null without one
     * @param source the source note as printed, null without one
     */
    record Picture(TracedText text, @Nullable String caption, @Nullable String source)
            implements Piece {}

    /** A footnote. */
    record Footnote(TracedText text) implements Piece {}

    /** A line of the title page or front matter. */
    record FrontMatter(TracedText text) implements Piece {}

    /** Something set aside, with the reason. */
    record Aside(TracedText text, String reason) implements Piece {}

    /** Where a chapter begins whose heading the body lost; {@code text} is empty but placed. */
    record LostHeading(TracedText text, int entry, int place) implements Piece {}

    /**
     * A logical table with everything that stands between its first and last line.
     *
     * @param caption the caption, null without one
     * @param header rows of the header, the lowest last
     * @param parts all parts in source order, caption and header included
     */
    record Grid(@Nullable TracedText caption, List<GridRow> header, List<GridPart> parts)
            implements Piece {
        public Grid {
            header = List.copyOf(header);
            parts = List.copyOf(parts);
        }

        @Override
        public TracedText text() {
            return parts.getFirst().text();
        }
    }
}
