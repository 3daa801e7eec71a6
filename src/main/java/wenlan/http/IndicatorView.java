package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.catalogue.TableEntry;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.search.TableRef;
import wenlan.tables.Bound;
import wenlan.tables.Comparison;
import wenlan.tables.Condition;
import wenlan.tables.Statement;

import java.util.List;
import java.util.Objects;

/** Figures of the same thing in different tables, side by side; nothing is averaged. */
record IndicatorView(
        QueryView query,
        @Nullable Asked condition,
        int total,
        int tables,
        int reports,
        int page,
        int size,
        List<Fact> facts,
        double tookMs) {
    /** What figures must meet: the first comparison, and all of them as they can be typed. */
    record Asked(String operator, double value, @Nullable String unit, String written) {
        static @Nullable Asked of(@Nullable Condition condition) {
            if (condition == null) {
                return null;
            }
            Comparison first = condition.comparisons().getFirst();
            return new Asked(first.operator(), first.value(), first.unit(), condition.written());
        }
    }

    /** A figure with what it is of, and where it stands. */
    record Fact(
            String measure,
            String subject,
            String text,
            double value,
            @Nullable String bound,
            boolean forecast,
            @Nullable String unit,
            @Nullable Integer year,
            List<String> cities,
            String table,
            @Nullable String caption,
            String row,
            int column,
            int line,
            ReportRefView report,
            String href) {
        static Fact of(TableEntry.Stated stated) {
            Statement statement = stated.statement();
            IndexedUnit row = stated.row();
            TableRef table = row.table();
            Bound bound = statement.cell().bound();
            String id = row.unit().id();
            String tableId = table == null ? id : table.id();
            return new Fact(
                    statement.measure(),
                    statement.subject(),
                    statement.cell().text(),
                    Objects.requireNonNull(statement.cell().value()),
                    bound == null ? null : bound.label(),
                    statement.cell().forecast(),
                    statement.unit(),
                    statement.year(),
                    Dimension.CITY.values(row),
                    tableId,
                    table == null ? null : table.caption(),
                    id,
                    statement.column(),
                    row.lines().start(),
                    ReportRefView.of(row.report()),
                    "/tables/" + tableId + "#" + id + ":" + statement.column());
        }
    }
}
