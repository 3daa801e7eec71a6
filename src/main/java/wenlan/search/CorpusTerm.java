package wenlan.search;

/**
 * A name, heading, title or word that stands in the corpus.
 *
 * @param text as printed, without breaks; a word as it is folded
 * @param kind what it is
 * @param canonical of an organisation the name it is counted under, of others nothing
 * @param units units that have it
 */
public record CorpusTerm(String text, TermKind kind, String canonical, int units) {
    /** A term that stands for nothing but itself. */
    public CorpusTerm(String text, TermKind kind, int units) {
        this(text, kind, "", units);
    }
}
