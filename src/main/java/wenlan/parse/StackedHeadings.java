package wenlan.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings that stand directly above each other without number, as in yearbooks and gazetteers: the
 * department, its branch, then the entries, whose names stand in 【】 or are 概况 and the like. The
 * entries tell that what stands above them are headings; how many stand below one of them tells
 * which ones it is above of. Without 【】 only the line right above 概况 is one, and only where this
 * occurs again: what else stands above it may be names of persons.
 */
final class StackedHeadings {
    private static final int LONGEST = 20;

    /** Headings between the first and the text. */
    private static final int MOST = 4;

    /** Entries like 概况 that must occur where none stands in brackets. */
    private static final int FEWEST_OPENINGS = 2;

    /** A department is set with spaces between its characters, above all that is not. */
    private static final int SPREAD_HEIGHT = 9;

    /** Entries without which brackets mean something else. */
    static final int FEWEST_ENTRIES = 3;

    private static final Pattern NAMED = Pattern.compile("【([^【】]{2,20})】");
    private static final Pattern SPREAD = Pattern.compile("\\p{IsHan}(?:[ 　]{1,4}\\p{IsHan}){1,6}");

    /**
     * Entries that open what they stand in: the names of what the rules for local yearbooks
     * (地方综合年鉴编纂出版规定) call summarising entries, beside those on one thing.
     */
    private static final Set<String> OPENING =
            Set.of("概况", "概述", "综述", "总述", "概貌", "基本情况", "基本概况", "综合情况");

    /** What journals print in such brackets at the head of an article (CAJ-CD B/T 1). */
    private static final Set<String> OF_ARTICLES =
            Set.of("关键词", "关键字", "作者简介", "基金项目", "中图分类号", "文献标识码", "来源", "作者", "编者按");

    private StackedHeadings() {}

    /** Whether a text begins with the name of an entry. */
    static boolean isEntry(String text) {
        if (text.isEmpty() || text.charAt(0) != '【') {
            return false;
        }
        var name = NAMED.matcher(text);
        return name.lookingAt()
                && Chars.countHan(name.group(1), LONGEST) * 2 > name.group(1).length()
                && !KnownHeadings.isOpening(name.group(1))
                && !OF_ARTICLES.contains(name.group(1));
    }

    /** Whether a text is the name of an entry that opens what it stands in. */
    static boolean isOpening(String text) {
        return OPENING.contains(text);
    }

    /** The name of an entry on a line of its own, or of what stands above other headings. */
    static boolean isHeading(Situation here) {
        return isOwnEntry(here)
                || height(here, here.at()) > 0 && isFree(here)
                || isBelow(here) && Following.isParagraph(here, here.at() + 1);
    }

    private static boolean isOwnEntry(Situation here) {
        int below = here.lines().seek(here.at() + 1);
        return hasEntries(here)
                && here.string().length() <= LONGEST + 2
                && isEntry(here.string())
                && here.string().endsWith("】")
                && below < here.lines().size()
                && !isEntry(here.lines().string(below));
    }

    /** Nothing before that goes on, or what goes on is a heading that stands above others. */
    private static boolean isFree(Situation here) {
        return isBelow(here) || PlainHeadings.isAfterText(here) || isSigned(here);
    }

    /** The last entry ends with who wrote it, in brackets. */
    private static boolean isSigned(Situation here) {
        return here.previous() instanceof Piece.Passage passage
                && passage.text().text().endsWith("）");
    }

    private static boolean isBelow(Situation here) {
        return here.previous() instanceof Piece.Heading above
                && above.height() > 0
                && isName(here, here.at());
    }

    /**
     * How many headings stand below a line before the text begins; 0 where it is above none.
     *
     * @param at the line, which may be another than that of the situation
     */
    static int height(Situation here, int at) {
        int height = 0;
        int line = at;
        int most = hasEntries(here) ? MOST : 1;
        while (height < most && line < here.lines().size() && isName(here, line)) {
            int below = here.lines().seek(line + 1);
            if (below >= here.lines().size()) {
                return 0;
            }
            height++;
            if (isFoot(here, below)) {
                return isSpread(here.lines().string(at)) ? SPREAD_HEIGHT : height;
            }
            line = below;
        }
        return 0;
    }

    /**
     * Where headings stand above each other: behind the open sections that a heading leaves open.
     * It ends those that stood no higher above their text, and all in them; -1 where none stand so.
     */
    static int end(List<Open> stack, Piece.Heading heading) {
        boolean stacked = heading.height() > 0 || stack.stream().anyMatch(o -> o.height() > 0);
        if (!stacked || heading.look().hashes() > 0) {
            return -1;
        }
        int end = 0;
        while (end < stack.size()
                && !(stack.get(end).isPlain() && stack.get(end).height() <= heading.height())) {
            end++;
        }
        return end;
    }

    /** Whether the first of several departments stands at the very top, and no title above it. */
    static boolean opensPart(Situation here) {
        if (!isSpread(here.string()) || height(here, here.at()) == 0) {
            return false;
        }
        for (int at = here.at() + 1; at < here.lines().size(); at++) {
            if (isSpread(here.lines().string(at)) && height(here, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters of a line are set apart from each other. */
    static boolean isSpread(String text) {
        return text.length() <= 2 * LONGEST && SPREAD.matcher(text).matches();
    }

    /** An entry, or the opening one with a paragraph below it. */
    private static boolean isFoot(Situation here, int at) {
        String text = here.lines().string(at);
        boolean entry = hasEntries(here) && isEntry(text);
        boolean opening =
                isOpening(text)
                        && (hasEntries(here)
                                || here.context().habits().openings() >= FEWEST_OPENINGS)
                        && isName(here, at)
                        && Following.isParagraph(here, at + 1);
        return entry || opening;
    }

    private static boolean hasEntries(Situation here) {
        return here.context().habits().entries() >= FEWEST_ENTRIES;
    }

    /** A short line on its own with nothing but words. */
    private static boolean isName(Situation here, int at) {
        Line line = here.lines().get(at);
        String text = line.string();
        return !here.lines().isAside(at)
                && !line.isRow()
                && line.look().hashes() == 0
                && !line.look().bullet()
                && here.lines().standsAlone(at)
                && (text.length() <= LONGEST || isSpread(text))
                && text.indexOf('【') < 0
                && text.indexOf('：') < 0
                && Chars.countHan(text, text.length()) >= 2
                && NumberMark.of(text) == null
                && !NoteKind.isNote(text)
                && !MetadataReader.isLabelled(text)
                && !CreditRecogniser.isIssuer(text)
                && PrintedDate.last(text) == null
                && PlainHeadings.isShort(here, text, 2 * LONGEST);
    }
}
