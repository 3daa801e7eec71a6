package wenlan.parse;

/**
 * Tells the first heading of a report without any marks from the last line of its title page: more
 * lines like it stand above paragraphs farther below.
 */
final class FirstHeading {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;

    /** Characters of a paragraph behind which a short line may be a heading. */
    private static final int PARAGRAPH = 20;

    private static final int FEWEST = 2;

    /** Lines among which its likes are sought. */
    private static final int FARTHEST = 2_000;

    private FirstHeading() {}

    /** Whether a line of the title page, which a paragraph follows, is a heading. */
    static boolean is(Situation here, int at) {
        if (!isShort(here, at) || !Following.isParagraph(here, at + 1)) {
            return false;
        }
        String text = here.lines().string(at);
        boolean other =
                CreditRecogniser.isIssuer(text)
                        || MetadataReader.isLabelled(text)
                        || PrintedDate.last(text) != null
                        || TitleLines.isTitle(text)
                        || text.indexOf(' ') >= 0
                        || text.indexOf('　') >= 0;
        return !other && likes(here, at) >= FEWEST;
    }

    private static int likes(Situation here, int first) {
        Lines lines = here.lines();
        int likes = 0;
        int last = Math.min(lines.size() - 1, first + FARTHEST);
        for (int at = first + 2; at < last; at++) {
            int above = lines.seekBack(at);
            boolean behindText =
                    lines.string(above).length() >= PARAGRAPH
                            && Chars.endsSentence(lines.string(above));
            boolean alike =
                    behindText
                            && lines.standsAlone(at) == lines.standsAlone(first)
                            && isShort(here, at)
                            && lines.get(at).look().bold() == lines.get(first).look().bold()
                            && Following.isParagraph(here, at + 1);
            likes += alike ? 1 : 0;
        }
        return likes;
    }

    /** Short, whole in itself, with nothing that tells what it is. */
    private static boolean isShort(Situation here, int at) {
        Line line = here.lines().get(at);
        String text = line.string();
        return !here.lines().isAside(at)
                && !line.isRow()
                && (line.look().bold() && line.look().hashes() == 0 && !line.look().bullet()
                        || line.look().equals(Look.PLAIN.indent(line.look().indent())))
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Chars.countHan(text, text.length()) * 2 > text.length()
                && !Chars.endsSentence(text)
                && !Chars.isComma(text.charAt(text.length() - 1))
                && "—-（(".indexOf(text.charAt(0)) < 0
                && NumberMark.of(text) == null;
    }
}
