package wenlan.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Names of organisations found in one unit; they do not overlap, and the first found keeps its
 * place.
 */
final class OrganisationSpans {
    private final TreeMap<Integer, Named> byStart = new TreeMap<>();

    /**
     * A name of an organisation.
     *
     * @param start first offset
     * @param end offset behind it
     * @param canonical its normal form, null when only what is written is known
     * @param basis how it was known
     */
    record Named(int start, int end, @Nullable String canonical, String basis) {}

    /** Whether none has been found. */
    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** Adds a name unless its place is taken; says whether it was added. */
    boolean add(Named name) {
        if (overlapping(name.start(), name.end()) != null) {
            return false;
        }
        byStart.put(name.start(), name);
        return true;
    }

    /** Adds a name in place of those that it holds or touches. */
    void replace(Named name) {
        Named taken = overlapping(name.start(), name.end());
        while (taken != null) {
            byStart.remove(taken.start());
            taken = overlapping(name.start(), name.end());
        }
        byStart.put(name.start(), name);
    }

    /** A name that shares a character with the range, null without one. */
    @Nullable Named overlapping(int start, int end) {
        var floor = byStart.lowerEntry(end);
        return floor != null && floor.getValue().end() > start ? floor.getValue() : null;
    }

    /** The name that ends at the offset, null without one. */
    @Nullable Named endingAt(int offset) {
        var floor = byStart.lowerEntry(offset);
        return floor != null && floor.getValue().end() == offset ? floor.getValue() : null;
    }

    /** The name that begins at the offset, null without one. */
    @Nullable Named startingAt(int offset) {
        return byStart.get(offset);
    }

    /** All names in order. */
    List<Named> all() {
        return new ArrayList<>(byStart.values());
    }
}
