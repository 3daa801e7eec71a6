package wenlan.parse;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.text.TracedTextBuilder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Gathers the text of an HTML page into lines, block by block. */
final class HtmlLines {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd",
                    "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong",
                    "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "input");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int MOST_SPAN = 1_000;
    private static final int LONGEST_CAPTION = 50;
    private static final int LONGEST_RAISED = 12;

    private final SourceText source;
    private final int shift;
    private final MainText main;
    private final List<Line> lines = new ArrayList<>();
    private TracedTextBuilder builder;
    private List<Cellule> cells = new ArrayList<>();

    /** For each cell, and the one that is open, where lines break in it. */
    private List<List<Integer>> breaks = new ArrayList<>();

    private @Nullable Element row;
    private @Nullable Element cell;
    private int bold;
    private int plainCharacters;
    private int boldCharacters;
    private int heading;
    private int items;
    private int grid;
    private @Nullable String aside;
    private boolean spaceWaits;
    private int gap = 1;
    private int captions;

    /** Raised marks that are open, the inner one first. */
    private final Deque<Raised> raised = new ArrayDeque<>();

    /** Pictures in the block that is open. */
    private int images;

    /** Whether the block before held a picture and no text. */
    private boolean pictured;

    HtmlLines(SourceText source, int shift, MainText main) {
        this.source = source;
        this.shift = shift;
        this.main = main;
        this.builder = new TracedTextBuilder(source);
    }

    /** Whether an element stands within a line, so that what it hides is no block of its own. */
    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    void open(Element element) {
        String name = element.normalName();
        if (BOLD.contains(name)) {
            bold++;
        }
        if (name.contains(":")) {
            autolink(element);
        }
        if (name.equals("sup")) {
            raised.push(raised(element));
            builder.inserted(raised.getFirst().opening());
        }
        images += name.equals("img") && main.isInside() ? 1 : 0;
        if (INLINE.contains(name) || name.contains(":")) {
            return;
        }
        if (name.equals("br") && cell == null) {
            lineBreak();
            return;
        }
        if (cell == null) {
            flush();
        } else {
            spaceWaits = true;
            breaks.getLast().add(span(element).start());
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
            case "li", "dd", "dt" -> items += main.isInside() ? 1 : 0;
            case "div", "p" -> heading = heading == 0 ? main.titled(element) : heading;
            case "figcaption" -> captions++;
            case "hr" -> forgetPicture();
            case "table" -> grid += cell == null && main.isData(element) ? 1 : 0;
            case "tr" -> row = cell == null && main.isInData(element) ? element : row;
            case "td", "th" -> openCell(element);
            default -> {}
        }
    }

    void close(Element element) {
        String name = element.normalName();
        if (BOLD.contains(name)) {
            bold--;
        }
        if (name.equals("sup") && !raised.isEmpty()) {
            builder.inserted(raised.pop().closing());
        }
        if (INLINE.contains(name) || name.contains(":") || name.equals("br")) {
            return;
        }
        if (element == cell) {
            cells.add(new Cellule(take(), span(element, "colspan"), span(element, "rowspan")));
            cell = null;
        } else if (element == row) {
            flush();
            finishRow(element);
        } else if (cell == null) {
            flush();
        } else {
            spaceWaits = true;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "div", "p" -> heading = main.titled(element) > 0 ? 0 : heading;
            case "li", "dd", "dt" -> items -= main.isInside() ? 1 : 0;
            case "figcaption" -> captions--;
            default -> {}
        }
    }

    private void openCell(Element element) {
        if (row != null && cell == null) {
            cell = element;
            breaks.add(new ArrayList<>());
        }
    }

    /** A mark of nothing, or across more than a few characters, is none. */
    private Raised raised(Element element) {
        String inside = element.text();
        if (inside.isBlank() || inside.length() > LONGEST_RAISED) {
            return Raised.PLAIN;
        }
        int after =
                element.nextSibling() instanceof TextNode next && !next.getWholeText().isEmpty()
                        ? next.getWholeText().codePointAt(0)
                        : 0;
        return Raised.of(builder.end(LONGEST_RAISED), inside, after);
    }

    /** How many rows or columns a cell takes. */
    static int span(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        if (!value.matches("\\+?\\d+")) {
            return 1;
        }
        String digits = value.replaceFirst("^\\+?0*", "");
        int number =
                digits.length() > 4 ? MOST_SPAN : digits.isEmpty() ? 1 : Integer.parseInt(digits);
        return Math.min(MOST_SPAN, number);
    }

    /** {@code <http://…>} is a link of Markdown, which HTML takes for a tag. */
    private void autolink(Element element) {
        Span span = span(element);
        if (span.length() > 2
                && (element.normalName().startsWith("http:")
                        || element.normalName().startsWith("https:"))) {
            append(InlineMarkup.clean(source, span));
        }
    }

