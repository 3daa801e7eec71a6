package wenlan.parse;

import wenlan.document.LineMap;
import wenlan.document.SourceText;
import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes over the physical lines of a text once, with what a line means for the next ones. */
final class TextScan {
    private static final int PAGE_BREAK = 3;

    private static final int LONGEST_ROW = 400;

    /** Columns that bars without blanks part at the least. */
    private static final int FEWEST_TIGHT = 3;

    /** How far the end of a block of code may be from its start. */
    private static final int LONGEST_CODE = 2_000;

    static final String CODE = "code";

    /** What is fenced in to keep its lines, by the names that GitHub knows, and is no program. */
    private static final Set<String> PROSE =
            Set.of("text", "txt", "plain", "markdown", "md", "csv");

    /** A file below its folder: ├── 报告.md. */
    private static final Pattern BRANCH = Pattern.compile("[│ \\t]{0,80}[├└]─{1,4} ?[^─┼┴┬\\s]");

    private static final int FEWEST_BRANCHES = 2;

    private final SourceText source;
    private final String text;
    private final LineMap map;
    private final Span region;
    private final int last;
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> unseen;
    private final HtmlTables tables;

    /** The first of those that ends behind the lines read. */
    private int nextUnseen;

    private int number;
    private int gap;
    private boolean ruled;

    /** Whether rows of a table with a Markdown header go on. */
    private boolean piped;

    /** The last line of the block of code that is open. */
    private int codeEnd;

    /** Whether that is a program or a tree of files, and nothing to read. */
    private boolean program;

    TextScan(SourceText source, Span region) {
        this.source = source;
        this.text = source.text();
        this.map = source.lines();
        this.region = region;
        this.unseen = Unseen.parts(text, region);
        this.tables = HtmlTables.of(text, region, unseen);
        this.last = region.isEmpty() ? 0 : map.lineAt(region.end() - 1);
    }

    List<Line> lines() {
        for (number = map.lineAt(region.start()); number <= last; number++) {
            if (number > codeEnd && htmlTables(span(number))) {
                continue;
            }
            if (number <= codeEnd || !box()) {
                seen(span(number)).forEach(this::scan);
            }
        }
        return lines;
    }

    /** Reads the drawn table that begins on a line where some of its cells are merged. */
    private boolean box() {
        if (!BoxTable.begins(text, InlineMarkup.trim(text, span(number)))) {
            return false;
        }
        List<Span> drawn = new ArrayList<>();
        int end = number;
        do {
            drawn.add(InlineMarkup.trim(text, span(end)));
            end++;
        } while (end <= last
                && BoxTable.isBounded(drawn.size())
                && BoxTable.goesOn(text, InlineMarkup.trim(text, span(end)))
                && !BoxTable.ends(text, drawn.getLast()));
        List<Line> rows = BoxTable.rows(source, drawn, gap);
        if (rows == null || rows.isEmpty()) {
            return false;
        }
        lines.addAll(rows);
        number = end - 1;
        gap = 0;
        ruled = false;
        return true;
    }

    /** Reads the HTML tables that open on a line, and what stands before and behind them. */
    private boolean htmlTables(Span line) {
        Span rest = line;
        boolean read = false;
        for (Span table = tables.take(rest); table != null; table = tables.take(rest)) {
            List<Line> rows = HtmlReader.fragment(source, table);
            if (!rows.isEmpty()) {
                seen(new Span(rest.start(), table.start())).forEach(this::scan);
                add(rows);
                number = map.lineAt(table.end() - 1);
                rest = new Span(table.end(), Math.max(table.end(), span(number).end()));
                read = true;
            }
        }
        if (read && InlineMarkup.trim(text, rest).isEmpty()) {
            gap = 0;
        } else if (read) {
            seen(rest).forEach(this::scan);
        }
        return read;
    }

    /**
     * Adds the rows of a table; what stands behind it on its last line does not go on with them.
     */
    private void add(List<Line> rows) {
        Line first = rows.getFirst();
        lines.add(new Line(first.text(), first.cells(), first.gap() + gap, first.look()));
        lines.addAll(rows.subList(1, rows.size()));
        gap = 1;
        ruled = false;
    }

    /** The parts of a line that are seen; none where it stands inside a script. */
    private List<Span> seen(Span line) {
        while (nextUnseen < unseen.size() && unseen.get(nextUnseen).end() <= line.start()) {
            nextUnseen++;
        }
        int end = nextUnseen;
        while (end < unseen.size() && unseen.get(end).start() < line.end()) {
            end++;
        }
        return end == nextUnseen
                ? List.of(line)
                : Unseen.rest(line, unseen.subList(nextUnseen, end));
    }

