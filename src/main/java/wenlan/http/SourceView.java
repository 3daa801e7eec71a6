package wenlan.http;

import wenlan.document.SourceText;

import java.util.List;
import java.util.stream.IntStream;

/** Lines of a source as they are. */
record SourceView(int from, int to, List<Line> lines, int totalLines) {
    /** A line, from 1, without its line feed. */
    record Line(int line, String text) {}

    /** The lines from one to another, both included, which the source must have. */
    static SourceView of(SourceText source, int from, int to) {
        List<Line> lines =
                IntStream.rangeClosed(from, to)
                        .mapToObj(n -> new Line(n, source.slice(source.lines().span(n))))
                        .toList();
        return new SourceView(from, to, lines, source.lines().count());
    }
}
