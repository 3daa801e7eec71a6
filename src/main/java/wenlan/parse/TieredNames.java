package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Two lines of names of which single spaces are left, the lower one of which says the same several
 * names again and again (金额 比重 金额 比重): as many names of the upper one as it says them stand over
 * those, all of one form (2031年 2030年), and each of the others names a column alone. Or the upper
 * line does so (城市 环比 同比 城市 环比 同比), and the lower one says more of all but the first of them.
 *
 * @param upper the upper names over their columns
 * @param lower the lower names, empty ones where the upper line names a column alone
 */
record TieredNames(List<Cellule> upper, List<Cellule> lower) {
    private static final int FEWEST = 2;

    /**
     * The names of so many columns; null where the lines are no such ones.
     *
     * @param figures how many columns behind those of words hold figures, over which alone groups
     *     stand
     */
    static @Nullable TieredNames of(List<List<TracedText>> lines, int columns, int figures) {
        if (lines.size() != 2) {
            return null;
        }
        List<TracedText> upper = lines.getFirst();
        List<TracedText> lower = lines.getLast();
        int sides = groups(upper);
        if (sides >= FEWEST && upper.size() == columns && lower.size() == columns - sides) {
            return beside(upper, lower, columns / sides);
        }
        int groups = groups(lower);
        int alone = upper.size() - groups;
        int unnamed = columns - lower.size() - alone;
        if (groups < FEWEST || alone < 0 || unnamed < 0 || unnamed > 1) {
            return null;
        }
        int first = first(upper, groups, columns - figures - unnamed);
        return first < 0 ? null : placed(upper, lower, first, groups, unnamed == 1);
    }

    /** Names of tables side by side: those of figures have more below, the first ones have not. */
    private static TieredNames beside(List<TracedText> upper, List<TracedText> lower, int size) {
        List<Cellule> above = new ArrayList<>();
        List<Cellule> below = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < upper.size(); column++) {
            boolean first = column % size == 0;
            above.add(Cellule.of(upper.get(column)));
            below.add(Cellule.of(first ? TracedText.EMPTY : lower.get(next++)));
        }
        return new TieredNames(above, below);
    }

    /** How often a line says the same names, at least two different ones; 0 where it does not. */
    private static int groups(List<TracedText> lower) {
        for (int size = FEWEST; size * 2 <= lower.size(); size++) {
            boolean again = lower.size() % size == 0;
            for (int at = size; again && at < lower.size(); at++) {
                again = lower.get(at).text().equals(lower.get(at - size).text());
            }
            long different =
                    new HashSet<>(lower.subList(0, size).stream().map(TracedText::text).toList())
                            .size();
            if (again && different == size) {
                return lower.size() / size;
            }
        }
        return 0;
    }

    /**
     * The first of so many upper names of one form, behind those of columns of words; -1 where none
     * or more than one stand so.
     */
    private static int first(List<TracedText> upper, int groups, int words) {
        int found = -1;
        for (int first = Math.max(0, words); first + groups <= upper.size(); first++) {
            String form = form(upper.get(first));
            boolean alike =
                    upper.subList(first, first + groups).stream()
                            .allMatch(n -> form(n).equals(form));
            if (alike && found >= 0) {
                return -1;
            }
            found = alike ? first : found;
        }
        return upper.size() == groups + Math.max(0, words) ? Math.max(0, words) : found;
    }

    /** A name without what its own figures are, or its last character where it has none. */
    private static String form(TracedText name) {
        String text = name.text();
        String form = text.replaceAll("\\d", "0");
        return form.equals(text) ? text.substring(text.length() - 1) : form;
    }

    private static TieredNames placed(
            List<TracedText> upper,
            List<TracedText> lower,
            int first,
            int groups,
            boolean unnamed) {
        List<Cellule> above = new ArrayList<>();
        List<Cellule> below = new ArrayList<>();
        if (unnamed) {
            above.add(Cellule.of(TracedText.EMPTY));
            below.add(Cellule.of(TracedText.EMPTY));
        }
        int size = lower.size() / groups;
        int next = 0;
        for (int name = 0; name < upper.size(); name++) {
            boolean over = name >= first && name < first + groups;
            above.add(new Cellule(upper.get(name), over ? size : 1, 1));
            for (int column = 0; column < (over ? size : 1); column++) {
                below.add(Cellule.of(over ? lower.get(next++) : TracedText.EMPTY));
            }
        }
        return new TieredNames(above, below);
    }
}
