package wenlan.lucene;

import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * smartcn's dictionaries, read from its own files: which words there are, how often they and pairs
 * of them were counted. They are asked without making arrays of characters to ask with, which is
 * what cutting by smartcn itself spends most of its time on.
 *
 * <p>Words are listed by their first character, the rest of each in order; words with a beginning
 * in common are therefore a range, which each further character narrows. Pairs are known by a hash
 * of their characters, which goes on from character to character.
 */
final class WordModel {
    /** What parts the words of a pair. */
    private static final char JOINT = '@';

    private static final long PAIR_SEED = 0xcbf29ce484222325L;
    private static final long PAIR_FACTOR = 1099511628211L;
    private static final int STEP_SEED = 5381;
    private static final int PART_BITS = 21;
    private static final char[][] NO_WORDS = {};
    private static final WordModel SHARED = new WordModel();

    /** By the first character, one more than the place of its words; 0 where there are none. */
    private final short[] places = new short[Character.MAX_VALUE + 1];

    private final char[][][] words;
    private final int[][] counts;
    private final long[] pairs;
    private final int[] pairCounts;

    /**
     * A bit for the pairs whose hashes have a part in common: most pairs that are asked for were
     * never counted, and these small bits lie nearer than the table.
     */
    private final long[] someCounted = new long[1 << (PART_BITS - 6)];

    private WordModel() {
        try {
            SerialArrays listed = new SerialArrays(HMMChineseTokenizer.class, "hhmm/coredict.mem");
            short[] placesBySlot = listed.shorts();
            char[] firstBySlot = listed.chars();
            words = listed.words();
            counts = listed.counts();
            for (int slot = 0; slot < firstBySlot.length; slot++) {
                if (firstBySlot[slot] != 0) {
                    places[firstBySlot[slot]] = (short) (placesBySlot[slot] + 1);
                }
            }
            SerialArrays counted =
                    new SerialArrays(HMMChineseTokenizer.class, "hhmm/bigramdict.mem");
            pairs = counted.longs();
            pairCounts = counted.ints();
            for (long pair : pairs) {
                int part = part(pair);
                someCounted[part >> 6] |= 1L << part;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("smartcn's words cannot be read", broken);
        }
    }

    /** The one there is; the first who asks waits for it to be read. */
    static WordModel shared() {
        return SHARED;
    }

    /** Words with a beginning in common, while it is made longer character by character. */
    final class Beginning {
        private char[][] rests = NO_WORDS;
        private int place;
        private int length;
        private int from;
        private int to;

        /** Begins anew with one character; whether any word begins with it. */
        boolean startWith(char first) {
            place = places[first] - 1;
            length = 0;
            from = 0;
            rests = place < 0 ? NO_WORDS : words[place];
            to = rests.length;
            return to > 0;
        }

        /** Goes on with one more character; whether any word begins so. */
        boolean goOnWith(char next) {
            from = border(next);
            to = next == Character.MAX_VALUE ? to : border((char) (next + 1));
            length++;
            return from < to;
        }

        /** The first rest in the range whose next character is not below a character. */
        private int border(char character) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                char[] rest = rests[middle];
                if (rest.length <= length || rest[length] < character) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Whether the beginning is a word as it is: the shortest comes first. */
        boolean isWord() {
            return from < to && rests[from].length == length;
        }

        /** How often it was counted as a word. */
        int count() {
            return isWord() ? counts[place][from] : 0;
        }
    }

    /** How often the characters were counted as a word. */
    int count(char... word) {
        Beginning beginning = new Beginning();
        boolean known = beginning.startWith(word[0]);
        for (int at = 1; at < word.length && known; at++) {
            known = beginning.goOnWith(word[at]);
        }
        return known ? beginning.count() : 0;
    }

    /** Pairs with the same first word. */
    final class PairsBehind {
        private long hash;
        private int step;

        /** Begins anew with the first word. */
        void startWith(char[] text, int start, int end) {
            hash = PAIR_SEED;
            step = STEP_SEED;
            for (int at = start; at < end; at++) {
                hash = mixed(hash, text[at]);
                step = stepped(step, text[at]);
            }
            hash = mixed(hash, JOINT);
            step = stepped(step, JOINT);
        }

        /** How often the word was counted behind the first one. */
        int count(char[] text, int start, int end) {
            long pair = hash;
            int stride = step;
            for (int at = start; at < end; at++) {
                pair = mixed(pair, text[at]);
                stride = stepped(stride, text[at]);
            }
            return pairCount(pair, stride);
        }
    }

    private static long mixed(long hash, char next) {
        return ((hash ^ (next & 0xFF)) * PAIR_FACTOR ^ (next >> 8)) * PAIR_FACTOR;
    }

    private static int stepped(int step, char next) {
        return (((step * 33 + next) & 0xFF) * 33 + next) >> 8;
    }

    private static int part(long pair) {
        return (int) (pair ^ pair >>> 32) & (1 << PART_BITS) - 1;
    }

    private int pairCount(long pair, int stride) {
        int part = part(pair);
        if ((someCounted[part >> 6] & 1L << part) == 0) {
            return 0;
        }
        int slot = Math.floorMod(pair, pairs.length);
        // Without a stride there is only one slot to look into, as there was to write to.
        for (int tries = stride == 0 ? 1 : pairs.length; tries > 0; tries--) {
            if (pairs[slot] == pair) {
                return pairCounts[slot];
            }
            if (pairs[slot] == 0) {
                return 0;
            }
            slot += stride;
            if (slot >= pairs.length) {
                slot -= pairs.length;
            }
        }
        return 0;
    }
}
