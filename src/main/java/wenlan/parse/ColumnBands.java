package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of an aligned table where each part of each line, of the names as of the rows, stands
 * in a strip of the page of its own. Then the place of a part tells its column, however many cells
 * of its row are empty.
 *
 * @param starts where the columns begin
 * @param ends where they end
 */
record ColumnBands(int[] starts, int[] ends) {
    /** Rows that fill all columns where the names do not. */
    private static final int FEWEST_FULL = 2;

    /** So far beside the others of its column a narrow part may stand. */
    private static final int ASIDE = 2;

    /** Where a part begins and ends. */
    private record Extent(int left, int right) {}

    /**
     * The columns of lines with their names above the first figures; null where the parts of a line
     * share a strip, or neither the names nor some rows fill all columns.
     */
    static @Nullable ColumnBands of(List<AlignedLine> run) {
        int first = 0;
        while (first < run.size() && !isData(run.get(first))) {
            first++;
        }
        if (first == run.size()) {
            return null;
        }
        int names = first - 1;
        while (names >= 0 && run.get(names).parts().size() < 2) {
            names--;
        }
        List<AlignedLine> lines = run.subList(Math.max(0, names), run.size());
        List<AlignedLine> heads = names < 0 ? List.of() : run.subList(0, names + 1);
        ColumnBands bands = measured(lines, 0).whole(lines, heads);
        return bands == null ? measured(lines, ASIDE).whole(lines, heads) : bands;
    }

    /** These columns; null where they are not those of some lines below lines of their names. */
    private @Nullable ColumnBands whole(List<AlignedLine> lines, List<AlignedLine> heads) {
        AlignedLine names = heads.isEmpty() ? null : heads.getLast();
        int columns = columns();
        int full = 0;
        for (AlignedLine line : lines) {
            if (line.parts().size() > 1 && !part(line)) {
                return null;
            }
            full += line.parts().size() == columns ? 1 : 0;
        }
        int named = names == null ? 0 : names.parts().size();
        boolean lacksFirst = names != null && named == columns - 1 && names.left(0) >= ends[0];
        boolean above = heads.stream().anyMatch(h -> h.parts().size() == columns && part(h));
        return named == columns || lacksFirst || above || full >= FEWEST_FULL ? this : null;
    }

    private static boolean isData(AlignedLine line) {
        return line.parts().size() > 1 && line.hasFigure();
    }

    /** The strips of some lines, those as near each other as that one. */
    private static ColumnBands measured(List<AlignedLine> lines, int near) {
        List<Extent> extents = new ArrayList<>();
        for (AlignedLine line : lines) {
            for (int part = 0; part < line.parts().size() && line.parts().size() > 1; part++) {
                extents.add(new Extent(line.left(part), line.right(part)));
            }
        }
        extents.sort(Comparator.comparingInt(Extent::left));
        List<Extent> bands = new ArrayList<>();
        for (Extent extent : extents) {
            Extent last = bands.isEmpty() ? null : bands.getLast();
            if (last != null && extent.left() < last.right() + near) {
                int right = Math.max(last.right(), extent.right());
                bands.set(bands.size() - 1, new Extent(last.left(), right));
            } else {
                bands.add(extent);
            }
        }
        return new ColumnBands(
                bands.stream().mapToInt(Extent::left).toArray(),
                bands.stream().mapToInt(Extent::right).toArray());
    }

    int columns() {
        return starts.length;
    }

    /** Whether the parts of a line stand in columns of their own. */
    private boolean part(AlignedLine line) {
        int column = -1;
        for (int part = 0; part < line.parts().size(); part++) {
            int before = column;
            while (column < 0 || column < ends.length && ends[column] <= line.left(part)) {
                column++;
            }
            if (column == before || column == ends.length) {
                return false;
            }
        }
        return true;
    }
}
