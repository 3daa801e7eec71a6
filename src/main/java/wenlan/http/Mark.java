package wenlan.http;

import wenlan.document.Span;

import java.util.List;

/**
 * A marked range of the text beside it, in UTF-16 code units, which is how JavaScript counts.
 *
 * @param start first offset
 * @param end offset behind the last
 */
record Mark(int start, int end) {
    static List<Mark> of(List<Span> spans) {
        return spans.stream().map(span -> new Mark(span.start(), span.end())).toList();
    }
}
