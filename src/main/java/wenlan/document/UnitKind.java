package wenlan.document;

/** What a unit is. */
public enum UnitKind {
    PARAGRAPH("paragraph"),
    LIST_ITEM("list-item"),
    HEADING("heading"),
    TABLE_ROW("table-row"),
    /** Caption and header lines. */
    TABLE("table"),
    /** Source note, unit line, group label or legend of a table. */
    TABLE_NOTE("table-note"),
    /** Caption and source of a figure. */
    FIGURE("figure"),
    FOOTNOTE("footnote"),
    /** Title page, authors, front matter. */
    METADATA("metadata"),
    /** Contents page, running header, page number, cover, a repeated caption or header. */
    SET_ASIDE("set-aside");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** The name in the public interface. */
    public String label() {
        return label;
    }

    /**
     * The kind with a name of the public interface.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static UnitKind of(String label) {
        for (UnitKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of unit is called '" + label + "'");
    }
}
