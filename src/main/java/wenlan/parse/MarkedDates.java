package wenlan.parse;

/**
 * Days and months that are marked as headings: on a title page or below a text they only say when
 * it is of; where text stands below several of them, they are the headings of a chronicle.
 */
final class MarkedDates {
    private static final int SHORTEST_TEXT = 20;
    private static final int LONGEST_NAME = 40;

    private MarkedDates() {}

    /** Whether a line of a title page is marked as a heading and says only who or when. */
    static boolean isImprint(Lines lines, int at) {
        int below = lines.seek(at + 1);
        boolean named =
                below < lines.size()
                        && lines.string(at).length() <= LONGEST_NAME
                        && NumberMark.of(lines.string(at)) == null
                        && CreditRecogniser.isIssuer(lines.string(at))
                        && PrintedDate.isWhole(lines.string(below));
        return named
                ? !isChronicle(lines, below)
                : PrintedDate.isWhole(lines.string(at)) && !isChronicle(lines, at);
    }

    /** Whether a marked day has text below it, and another one marked alike too. */
    static boolean isChronicle(Lines lines, int at) {
        return isDated(lines, at)
                && (isDatedElsewhere(lines, at, 1) || isDatedElsewhere(lines, at, -1));
    }

    private static boolean isDatedElsewhere(Lines lines, int at, int step) {
        int level = lines.get(at).look().hashes();
        for (int other = at + step; other >= 0 && other < lines.size(); other += step) {
            if (lines.get(other).look().hashes() == level && isDated(lines, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(Lines lines, int at) {
        int below = lines.seek(at + 1);
        return lines.get(at).look().hashes() > 0
                && PrintedDate.isWhole(lines.string(at))
                && below < lines.size()
                && lines.get(below).look().hashes() == 0
                && lines.string(below).length() >= SHORTEST_TEXT;
    }
}
