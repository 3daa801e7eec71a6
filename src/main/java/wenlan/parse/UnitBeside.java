package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.text.TracedTexts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption with the unit of its table on the same line, as printed pages have it at the right
 * border ({@code 表2 财政收支 单位：亿元}). Markup may leave one blank of the gap, which is enough behind a
 * caption with its number.
 *
 * @param caption where the caption is in the line
 * @param unit where the unit is, with its brackets
 */
record UnitBeside(Span caption, Span unit) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final int LONGEST = 200;
    private static final int LONGEST_CAPTION = 80;
    private static final int KIND = 2;
    private static final List<String> WORDS = List.of("单位", "單位");

    /** The two parts of a line; null where a wide gap does not part them. */
    static @Nullable UnitBeside of(String text) {
        int word = text.length() <= LONGEST ? word(text) : -1;
        if (word <= 0) {
            return null;
        }
        int from = isKind(text, word) ? word - KIND : word;
        int blank = back(text, from);
        int bracket = blank > 0 && "（(".indexOf(text.charAt(blank - 1)) >= 0 ? blank - 1 : from;
        int end = back(text, bracket);
        String caption = text.substring(0, end);
        int gap = Chars.width(text.substring(end, bracket));
        boolean parted = gap >= 2 || gap == 1 && Captions.isTable(caption);
        boolean names =
                end > 0
                        && end <= LONGEST_CAPTION
                        && !Chars.endsSentence(caption)
                        && !NoteKind.isNote(caption)
                        && caption.codePoints().anyMatch(Character::isLetter);
        return parted && names && NoteKind.isUnit(text.substring(bracket))
                ? new UnitBeside(new Span(0, end), new Span(bracket, text.length()))
                : null;
    }

    private static int word(String text) {
        return WORDS.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }

    /** What stands before the unit in the line that this is of. */
    TracedText before(TracedText line) {
        return TracedTexts.slice(line, caption);
    }

    /** The unit in the line that this is of. */
    GridPart.Note note(TracedText line) {
        return new GridPart.Note(TracedTexts.slice(line, unit), NoteKind.UNIT);
    }

    /** A caption, where it names no year with the time that stands beside the unit below it. */
    static @Nullable TracedText dated(@Nullable TracedText caption, List<GridPart> parts) {
        if (caption == null || YEAR.matcher(caption.text()).find()) {
            return caption;
        }
        return parts.stream()
                .takeWhile(part -> !(part instanceof GridPart.Data))
                .filter(part -> part instanceof GridPart.Note n && n.kind() == NoteKind.UNIT)
                .map(GridPart::text)
                .flatMap(unit -> time(unit).stream())
                .findFirst()
                .map(time -> Texts.apart(List.of(caption, time)))
                .orElse(caption);
    }

    private static Optional<TracedText> time(TracedText unit) {
        Matcher time = NoteKind.timeBefore(unit.text());
        return time.find() && YEAR.matcher(time.group("time")).find()
                ? Optional.of(
                        TracedTexts.slice(unit, new Span(time.start("time"), time.end("time"))))
                : Optional.empty();
    }

    /** Whether a row holds two cells, a caption and a unit, as tabs part them. */
    static boolean isRow(GridRow row) {
        String first = row.cell(0);
        return row.filled() == 2
                && !first.isEmpty()
                && !NoteKind.isNote(first)
                && NoteKind.isUnit(row.cell(row.last()));
    }

    /** Whether a row holds a unit at its right border and at most a time beside it. */
    static boolean isAlone(GridRow row) {
        return row.filled() <= 2
                && row.size() > 1
                && row.cell(0).isEmpty()
                && NoteKind.isUnit(row.cell(row.last()));
    }

    /** Whether a unit stands between the names of columns and their first figures. */
    static boolean isBelowNames(List<GridRow> names, Lines lines, int at) {
        int next = at + 1;
        return next < lines.size()
                && lines.get(next).isRow()
                && lines.get(at).gap() == 0
                && lines.get(next).gap() == 0
                && lines.get(next).cells().size() == names.getLast().size()
                && names.stream().noneMatch(TableHeader::hasNumbers)
                && TableHeader.hasNumbers(new GridRow(lines.get(next).cells()));
    }

    /** Whether 计量, 金额 and its like stand before the word. */
    private static boolean isKind(String text, int word) {
        return word >= KIND && NoteKind.isUnit(text.substring(word - KIND));
    }

    /** Where white space before a place begins. */
    private static int back(String text, int from) {
        int at = from;
        while (at > 0 && Chars.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
