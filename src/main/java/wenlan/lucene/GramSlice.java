package wenlan.lucene;

/**
 * A stretch of a folded text, of whole characters.
 *
 * @param text the text
 * @param from offset of its first byte
 * @param to offset behind its last one
 */
record GramSlice(GramText text, int from, int to) {

    /** How many characters (code points) it has. */
    int characters() {
        int count = 0;
        for (int at = from; at < to; at = text.next(at)) {
            count++;
        }
        return count;
    }
}
