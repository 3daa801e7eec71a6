package wenlan.text;

import java.util.List;

/**
 * Cuts folded text ({@link Folding#words}) into words, without punctuation. A cut of Chinese is a
 * guess: good for ranking, never the ground on which something is missed. Many threads may share
 * one.
 */
public interface WordCutter {
    /** The words in order; their characters stand in the text in that order. */
    List<String> cut(String folded);
}
