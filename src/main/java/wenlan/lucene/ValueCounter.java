package wenlan.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

import wenlan.search.Facet;
import wenlan.search.FacetRequest;
import wenlan.search.FacetValue;
import wenlan.search.Selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Counts units and reports for each value of a dimension. Units must come in order of the index: as
 * those of a report lie together, a report is new to a value when it is not the last one counted.
 */
final class ValueCounter {
    private final FacetRequest request;
    private final @Nullable Selection selection;
    private final ValueOrdinals ordinals;
    private final int[] units;
    private final int[] reports;
    private final int[] lastReport;
    private int missing;

    ValueCounter(FacetRequest request, @Nullable Selection selection, ValueOrdinals ordinals) {
        this.request = request;
        this.selection = selection;
        this.ordinals = ordinals;
        int size = ordinals.values().size();
        this.units = new int[size];
        this.reports = new int[size];
        this.lastReport = new int[size];
    }

    /** Whether this is the facet of the dimension that {@code other} selects in. */
    boolean counts(Selection other) {
        return request.dimension() == other.dimension();
    }

    /** Counting within one segment. */
    interface InSegment {
        /** Counts a unit; reports are numbered from 1 in order of the index. */
        void count(int unit, int report) throws IOException;
    }

    InSegment in(LeafReaderContext leaf) throws IOException {
        SortedSetDocValues values = ordinals.values(leaf);
        LongValues global = ordinals.global(leaf);
        return (unit, report) -> {
            if (!values.advanceExact(unit)) {
                missing++;
                return;
            }
            for (int left = values.docValueCount(); left > 0; left--) {
                int ordinal = (int) global.get(values.nextOrd());
                units[ordinal]++;
                if (lastReport[ordinal] != report) {
                    lastReport[ordinal] = report;
                    reports[ordinal]++;
                }
            }
        };
    }

    /** Gives a value the words in which it is shown. */
    interface Labels {
        String label(String value) throws IOException;
    }

    /** The counted facet. */
    Facet facet(Labels labels) throws IOException {
        SortedSet<Long> shown = new TreeSet<>();
        boolean more = false;
        long behind = keyBehind(request.after());
        for (int ordinal = 0; ordinal < units.length; ordinal++) {
            if (units[ordinal] == 0 || key(ordinal) <= behind || !isAsked(ordinal, labels)) {
                continue;
            }
            shown.add(key(ordinal));
            if (shown.size() > request.size()) {
                shown.removeLast();
                more = true;
            }
        }
        if (isFirstPage()) {
            IntStream.range(0, units.length)
                    .filter(ordinal -> units[ordinal] > 0 && isSelected(ordinal))
                    .forEach(ordinal -> shown.add(key(ordinal)));
        }
        List<FacetValue> values = new ArrayList<>();
        for (long key : shown) {
            int ordinal = (int) key;
            String value = ordinals.values().get(ordinal);
            values.add(value(value, labels, units[ordinal], reports[ordinal]));
        }
        for (String value : isFirstPage() ? chosenWithoutUnits() : List.<String>of()) {
            values.add(value(value, labels, 0, 0));
        }
        return new Facet(request.dimension(), values, more, missing);
    }

    /**
     * A number by which values are in the facet's order, its low half the value's own number.
     * Numbers are in order of the values, which for years of four digits is that of time.
     */
    private long key(int ordinal) {
        long rank = request.dimension().isYear() ? 0 : Integer.MAX_VALUE - units[ordinal];
        return rank << Integer.SIZE | ordinal;
    }

    private long keyBehind(@Nullable String after) {
        if (after == null) {
            return -1;
        }
        OptionalInt ordinal = ordinals.number(after);
        boolean counted = ordinal.isPresent() && units[ordinal.getAsInt()] > 0;
        return counted ? key(ordinal.getAsInt()) : Long.MAX_VALUE;
    }

    private boolean isAsked(int ordinal, Labels labels) throws IOException {
        if (request.prefix().isEmpty()) {
            return true;
        }
        String value = ordinals.values().get(ordinal);
        return request.asksFor(labels.label(value));
    }

    private FacetValue value(String value, Labels labels, int units, int reports)
            throws IOException {
        boolean selected = selection != null && selection.isSelected(value);
        return new FacetValue(value, labels.label(value), units, reports, selected);
    }

    private boolean isFirstPage() {
        return request.after() == null && request.prefix().isEmpty();
    }

    private boolean isSelected(int ordinal) {
        return selection != null && selection.isSelected(ordinals.values().get(ordinal));
    }

    /** What was chosen stays in sight, even where nothing has it, so that it can be taken back. */
    private List<String> chosenWithoutUnits() {
        if (selection == null) {
            return List.of();
        }
        return selection.included().stream()
                .filter(value -> ordinals.number(value).stream().allMatch(o -> units[o] == 0))
                .sorted()
                .toList();
    }
}
