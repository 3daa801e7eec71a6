package wenlan.parse;

import wenlan.document.TracedText;

/** A part of a table, in the order of the source. */
sealed interface GridPart {
    /** What is printed there. */
    TracedText text();

    /** The caption. */
    record Caption(TracedText text) implements GridPart {}

    /** A header row. */
    record Header(TracedText text) implements GridPart {}

    /** A caption or header that a continued table prints again. */
    record Repeated(TracedText text, String reason) implements GridPart {}

    /**
     * A data row.
     *
     * @param row its cells
     * @param ends whether it ends the group above it, since it stands further left than its rows
     */
    record Data(GridRow row, boolean ends) implements GridPart {
        Data(GridRow row) {
            this(row, false);
        }

        @Override
        public TracedText text() {
            return row.text();
        }
    }

    /** A label that names the rows below it. */
    record Group(TracedText text) implements GridPart {}

    /**
     * A source note, unit line or legend.
     *
     * @param text what is printed
     * @param kind which of them
     */
    record Note(TracedText text, NoteKind kind) implements GridPart {}

    /** Something that fell into the table and is no part of it. */
    record Foreign(Piece piece) implements GridPart {
        @Override
        public TracedText text() {
            return piece.text();
        }
    }
}
