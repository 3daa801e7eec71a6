package wenlan.parse;

/**
 * Tells the names of the columns of a table without a caption: the first word is what first columns
 * are called, be it with more before it (研发项目), and the lines below have as many parts.
 */
final class StubNames {
    /** Rows below the names. */
    private static final int FEWEST_ROWS = 3;

    /** Rows where blank lines part them and the names from all else. */
    private static final int FEWEST_APART = 2;

    /** Characters before the name of a first column that say of what it is. */
    private static final int LONGEST_LEAD = 6;

    private StubNames() {}

    /** Whether a line holds such names. */
    static boolean are(SpacedTables tables, int at) {
        SpacedLine names = SpacedLine.of(tables.line(at));
        if (names.size() <= 2
                || !names.isBrief()
                || !endsAsStub(Chars.simplified(names.part(0)))
                || names.figures() > 0) {
            return false;
        }
        boolean apart = tables.line(at).gap() > 0 && endsAt(tables, at + FEWEST_APART + 1);
        int rows = apart ? FEWEST_APART : FEWEST_ROWS;
        for (int below = at + 1; below <= at + rows; below++) {
            boolean row =
                    tables.isInside(below)
                            && !tables.endsAt(below, below)
                            && tables.line(below).gap() == 0
                            && SpacedLine.of(tables.line(below)).size() == names.size();
            if (!row) {
                return false;
            }
        }
        return true;
    }

    /** Whether no line stands directly below those above one. */
    private static boolean endsAt(SpacedTables tables, int at) {
        return !tables.isInside(at) || tables.line(at).gap() > 0;
    }

    /** Whether a name is one of first columns, or such a one with what it is of before it. */
    static boolean endsAsStub(String name) {
        int most = Math.min(name.length(), LONGEST_LEAD + 1);
        for (int from = 0; from < most; from++) {
            if (NextTable.isStub(name.substring(from))) {
                return from == 0 || !TableTitles.isNamed(name);
            }
            if (!Chars.isHan(name.charAt(from))) {
                return false;
            }
        }
        return false;
    }
}
