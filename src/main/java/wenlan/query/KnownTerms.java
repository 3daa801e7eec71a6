package wenlan.query;

/** Names and terms that are one word whatever a segmenter makes of them. */
@FunctionalInterface
public interface KnownTerms {
    /** None. */
    KnownTerms NONE = (text, start) -> 0;

    /**
     * Length of the longest known term that stands in a folded text at {@code start}; 0 where none
     * does.
     */
    int lengthAt(String folded, int start);
}
