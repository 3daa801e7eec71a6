package wenlan.http;

import wenlan.document.Span;
import wenlan.search.Concordance;

import java.util.List;

/** A page of the occurrences of a query. */
record ConcordanceView(
        QueryView query,
        int total,
        int units,
        int reports,
        int page,
        int size,
        List<Concordance.Group> groups,
        List<Line> lines,
        double tookMs) {
    /** An occurrence with its surroundings; start and end are offsets in the source. */
    record Line(
            String id,
            String kind,
            String left,
            String keyword,
            String right,
            String group,
            ReportRefView report,
            String file,
            int lineStart,
            int lineEnd,
            int start,
            int end,
            String href) {
        static Line of(Concordance.Line line, String typed) {
            Span source = line.unit().unit().text().toSource(line.span());
            return new Line(
                    line.unit().unit().id(),
                    line.unit().unit().kind().label(),
                    line.left(),
                    line.keyword(),
                    line.right(),
                    line.group(),
                    ReportRefView.of(line.unit().report()),
                    line.unit().file(),
                    line.unit().lines().start(),
                    line.unit().lines().end(),
                    source.start(),
                    source.end(),
                    PlaceView.href(line.unit().report().id(), line.unit().unit().id(), typed));
        }
    }
}
