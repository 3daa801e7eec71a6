package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.search.QueryNode;

import java.util.List;

/**
 * What was made of what a person typed.
 *
 * @param node what is looked for
 * @param understood the same in writing, to be shown to the person
 * @param diagnostics remarks on what could not be taken as typed; spans are offsets in the input
 */
public record ReadQuery(QueryNode node, String understood, List<Diagnostic> diagnostics) {
    public ReadQuery {
        diagnostics = List.copyOf(diagnostics);
    }
}
