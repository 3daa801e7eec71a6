package wenlan.text;

import wenlan.document.Span;

import java.util.BitSet;

/**
 * A text folded for matching, each character of which knows where it came from.
 *
 * @param text the folded characters
 * @param starts for each of them the first offset of its origin in the unfolded text
 * @param ends for each of them the offset behind its origin
 * @param gaps places before which white space was left out
 */
public record FoldedText(String text, int[] starts, int[] ends, BitSet gaps) {
    /** Where a range of the folded text stands in the unfolded one; the range must not be empty. */
    public Span unfolded(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("empty folded range at " + from);
        }
        return new Span(starts[from], Math.max(ends[to - 1], starts[from]));
    }

    /** Where its words and numbers begin and end. */
    public WordBorders borders() {
        return new WordBorders(text, gaps);
    }
}
