package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives tables without caption the title that stands directly above them: a heading, which stays
 * one, a short line, or what the document itself is called where that is a table. Sentences are no
 * captions.
 */
final class TitledTables {
    private static final int LONGEST = 40;
    private static final int FEWEST = 4;

    /** Pieces between a title and its table: who issued it, of what day, its translation. */
    private static final int MOST_BETWEEN = 2;

    /** Pieces before the table of a document that is called one. */
    private static final int MOST_FRONT = 8;

    /** What titles of tables begin with or say: 主要…, 按…分, 分行业…. */
    private static final Pattern WORDS =
            Pattern.compile(
                    ".*(?:总值|量值|占比)(?:[（(].{1,20}[）)])?|主要.{2,}"
                            + "|.*按(?![照时期规])\\p{IsHan}{1,12}分(?:[类组布]|$).*"
                            + "|分(?:行业|产品|地区|季度|业务|部门|渠道).*");

    /** A title with its number in brackets: (表一)…. */
    private static final Pattern COUNTED =
            Pattern.compile("[（(]\\s*附?表\\s*[\\d一二三四五六七八九十.-]{1,6}\\s*[）)].{2,60}");

    /** What is attached to a text: 附：近三月零售总额. */
    private static final Pattern ATTACHED = Pattern.compile("附\\s*[:：]\\s*[^，。；：:]{2,40}");

    private static final Pattern TABLE =
            Pattern.compile(
                    "[^。；！？]{4,50}(?:一览|统计|情况|明细|汇总|快报|数据|总值|指标)表(?:[（(][^（）()]{1,30}[）)])?");

    private static final Pattern DAY =
            Pattern.compile(
                    ".{0,30}(?:19|20)\\d\\d[-./年]\\s?\\d{1,2}[-./月]\\s?\\d{1,2}日?\\s*(?:发布|發布)?");

    private TitledTables() {}

