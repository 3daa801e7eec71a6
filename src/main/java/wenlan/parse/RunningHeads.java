package wenlan.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds running headers and page numbers: short lines that a report prints again and again at its
 * page breaks, whole, in parts, or beside something else.
 */
final class RunningHeads {
    static final String HEADER = "running header";
    static final String PAGE = "page number";
    static final String ORNAMENT = "ornament";

    /** The code that distributors print on their copies: letters of both cases without a word. */
    private static final Pattern CODE =
            Pattern.compile("(?=.{0,20}[a-z])(?=.{0,20}[A-Z])[A-Za-z\\d]{40,200}");

    private static final int LONGEST = 60;
    private static final int FEWEST = 4;
    private static final int SHORTEST_CUT = 4;
    private static final int TITLE_LINES = 3;

    /** Lines below a running header on a cover among which the title stands. */
    private static final int ABOVE_TITLE = 5;

    private static final int SHORTEST_TITLE = 6;

    /** Lines of a standard's title page, which may print its number more than once. */
    private static final int TITLE_PAGE = 12;

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "in", "for", "on", "a", "an", "to", "by");

    /** What a line too full for it leaves to the next one. */
    private static final Pattern CLOSING = Pattern.compile("[。，；：！？、”’）》】]{1,3}");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-—–•·|\\s]*(?:0\\d{1,3}|\\d{1,3}|1[0-7]\\d\\d)[-—–•·|\\s]*"
                            + "|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?"
                            + "|\\d{1,4}\\s*/\\s*\\d{1,4}"
                            + "|(?i:page)\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?");

    /** Says that it is one, so that it needs no blank lines around it. */
    private static final Pattern PLAIN_PAGE =
            Pattern.compile(
                    "第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?"
                            + "|(?i:page)\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?"
                            + "|[-—–]\\s?(?:\\d{1,4}|[IVX]{1,5}|[ivx]{1,5})\\s?[-—–]");

    private final List<Line> lines;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> atBreaks = new HashMap<>();
    private final NavigableSet<String> words = new TreeSet<>();
    private final Set<Integer> rows;

    private RunningHeads(List<Line> lines) {
        this.lines = lines;
        this.rows = NumberedRows.find(lines);
    }

    /** Reasons by index of the line. */
    static Map<Integer, String> find(List<Line> lines) {
        return new RunningHeads(lines).find();
    }

    /**
     * What running headers are made of.
     *
     * @param words the words of those in another script
     * @param headers those in Han, as keys
     */
    record Vocabulary(Set<String> words, Set<String> headers) {
        static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of());
    }

    /** What the running headers of the lines are made of. */
    static Vocabulary vocabulary(List<Line> lines) {
        if (lines.size() < FEWEST) {
            return Vocabulary.NONE;
        }
        RunningHeads heads = new RunningHeads(lines);
        heads.count();
        return new Vocabulary(heads.words, heads.headers());
    }

    private Set<String> headers() {
        Set<String> headers = new HashSet<>();
        for (int at = TITLE_LINES; at < lines.size(); at++) {
            if (!isLatin(lines.get(at).string()) && isHeader(at)) {
                headers.add(Chars.key(lines.get(at).string()));
            }
        }
        return headers;
    }

    private Map<Integer, String> find() {
        count();
        Map<Integer, String> found = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String aside = lines.get(at).look().aside();
            if (aside != null) {
                found.put(at, aside);
            } else if (isHeader(at) && !isTitlePage(at) && !isNumberOfStandard(at)) {
                found.put(at, HEADER);
            } else if (isPageNumber(at)) {
                found.put(at, PAGE);
            } else if (isOrnament(lines.get(at))) {
                found.put(at, ORNAMENT);
            }
        }
        Buttons.find(lines, found);
        VerticalLettering.find(lines, found);
        for (int at = 1; at + 1 < lines.size(); at++) {
            boolean between = HEADER.equals(found.get(at - 1)) && HEADER.equals(found.get(at + 1));
            if (between && SMALL.contains(lines.get(at).string().toLowerCase(Locale.ROOT))) {
                found.put(at, HEADER);
            }
        }
        standards(found);
        CountedHeads.find(lines, found);
        PageFurniture.find(lines, found);
        PageFeet.find(lines, found);
        NumbersBesideHeads.find(lines, found, this::isBareNumber);
        DividerPages.find(lines, found);
        PictureLabels.find(lines, found);
        ChartLabels.find(lines, found);
        RepeatedLabels.find(lines, found);
        SaidAgain.find(lines, found);
        LogoPictures.find(lines, found);
        CodeLabels.find(lines, found);
        StrayLabels.find(lines, found);
        return found;
    }

    /** The number of a standard, which its pages carry beside their own. */
    private void standards(Map<Integer, String> found) {
        Set<String> printed = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean number = !line.isRow() && DocumentNumbers.isOfStandard(line.string());
            if (number && !printed.add(Chars.key(line.string())) && at >= TITLE_PAGE) {
                found.put(at, HEADER);
                besides(at - 1, found);
                besides(at + 1, found);
            }
        }
    }

    private void besides(int at, Map<Integer, String> found) {
        if (at < lines.size() && isBareNumber(at)) {
            found.put(at, PAGE);
        }
    }

    /** A line of strokes and dots alone. */
    private static boolean isOrnament(Line line) {
        String text = line.string();
        if (!line.isRow() && text.length() <= 200 && CODE.matcher(text).matches()) {
            return true;
        }
        return !line.isRow()
                && text.length() <= 40
                && text.chars().noneMatch(Character::isLetterOrDigit)
                && !CLOSING.matcher(text).matches();
    }

    private void count() {
        if (lines.size() < FEWEST) {
            return;
        }
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (isCandidate(line)) {
                String key = Chars.key(line.string());
                counts.merge(key, 1, Integer::sum);
                if (isAtBreak(at)) {
                    atBreaks.merge(key, 1, Integer::sum);
                }
            }
        }
        if (counts.values().stream().anyMatch(count -> count >= FEWEST) && isChinese(lines)) {
            lines.stream()
                    .map(Line::string)
                    .filter(t -> t.length() <= LONGEST && isLatin(t) && isFrequent(Chars.key(t)))
                    .forEach(t -> words.addAll(words(t)));
        }
    }

    private boolean isFrequent(String key) {
        return counts.getOrDefault(key, 0) >= FEWEST;
    }

    /** Most letters of the first lines are Han. */
    static boolean isChinese(List<Line> lines) {
        int han = 0;
        int all = 0;
        for (Line line : lines) {
            String text = line.string();
            int length = Math.min(text.length(), 200);
            for (int at = 0; at < length; at++) {
                char character = text.charAt(at);
                boolean isHan = Chars.isHan(character);
                han += isHan ? 1 : 0;
                all += isHan || Character.isLetter(character) ? 1 : 0;
            }
            if (all > 50_000) {
                break;
            }
        }
        return han * 3 > all;
    }

    /** Notes of figures are alike from page to page, and are none. */
    private static boolean isCandidate(Line line) {
        String text = line.string();
        return !line.isRow()
                && text.length() <= LONGEST
                && !Chars.endsSentence(text)
                && !NoteKind.isNote(text)
                && !Following.isChoice(text)
                && !line.look().whole()
                && Chars.key(text).length() >= 2;
    }

    /** A page break leaves a form feed, several blank lines, a page number or a torn sentence. */
    private boolean isAtBreak(int at) {
        boolean before = lines.get(at).gap() >= 3 || at > 0 && isBareNumber(at - 1);
        boolean after =
                at + 1 < lines.size() && (lines.get(at + 1).gap() >= 3 || isBareNumber(at + 1));
        boolean torn = at > 0 && isTorn(lines.get(at - 1).string());
        return before || after || torn;
    }

    private static boolean isTorn(String text) {
        return text.length() > 30 && !Chars.endsSentence(text);
    }

    private boolean isBareNumber(int at) {
        return !rows.contains(at)
                && lines.get(at).string().length() <= 12
                && NUMBER.matcher(lines.get(at).string()).matches();
    }

    private boolean isHeader(int at) {
        Line line = lines.get(at);
        if (line.isRow() || line.string().length() > LONGEST) {
            return false;
        }
        if (isLatin(line.string()) && isWorded(words(line.string()))) {
            return true;
        }
        String key = Chars.key(line.string());
        int count = counts.getOrDefault(key, 0);
        return isCandidate(line)
                && count >= FEWEST
                && (atBreaks.getOrDefault(key, 0) * 10 >= count * 6 || isOfTitlePage(key))
                && NumberMark.of(line.string()) == null
                && line.look().hashes() == 0;
    }

    /** Words long enough for a title which one of the first lines has. */
    private boolean isOfTitlePage(String key) {
        return key.length() >= SHORTEST_TITLE
                && lines.stream()
                        .limit(TITLE_LINES)
                        .anyMatch(l -> Chars.key(l.string()).equals(key));
    }

    /** Made of the words of running headers, perhaps cut off or linked by small words. */
    private boolean isWorded(Set<String> found) {
        int known = 0;
        for (String word : found) {
            if (words.contains(word) || word.length() >= SHORTEST_CUT && isCutOff(word)) {
                known++;
            } else if (!SMALL.contains(word)) {
                return false;
            }
        }
        return known > 0;
    }

    private boolean isCutOff(String word) {
        String next = words.ceiling(word);
        return next != null && next.startsWith(word);
    }

    private boolean isPageNumber(int at) {
        if (lines.get(at).string().length() <= 24
                && PLAIN_PAGE.matcher(lines.get(at).string()).matches()) {
            return true;
        }
        boolean alone =
                (at == 0 || lines.get(at).gap() > 0)
                        && (at + 1 >= lines.size() || lines.get(at + 1).gap() > 0);
        return alone && (isBareNumber(at) || LatinNumber.isPage(lines.get(at).string()));
    }

    /**
     * The first printing of words that later run along the pages is the title, unless it is above
     * one.
     */
    private boolean isTitlePage(int at) {
        return at < TITLE_LINES && !isLatin(lines.get(at).string()) && !isAboveTitle(at);
    }

    private boolean isAboveTitle(int at) {
        int last = Math.min(lines.size(), at + ABOVE_TITLE);
        return !TitleLines.isTitle(lines.get(at).string())
                && lines.subList(at + 1, last).stream()
                        .map(Line::string)
                        .anyMatch(t -> TitleLines.isTitle(t) && !isFrequent(Chars.key(t)));
    }

    /** The first printing of a standard's number, above its name, is no header either. */
    private boolean isNumberOfStandard(int at) {
        String text = lines.get(at).string();
        return at < TITLE_PAGE
                && DocumentNumbers.isOfStandard(text)
                && lines.subList(0, at).stream().noneMatch(l -> l.string().equals(text));
    }

    private static boolean isLatin(String text) {
        return Chars.countHan(text, text.length()) == 0;
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