    private void scan(Span span) {
        Span printed = unquoted(InlineMarkup.trim(text, span));
        if (isOnlyCell(printed) && isOnlyDelimiter(below(number)) && !isOnlyCell(near(-1))) {
            column(printed);
            return;
        }
        Span trimmed = withoutBar(printed);
        gap += text.indexOf('\f', span.start(), trimmed.start()) >= 0 ? PAGE_BREAK : 0;
        piped &= text.indexOf('|', trimmed.start(), trimmed.end()) >= 0;
        if (trimmed.isEmpty() && endsOnBar(InlineMarkup.trim(text, span))) {
            return;
        }
        if (trimmed.isEmpty()) {
            gap++;
            ruled = false;
        } else if (!isCode(trimmed) && Rules.isRule(text, trimmed)) {
            gap += Rules.isBorder(text, trimmed) ? 0 : 1;
            ruled = true;
        } else {
            add(span, trimmed);
        }
    }

    /** Reads a table of one column: its name, the line of dashes below that, and its cells. */
    private void column(Span name) {
        int grid = number;
        cell(name, new Look(0, false, false, 0, true, grid, true, null, false, false));
        number++;
        while (number < last && isOnlyCell(near(1))) {
            number++;
            cell(near(0), new Look(0, false, false, 0, true, grid, false, null, false, false));
        }
    }

    private void cell(Span printed, Look look) {
        Span inner = InlineMarkup.trim(text, new Span(printed.start() + 1, printed.end() - 1));
        if (!inner.isEmpty()) {
            lines.add(TextReader.row(source, List.of(inner), gap, look));
            gap = 0;
            ruled = false;
        }
    }

    /** Whether a line is one cell between bars. */
    private boolean isOnlyCell(Span line) {
        return line.length() > 2 && text.charAt(line.start()) == '|' && endsOnBar(line);
    }

    private boolean isOnlyDelimiter(Span line) {
        return isOnlyCell(line) && PipeRow.isDelimiter(text, line);
    }

    /**
     * A cell of a table that was saved with one on each line, without the bar behind it: the lines
     * next to it end on one bar too. A line with nothing but a bar is then a blank one without
     * meaning.
     */
    private Span withoutBar(Span trimmed) {
        if (!endsOnBar(trimmed)) {
            return trimmed;
        }
        boolean next = endsOnBar(near(-1)) || endsOnBar(near(1));
        boolean between = trimmed.length() == 1 && (endsOnBar(near(-2)) || endsOnBar(near(2)));
        if (!next && !between) {
            return trimmed;
        }
        boolean opened = trimmed.length() > 1 && text.charAt(trimmed.start()) == '|';
        int start = trimmed.start() + (opened ? 1 : 0);
        return InlineMarkup.trim(text, new Span(start, trimmed.end() - 1));
    }

    private Span near(int step) {
        int line = number + step;
        boolean inside = line >= map.lineAt(region.start()) && line <= last;
        return inside ? InlineMarkup.trim(text, span(line)) : new Span(region.end(), region.end());
    }

    /** Whether a line has one bar, at its end, and perhaps another one at its start. */
    private boolean endsOnBar(Span line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_ROW
                && text.charAt(line.end() - 1) == '|'
                && text.indexOf('|', line.start() + (line.length() > 1 ? 1 : 0)) == line.end() - 1;
    }

    /** A row of Markdown without the mark of the quotation in which it stands. */
    private Span unquoted(Span trimmed) {
        if (trimmed.isEmpty() || text.charAt(trimmed.start()) != '>') {
            return trimmed;
        }
        Span inner = InlineMarkup.trim(text, new Span(trimmed.start() + 1, trimmed.end()));
        return !inner.isEmpty() && text.charAt(inner.start()) == '|' ? inner : trimmed;
    }

    private Span span(int line) {
        Span span = map.span(line);
        int start = Math.max(span.start(), region.start());
        return new Span(start, Math.max(start, Math.min(span.end(), region.end())));
    }

    private Span below(int lineNumber) {
        return lineNumber >= last
                ? new Span(region.end(), region.end())
                : unquoted(InlineMarkup.trim(text, span(lineNumber + 1)));
    }

    private void add(Span span, Span trimmed) {
        Line line = read(span, trimmed);
        if (line.text().runs().isEmpty()) {
            gap++;
            return;
        }
        lines.add(new Line(line.text(), line.cells(), gap, line.look().ruled(ruled)));
        gap = 0;
        ruled = false;
    }

