package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Span;
import wenlan.search.QueryNode;

import java.util.List;
import java.util.Optional;

/**
 * What was made of what a person typed.
 *
 * @param node what is looked for
 * @param understood the same in writing, to be shown to the person
 * @param clauses where in the input the parts stand of which all must be met, in order
 * @param diagnostics remarks on what could not be taken as typed; spans are offsets in the input
 * @param corrected the query that is answered in place of what was typed, if it is another
 * @param suggestions other queries that may have been meant, the likeliest first
 */
public record ReadQuery(
        QueryNode node,
        String understood,
        List<Span> clauses,
        List<Diagnostic> diagnostics,
        Optional<String> corrected,
        List<Suggestion> suggestions) {
    public ReadQuery {
        clauses = List.copyOf(clauses);
        diagnostics = List.copyOf(diagnostics);
        suggestions = List.copyOf(suggestions);
    }

    /** A query read as it was typed. */
    public ReadQuery(
            QueryNode node, String understood, List<Span> clauses, List<Diagnostic> diagnostics) {
        this(node, understood, clauses, diagnostics, Optional.empty(), List.of());
    }
}
