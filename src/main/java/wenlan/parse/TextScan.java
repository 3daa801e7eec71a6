package wenlan.parse;

import wenlan.document.LineMap;
import wenlan.document.SourceText;
import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;

/** Goes over the physical lines of a text once, with what a line means for the next ones. */
final class TextScan {
    private static final int PAGE_BREAK = 3;

    /** How far the end of a block of code may be from its start. */
    private static final int LONGEST_CODE = 2_000;

    private final SourceText source;
    private final String text;
    private final LineMap map;
    private final Span region;
    private final int last;
    private final List<Line> lines = new ArrayList<>();
    private int number;
    private int gap;
    private boolean ruled;

    /** Whether rows of a table with a Markdown header go on. */
    private boolean piped;

    /** The last line of the block of code that is open. */
    private int codeEnd;

    TextScan(SourceText source, Span region) {
        this.source = source;
        this.text = source.text();
        this.map = source.lines();
        this.region = region;
        this.last = region.isEmpty() ? 0 : map.lineAt(region.end() - 1);
    }

    List<Line> lines() {
        for (number = map.lineAt(region.start()); number <= last; number++) {
            Span span = span(number);
            Span trimmed = InlineMarkup.trim(text, span);
            gap += text.indexOf('\f', span.start(), trimmed.start()) >= 0 ? PAGE_BREAK : 0;
            piped &= text.indexOf('|', trimmed.start(), trimmed.end()) >= 0;
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
        return lines;
    }

    private Span span(int line) {
        Span span = map.span(line);
        int start = Math.max(span.start(), region.start());
        return new Span(start, Math.max(start, Math.min(span.end(), region.end())));
    }

    private Span below(int lineNumber) {
        return lineNumber >= last
                ? new Span(region.end(), region.end())
                : InlineMarkup.trim(text, span(lineNumber + 1));
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
            return Line.of(InlineMarkup.clean(source, trimmed), gap, Look.PLAIN);
        }
        if (opensCode(trimmed)) {
            return Line.of(InlineMarkup.clean(source, trimmed), gap, Look.PLAIN.aside("code"));
        }
        Span below = below(number);
        boolean header =
                !below.isEmpty()
                        && PipeRow.isDelimiter(text, below)
                        && columns(trimmed) > 1
                        && columns(trimmed) == columns(below);
        if (header) {
            piped = true;
            number++;
            return TextReader.row(
                    source, PipeRow.openCells(text, trimmed), gap, Look.PLAIN.heading());
        }
        List<Span> cells = piped ? PipeRow.openCells(text, trimmed) : List.of();
        return cells.isEmpty()
                ? underlined(TextReader.line(source, span, trimmed, gap), below)
                : TextReader.row(source, cells, gap, Look.PLAIN);
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
        for (int line = number + 1; line <= farthest; line++) {
            Span close = InlineMarkup.trim(text, span(line));
            if (close.length() >= 3 && text.startsWith("```", close.start())) {
                codeEnd = line;
                return true;
            }
        }
        return false;
    }
}
