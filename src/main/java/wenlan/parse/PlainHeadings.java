package wenlan.parse;

import java.util.regex.Pattern;

/**
 * Headings without any mark: a short line in a block of its own, between a finished paragraph and a
 * new one. A cluster of short lines is a picture's labels, not headings.
 */
final class PlainHeadings {
    static final int LONGEST = 42;
    static final int LONGEST_DENSE = 25;
    private static final int LONGEST_SUBTITLED = 24;
    private static final int PAGE_BREAK = 3;
    private static final int PARAGRAPH = 40;
    private static final int SHORTEST_PARALLEL = 6;
    private static final int SHORTEST_NAME = 4;

    /** Characters that headings built alike have in common at either end. */
    private static final int FEWEST_COMMON = 2;

    private static final int LONGEST_LATIN = 70;
    static final int LONGEST_HEADLINE = 80;
    private static final Pattern ODD =
            Pattern.compile(
                    "^[#『「—\\-–=+*/|·.…,，、。)）]|[÷＝=]|[\\d）)]\\s?×|×\\s?[\\d（(]|^[（(][^（）()]*[）)]$|https?://|@|^\\d+(?:[.,]\\d+)?\\s*[%％亿万]?$"
                        + "|^[□√☑✓■☐]\\s?\\p{IsHan}{1,8}\\s+[□√☑✓■☐]");

    private static final Pattern FIGURES =
            Pattern.compile(
                    "^(?!(?:19|20)\\d\\d\\s*年)[\\d.,]+\\s*\\D{0,6}$|\\d\\D*\\s\\d+\\D*\\s\\d");

    private static final Pattern BYLINE =
            Pattern.compile("[—–-]{1,3}\\s*(?:专访|访|对话|对谈|采访|走近|记)\\p{IsHan}?");

    /** What papers print below their titles and name themselves (GB/T 7713.1). */
    private static final Pattern OF_PAPERS =
            Pattern.compile(
                    "[【\\[]?(?:关键词|关键字|主题词|中图分类号|分类号|文献标识码|文章编号|收稿日期|基金项目|资助项目|作者简介|通[讯信]作者"
                            + "|(?i:key\\s?words?))[】\\]]?(?:\\s*[:：]|\\s*[^，；,;]{2,12}[，；,;])");

    private PlainHeadings() {}

    /** What a paper says of itself behind a name: 关键词：… */
    static boolean isOfPaper(String text) {
        return OF_PAPERS.matcher(text).lookingAt();
    }

    static boolean isHeading(Situation here) {
        if (NamedHeadings.isHeading(here)) {
            return true;
        }
        return here.context().wrapping().isWrapped()
                ? ColumnHeadings.isHeading(here)
                : isPlain(here);
    }

    /** Behind the last line of the heading. */
    static int end(Situation here) {
        boolean column = here.context().wrapping().isWrapped() && !NamedHeadings.isHeading(here);
        return column ? ColumnHeadings.end(here) : NamedHeadings.end(here);
    }

    private static boolean isPlain(Situation here) {
        Line line = here.line();
        String text = line.string();
        boolean dense = here.context().wrapping().dense();
        if (line.look().bullet()
                && (dense || !here.lines().standsAlone(here.at()) || isAmongBullets(here))) {
            return false;
        }
        boolean opens = dense && text.indexOf('，') >= 0 && here.previous() instanceof Piece.Heading;
        boolean stands =
                dense
                        ? text.length() <= LONGEST_DENSE && !opens
                        : line.gap() > 0 && here.lines().endsBlock(here.at()) || here.at() == 0;
        return stands
                && isShort(here, text, LONGEST)
                && !Roster.opens(here.lines(), here.at())
                && (isAfterText(here) || isParallel(here) || isNameOfNext(here.lines(), here.at()))
                && Following.isParagraph(here, here.at() + 1);
    }

    /** A point of a list: the line above or below has a bullet too. */
    private static boolean isAmongBullets(Situation here) {
        int above = here.at() - 1;
        while (above >= 0 && here.lines().isAside(above)) {
            above--;
        }
        int below = here.lines().seek(here.at() + 1);
        return above >= 0 && here.lines().get(above).look().bullet()
                || below < here.lines().size() && here.lines().get(below).look().bullet();
    }

    /**
     * A name on a line of its own, with which the paragraph below it begins: whom or what that is
     * about, whatever stands above.
     */
    static boolean isNameOfNext(Lines lines, int at) {
        int below = lines.seek(at + 1);
        String name = lines.string(at);
        return lines.standsAlone(at)
                && below < lines.size()
                && name.length() >= SHORTEST_NAME
                && name.length() <= LONGEST_SUBTITLED
                && Chars.countHan(name, name.length()) == name.length()
                && lines.string(below).length() >= PARAGRAPH
                && lines.string(below).startsWith(name);
    }

    /**
     * Built like the last heading without number: the same words with another one put in, as in
     * headings that go through cities or trades one by one.
     */
    private static boolean isParallel(Situation here) {
        String text = here.string();
        for (int back = 1; back <= Math.min(80, here.before().size()); back++) {
            if (here.before().get(here.before().size() - back) instanceof Piece.Heading heading
                    && heading.mark() == null) {
                String other = heading.text().text();
                int shorter = Math.min(text.length(), other.length());
                int start = Texts.commonStart(text, other);
                int end = Math.min(Texts.commonEnd(text, other), shorter - start);
                return shorter >= SHORTEST_PARALLEL
                        && start + end < text.length()
                        && start >= FEWEST_COMMON
                        && end >= FEWEST_COMMON
                        && (start + end) * 3 >= shorter;
            }
        }
        return false;
    }

