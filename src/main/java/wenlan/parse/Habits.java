package wenlan.parse;

import java.util.List;

/**
 * What a report does again and again, which tells what single lines of it are.
 *
 * @param entries lines that begin with the name of an entry, as in yearbooks
 * @param openings lines that are an entry like 概况 and nothing else
 * @param pictured whether its pictures leave gaps behind their captions, so that a few words in
 *     such gaps are captions too
 */
record Habits(int entries, int openings, boolean pictured) {
    /** Blank lines that a picture leaves. */
    static final int PICTURE = 3;

    private static final int FEWEST_PICTURES = 2;

    static Habits of(List<Line> lines) {
        int entries = 0;
        int openings = 0;
        int captions = 0;
        int gaps = 0;
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).string();
            entries += StackedHeadings.isEntry(text) ? 1 : 0;
            openings += StackedHeadings.isOpening(text) ? 1 : 0;
            if (!lines.get(at).isRow() && Captions.isFigure(text)) {
                captions++;
                gaps += at + 1 < lines.size() && lines.get(at + 1).gap() >= PICTURE ? 1 : 0;
            }
        }
        return new Habits(entries, openings, gaps >= FEWEST_PICTURES && gaps * 2 > captions);
    }
}