    private Span span(Node node) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return new Span(0, 0);
        }
        int start = Math.clamp(range.start().pos() + (long) shift, 0, source.text().length());
        int end = Math.clamp(range.end().pos() + (long) shift, start, source.text().length());
        return new Span(start, end);
    }

    void text(TextNode node) {
        text(node, span(node));
    }

    private void text(TextNode node, Span span) {
        if (span.isEmpty()) {
            return;
        }
        int blank = cell == null && isLoose(node) ? blankLine(span) : -1;
        if (blank >= 0) {
            piece(node, new Span(span.start(), blank));
            flush();
            text(node, new Span(blank, span.end()));
            return;
        }
        piece(node, span);
    }

    /** Text outside any block, as where Markdown stands behind HTML. */
    private static boolean isLoose(TextNode node) {
        return !(node.parent() instanceof Element parent)
                || parent.normalName().equals("body")
                || parent.normalName().contains(":");
    }

    /** The end of the first blank line inside a span, -1 without one. */
    private int blankLine(Span span) {
        String text = source.text();
        for (int at = text.indexOf('\n', span.start(), span.end());
                at >= 0;
                at = text.indexOf('\n', at + 1, span.end())) {
            int next = at + 1;
            while (next < span.end()
                    && text.charAt(next) != '\n'
                    && Chars.isBlank(text.charAt(next))) {
                next++;
            }
            if (next < span.end() && text.charAt(next) == '\n') {
                return next + 1;
            }
        }
        return -1;
    }

    private void piece(TextNode node, Span span) {
        Span trimmed = InlineMarkup.trim(source.text(), span);
        if (trimmed.isEmpty() || trimmed.start() > span.start()) {
            spaceWaits = true;
        }
        if (trimmed.isEmpty()) {
            return;
        }
        aside = TextReader.isLinks(source.text(), trimmed) ? MainText.NAVIGATION : main.aside(node);
        append(InlineMarkup.clean(source, trimmed));
        spaceWaits = trimmed.end() < span.end();
        plainCharacters += bold > 0 ? 0 : trimmed.length();
        boldCharacters += bold > 0 ? trimmed.length() : 0;
    }

    private void append(TracedText text) {
        if (text.isEmpty()) {
            return;
        }
        boolean narrow =
                !builder.isEmpty()
                        && (Chars.isNarrow(builder.last())
                                || Chars.isNarrow(text.text().charAt(0)));
        if (spaceWaits && narrow) {
            builder.inserted(" ");
        }
        spaceWaits = false;
        builder.append(text);
    }

    private TracedText take() {
        TracedText text = Blanks.trimmed(builder.build());
        builder = new TracedTextBuilder(source);
        spaceWaits = false;
        boldCharacters = 0;
        plainCharacters = 0;
        return text;
    }

    /** One {@code <br>} breaks a line, two part paragraphs. */
    private void lineBreak() {
        if (builder.isEmpty()) {
            gap = 1;
            pictured |= images > 0;
            return;
        }
        flush();
        gap = 0;
        if (!lines.isEmpty()) {
            Line last = lines.removeLast();
            lines.add(last.soft());
        }
    }

    private void flush() {
        boolean allBold = boldCharacters > 0 && plainCharacters == 0;
        TracedText text = take();
        if (!text.runs().isEmpty()) {
            Look look =
                    new Look(heading, allBold, items > 0, 0, true, 0, false, aside, false, false);
            boolean caption = captions > 0 || pictured && isCaption(look, text.text());
            lines.add(Line.of(text, gap, caption ? look.caption() : look));
            gap = 1;
            forgetPicture();
        } else {
            pictured |= images > 0;
        }
    }

    /** What stands between a picture and a line parts them. */
    private void forgetPicture() {
        pictured = false;
        images = 0;
    }

    /** A short line below a picture, with nothing that would make a heading of it. */
    private static boolean isCaption(Look look, String text) {
        return look.hashes() == 0
                && !look.bold()
                && !look.bullet()
                && look.aside() == null
                && text.length() <= LONGEST_CAPTION
                && !Chars.endsSentence(text)
                && NumberMark.of(text) == null
                && !NoteKind.isNote(text)
                && !CreditRecogniser.isCredit(text);
    }

    private void finishRow(Element element) {
        boolean filled = cells.stream().anyMatch(c -> !c.text().runs().isEmpty());
        if (filled) {
            boolean header =
                    element.parent() != null && element.parent().normalName().equals("thead")
                            || element.select("> td").isEmpty();
            Look look = new Look(0, false, false, 0, true, grid, header, aside, false, false);
            StackedCells.rows(cells, breaks).forEach(row -> add(row, look));
            forgetPicture();
        } else {
            shorten();
        }
        cells = new ArrayList<>();
        breaks = new ArrayList<>();
        row = null;
    }

    private void add(List<Cellule> printed, Look look) {
        TracedText text = Texts.broken(printed.stream().map(Cellule::text).toList());
        boolean information = aside == null && main.isBeforeHeadline();
        lines.add(
                information ? Line.of(text, 1, look.outside()) : new Line(text, printed, 0, look));
    }

    /** A row without text becomes no line, but cells from above reach over it all the same. */
    private void shorten() {
        for (int back = 1; back <= Math.min(MOST_SPAN, lines.size()); back++) {
            int at = lines.size() - back;
            Line line = lines.get(at);
            if (!line.isRow() || line.look().grid() != grid) {
                return;
            }
            int rows = back;
            if (line.cells().stream().anyMatch(cell -> cell.rows() > rows)) {
                List<Cellule> cut =
                        line.cells().stream()
                                .map(cell -> cell.rows() > rows ? cell.shorter() : cell)
                                .toList();
                lines.set(at, new Line(line.text(), cut, line.gap(), line.look()));
            }
        }
    }

    /** The lines, in the order of the page. */
    List<Line> finish() {
        flush();
        return lines;
    }
}
