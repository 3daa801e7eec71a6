package wenlan.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles of tables without the word 表 and its number: by what they end on, or numbered by chapter
 * and table. Only what stands below tells them from text, from headings and from labels of groups.
 */
final class TableTitles {
    private static final int LONGEST = 40;

    /** Lines of unit, time and translation that may stand between a title and its rows. */
    private static final int MOST_BETWEEN = 3;

    /**
     * On what titles of tables end, as those of China Statistical Yearbook (…情况, …指标, …构成, …产量) and
     * the lists that official documents attach (…名单, …清单, …分工表). Rows must stand directly below, so
     * that the words only keep the last line of a paragraph from being a title.
     */
    private static final Pattern TITLE =
            Pattern.compile(
                    "[^，。；：、]{2,34}?(?:表|情况|指标|统计|构成|名单|名录|清单|一览|明细|对比|比较|分布|产量|数量|结构"
                            + "|排名|汇总|收支|数据|分工|安排|速度)(?:[（(][^（）()]{1,20}[）)])?"
                            // What statistical communiqués print above their tables: the year
                            // first, a measure last.
                            + "|(?:19|20)\\d\\d(?:\\s?[-–—～至]\\s?(?:19|20)\\d\\d)?年[^，。；：、？！]{2,34}"
                            + "(?:[值额量数率度重积比]|人口|收入|支出|投资|水平|规模|价格|增速)(?:[（(][^（）()]{1,20}[）)])?");

