package wenlan.cite;

import java.util.function.Function;

/** The ways in which a citation can be written. */
public enum CitationStyle {
    GBT7714("gbt7714", Gbt7714::write),
    BIBTEX("bibtex", Bibtex::write),
    RIS("ris", Ris::write);

    private final String label;
    private final Function<Citation, String> writer;

    CitationStyle(String label, Function<Citation, String> writer) {
        this.label = label;
        this.writer = writer;
    }

    /** The name in the public interface. */
    public String label() {
        return label;
    }

    /** The citation in this style. */
    public String write(Citation citation) {
        return writer.apply(citation);
    }
}
