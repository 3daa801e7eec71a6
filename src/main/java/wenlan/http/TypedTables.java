package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.Table;
import wenlan.tables.TableTyper;
import wenlan.tables.TypedTable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * The tables that were asked for last, as data: who filters a table of thousands of rows asks for
 * it with every letter. A table is known again as long as its report is kept unpacked.
 */
final class TypedTables {
    private static final int KEPT = 8;

    private final Deque<Known> known = new ArrayDeque<>();

    private record Known(Table table, @Nullable Integer published, TypedTable typed) {}

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

    /** By identity: a report that was read anew has other tables, be they equal or not. */
    @SuppressWarnings("ReferenceEquality")
    private synchronized @Nullable TypedTable known(Table table, @Nullable Integer published) {
        return known.stream()
                .filter(one -> one.table == table && Objects.equals(one.published, published))
                .findFirst()
                .map(Known::typed)
                .orElse(null);
    }

    private synchronized void keep(Known one) {
        known.addFirst(one);
        if (known.size() > KEPT) {
            known.removeLast();
        }
    }
}
