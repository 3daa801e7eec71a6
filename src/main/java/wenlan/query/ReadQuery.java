package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Span;
import wenlan.search.QueryNode;

import java.util.List;

/**
 * What was made of what a person typed.
 *
 * @param node what is looked for
 * @param understood the same in writing, to be shown to the person
 * @param clauses where in the input the parts stand of which all must be met, in order
 * @param diagnostics remarks on what could not be taken as typed; spans are offsets in the input
 */
public record ReadQuery(
        QueryNode node, String understood, List<Span> clauses, List<Diagnostic> diagnostics) {
    public ReadQuery {
        clauses = List.copyOf(clauses);
        diagnostics = List.copyOf(diagnostics);
    }
}
