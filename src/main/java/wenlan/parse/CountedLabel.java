package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word with a number and a colon at the head of a line, what it names behind it or in the line
 * below: 应用场景4：…. Where such words count on through a report they are its headings.
 *
 * @param word what is counted
 * @param number its number
 * @param titled whether what it names stands on the same line
 */
record CountedLabel(String word, int number, boolean titled) {
    private static final int LONGEST = 60;

    /** A line that is marked as a heading may be as long as a paragraph. */
    private static final int LONGEST_MARKED = 300;

    private static final int LONGEST_TITLE = 40;
    private static final Pattern LABEL =
            Pattern.compile(
                    "(\\p{IsHan}{2,6}|[A-Z][a-z]{3,9})\\s?(\\d{1,3}|[一二三四五六七八九十]{1,2})\\s?[:：]\\s*(.*)");

    /** What has a recogniser of its own: captions, notes and attached documents. */
    private static final Set<String> OTHERS =
            Set.of("图表", "附图", "附表", "表格", "附件", "附录", "照片", "备注");

    /** The label at the head of a text, null without one. */
    static @Nullable CountedLabel of(String text) {
        return text.length() <= LONGEST ? read(text) : null;
    }

    /** The same of a line with hash marks. */
    static @Nullable CountedLabel ofMarked(String text) {
        return text.length() <= LONGEST_MARKED ? read(text) : null;
    }

    /** Whether a line with hash marks is one of several that count so, however long it is. */
    static boolean isMarked(Situation here) {
        CountedLabel label = here.line().look().hashes() > 0 ? ofMarked(here.string()) : null;
        return label != null && here.context().habits().labels().contains(label.word());
    }

    private static @Nullable CountedLabel read(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (!Chars.isHan(first) && (first < 'A' || first > 'Z')) {
            return null;
        }
        Matcher label = LABEL.matcher(text);
        if (!label.matches()
                || OTHERS.contains(label.group(1))
                || !label.group(3).isEmpty() && !hasLetters(label.group(3))) {
            return null;
        }
        String number = label.group(2);
        int value = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 0;
        return new CountedLabel(
                label.group(1),
                value > 0 ? value : HanNumber.value(number),
                !label.group(3).isEmpty());
    }

    /** 联系电话1：0411-12345678: a number names nothing. */
    private static boolean hasLetters(String title) {
        return title.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a line is such a heading, its title and a paragraph or deeper heading below it. */
    static boolean isHeading(Situation here) {
        CountedLabel label = of(here.string());
        if (label == null
                || !here.context().habits().labels().contains(label.word())
                || here.line().isRow()
                || here.line().look().bullet()
                || !here.lines().startsBlock(here.at())) {
            return false;
        }
        int end = end(here, label);
        return end > here.at()
                && !Chars.endsSentence(
                        label.titled() ? here.string() : here.lines().string(end - 1))
                && Following.isParagraph(here, end);
    }

    /** Behind the heading, which takes the line below where its own one has no title. */
    static int end(Situation here) {
        CountedLabel label = of(here.string());
        return label == null ? here.at() + 1 : end(here, label);
    }

    private static int end(Situation here, CountedLabel label) {
        int below = here.at() + 1;
        if (label.titled()) {
            return below;
        }
        boolean title =
                below < here.lines().size()
                        && !here.lines().isAside(below)
                        && here.lines().get(below).gap() <= 1
                        && here.lines().string(below).length() <= LONGEST_TITLE
                        && TornHeadings.isTitle(here.lines().get(below));
        return title ? below + 1 : here.at();
    }
}
