package wenlan.search;

/**
 * A name, heading, title or word that stands in the corpus.
 *
 * @param text as printed, without breaks; a word as it is folded
 * @param kind what it is
 * @param units units that have it
 */
public record CorpusTerm(String text, TermKind kind, int units) {}
