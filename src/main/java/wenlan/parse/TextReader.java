package wenlan.parse;

import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text and Markdown, which in practice are mixed: a physical line is a line. */
final class TextReader implements SourceReader {
    /**
     * The marks of a Markdown heading, be it without the space that CommonMark wants. One mark
     * glued to a name with figures beside or below it says that this is a part of what stands
     * above, as the notes of China Statistical Yearbook explain it.
     */
    private static final Pattern HASHES =
            Pattern.compile(
                    "(#{1,6})(?:[ \\t　]+|(?=[\\p{IsHan}（(])(?!(?<=^#|[^#]#)[^\\d\\r"
                        + "\\n"
                        + "]{1,60}(?:[ \\t　]|\\r"
                        + "?\\n"
                        + ")[ \\t　]*[-−]?\\d[\\d,.]{0,15}[%％]?(?:[ \\t　]+(?:[-−]?\\d|[—–-])|[ \\t"
                        + "　]*(?:\\r"
                        + "|\\n"
                        + "|$))))");

    /** Bullets of the fonts of symbols that word processors use, as their text keeps them. */
    private static final String SYMBOLS = "\uf06c\uf06e\uf075\uf076\uf0a7\uf0b7\uf0d8\uf0fc⚫";

    private static final Pattern BULLET =
            Pattern.compile(
                    "(?:[-+*](?=[ \\t　])(?![ \\t　]*(?:\\d{1,4}|[IVX]{1,5}|[ivx]{1,5})[ \\t　]*-[ \\t"
                            + "　]*(?:[\\r"
                            + "\\n"
                            + "]|$))|["
                            + SYMBOLS
                            + "]|(?!"
                            + Following.CHOICE
                            + ")[•●○▪■□◆◇►➤·◦‣–](?=[ \\t　]?[^ \\t　])|>(?=[ \\t]))[ \\t　]*");
    private static final Pattern LINKS =
            Pattern.compile(
                    "(?:\\[[^\\[\\]]{1,60}+\\]\\([^()\\s]{1,400}+\\)[\\s|｜·>»/、-]*+){2,}+"
                            + "|\\[(?:返回|回到|上一|下一|首页)[^\\[\\]]{0,40}+\\]\\([^()\\s]{1,400}+\\)");

    private static final int LONGEST_TOPIC = 40;

    /** A topic; what begins with a number is a chapter. */
    private static final String WORD =
            "[ \\t　]*#(?=\\p{IsHan})(?![一二三四五六七八九十第（])[^#\\s]{1,30}+(?=[#\\s]|$)";

    private static final Pattern TOPIC = Pattern.compile("[^#\\s]" + WORD + "|[^#\\s]#(?=\\s|$)");
    private static final Pattern NEXT_TOPIC = Pattern.compile("\\r?\\n" + WORD);
    private static final Pattern LAST_TOPIC =
            Pattern.compile("(?<=^|\\n)" + WORD + "[ \\t　]*\\r?\\n$");

    /** A picture and nothing else, with words that stand for it. */
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\[\\]]{1,200}+\\]\\([^()]{0,400}+\\)");

    @Override
    public List<Line> read(SourceText source, Span region) {
        return new TextScan(source, region).lines();
    }

    /** What a line is by its own marks. */
    static Line line(SourceText source, Span line, Span trimmed, int gap) {
        List<Span> cells = PipeRow.cells(source.text(), trimmed);
        if (cells.isEmpty() && source.text().indexOf('\t', line.start(), line.end()) >= 0) {
            cells = tabbed(source.text(), line);
        }
        return cells.isEmpty()
                ? plain(source, trimmed, line, gap)
                : row(source, cells, gap, Look.PLAIN);
    }

    /** Cells between tabs; empty when the tabs only indent. */
    private static List<Span> tabbed(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        for (int tab = text.indexOf('\t', start, line.end());
                tab >= 0;
                tab = text.indexOf('\t', start, line.end())) {
            cells.add(new Span(start, tab));
            start = tab + 1;
        }
        cells.add(new Span(start, line.end()));
        return cells;
    }

    /** A row of cells. */
    static Line row(SourceText source, List<Span> spans, int gap, Look look) {
        List<Cellule> cells =
                spans.stream().map(s -> Cellule.of(InlineMarkup.clean(source, s))).toList();
        return new Line(Texts.broken(cells.stream().map(Cellule::text).toList()), cells, gap, look);
    }

    private static Line plain(SourceText source, Span trimmed, Span line, int gap) {
        String text = source.text();
        int start = trimmed.start();
        Matcher hashes =
                HASHES.matcher(text).region(start, trimmed.end()).useTransparentBounds(true);
        int level = 0;
        if (hashes.lookingAt() && !isTopic(text, line, hashes)) {
            level = hashes.end(1) - hashes.start(1);
            start = hashes.end();
        }
        Matcher bullet =
                BULLET.matcher(text).region(start, trimmed.end()).useTransparentBounds(true);
        boolean listed = level == 0 && bullet.lookingAt();
        start = listed ? bullet.end() : start;
        Span content = InlineMarkup.trim(text, new Span(start, trimmed.end()));
        TracedText cleaned = InlineMarkup.clean(source, content);
        boolean bold = isBold(text, content);
        int indent =
                Chars.width(
                        text.substring(
                                line.start(), Math.min(trimmed.start(), line.start() + 200)));
        String aside = isLinks(text, content) ? MainText.NAVIGATION : null;
        Look look = new Look(level, bold, listed, indent, false, 0, false, aside, false, false);
        boolean picture = !listed && IMAGE.matcher(text).region(start, content.end()).matches();
        return Line.of(cleaned, gap, picture ? look.caption() : look);
    }

    /**
     * Whether a mark glued to its word is that of a topic (hashtag), not of a heading: another one
     * stands on the line, or right above or below it.
     */
    private static boolean isTopic(String text, Span line, Matcher hashes) {
        if (hashes.end(1) - hashes.start(1) > 1 || hashes.end() > hashes.end(1)) {
            return false;
        }
        int limit = text.length();
        return TOPIC.matcher(text).region(hashes.end(), line.end()).find()
                || NEXT_TOPIC.matcher(text).region(line.end(), limit).lookingAt()
                || LAST_TOPIC
                        .matcher(text)
                        .region(Math.max(0, line.start() - LONGEST_TOPIC), line.start())
                        .find();
    }

    /** Links and nothing else: the way around a site. */
    static boolean isLinks(String text, Span span) {
        return span.length() <= 2_000
                && text.charAt(span.start()) == '['
                && LINKS.matcher(text).region(span.start(), span.end()).matches();
    }

    private static boolean isBold(String text, Span span) {
        String start = text.substring(span.start(), Math.min(span.end(), span.start() + 2));
        if (!start.equals("**") && !start.equals("__")) {
            return false;
        }
        int inside = Math.min(span.start() + 2, span.end());
        int close = text.indexOf(start, inside, span.end());
        return close >= 0 && close + 2 == span.end();
    }
}
