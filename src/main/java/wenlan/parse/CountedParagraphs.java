package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Headings between paragraphs that a paper counts through from its first to its last, as papers for
 * councils do: what stands alone between paragraph 4 and paragraph 5 is a heading, or two of them.
 */
final class CountedParagraphs {
    private static final int MOST_HEADINGS = 2;

    /** Signs of a formula, which is no heading. */
    private static final Pattern FORMULA = Pattern.compile("[=＝÷×≈]");

    /** Characters of a paragraph that is more than an item of a list. */
    private static final int SHORTEST = 20;

    private CountedParagraphs() {}

    /** Whether a line stands between two such paragraphs. */
    static boolean isBetween(Situation here) {
        if (!isShort(here.lines(), here.at()) || Captions.isTable(here.string())) {
            return false;
        }
        NumberMark below = below(here);
        if (below == null) {
            return false;
        }
        NumberMark above = above(here);
        return above == null ? below.ordinal() == 2 && follows(here) : above.isFollowedBy(below);
    }

    /** The number of the paragraph below, behind another heading if need be. */
    private static @Nullable NumberMark below(Situation here) {
        Lines lines = here.lines();
        int at = lines.seek(here.at() + 1);
        for (int headings = 1; headings < MOST_HEADINGS && at < lines.size(); headings++) {
            at = isShort(lines, at) ? lines.seek(at + 1) : at;
        }
        return at < lines.size() ? counted(lines.string(at)) : null;
    }

    /** The number of the last paragraph above. */
    private static @Nullable NumberMark above(Situation here) {
        for (int at = here.before().size() - 1; at >= 0; at--) {
            if (here.before().get(at) instanceof Piece.Passage passage) {
                return counted(passage.text().text());
            }
        }
        return null;
    }

    /** Whether a paragraph whose number is left out, as the first's often is, stands above. */
    private static boolean follows(Situation here) {
        return here.previous() instanceof Piece.Passage passage
                && passage.text().text().length() >= SHORTEST
                && Chars.endsSentence(passage.text().text());
    }

    private static @Nullable NumberMark counted(String text) {
        NumberMark mark = NumberMark.of(text);
        return mark != null
                        && mark.style() == NumberStyle.ARABIC
                        && text.length() - mark.length() >= SHORTEST
                        && Chars.endsSentence(text)
                ? mark
                : null;
    }

    private static boolean isShort(Lines lines, int at) {
        Line line = lines.get(at);
        String text = line.string();
        return !lines.isAside(at)
                && !line.isRow()
                && !line.look().bullet()
                && lines.standsAlone(at)
                && text.length() <= PlainHeadings.LONGEST
                && Chars.countHan(text, text.length()) >= 2
                && !Chars.endsSentence(text)
                && !Chars.isComma(text.charAt(text.length() - 1))
                && !text.endsWith("：")
                && !FORMULA.matcher(text).find()
                && NumberMark.of(text) == null
                && !NoteKind.isNote(text)
                && !MetadataReader.isLabelled(text)
                && !Captions.isFigure(text);
    }
}
