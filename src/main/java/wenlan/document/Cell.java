package wenlan.document;

/**
 * A cell of a table row.
 *
 * @param text what is read there; an inherited value is traced to the row that prints it
 * @param inherited whether the cell is part of a merged cell printed in another row or column
 */
public record Cell(TracedText text, boolean inherited) {
    /** A truly empty cell. */
    public static final Cell BLANK = new Cell(TracedText.EMPTY, false);
}
