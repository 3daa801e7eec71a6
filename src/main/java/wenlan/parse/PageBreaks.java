package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the end of a page leaves between the rows of a table: its number, its header, beside the
 * number or printed on other pages too, and notes at its foot.
 */
final class PageBreaks {
    /** Lines that stand between two pages at the most. */
    private static final int MOST = 4;

    /** Printings of a line that make it one of the pages. */
    private static final int FEWEST_PRINTINGS = 3;

    private static final int LONGEST_HEAD = 60;
    private static final int TITLE_LINES = 5;
    private static final Pattern VERSION = Pattern.compile("(?:全文|正文|摘要)\\s*$");
    private static final int LONGEST_NUMBER = 12;

    private static final Pattern TURN = Pattern.compile("[（(]?\\s*(?:续?接上页|续上页|[转接续]下页)\\s*[）)]?");

    private static final Pattern NUMBER =
            Pattern.compile("[-—–·\\s]*\\d{1,4}[-—–·\\s]*|第\\s*\\d{1,4}\\s*页");

    /** Words and the number of the page at the other border. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "\\d{1,4}[\\s　·|—-]{2,120}+\\p{IsHan}[^\\d，。；：]{3,50}"
                            + "|\\p{IsHan}[^，。；：]{2,50}?[^\\d\\s][\\s　·|—-]{2,120}+\\d{1,4}");

    /** What reports call themselves on their pages, with the year before or behind. */
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:\\p{IsHan}|(?:19|20)\\d\\d)[^。；，]{1,40}(?:报告|公报|年鉴|年报|白皮书|蓝皮书)"
                            + "(?:全文|摘要)?\\s*(?:(?:19|20)\\d\\d年?)?");

    private final List<Line> lines;

    /** Whether it counts here what is printed again and again, since nobody has before. */
    private final boolean counts;

    /** How often each short line is printed, counted when it is first asked for. */
    private @Nullable Map<String, Integer> printings;

    private PageBreaks(List<Line> lines, boolean counts) {
        this.lines = lines;
        this.counts = counts;
    }

    /** Those of lines of which nothing is set aside yet. */
    static PageBreaks of(List<Line> lines) {
        return new PageBreaks(lines, true);
    }

    /** Those of lines whose running headers are set aside. */
    static PageBreaks among(Lines lines) {
        return new PageBreaks(lines.all(), false);
    }

    /**
     * Behind what stands between two pages from a line on; the line itself where nothing there says
     * that a page ends.
     */
    int end(int from) {
        int at = from;
        boolean told = false;
        while (at < lines.size() && at - from < MOST) {
            boolean furniture = reason(at) != null;
            if (!furniture && !mayBe(at)) {
                break;
            }
            told |= furniture;
            at++;
        }
        return told ? at : from;
    }

    /** The same without lines whose words do not say that they are no part of the table. */
    int surelyEnd(int from) {
        int at = from;
        boolean told = false;
        while (at < lines.size()
                && at - from < MOST
                && (reason(at) != null || isNote(lines.get(at)))) {
            told |= reason(at) != null;
            at++;
        }
        return told ? at : from;
    }

    private static boolean isNote(Line line) {
        return FootnoteRecogniser.mark(line) != null || FootnoteRecogniser.isFootnote(line);
    }

    /**
     * Why a line is set aside that stands between two pages; null where its words do not say so.
     */
    @Nullable String reason(int at) {
        Line line = lines.get(at);
        String text = line.string();
        if (line.isRow() || text.length() > 2 * LONGEST_HEAD) {
            return null;
        }
        if (isNumber(text)) {
            return RunningHeads.PAGE;
        }
        if (isTurn(text)) {
            return RunningHeads.HEADER;
        }
        boolean apart = line.gap() > 0 && at + 1 < lines.size() && lines.get(at + 1).gap() > 0;
        boolean beside = apart && BESIDE.matcher(text).matches() && !Captions.isTable(text);
        return beside || isPrintedOften(line) ? RunningHeads.HEADER : null;
    }

    /**
     * Whether a line between two pages names what they are of, directly above or below the number
     * of one: a year or the kind of the report, which labels of rows do not say.
     */
    boolean isTitle(int at) {
        boolean number =
                at > 0 && isNumber(lines.get(at - 1).string())
                        || at + 1 < lines.size() && isNumber(lines.get(at + 1).string());
        String text = lines.get(at).string();
        return number
                && text.length() <= LONGEST_HEAD
                && TITLE.matcher(text).matches()
                && (isOfTitle(text) || printings().getOrDefault(Chars.key(text), 0) > 1);
    }

    /** Whether one of the first lines of the report says the same, be it without the version. */
    private boolean isOfTitle(String text) {
        String key = Chars.key(VERSION.matcher(text).replaceFirst(""));
        return lines.stream()
                .limit(TITLE_LINES)
                .map(line -> Chars.key(line.string()))
                .anyMatch(
                        title -> !title.isEmpty() && (title.contains(key) || key.contains(title)));
    }

    /** What a line is that stands between two pages: a note, the number or its header. */
    static Piece piece(Line line) {
        if (isNote(line)) {
            return new Piece.Footnote(line.text());
        }
        boolean number = isNumber(line.string());
        return new Piece.Aside(line.text(), number ? RunningHeads.PAGE : RunningHeads.HEADER);
    }

    /** Whether a line only says that the page before or behind goes on with the same table. */
    static boolean isTurn(String text) {
        return text.length() <= LONGEST_NUMBER && TURN.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
    }

    private boolean isPrintedOften(Line line) {
        String text = line.string();
        if (!counts
                || AlignedLine.of(line, false) != null
                || text.length() > LONGEST_HEAD
                || line.gap() == 0
                || NoteKind.isNote(text)
                || Captions.isTable(text)) {
            return false;
        }
        return printings().getOrDefault(Chars.key(text), 0) >= FEWEST_PRINTINGS;
    }

    private Map<String, Integer> printings() {
        Map<String, Integer> counted = printings;
        if (counted == null) {
            counted = new HashMap<>();
            for (Line line : lines) {
                if (!line.isRow() && line.string().length() <= LONGEST_HEAD) {
                    counted.merge(Chars.key(line.string()), 1, Integer::sum);
                }
            }
            printings = counted;
        }
        return counted;
    }

    /** Whether a text reads as the caption of a table. */
    static boolean isCaption(String text) {
        return Captions.isTable(text)
                || TableRecogniser.isBox(text)
                || TableTitles.isCounted(text)
                || UnitBeside.of(text) != null;
    }

    /** Whether a line may stand beside the number of a page; what names another table may not. */
    private boolean mayBe(int at) {
        Line line = lines.get(at);
        String text = line.string();
        boolean header =
                line.look().hashes() == 0
                        && !line.isRow()
                        && AlignedLine.of(line, false) == null
                        && !isCaption(text)
                        && !TableTitles.isNamed(text)
                        && text.length() <= LONGEST_HEAD
                        && !Chars.endsSentence(text)
                        && !Captions.isFigure(text)
                        && (NoteKind.isUnit(text) || !NoteKind.isNote(text))
                        && NumberMark.of(text) == null;
        return isNote(line) || header;
    }
}
