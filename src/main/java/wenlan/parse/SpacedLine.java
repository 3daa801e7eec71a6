package wenlan.parse;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line whose parts single spaces tell apart, as text drawn from a printed table has them.
 *
 * @param line the line
 * @param parts where its parts are in its text
 */
record SpacedLine(Line line, List<Span> parts) {
    SpacedLine {
        parts = List.copyOf(parts);
    }

    private static final int LONGEST = 300;

    /** Figures behind a name in two languages. */
    private static final int FEWEST_FIGURES = 3;

    private static final int LONGEST_PART = 24;
    private static final int LONGEST_FIGURE = 30;
    private static final Pattern SPACE = Pattern.compile("[ \\u00a0\\u3000]+");
    private static final String NUMBER = "\\d[\\d,.，]*(?:E[-+]?\\d{1,3})?";
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?!(?:19|20)\\d\\d(?:[-–/]\\d\\d)?\\s?(?:年[末底度初]?)?$)[-+±≤≥<>＜＞~约]?[(（]?[-+]?"
                            + NUMBER
                            + "(?:\\s?[-~～—–/:]\\s?"
                            + NUMBER
                            + "[%％]?){0,3}[)）]?\\s?(?:[%％‰倍日年月天次个人家项元]|万元|亿元)?|[-—–/]");

    /** A word that measures the number before it. */
    private static final Pattern UNIT =
            Pattern.compile("[年月日天元人家倍项次个周季]|万元|亿元|个月|小时|分钟|月至|[%％‰]|年[\\p{IsHan}]{1,4}");

    /** The first word of a name in English. */
    private static final Pattern TRANSLATED = Pattern.compile("[A-Z][a-z]{2,30},?");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z&(),.'’-]{1,30}");

    private static final Pattern BARE = Pattern.compile("[-+]?[\\d,.]{1,20}");

    /** The parts of a line. */
    static SpacedLine of(Line line) {
        String text = line.string();
        List<Span> parts = new ArrayList<>();
        if (text.length() <= LONGEST) {
            Matcher gaps = SPACE.matcher(text);
            int start = 0;
            while (gaps.find()) {
                add(text, parts, new Span(start, gaps.start()));
                start = gaps.end();
            }
            add(text, parts, new Span(start, text.length()));
        }
        return new SpacedLine(line, parts);
    }

    /** Adds a part, or what belongs to the one before: a unit, the rest of a bracket. */
    private static void add(String text, List<Span> parts, Span part) {
        if (!parts.isEmpty()) {
            Span last = parts.getLast();
            String before = last.of(text);
            boolean measured =
                    BARE.matcher(before).matches() && UNIT.matcher(part.of(text)).matches();
            if (measured || before.endsWith("=") || isOpen(before)) {
                parts.set(parts.size() - 1, new Span(last.start(), part.end()));
                return;
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Whether a bracket that a text opens is not closed in it. */
    static boolean isOpen(String text) {
        return text.length() <= LONGEST && count(text, "（(《") > count(text, "）)》");
    }

    private static long count(String text, String characters) {
        return text.chars().filter(c -> characters.indexOf(c) >= 0).count();
    }

    /** Whether a text is a number as tables print them; a year is none. */
    static boolean isFigure(String text) {
        return text.length() <= LONGEST_FIGURE && FIGURE.matcher(text).matches();
    }

    int size() {
        return parts.size();
    }

    String part(int at) {
        return parts.get(at).of(line.string());
    }

    int figures() {
        return (int) parts.stream().filter(p -> isFigure(p.of(line.string()))).count();
    }

    /** How many figures stand at its end. */
    int trailingFigures() {
        int count = 0;
        while (count < size() && isFigure(part(size() - 1 - count))) {
            count++;
        }
        return count;
    }

    /** Its parts as cells: a name and its English one before figures are one. */
    int columns() {
        int words = size() - trailingFigures();
        boolean translated = words > 1 && words < size() && TRANSLATED.matcher(part(1)).matches();
        for (int part = 1; part < words && translated; part++) {
            translated = LATIN.matcher(part(part)).matches();
        }
        return translated ? size() - words + 1 : size();
    }

    /** Whether most of what stands behind its first part are figures. */
    boolean isData() {
        if (columns() < size() && trailingFigures() >= FEWEST_FIGURES) {
            return true;
        }
        int first = size() > 0 && isFigure(part(0)) ? 1 : 0;
        return size() > 1 && (figures() - first) * 3 >= (size() - 1) * 2 && figures() > first;
    }

    /** Whether all parts are as short as cells and none is a piece of a sentence. */
    boolean isBrief() {
        return parts.stream()
                .map(p -> p.of(line.string()))
                .allMatch(
                        p ->
                                p.length() <= LONGEST_PART
                                        && p.indexOf('。') < 0
                                        && !Chars.isComma(p.charAt(p.length() - 1)));
    }

    /** Its cells; where it has more parts than there are columns the first ones are one. */
    List<Cellule> cells(int columns) {
        int more = Math.max(0, size() - columns);
        List<Cellule> cells = new ArrayList<>();
        cells.add(cell(new Span(parts.getFirst().start(), parts.get(more).end())));
        for (int at = more + 1; at < size(); at++) {
            cells.add(cell(parts.get(at)));
        }
        return cells;
    }

    private Cellule cell(Span part) {
        return Cellule.of(TracedTexts.slice(line.text(), part));
    }

    /** Some cells as a row in the place of a line. */
    static Line row(List<Cellule> cells, Line place, boolean header) {
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        Look look = place.look().outside();
        return new Line(text, cells, place.gap(), header ? look.heading() : look);
    }
}
