package wenlan.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trie of names with a value for each: finds the longest name that begins at an offset in time
 * proportional to that name. Edges lie in one open-addressed table, so that a step costs one look
 * into an array. Names are added before the first search; afterwards it is only read.
 *
 * @param <V> what a name stands for
 */
final class NameTrie<V> {
    private static final int ROOT = 0;

    private final List<@Nullable V> values = new ArrayList<>();
    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edges;

    /** The first step, which nearly every search ends with, is one look into this array. */
    private final int[] first = new int[Character.MAX_VALUE + 1];

    NameTrie() {
        values.add(null);
    }

    /**
     * A name that was found.
     *
     * @param <V> what a name stands for
     * @param end offset behind it
     * @param value what it stands for
     */
    record Found<V>(int end, V value) {}

    /** What the name stands for, if it has been added. */
    @Nullable V get(String name) {
        int node = ROOT;
        for (int at = 0; at < name.length() && node >= 0; at++) {
            node = step(node, name.charAt(at));
        }
        return node < 0 ? null : values.get(node);
    }

    /** Adds a name; a value that it had is replaced. */
    void put(String name, V value) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an empty name cannot be found");
        }
        int node = ROOT;
        for (int at = 0; at < name.length(); at++) {
            int next = step(node, name.charAt(at));
            node = next < 0 ? grow(node, name.charAt(at)) : next;
        }
        values.set(node, value);
    }

    /** The longest name that begins at {@code start}, null without one. */
    @Nullable Found<V> longestAt(String text, int start) {
        int node = ROOT;
        Found<V> found = null;
        for (int at = start; at < text.length(); at++) {
            node = step(node, text.charAt(at));
            if (node < 0) {
                break;
            }
            V value = values.get(node);
            if (value != null) {
                found = new Found<>(at + 1, value);
            }
        }
        return found;
    }

    private int step(int node, char character) {
        if (node == ROOT) {
            return first[character] == 0 ? -1 : first[character];
        }
        long key = key(node, character);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    private int grow(int node, char character) {
        if (node == ROOT) {
            values.add(null);
            first[character] = values.size() - 1;
            return first[character];
        }
        if (2 * ++edges > keys.length) {
            widen();
        }
        values.add(null);
        insert(key(node, character), values.size() - 1);
        return values.size() - 1;
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[2 * oldKeys.length];
        targets = Arrays.copyOf(new int[0], keys.length);
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != 0) {
                insert(oldKeys[slot], oldTargets[slot]);
            }
        }
    }

    private void insert(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    /** Never zero, which marks a free slot. */
    private static long key(int node, char character) {
        return ((long) (node + 1) << 16) | character;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
