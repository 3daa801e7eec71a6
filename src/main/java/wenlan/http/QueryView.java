package wenlan.http;

import wenlan.document.Diagnostic;
import wenlan.query.ReadQuery;

import java.util.List;

/** What was typed and what was made of it. */
record QueryView(String input, String understood, List<Remark> diagnostics) {
    /** A remark on the query; its offsets count in the input. */
    record Remark(String severity, String message, int start, int end) {
        static Remark of(Diagnostic diagnostic) {
            return new Remark(
                    Labels.of(diagnostic.severity()),
                    diagnostic.message(),
                    diagnostic.span().start(),
                    diagnostic.span().end());
        }
    }

    static QueryView of(SearchQuestion question) {
        return of(question.typed(), question.query(), question.diagnostics());
    }

    static QueryView of(String typed, ReadQuery query, List<Diagnostic> diagnostics) {
        return new QueryView(
                typed, query.understood(), diagnostics.stream().map(Remark::of).toList());
    }
}
