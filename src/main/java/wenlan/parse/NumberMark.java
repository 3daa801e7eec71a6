package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before a heading or list item.
 *
 * @param style how it is written
 * @param printed the number as printed, with its bracket or comma
 * @param path its value; of a decimal number one for each level
 * @param length characters up to the title behind it
 */
record NumberMark(NumberStyle style, String printed, List<Integer> path, int length) {
    NumberMark {
        path = List.copyOf(path);
    }

    private static final String HAN = "[〇零一二三四五六七八九十百千两]";

    /** Numbers as far as chapters are counted. */
    private static final String COUNT = "(?:" + HAN + "{1,5}|\\d{1,3})";

    private static final String ROMAN = "(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})";

    /** How English reports count parts and chapters, and what stands behind the number. */
    private static final String ENGLISH =
            "\\s+(?:\\d{1,2}|(?i:"
                    + LatinNumber.WORDS
                    + ")|"
                    + ROMAN
                    + ")"
                    + "(?=[.:]?(?:\\s+[A-Z“\"‘–—-]|$))[.:]?";

    /**
     * 附件1 with its title behind it and no gap; what a sentence says of an attachment goes on in
     * other words.
     */
    private static final String ATTACHED =
            "附件\\s*\\d{1,2}(?=《|\\p{IsHan})(?![的所中为和与及至到列规明项或内是在由应可已将须])";

    private static final Pattern MARK =
            Pattern.compile(
                    "^(?:"
                            + String.join(
                                    "|",
                                    "(?<appendix>(?:附\\s*[件录錄]\\s*(?:"
                                            + HAN
                                            + "{1,3}|\\d{1,2}|[A-Z])?"
                                            + "|(?:Appendix|Annex|APPENDIX|ANNEX)\\s+(?:\\d{1,2}|[A-Z])(?=[.:]\\s|\\s+[A-Z–—-]|$)[.:]?)(?=[\\s"
                                            + "　:：（(]|$)|附表\\s*(?:"
                                            + HAN
                                            + "{1,3}|\\d{1,2})$|附\\s?\\d{1,2}(?=[:：]|$)|"
                                            + ATTACHED
                                            + ")",
                                    "(?<part>第\\s*"
                                            + COUNT
                                            + "\\s*(?:部分|[编篇編])"
                                            + "(?=[\\s　:：]|$|[^\\s\\d的中第])|(?:Part|PART)"
                                            + ENGLISH
                                            + ")",
                                    "(?<subpart>第\\s*" + COUNT + "\\s*分[编篇編])(?=[\\s　:：]|$)",
                                    "(?<chapter>第\\s*"
                                            + COUNT
                                            + "\\s*章|(?:Chapter|CHAPTER)"
                                            + ENGLISH
                                            + ")",
                                    "(?<section>第\\s*" + COUNT + "\\s*[节節])",
                                    "(?<article>第\\s*(?:"
                                            + HAN
                                            + "{1,7}|\\d{1,4}(?:-\\d{1,2})?)\\s*[条條](?:之"
                                            + HAN
                                            + "{1,3})?)"
                                            + "(?=[\\s　:：【（(]|$|[^\\s的规第和、款及至])",
                                    "(?<formal>[壹贰叁肆伍陆柒捌玖拾貳參陸]{1,3})\\s*[、．.]",
                                    "(?<hancomma>" + HAN + "{1,4})\\s*(?:、|[．.](?!\\d))",
                                    "(?<stroke>[-—–－])、(?=\\p{IsHan})",
                                    "(?<hanbare>[一二三四五六七八九十]{1,3})[ "
                                            + "　]+(?=[《“]?\\p{IsHan}[^，。；：,;:\\s]{1,30}$)",
                                    "[（(]\\s*(?<hanparen>" + HAN + "{1,4})\\s*[）)]",
                                    "(?<decimal>\\d{1,2}(?:[.．]\\d{1,2}){1,4})[.．、]?"
                                            + "(?=[\\s　]|$|[“《A-Z\\p{IsHan}])"
                                            + "(?![%％亿万倍元个家年月日]|人(?![工才口民]))",
                                    "(?<annexed>[A-Z](?:[.．]\\d{1,2}){1,4})[.．]?(?=[\\s　]|$)",
                                    "(?<arabic>\\d{1,3})\\s*(?:[、．]|[.](?!\\d)|[.](?=(?:19|20)\\d\\d\\s*年))",
                                    "[（(]\\s*(?<arabicparen>\\d{1,3})\\s*[）)]",
                                    "(?<arabichalf>\\d{1,2})[）)]",
                                    "(?<circled>[①-⑳⓪❶-❿➀-➉])",
                                    "(?<bare>\\d{1,2})[ 　]+(?=[“《「A-Z\\p{IsHan}])",
                                    "(?<roman>" + ROMAN + "|[Ⅰ-Ⅻ])\\s*[.．、](?![A-Za-z\\d])",
                                    "(?<letter>[A-Z])[.．、](?![A-Za-z])",
                                    "(?<ordinal>(?:案例|专栏|专题|趋势|挑战|举措|问题|观点|路径|模式)\\s*(?:"
                                            + HAN
                                            + "{1,3}|\\d{1,2})(?=[\\s"
                                            + "　:：])|其[一二三四五六七八九十]{1,2}|第[一二三四五六七八九十]{1,3}"
                                            + "|首先|其次|最后|再次)(?=[，,、：:]|\\s)")
                            + ")[\\s　]*");
    private static final int LONGEST = 40;

    /** What a letter counts more than any number of a path. */
    private static final int LETTERS = 1_000;