    /**
     * Captions without the word: numbered by chapter and table as in yearbooks (12-2 …), a question
     * of a survey above its answers (Q1 …？), and what is attached (附：…表, 附件2：…).
     */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\d{1,2}[-－–—]\\s?\\d{1,3}(?:[-－–—]\\d{1,2})?[\\s　]+\\p{IsHan}[^。；！？]{1,50}"
                            + "|(?:Q|问题?|第)\\s?\\d{1,3}题?[\\s　.．、:：]*\\p{IsHan}[^。；！]{1,60}[？?]"
                            + "|附\\s*[:：]\\s*[^，。；]{2,30}表"
                            + "|附件\\s*\\d{0,2}\\s*[:：]\\s*\\p{IsHan}[^，。；：]{2,40}");

    /** The time that a table is of, on a line of its own below the title. */
    private static final Pattern TIME =
            Pattern.compile("[（(]\\s*(?:19|20)\\d\\d年?[^（）()。；]{0,16}[）)]");

    /** What the figures are compared with or hold: （以上年价格为100）, （按当年价格计算）, (不含农户). */
    private static final Pattern BASIS =
            Pattern.compile("[（(](?:以|按|不[含包]|[^（()）。；]{0,12}[=＝])[^（()）。；：]{2,20}[）)]");

    /** Characters of a title that nothing but its place tells; longer ones may be sentences. */
    private static final int FEWEST_WORDS = 6;

    private static final int MOST_WORDS = 16;

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}\\d（）()—-]{4,30}");

    /** On what the names of those end that issue statistics. */
    private static final Pattern BODY = Pattern.compile("(?:司|局|厅|署|委员会|人民政府|办公室|总队|调查队|协会|人民银行)$");

    /** What sentences, lines of forms (填报人：…) and days have and titles have not. */
    private static final Pattern SAID =
            Pattern.compile(
                    ".*[。;；！？!?，].*|[^（(]*[:：].+"
                            + "|.*(?:如下|下表|上表|见表|以下|所示|列示|显示|可见|表明|例如|包括|达到|保持|[是将请]).*"
                            + "|(?:[〇○零一二三四五六七八九]{4}|(?:19|20)\\d\\d)年[\\d一二三四五六七八九十]{1,3}月.{0,4}");

    /** Lines of names above figures. */
    private static final int MOST_NAMES = 9;

    private static final int LONGEST_TRANSLATION = 120;

    /** Words in Latin letters, at least two, without the full stop of a sentence. */
    private static final Pattern TRANSLATION =
            Pattern.compile("[A-Za-z][A-Za-z'’-]*[ ,(][^\\p{IsHan}.:：。]{2,110}");

    private TableTitles() {}

    /**
     * Whether a line is the title of rows directly below it, although it has no number. A bold one
     * is the heading of what stands below, be it more than the rows.
     */
    static boolean isTitle(Lines lines, int at) {
        Line line = lines.get(at);
        int below = below(lines, at);
        int next = below < lines.size() ? lines.seek(below + 1) : lines.size();
        boolean apart =
                lines.startsBlock(at)
                        || lines.get(at - 1).isRow()
                        || at + 1 < lines.size() && NoteKind.isUnit(lines.string(at + 1))
                        || Chars.endsSentence(lines.string(at - 1))
                        || NoteKind.isUnit(lines.string(at - 1));
        return isPlain(lines, at)
                && apart
                && (isNamed(line.string()) && !isSaid(line.string()) || isBare(lines, at, below))
                && next < lines.size()
                && lines.get(below).gap() <= 1
                && lines.get(next).isRow()
                && lines.gapBefore(next) == 0;
    }

    /**
     * Whether a short line of words stands alone directly above the names of columns, figures below
     * these.
     */
    private static boolean isBare(Lines lines, int at, int below) {
        String text = lines.string(at);
        return lines.startsBlock(at)
                && below == at + 1
                && below + 1 < lines.size()
                && lines.get(below).gap() == 0
                && text.length() >= FEWEST_WORDS
                && text.length() <= MOST_WORDS
                && WORDS.matcher(text).matches()
                && !isIssuer(text)
                && !isSaid(text)
                && NumberMark.of(text) == null
                && lines.get(below + 1).isRow()
                && !TableHeader.hasNumbers(new GridRow(lines.get(below).cells()))
                && TableHeader.hasNumbers(new GridRow(lines.get(below + 1).cells()));
    }

    /** Whether a short line of words stands above the unit of rows, and its translation perhaps. */
    static boolean isAboveUnit(Lines lines, int at) {
        String text = lines.string(at);
        boolean words = WORDS.matcher(head(text)).matches() && !isIssuer(text) && !isSaid(text);
        if (!isPlain(lines, at) || !lines.startsBlock(at) || !words) {
            return false;
        }
        int unit = lines.seek(at + 1);
        if (unit < lines.size() && isTranslation(lines.string(unit))) {
            unit = lines.seek(unit + 1);
        }
        return unit < lines.size()
                && NoteKind.isUnit(lines.string(unit))
                && lines.get(unit).gap() <= 1
                && NumberMark.of(text) == null
                && (below(lines, at) < lines.size() || isOfNames(lines, unit + 1));
    }

    /** Whether a line is a title by its number, with rows or their unit directly below it. */
    static boolean isCounted(Lines lines, int at) {
        return isPlain(lines, at)
                && isCounted(lines.string(at))
                && (below(lines, at) < lines.size() || isOfNames(lines, at + 1));
    }

    /**
     * Whether a line among the rows of a table is the title of the next one: the row below it is a
     * header, words alone above figures where figures stand in the rows before.
     */
    static boolean beginsNext(List<GridRow> rows, Lines lines, int at) {
        boolean titled =
                isPlain(lines, at) && (isNamed(lines.string(at)) || isCounted(lines.string(at)));
        int below = titled ? below(lines, at) : lines.size();
        if (below + 1 >= lines.size() || !lines.get(below + 1).isRow() || rows.size() < 2) {
            return false;
        }
        GridRow header = new GridRow(lines.get(below).cells());
        GridRow next = new GridRow(lines.get(below + 1).cells());
        return header.filled() > 1
                && !TableHeader.hasNumbers(header)
                && TableHeader.hasNumbers(next)
                && TableHeader.hasNumbers(rows.getLast());
    }

    /** Whether a text reads as a title by its number of chapter and table. */
    static boolean isCounted(String text) {
        return COUNTED.matcher(head(text)).matches();
    }

    /**
     * Whether a line is the second one of a caption: the first does not end as titles do, and both
     * together do.
     */
    static boolean isRest(String caption, Line line) {
        String rest = line.string();
        return line.gap() == 0
                && !line.isRow()
                && rest.length() <= LONGEST
                && Captions.isTable(caption)
                && !ends(caption)
                && ends(rest)
                && !Captions.isTable(rest)
                && AlignedLine.of(line, false) == null
                && NumberMark.of(rest) == null;
    }

    private static boolean ends(String text) {
        String tail = text.substring(Math.max(0, text.length() - LONGEST / 2));
        return tail.length() > 3 && TITLE.matcher(tail).matches();
    }

    /** Whether a line says in English what the title above it says. */
    static boolean isTranslation(String text) {
        return text.length() <= LONGEST_TRANSLATION
                && TRANSLATION.matcher(text).matches()
                && !NoteKind.isNote(text);
    }

    /** Whether a text is a sentence, perhaps without its stop, a line of a form or a day. */
    static boolean isSaid(String text) {
        return SAID.matcher(Chars.simplified(head(text))).matches();
    }

    /** Whether a line names who issued what stands below it. */
    static boolean isIssuer(String text) {
        return BODY.matcher(Chars.simplified(head(text))).find();
    }

    /** Whether a line says only what the figures of a table are compared with, or hold. */
    static boolean isBasis(String text) {
        return text.length() <= LONGEST && BASIS.matcher(Chars.simplified(text)).matches();
    }

    /**
     * Whether a line may stand between a title and its rows: a unit, a time, a basis, a
     * translation.
     */
    static boolean isBetween(String text) {
        return NoteKind.isUnit(text)
                || isTime(text)
                || isBasis(text)
                || isTranslation(text)
                || UnitRow.isAlone(text);
    }

    /**
     * Whether a line below a caption holds names of columns that could not be put into them: a few
     * such lines stand above figures, Chinese and English mixed.
     */
    static boolean isOfNames(Lines lines, int from) {
        int at = from;
        while (at < lines.size() && at - from < MOST_NAMES && isPlain(lines, at)) {
            String text = lines.string(at);
            boolean names =
                    text.length() <= LONGEST_TRANSLATION
                            && text.chars().noneMatch(c -> "。；，：！？".indexOf(c) >= 0)
                            && !Captions.isTable(text)
                            && NumberMark.of(text) == null;
            if (!names && !isBetween(text)) {
                return false;
            }
            at++;
        }
        return at > from && (isOfFigures(lines, at) || isOfFigures(lines, at + 1));
    }

    private static boolean isOfFigures(Lines lines, int at) {
        return at < lines.size()
                && lines.get(at).isRow()
                && TableHeader.hasNumbers(new GridRow(lines.get(at).cells()));
    }

    /** Whether a line says only of what time the table is whose title stands above it. */
    static boolean isTime(String text) {
        return text.length() <= LONGEST && TIME.matcher(text).matches();
    }

    /** Whether a text reads as a title by what it ends on. */
    static boolean isNamed(String text) {
        return text.length() <= LONGEST
                && TITLE.matcher(Chars.simplified(text)).matches()
                && NumberMark.of(text) == null;
    }

    private static boolean isPlain(Lines lines, int at) {
        Look look = lines.get(at).look();
        return !lines.isAside(at)
                && !lines.get(at).isRow()
                && look.hashes() == 0
                && !look.bullet()
                && !look.bold();
    }

    private static String head(String text) {
        return text.length() <= 2 * LONGEST ? text : "";
    }

    /** The row below a title, behind its unit and time; the number of all lines without one. */
    private static int below(Lines lines, int at) {
        int below = lines.seek(at + 1);
        for (int count = 0; count < MOST_BETWEEN && below < lines.size(); count++) {
            String text = lines.string(below);
            if (lines.get(below).isRow() || !isBetween(text)) {
                break;
            }
            below = lines.seek(below + 1);
        }
        return below < lines.size() && lines.get(below).isRow() ? below : lines.size();
    }
}
