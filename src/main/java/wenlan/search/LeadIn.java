package wenlan.search;

import wenlan.document.UnitKind;
import wenlan.text.Folding;

import java.util.regex.Pattern;

/**
 * Passages that only lead to what stands behind them: questions, and labels without a sentence,
 * such as those that are left of a drawing. A longer line that ends with a colon is none: in laws
 * it says what the items behind it are.
 */
public final class LeadIn {
    /** In characters: longer lines say something themselves before they end. */
    private static final int LONGEST = 60;

    private static final int LONGEST_LABEL = 16;

    private static final Pattern QUESTION = Pattern.compile(".*[?]\\p{Pe}?\\p{Pf}?");
    private static final Pattern SENTENCE = Pattern.compile("[。!;,、?0-9]");

    private LeadIn() {}

    /** Whether a unit is such a passage. */
    public static boolean is(IndexedUnit unit) {
        UnitKind kind = unit.unit().kind();
        if (kind != UnitKind.PARAGRAPH && kind != UnitKind.LIST_ITEM) {
            return false;
        }
        String text = unit.unit().text().text();
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        String folded = Folding.query(text);
        boolean question = folded.length() <= LONGEST && QUESTION.matcher(folded).matches();
        boolean label = folded.length() <= LONGEST_LABEL && !SENTENCE.matcher(folded).find();
        return question || label;
    }
}
