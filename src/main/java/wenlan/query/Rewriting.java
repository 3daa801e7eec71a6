package wenlan.query;

import wenlan.query.Suggestion.Reason;
import wenlan.search.QueryNode.Term;

import java.util.List;

/** A query as it would have been typed with other terms. */
final class Rewriting {
    private final StringBuilder text;
    private int from;
    private Reason reason = Reason.TYPO;
    private boolean changed;

    Rewriting(String typed) {
        this.text = new StringBuilder(typed);
    }

    boolean isChanged() {
        return changed;
    }

    String text() {
        return text.toString();
    }

    /** Why the last term was replaced. */
    Reason reason() {
        return reason;
    }

    /** Puts another text where terms in a row stand. */
    void replace(List<Term> terms, String other, Reason why) {
        int start = text.indexOf(terms.getFirst().text(), from);
        int last = end(text, start, terms);
        if (last >= 0) {
            text.replace(start, last, other);
            from = start + other.length();
            changed = true;
            reason = why;
        }
    }

    /** The query with another text there, without keeping it. */
    String with(List<Term> terms, String other) {
        StringBuilder copy = new StringBuilder(text);
        int start = copy.indexOf(terms.getFirst().text(), from);
        int last = end(copy, start, terms);
        return last < 0 ? copy.toString() : copy.replace(start, last, other).toString();
    }

    private static int end(StringBuilder in, int start, List<Term> terms) {
        int at = start;
        for (Term term : terms) {
            int found = at < 0 ? -1 : in.indexOf(term.text(), at);
            at = found < 0 ? -1 : found + term.text().length();
        }
        return at;
    }
}