    private Line read(Span span, Span trimmed) {
        if (number <= codeEnd) {
            return Line.of(
                    InlineMarkup.clean(source, trimmed),
                    gap,
                    program ? Look.PLAIN.aside(CODE) : Look.PLAIN);
        }
        if (opensCode(trimmed)) {
            return Line.of(InlineMarkup.clean(source, trimmed), gap, Look.PLAIN.aside(CODE));
        }
        Span below = below(number);
        boolean header =
                !below.isEmpty()
                        && PipeRow.isDelimiter(text, below)
                        && columns(trimmed) > 1
                        && columns(trimmed) == columns(below)
                        && !isBetweenRows(trimmed);
        if (header) {
            piped = true;
            number++;
            return TextReader.row(
                    source, PipeRow.openCells(text, trimmed), gap, Look.PLAIN.heading());
        }
        piped |= opensRows(trimmed);
        List<Span> cells = piped ? PipeRow.openCells(text, trimmed) : List.of();
        return cells.isEmpty()
                ? underlined(TextReader.line(source, span, trimmed, gap), below)
                : TextReader.row(source, cells, gap, Look.PLAIN);
    }

    /** Whether a row above a line of dashes only stands among others that such lines part. */
    private boolean isBetweenRows(Span trimmed) {
        boolean row = gap == 0 && !lines.isEmpty() && lines.getLast().isRow();
        return row && (PipeRow.isDelimiter(text, near(-1)) || hasFigure(trimmed));
    }

    /**
     * A row with bars between its cells alone, and below it others with as many: two, or one where
     * a caption stands above. Bars without blanks part cells only where figures stand below.
     */
    private boolean opensRows(Span trimmed) {
        int columns = piped || isBare(trimmed) ? 0 : columns(trimmed);
        boolean named = !lines.isEmpty() && Captions.isTable(lines.getLast().string());
        int rows = named ? 1 : 2;
        boolean tight = text.indexOf(" | ", trimmed.start(), trimmed.end()) < 0;
        columns = tight && columns < FEWEST_TIGHT ? 0 : columns;
        for (int below = 1; below <= rows && columns > 1; below++) {
            Span line =
                    number + below > last
                            ? new Span(region.end(), region.end())
                            : InlineMarkup.trim(text, span(number + below));
            boolean cells = !isBare(line) && columns(line) == columns;
            columns = cells && (!tight || hasFigure(line)) ? columns : 0;
        }
        return columns > 1;
    }

    private boolean hasFigure(Span line) {
        return PipeRow.openCells(text, line).stream()
                .skip(1)
                .anyMatch(cell -> SpacedLine.isFigure(cell.of(text).strip()));
    }

    /** Whether a line has no bar, or ends as a sentence. */
    private boolean isBare(Span line) {
        return line.isEmpty()
                || line.length() > LONGEST_ROW
                || text.indexOf('|', line.start(), line.end()) < 0
                || text.charAt(line.end() - 1) == '。';
    }

    private int columns(Span line) {
        return PipeRow.openCells(text, line).size();
    }

    /** A title with a line of equals signs or dashes below it. */
    private Line underlined(Line line, Span below) {
        int level = gap > 0 || lines.isEmpty() ? Rules.headingLevel(text, below, line.string()) : 0;
        boolean plain = !line.isRow() && line.look().hashes() == 0 && !line.look().bullet();
        return level > 0 && plain
                ? new Line(line.text(), line.cells(), gap, line.look().heading(level))
                : line;
    }

    private boolean isCode(Span trimmed) {
        return number <= codeEnd && !trimmed.isEmpty();
    }

    /** Three or more back quotes open a block of code, if others close it. */
    private boolean opensCode(Span trimmed) {
        if (!text.startsWith("```", trimmed.start())) {
            return false;
        }
        int farthest = Math.min(last, number + LONGEST_CODE);
        int branches = 0;
        for (int line = number + 1; line <= farthest; line++) {
            Span inside = InlineMarkup.trim(text, span(line));
            if (inside.length() >= 3 && text.startsWith("```", inside.start())) {
                codeEnd = line;
                String language = trimmed.of(text).substring(3).strip();
                boolean prose =
                        language.isEmpty() || PROSE.contains(language.toLowerCase(Locale.ROOT));
                program = !prose || branches >= FEWEST_BRANCHES && branches * 3 >= line - number;
                return true;
            }
            branches +=
                    BRANCH.matcher(text).region(inside.start(), inside.end()).lookingAt() ? 1 : 0;
        }
        return false;
    }
}
