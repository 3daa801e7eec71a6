package wenlan.search;

import wenlan.document.Cell;
import wenlan.document.UnitKind;
import wenlan.text.Folding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Passages that only lead to what stands behind them: questions, and labels without a sentence,
 * such as those that are left of a drawing. A longer line that ends with a colon is none, nor is a
 * short one that rules: in laws it says what the items behind it are. A row of which only the label
 * is filled is such a label too: a list of who does what has a line for everything, also for what
 * nobody does.
 */
public final class LeadIn {
    /** In characters: longer lines say something themselves before they end. */
    private static final int LONGEST = 60;

    private static final int LONGEST_LABEL = 16;

    /** A label with the group that it belongs to. */
    private static final int MOST_LABELS = 2;

    /** One cell alone is often left empty, as that of a remark. */
    private static final int FEWEST_EMPTY = 2;

    private static final Pattern QUESTION = Pattern.compile(".*[?]\\p{Pe}?\\p{Pf}?");
    private static final Pattern SENTENCE = Pattern.compile("[。!;,、?0-9]");

    /** What is ruled of the items behind the line. */
    private static final Pattern RULING =
            Pattern.compile("(?=.*(?:下列|以下)).*(?:不得|不予|不能|应当|可以|必须|禁止|属于|视为|适用|有权|无效)");

    private LeadIn() {}

    /** Whether a unit is such a passage. */
    public static boolean is(IndexedUnit unit) {
        UnitKind kind = unit.unit().kind();
        if (kind == UnitKind.TABLE_ROW && unit.table() != null) {
            return isLabel(unit.table().cells());
        }
        if (kind != UnitKind.PARAGRAPH && kind != UnitKind.LIST_ITEM) {
            return false;
        }
        String text = unit.unit().text().text();
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        String folded = Folding.query(text);
        boolean question = folded.length() <= LONGEST && QUESTION.matcher(folded).matches();
        return question || isLabel(folded);
    }

    private static boolean isLabel(String folded) {
        return folded.length() <= LONGEST_LABEL
                && !SENTENCE.matcher(folded).find()
                && !RULING.matcher(folded).lookingAt();
    }

    private static boolean isLabel(List<Cell> row) {
        List<String> cells = row.stream().map(cell -> Folding.query(cell.text().text())).toList();
        List<String> labels = cells.stream().limit(MOST_LABELS).toList();
        long filled = labels.stream().filter(cell -> !cell.isBlank()).count();
        return filled > 0
                && cells.size() - filled >= FEWEST_EMPTY
                && cells.stream().skip(MOST_LABELS).allMatch(String::isBlank)
                && labels.stream().allMatch(LeadIn::isLabel);
    }
}
