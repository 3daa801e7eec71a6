package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.catalogue.StatedFigure;
import wenlan.search.IndexedUnit;
import wenlan.search.TableRef;
import wenlan.tables.Bound;
import wenlan.tables.Comparison;
import wenlan.tables.Condition;

import java.util.List;

/** Figures of the same thing in different tables, side by side; nothing is averaged. */
record IndicatorView(
        QueryView query,
        @Nullable Asked condition,
        int total,
        int tables,
        int sentences,
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

    /** A figure with what it is of, and where it stands: in a table, else in a sentence. */
    record Fact(
            String measure,
            String subject,
            String text,
            double value,
            double to,
            @Nullable String bound,
            boolean forecast,
            @Nullable String unit,
            String type,
            String base,
            @Nullable Integer year,
            @Nullable String period,
            boolean yearInherited,
            List<String> cities,
            @Nullable String locality,
            boolean conflict,
            @Nullable String table,
            @Nullable String caption,
            String row,
            @Nullable Integer column,
            int line,
            ReportRefView report,
            String href) {
        static Fact of(StatedFigure figure, boolean conflict) {
            IndexedUnit place = figure.place();
            TableRef table = place.table();
            Bound bound = figure.quantity().bound();
            String id = place.unit().id();
            return new Fact(
                    figure.measure(),
                    figure.subject(),
                    figure.text(),
                    figure.quantity().value(),
                    figure.quantity().to(),
                    bound == null ? null : bound.label(),
                    figure.forecast(),
                    figure.unit(),
                    figure.quantity().type().label(),
                    figure.quantity().base(),
                    figure.year(),
                    figure.period() == null ? null : figure.period().label(),
                    figure.yearInherited(),
                    figure.cities(),
                    figure.locality(),
                    conflict,
                    table == null ? null : table.id(),
                    table == null ? null : table.caption(),
                    id,
                    figure.column(),
                    figure.lines().start(),
                    ReportRefView.of(place.report()),
                    table == null
                            ? PlaceView.href(place.report().id(), id, figure.text())
                            : "/tables/" + table.id() + "#" + id + ":" + figure.column());
        }
    }
}
