package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.Cell;
import wenlan.document.Span;
import wenlan.search.HeadingRef;
import wenlan.search.TableRef;
import wenlan.tables.Bound;
import wenlan.tables.Quantity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where a unit stands: views of its headings, its table and its place in the reader. */
final class PlaceView {
    private PlaceView() {}

    /** A heading on the path to a unit. */
    record Heading(String id, String title, List<Mark> highlights) {}

    /** The table around a unit; cells only of a row. */
    record Table(
            String id,
            @Nullable String caption,
            List<String> header,
            List<CellView> cells,
            List<Measured> measured) {}

    /** A figure of a row that a condition asked for, as it was compared; a range has two ends. */
    record Measured(int column, double value, double to, String unit, @Nullable String bound) {
        static Measured of(Quantity quantity) {
            Bound bound = quantity.bound();
            return new Measured(
                    quantity.column(),
                    quantity.plainValue(),
                    quantity.plainTo(),
                    quantity.base(),
                    bound == null ? null : bound.label());
        }
    }

    /** The heading path with the marks of each heading; no marks at all is as none anywhere. */
    static List<Heading> headings(List<HeadingRef> path, List<List<Span>> marks) {
        List<Heading> headings = new ArrayList<>(path.size());
        for (int at = 0; at < path.size(); at++) {
            HeadingRef heading = path.get(at);
            headings.add(new Heading(heading.id(), heading.title(), marksAt(marks, at)));
        }
        return headings;
    }

    static @Nullable Table table(
            @Nullable TableRef table, List<List<Span>> marks, List<Quantity> met) {
        if (table == null) {
            return null;
        }
        List<CellView> cells = new ArrayList<>(table.cells().size());
        for (int at = 0; at < table.cells().size(); at++) {
            Cell cell = table.cells().get(at);
            cells.add(new CellView(cell.text().text(), marksAt(marks, at), cell.inherited()));
        }
        return new Table(
                table.id(),
                table.caption(),
                table.header(),
                cells,
                met.stream().map(Measured::of).toList());
    }

    private static List<Mark> marksAt(List<List<Span>> marks, int at) {
        return at < marks.size() ? Mark.of(marks.get(at)) : List.of();
    }

    /** The address of a unit in the reader, with the query marked. */
    static String href(String report, String unit, String typed) {
        String query =
                typed.isEmpty()
                        ? ""
                        : "?q="
                                + URLEncoder.encode(typed, StandardCharsets.UTF_8)
                                        .replace("+", "%20");
        return "/reports/" + report + query + "#" + unit;
    }
}
