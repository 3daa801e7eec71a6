package wenlan.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.LongValues;

import wenlan.lucene.SelectionFilter.Verdict;
import wenlan.search.Facet;
import wenlan.search.FacetValue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Goes once over the units that match a query and counts those with a row's and column's value. */
final class CellCounter implements Collector {
    private final List<SelectionFilter> filters;
    private final boolean setAside;
    private final Axis rows;
    private final Axis columns;
    private final int[][] cells;

    CellCounter(List<SelectionFilter> filters, boolean setAside, Axis rows, Axis columns) {
        this.filters = filters;
        this.setAside = setAside;
        this.rows = rows;
        this.columns = columns;
        this.cells = new int[rows.size()][columns.size()];
    }

    /** The values of one dimension that are counted, numbered in their order. */
    static final class Axis {
        private final ValueOrdinals ordinals;
        private final int[] numbers;
        private final int size;

        Axis(ValueOrdinals ordinals, Facet facet) {
            this.ordinals = ordinals;
            this.numbers = new int[ordinals.values().size()];
            this.size = facet.values().size();
            Arrays.fill(numbers, -1);
            int number = 0;
            for (FacetValue value : facet.values()) {
                int at = number++;
                ordinals.number(value.value()).ifPresent(ordinal -> numbers[ordinal] = at);
            }
        }

        int size() {
            return size;
        }
    }

    /** An axis within one segment. */
    private static final class AxisInSegment {
        private final Axis axis;
        private final SortedSetDocValues values;
        private final LongValues global;
        private final int[] found;

        AxisInSegment(Axis axis, LeafReaderContext leaf) throws IOException {
            this.axis = axis;
            this.values = axis.ordinals.values(leaf);
            this.global = axis.ordinals.global(leaf);
            this.found = new int[axis.size];
        }

        /** How many of the axis's values the unit has; their numbers stand in {@link #found}. */
        int find(int unit) throws IOException {
            int count = 0;
            if (values.advanceExact(unit)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    int number = axis.numbers[(int) global.get(values.nextOrd())];
                    if (number >= 0) {
                        found[count++] = number;
                    }
                }
            }
            return count;
        }
    }

    List<List<Integer>> cells() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int[] row : cells) {
            lists.add(Arrays.stream(row).boxed().toList());
        }
        return lists;
    }

    /** Segments are searched one after the other, with this one collector. */
    CollectorManager<CellCounter, CellCounter> manager() {
        return new CollectorManager<>() {
            @Override
            public CellCounter newCollector() {
                return CellCounter.this;
            }

            @Override
            public CellCounter reduce(Collection<CellCounter> collectors) {
                return CellCounter.this;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        NumericDocValues asides = DocValues.getNumeric(leaf.reader(), Schema.SET_ASIDE);
        AxisInSegment rowsHere = new AxisInSegment(rows, leaf);
        AxisInSegment columnsHere = new AxisInSegment(columns, leaf);
        List<SelectionFilter.InSegment> filtersHere = new ArrayList<>();
        for (SelectionFilter filter : filters) {
            filtersHere.add(filter.in(leaf));
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int unit) throws IOException {
                boolean aside = asides.advanceExact(unit) && asides.longValue() == 1;
                if ((!aside || setAside) && isAdmitted(filtersHere, unit)) {
                    count(rowsHere, columnsHere, unit);
                }
            }
        };
    }

    private static boolean isAdmitted(List<SelectionFilter.InSegment> filters, int unit)
            throws IOException {
        for (SelectionFilter.InSegment filter : filters) {
            if (filter.verdict(unit) != Verdict.ADMITTED) {
                return false;
            }
        }
        return true;
    }

    private void count(AxisInSegment rowsHere, AxisInSegment columnsHere, int unit)
            throws IOException {
        int foundRows = rowsHere.find(unit);
        int foundColumns = foundRows == 0 ? 0 : columnsHere.find(unit);
        for (int row = 0; row < foundRows; row++) {
            for (int column = 0; column < foundColumns; column++) {
                cells[rowsHere.found[row]][columnsHere.found[column]]++;
            }
        }
    }
}
