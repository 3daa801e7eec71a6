package wenlan.parse;

/**
 * What stands below a caption: its own rows, perhaps behind their unit, time and the title again in
 * English.
 *
 * @param lines the lines of the report
 */
record RowsBelow(Lines lines) {
    /** Lines below a caption among which its own rows begin. */
    private static final int FARTHEST_OWN = 3;

    /** Whether a line is the caption or title of rows below it. */
    boolean isCaption(int line) {
        return !lines.get(line).isRow()
                && (Captions.isTable(lines.string(line)) || TableTitles.isTitle(lines, line))
                && follow(line + 1);
    }

    /** Whether a row stands below, perhaps behind its unit, time and the title in English. */
    boolean follow(int from) {
        int next = lines.seek(from);
        for (int count = 0; count < FARTHEST_OWN && next < lines.size(); count++) {
            if (lines.get(next).isRow() || !TableTitles.isBetween(lines.string(next))) {
                break;
            }
            next = lines.seek(next + 1);
        }
        return next < lines.size() && lines.get(next).isRow();
    }

    /** Whether rows stand a few lines below, or a unit right below: of these a caption is. */
    boolean areNear(int at) {
        int next = lines.seek(at + 1);
        boolean unit = next < lines.size() && NoteKind.isUnit(lines.string(next));
        for (int count = 0; count < FARTHEST_OWN && next < lines.size() && !unit; count++) {
            if (lines.get(next).isRow()) {
                return true;
            }
            if (Chars.endsSentence(lines.string(next)) || isBehind(lines.string(next))) {
                return false;
            }
            next = lines.seek(next + 1);
        }
        return unit;
    }

    /** Whether a line ends what a caption is of: the source of it, or the heading of a chapter. */
    private static boolean isBehind(String text) {
        NumberMark mark = NumberMark.of(text);
        return NoteKind.isNote(text) && !NoteKind.isUnit(text)
                || mark != null && mark.style().isChapter();
    }
}
