package wenlan.parse;

/**
 * Headlines of the items of a page of news, told by what stands below them: the words with which an
 * item begins (本报讯), or the line of its reporter. A kicker, a second line and a subtitle behind a
 * dash may stand with them, on lines of their own too.
 */
final class NewsHeadlines {
    private static final int MOST_LINES = 4;

    /** Parts with a blank line between them: kicker, headline, subtitle. */
    private static final int MOST_PARTS = 3;

    private NewsHeadlines() {}

    /**
     * Behind the last line of the headline that begins at a line, -1 where none does.
     *
     * @param at the line, which may be another than that of the situation
     */
    static int end(Situation here, int at) {
        Lines lines = here.lines();
        if (!lines.startsBlock(at) || lines.isAside(at) || isSubtitle(lines.string(at))) {
            return -1;
        }
        int end = at;
        for (int part = 0; part < MOST_PARTS; part++) {
            int next = lines.blockEnd(end);
            boolean apart = part > 0 && (lines.get(end).gap() != 1 || !isPart(here, end));
            if (next - at > MOST_LINES || apart || !areShort(here, at, next)) {
                return -1;
            }
            int below = lines.seek(next);
            if (below >= lines.size()) {
                return -1;
            }
            if (NewsLead.opens(lines.string(below))) {
                return next;
            }
            if (isByline(lines, below)) {
                return here.context().wrapping().isWrapped() ? -1 : next;
            }
            end = next;
            if (below != next) {
                return -1;
            }
        }
        return -1;
    }

    /** The line of a reporter, in no block with what stands above it. */
    private static boolean isByline(Lines lines, int at) {
        return lines.get(at).gap() > 0 && AuthorReader.isReporter(lines.string(at));
    }

    /** Whether a line on its own can go on with the headline above it. */
    private static boolean isPart(Situation here, int at) {
        String text = here.lines().string(at);
        return !here.lines().isAside(at)
                && NumberMark.of(text) == null
                && !CreditRecogniser.isCredit(text)
                && !CreditRecogniser.isIssuer(text);
    }

    private static boolean areShort(Situation here, int first, int end) {
        for (int at = first; at < end; at++) {
            Line line = here.lines().get(at);
            String text = line.string();
            boolean subtitle = at > first && isSubtitle(text);
            String bare = subtitle ? text.replaceFirst("^[—–-]+", "") : text;
            if (line.isRow()
                    || bare.isEmpty()
                    || !PlainHeadings.isShort(here, bare, PlainHeadings.LONGEST)
                    || end - first > 1 && MetadataReader.isLabelled(text)
                    || end - first > 1 && Mastheads.isOne(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSubtitle(String text) {
        return text.startsWith("—") || text.startsWith("--");
    }
}
