package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.tables.TableTyper;
import wenlan.tables.TypedTable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;

/**
 * The tables that were asked for last, as data: who filters a table of thousands of rows asks for
 * it with every letter, whatever others ask for meanwhile. They hold a bounded number of cells. A
 * table is known again as long as its report is kept unpacked.
 */
final class TypedTables {
    /** Cells of all tables that are kept, unless the last one alone has more. */
    private static final long CELLS = 400_000;

    /** What a small table counts for at least, so that they are not too many to look through. */
    private static final long FEWEST = 4_000;

    /** The one asked for last stands first. */
    private final Deque<Known> known = new ArrayDeque<>();

    private long cells;

    private record Known(Table table, @Nullable Integer published, TypedTable typed) {
        private long cells() {
            return Math.max(FEWEST, (long) typed.columns().size() * typed.rows().size());
        }
    }

    /** A table as data, typed once while it is asked for again and again. */
    TypedTable of(Table table, @Nullable Integer published) {
        TypedTable before = known(table, published);
        if (before != null) {
            return before;
        }
        TypedTable typed = TableTyper.type(table, published);
        keep(new Known(table, published, typed));
        return typed;
    }

    /**
     * What is found moves to the front. By identity: a report that was read anew has other tables,
     * be they equal or not.
     */
    @SuppressWarnings("ReferenceEquality")
    private synchronized @Nullable TypedTable known(Table table, @Nullable Integer published) {
        for (Iterator<Known> all = known.iterator(); all.hasNext(); ) {
            Known one = all.next();
            if (one.table == table && Objects.equals(one.published, published)) {
                all.remove();
                known.addFirst(one);
                return one.typed;
            }
        }
        return null;
    }

    private synchronized void keep(Known one) {
        known.addFirst(one);
        cells += one.cells();
        while (cells > CELLS && known.size() > 1) {
            cells -= known.removeLast().cells();
        }
    }
}
