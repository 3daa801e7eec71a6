package wenlan.parse;

import org.jspecify.annotations.Nullable;

/**
 * Recognises tables: a caption with rows below it, rows alone, or a caption whose rows are lost.
 */
final class TableRecogniser implements BlockRecogniser {
    private static final int FARTHEST_ROW = 4;

    @Override
    public @Nullable Found recognise(Situation here) {
        Line line = here.line();
        if (line.isRow()) {
            return isTable(here) ? new TableCollector(here, null).collect() : null;
        }
        int below = here.lines().seek(here.at() + 1);
        boolean unit = NoteKind.isUnit(line.string()) && below < here.lines().size();
        if (unit && here.lines().get(below).isRow()) {
            return new TableCollector(here, null).collect();
        }
        if (!Captions.isTable(line.string())) {
            return null;
        }
        int rows = firstRow(here);
        boolean chart = Captions.isFigure(line.string()) || line.string().contains("图表");
        if (rows < 0 && chart) {
            return null;
        }
        return new TableCollector(here, line.text()).collect();
    }

    /** The first row below a caption, with nothing between but a unit line; -1 without one. */
    private static int firstRow(Situation here) {
        Lines lines = here.lines();
        int at = lines.seek(here.at() + 1);
        for (int count = 0; count < FARTHEST_ROW && at < lines.size(); count++) {
            if (lines.get(at).isRow()) {
                return at;
            }
            if (!NoteKind.isUnit(lines.string(at))) {
                return -1;
            }
            at = lines.seek(at + 1);
        }
        return -1;
    }

    /** One row alone, far from any other, is text with a tab in it. */
    private static boolean isTable(Situation here) {
        Lines lines = here.lines();
        int next = lines.seek(here.at() + 1);
        return here.line().look().grid() > 0
                || next < lines.size() && lines.get(next).isRow() && lines.gapBefore(next) <= 1;
    }
}