    /** A headline at the top of a page, its subtitle and speaker between it and the text. */
    static boolean isSubtitled(Situation here) {
        if (here.context().wrapping().isWrapped()
                || here.context().wrapping().dense()
                || !isPageTop(here)) {
            return false;
        }
        if (!isFinished(here)) {
            return false;
        }
        int end = titleEnd(here);
        for (int at = here.at(); at < end; at++) {
            if (here.lines().get(at).look().bullet()
                    || !isShort(here, here.lines().string(at), LONGEST_SUBTITLED)) {
                return false;
            }
        }
        return Following.isSubtitled(here, end);
    }

    /** The title of an interview or portrait, which the line below says: ——访, ——对话, ——记. */
    static boolean isInterview(Situation here) {
        int below = here.at() + 1;
        return below < here.lines().size()
                && !here.lines().isAside(below)
                && here.lines().get(below).gap() <= 1
                && here.lines().string(below).length() <= LONGEST_HEADLINE
                && BYLINE.matcher(here.lines().string(below)).lookingAt()
                && isShort(here, here.string(), LONGEST)
                && isAfterText(here);
    }

    /** Behind the one or two lines of a headline. */
    static int titleEnd(Situation here) {
        int end = here.lines().blockEnd(here.at());
        return end - here.at() <= 2 ? end : here.at() + 1;
    }

    /** A heading between two page breaks, before any contents page, opens a part of the report. */
    static Stance stance(Situation here) {
        if (here.context().wrapping().isNewspaper() && Following.isPageEnd(here, end(here))) {
            return Stance.TORN;
        }
        if (here.context().wrapping().isNewspaper() && ColumnHeadings.isBylined(here)
                || NewsHeadlines.end(here, here.at()) >= 0) {
            return Stance.BYLINED;
        }
        int below = here.at() + 1;
        boolean ownPage =
                here.lines().gapBefore(here.at()) >= PAGE_BREAK
                        && below < here.lines().size()
                        && here.lines().get(below).gap() >= PAGE_BREAK - 1
                        && here.at() < here.context().contents().from();
        ownPage |= isNameOfNext(here.lines(), here.at()) && isSibling(here);
        return ownPage ? Stance.OWN_PAGE : Stance.USUAL;
    }

    /** Whether the last heading on a page of its own was a name above its paragraph too. */
    private static boolean isSibling(Situation here) {
        for (int back = 1; back <= Math.min(80, here.before().size()); back++) {
            if (here.before().get(here.before().size() - back) instanceof Piece.Heading heading) {
                return heading.stance() == Stance.OWN_PAGE
                        && here.line().gap() > 0
                        && here.lines().get(here.lines().seek(here.at() + 1)).gap()
                                >= PAGE_BREAK - 1;
            }
        }
        return false;
    }

    private static boolean isPageTop(Situation here) {
        return here.at() == 0
                || here.lines().isAside(here.at() - 1)
                || here.line().gap() >= PAGE_BREAK;
    }

    static boolean isShort(Situation here, String text, int longest) {
        return text.length() <= (here.context().chinese() ? longest : LONGEST_LATIN)
                && Chars.key(text).length() >= 2
                && !Chars.endsSentence(text)
                && !Chars.isComma(text.charAt(text.length() - 1))
                && !ODD.matcher(text).find()
                && !OF_PAPERS.matcher(text).lookingAt()
                && text.indexOf('。') < 0
                && (Chars.countHan(text, text.length()) >= 2
                        || !here.context().chinese() && Character.isUpperCase(text.charAt(0)))
                && !isFigures(text);
    }

    /** A big number with its unit, or the ranges of a legend. */
    private static boolean isFigures(String text) {
        return FIGURES.matcher(text).find();
    }

    /** What stands before is finished: no label, no sentence that goes on. */
    static boolean isAfterText(Situation here) {
        return switch (here.previous()) {
            case null -> true;
            case Piece.Passage passage ->
                    isText(here, passage) || here.lines().isAside(Math.max(0, here.at() - 1));
            case Piece.Heading heading -> !isHeadlineAbove(here, heading);
            case Piece.Grid grid -> true;
            case Piece.Picture picture -> true;
            case Piece.Footnote footnote -> true;
            case Piece.FrontMatter front -> true;
            case Piece.LostHeading lost -> true;
            case Piece.Aside aside -> true;
        };
    }

    /** What stands before is a finished text, not a label or a picture. */
    private static boolean isFinished(Situation here) {
        return switch (here.previous()) {
            case Piece.Passage passage -> isText(here, passage);
            case Piece.Picture picture -> picture.source() != null;
            case null, default -> isAfterText(here);
        };
    }

    /** A list item, a sentence, or a long text that does not stop in the line above. */
    private static boolean isText(Situation here, Piece.Passage passage) {
        String text = passage.text().text();
        boolean goesOn =
                here.line().gap() == 0
                        && text.indexOf('。') >= 0
                        && Chars.isHan(text.charAt(text.length() - 1));
        return passage.listItem()
                || text.length() >= PARAGRAPH && !goesOn
                || Chars.endsSentence(text);
    }

    /** A short line below a heading without number is its subtitle. */
    private static boolean isHeadlineAbove(Situation here, Piece.Heading heading) {
        return heading.mark() == null
                && heading.look().hashes() == 0
                && here.before().getLast() == heading
                && here.line().gap() <= 1;
    }
}