    /** With what a mark can begin beside digits and capitals. */
    private static final String BEGINS = "附第壹贰叁肆伍陆柒捌玖拾貳參陸〇零一二三四五六七八九十百千两（(⓪-—–－案专趋挑举问观路模其首最再";

    private static boolean mayBegin(char first) {
        return first >= '0' && first <= '9'
                || first >= 'A' && first <= 'Z'
                || first >= '①' && first <= '⑳'
                || first >= '❶' && first <= '❿'
                || first >= '➀' && first <= '➉'
                || first >= 'Ⅰ' && first <= 'Ⅻ'
                || BEGINS.indexOf(first) >= 0;
    }

    /** The number at the start of a text, if need be behind picture signs, or null. */
    static @Nullable NumberMark of(String text) {
        int start = Chars.signs(text);
        if (start >= text.length() || !mayBegin(text.charAt(start))) {
            return null;
        }
        Matcher matcher =
                MARK.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        matcher.useTransparentBounds(true).useAnchoringBounds(true);
        if (!matcher.find()) {
            return null;
        }
        int end = matcher.end();
        String printed = text.substring(start, end).strip();
        for (Group group : Group.values()) {
            if (matcher.start(group.number) >= 0) {
                String value = matcher.group(group.number);
                return new NumberMark(group.style, printed, group.path(value), end);
            }
        }
        return null;
    }

    /** The last number of the path. */
    int ordinal() {
        return path.getLast();
    }

    /** Whether {@code other} is the next number of the same kind. */
    boolean isFollowedBy(NumberMark other) {
        if (style == NumberStyle.LETTER || other.style == NumberStyle.LETTER) {
            int letter = asLetter();
            return letter > 0 && other.asLetter() == letter + 1;
        }
        int last = path.size() - 1;
        return other.style == style
                && other.path.size() == path.size()
                && other.path.subList(0, last).equals(path.subList(0, last))
                && other.ordinal() == ordinal() + 1;
    }

    /**
     * The mark read as a letter where it goes on with a count of letters: I. behind H. is no Roman
     * one.
     *
     * @param before the last letter that counted, null without one
     */
    NumberMark after(@Nullable NumberMark before) {
        boolean letter =
                style == NumberStyle.ROMAN
                        && before != null
                        && before.style == NumberStyle.LETTER
                        && before.isFollowedBy(this);
        return letter
                ? new NumberMark(NumberStyle.LETTER, printed, List.of(asLetter()), length)
                : this;
    }

    /** The place in the alphabet of a mark that is a single letter, be it Roman; 0 of others. */
    private int asLetter() {
        boolean single = printed.length() > 1 && !Character.isLetterOrDigit(printed.charAt(1));
        boolean counted = style == NumberStyle.LETTER || style == NumberStyle.ROMAN;
        return counted && single ? Group.letter(printed.substring(0, 1)) : 0;
    }

    private enum Group {
        APPENDIX("appendix", NumberStyle.APPENDIX),
        PART("part", NumberStyle.PART),
        SUBPART("subpart", NumberStyle.SUBPART),
        CHAPTER("chapter", NumberStyle.CHAPTER),
        SECTION("section", NumberStyle.SECTION),
        ARTICLE("article", NumberStyle.ARTICLE),
        FORMAL("formal", NumberStyle.FORMAL),
        HAN_COMMA("hancomma", NumberStyle.HAN_COMMA),
        HAN_BARE("hanbare", NumberStyle.HAN_COMMA),
        HAN_STROKE("stroke", NumberStyle.HAN_COMMA),
        HAN_PAREN("hanparen", NumberStyle.HAN_PARENTHESIS),
        DECIMAL("decimal", NumberStyle.DECIMAL),
        ANNEXED("annexed", NumberStyle.DECIMAL),
        ARABIC("arabic", NumberStyle.ARABIC),
        ARABIC_PAREN("arabicparen", NumberStyle.ARABIC_PARENTHESIS),
        ARABIC_HALF("arabichalf", NumberStyle.ARABIC_PARENTHESIS),
        CIRCLED("circled", NumberStyle.CIRCLED),
        BARE("bare", NumberStyle.CIRCLED),
        ROMAN("roman", NumberStyle.ROMAN),
        LETTER("letter", NumberStyle.LETTER),
        ORDINAL("ordinal", NumberStyle.ORDINAL_WORD);

        /** Of the pattern's groups; names would be looked up for each line anew. */
        private final int number;

        private final NumberStyle style;

        Group(String name, NumberStyle style) {
            this.number = MARK.namedGroups().get(name);
            this.style = style;
        }

        /**
         * The place of the last letter in the alphabet, 0 when the text ends in another character.
         */
        private static int letter(String value) {
            char last = value.charAt(value.length() - 1);
            return last >= 'A' && last <= 'Z' ? last - 'A' + 1 : 0;
        }

        /** A number of a path; the letter of an appendix is none that chapters have. */
        private static int level(String value) {
            int letter = letter(value);
            return letter > 0 ? LETTERS + letter : Integer.parseInt(value);
        }

        List<Integer> path(String value) {
            if (this == HAN_STROKE) {
                return List.of(1);
            }
            return switch (style) {
                case DECIMAL -> Arrays.stream(value.split("[.．]")).map(Group::level).toList();
                case LETTER -> List.of(letter(value));
                case APPENDIX ->
                        List.of(Math.max(HanNumber.value(value.substring(1)), letter(value)));
                case ROMAN -> List.of(LatinNumber.value(value));
                default -> List.of(Math.max(HanNumber.value(value), LatinNumber.value(value)));
            };
        }
    }
}