    /** The pieces, with tables titled by what stands above them. */
    static List<Piece> of(List<Piece> pieces) {
        List<Piece> titled = new ArrayList<>(pieces.size());
        boolean first = true;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Grid grid) {
                boolean none = grid.caption() == null;
                titled.add(none ? titled(grid, titled, first) : grid);
                first = false;
            } else {
                titled.add(piece);
            }
        }
        return titled;
    }

    private static Piece titled(Piece.Grid grid, List<Piece> above, boolean first) {
        if (!above.isEmpty()
                && above.getLast() instanceof Piece.Passage passage
                && !passage.listItem()
                && isTitle(passage.text().text(), hasUnit(grid))) {
            above.removeLast();
            List<GridPart> parts = new ArrayList<>(grid.parts());
            parts.addFirst(new GridPart.Caption(passage.text()));
            return new Piece.Grid(dated(passage.text(), grid), grid.header(), parts);
        }
        TracedText title = headed(grid, above);
        if (title != null) {
            return new Piece.Grid(dated(title, grid), grid.header(), grid.parts());
        }
        title = first ? called(above) : null;
        return title == null
                ? grid
                : new Piece.Grid(title, grid.header(), measured(grid, above, title));
    }

    private static @Nullable TracedText dated(TracedText title, Piece.Grid grid) {
        return UnitBeside.dated(title, grid.parts());
    }

    private static boolean hasUnit(Piece.Grid grid) {
        return grid.parts().getFirst() instanceof GridPart.Note note
                && note.kind() == NoteKind.UNIT;
    }

    /** The heading above a table, perhaps with who issued it between them; null without one. */
    private static @Nullable TracedText headed(Piece.Grid grid, List<Piece> above) {
        int between = 0;
        for (int at = above.size() - 1; at >= 0 && between <= MOST_BETWEEN; at--) {
            Piece piece = above.get(at);
            if (piece instanceof Piece.Heading heading) {
                return title(heading, hasUnit(grid));
            }
            String text = piece.text().text();
            if (piece instanceof Piece.FrontMatter && isNumbered(text)) {
                return piece.text();
            }
            boolean small = DAY.matcher(text).matches() || TableTitles.isTranslation(text);
            if (!(piece instanceof Piece.Aside) && !small) {
                return null;
            }
            between += piece instanceof Piece.Aside ? 0 : 1;
        }
        return null;
    }

    /** A heading as a title, without the number that counts it among others. */
    private static @Nullable TracedText title(Piece.Heading heading, boolean unit) {
        TracedText text = heading.text();
        if (isNumbered(text.text())) {
            return text;
        }
        NumberMark mark = heading.mark();
        int start = mark == null ? 0 : mark.length();
        while (start < text.text().length() && isBetween(text.text().charAt(start))) {
            start++;
        }
        if (start == text.text().length() || heading.look().hashes() == 1) {
            return null;
        }
        TracedText bare = TracedTexts.slice(text, new Span(start, text.text().length()));
        return isTitle(bare.text(), unit) ? bare : null;
    }

    private static boolean isBetween(char character) {
        return Chars.isBlank(character) || "、.．：:".indexOf(character) >= 0;
    }

    private static boolean isNumbered(String text) {
        return Captions.isTable(text)
                || TableTitles.isCounted(text)
                || TableRecogniser.isBox(text)
                || text.length() <= 2 * LONGEST
                        && (COUNTED.matcher(text).matches() || ATTACHED.matcher(text).matches());
    }

    private static boolean isTitle(String text, boolean unit) {
        if (isNumbered(text)) {
            return true;
        }
        String bare = text.replaceFirst("[：:]\\s*$", "");
        return bare.length() >= FEWEST
                && bare.length() <= LONGEST
                && Chars.countHan(bare, bare.length()) * 2 >= bare.length()
                && !TableTitles.isSaid(bare)
                && !NoteKind.isNote(text)
                && !CreditRecogniser.isCredit(bare)
                && !TableTitles.isIssuer(bare)
                && !DAY.matcher(bare).matches()
                && (unit || isNamed(bare));
    }

    private static boolean isNamed(String text) {
        return TableTitles.isNamed(text) || WORDS.matcher(Chars.simplified(text)).matches();
    }

    /**
     * What a document is called that holds nothing but a table and words about it: by its number or
     * by the word.
     */
    private static @Nullable TracedText called(List<Piece> above) {
        if (above.size() > MOST_FRONT || above.stream().anyMatch(TitledTables::isHeading)) {
            return null;
        }
        return above.stream()
                .filter(Piece.FrontMatter.class::isInstance)
                .map(Piece::text)
                .filter(text -> isCalledTable(text.text()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isHeading(Piece piece) {
        return piece instanceof Piece.Heading heading && !NoteKind.isUnit(heading.text().text());
    }

    private static boolean isCalledTable(String text) {
        return TABLE.matcher(Chars.simplified(text)).matches() || isNumbered(text);
    }

    /**
     * The parts of a table that the whole document is, with the unit that stands below its title
     * and the words between.
     */
    private static List<GridPart> measured(Piece.Grid grid, List<Piece> above, TracedText title) {
        int unit = unit(above, title);
        if (unit < 0 || hasUnit(grid)) {
            return grid.parts();
        }
        TracedText line = above.get(unit).text();
        List<GridPart> parts = new ArrayList<>();
        UnitBeside beside = UnitBeside.of(line.text());
        if (beside == null) {
            parts.add(new GridPart.Note(line, NoteKind.UNIT));
        } else {
            parts.add(new GridPart.Note(beside.before(line), NoteKind.REMARK));
            parts.add(beside.note(line));
        }
        List<Piece> between = above.subList(unit, above.size());
        between.stream().skip(1).map(GridPart.Foreign::new).forEach(parts::add);
        between.clear();
        parts.addAll(grid.parts());
        return parts;
    }

    /** Where the unit stands among what is below a title; -1 without one. */
    private static int unit(List<Piece> above, TracedText title) {
        for (int at = above.size() - 1; at >= 0 && above.get(at).text() != title; at--) {
            String text = above.get(at).text().text();
            if (NoteKind.isUnit(text) || UnitBeside.of(text) != null) {
                return at;
            }
        }
        return -1;
    }
}
