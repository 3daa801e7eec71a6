package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what pages carry by the count of their numbers: bare numbers that stand directly between
 * lines of text, headers beside the number on its line, and headers in the line next to it.
 */
final class PageFurniture {
    private static final int LONGEST = 60;
    private static final int LONGEST_BESIDE = 160;
    private static final int SHORTEST_HEAD = 4;

    /** Percent of the title that a header prints at the least: less may be a heading or label. */
    private static final int TITLE_SHARE = 80;

    /** Among these lines stands the title, which may take several of them. */
    private static final int TITLE_LINES = 5;

    private static final int LONGEST_TITLE_LINES = 3;

    /** Characters of a title that no heading below it repeats by chance. */
    private static final int SHORTEST_TITLE = 8;

    /** Lines of a title page, whose title is no header. */
    private static final int TITLE_PAGE = 3;

    /** Lines between two page numbers at the least: less is a list or a column of figures. */
    private static final int SHORTEST_PAGE = 8;

    /** Printings of one line that make it a header. */
    private static final int FEWEST_PAGES = 3;

    /** Printings of the title that make it one. */
    private static final int FEWEST_TITLES = 2;

    /**
     * A head long enough that no list counts it through, and its printings with a rising number.
     */
    private static final int LONG_HEAD = 12;

    private static final int FEWEST_NUMBERED = 4;

    /** Characters that a line has at least which a page break tears. */
    private static final int TORN = 20;

    /**
     * From one page number to the next that was kept: some pages, as those of pictures, have none.
     */
    private static final int WIDEST_STEP = 4;

    /** A number of a page: what may be a year counts none. */
    private static final Pattern NUMBER =
            Pattern.compile("[-—–·•|\\s]*(\\d{1,3}|1[0-7]\\d\\d)[-—–·•|\\s]*");

    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:(?<before>\\d{1,4})[\\s　|·•—–-]*[\\s"
                            + "　|](?<after>\\D.*)|(?<head>.*?[^\\d\\s　|·•—–-])[\\s"
                            + "　]*[\\s　|][|·•—–-]*[\\s　]*(?<number>\\d{1,4})[\\s　|·•—–-]*)");

    /**
     * A title that may end on its year, and the number of the page behind it, far off if need be.
     */
    private static final Pattern TITLE_BESIDE =
            Pattern.compile("(\\S.{3,80}?\\S)[\\s　|·•—–-]+(\\d{1,4})");

    /** As the reports of listed firms are printed: in full or as a summary of it. */
    private static final Pattern VERSION = Pattern.compile("(?:全文|正文|摘要)$");

    private final List<Line> lines;

    /** Keys that the title may have: of each of the first lines, alone and with those below it. */
    private final Set<String> titles = new HashSet<>();

    /** Those keys that are the whole title, as its words say. */
    private final Set<String> whole = new HashSet<>();

    /** Where a number stands. */
    private record Place(int at, int number) {}

    /** A count that goes on to a place. */
    private record Run(Place place, int length, @Nullable Run before) {}

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        int first = Math.min(TITLE_LINES, lines.size());
        int named = 0;
        while (named < first && !TitleLines.isTitle(lines.get(named).string())) {
            named++;
        }
        for (int from = 0; from < first; from++) {
            StringBuilder title = new StringBuilder();
            int end = Math.min(first, from + LONGEST_TITLE_LINES);
            for (int at = from; at < end && isShort(at); at++) {
                title.append(Chars.key(lines.get(at).string()));
                titles.add(title.toString());
                if (at == named && title.length() >= SHORTEST_TITLE) {
                    whole.add(title.toString());
                }
            }
        }
    }

    /**
     * Adds what it finds to the reasons by index of the line.
     *
     * @param found what is set aside already, page numbers with it
     */
    static void find(List<Line> lines, Map<Integer, String> found) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.numbers(found);
        furniture.numberedTitle(found);
        furniture.aboveContinued(found);
        furniture.besideTitle(found);
        furniture.beside(found);
        furniture.neighbours(found);
    }

    /** Bare numbers that count the pages. */
    private void numbers(Map<Integer, String> found) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).string();
            Matcher number = NUMBER.matcher(text.length() <= 12 ? text : "");
            if (!lines.get(at).isRow() && number.matches()) {
                places.add(new Place(at, Integer.parseInt(number.group(1))));
            }
        }
        counted(places).forEach(at -> found.putIfAbsent(at, RunningHeads.PAGE));
    }

    /** The places at which a count goes on page by page; empty when it is too short. */
    private List<Integer> counted(List<Place> places) {
        List<Integer> counted = longest(places);
        boolean many = counted.size() >= FEWEST_PAGES;
        boolean torn = counted.size() > 1 && counted.stream().anyMatch(this::isTornAbove);
        boolean whole =
                counted.size() > 1
                        && counted.getLast() == lines.size() - 1
                        && lines.get(counted.getFirst()).string().matches("\\D*1\\D*");
        return (many || torn || whole) && counted.size() * 10 >= places.size() * 8
                ? counted
                : List.of();
    }

    /** The places of the longest count; a number that is none of a page must not begin it. */
    private static List<Integer> longest(List<Place> places) {
        Map<Integer, Deque<Run>> ending = new HashMap<>();
        Run longest = null;
        for (Place place : places) {
            Run before = null;
            for (int step = 1; step <= WIDEST_STEP; step++) {
                Deque<Run> runs = ending.getOrDefault(place.number() - step, new ArrayDeque<>());
                before = longer(before, pageBefore(runs, place));
            }
            Run run = new Run(place, before == null ? 1 : before.length() + 1, before);
            Deque<Run> same = ending.computeIfAbsent(place.number(), k -> new ArrayDeque<>());
            if (same.isEmpty() || run.length() > same.getLast().length()) {
                same.add(run);
            }
            longest = longer(longest, run);
        }
        List<Integer> counted = new ArrayList<>();
        for (Run run = longest; run != null; run = run.before()) {
            counted.add(run.place().at());
        }
        return counted.reversed();
    }

    /** The last, which is the longest, of the runs that end at least a page before a place. */
    private static @Nullable Run pageBefore(Deque<Run> runs, Place place) {
        for (Iterator<Run> latest = runs.descendingIterator(); latest.hasNext(); ) {
            Run run = latest.next();
            if (place.at() - run.place().at() > SHORTEST_PAGE) {
                return run;
            }
        }
        return null;
    }

    private static @Nullable Run longer(@Nullable Run one, @Nullable Run other) {
        return one == null || other != null && other.length() > one.length() ? other : one;
    }

    /** Headers with the page's number on their line. */
    private void beside(Map<Integer, String> found) {
        Map<String, List<Place>> places = new HashMap<>();
        for (int at = TITLE_LINES; at < lines.size(); at++) {
            String text = lines.get(at).string();
            Matcher beside = BESIDE.matcher(isShort(at) ? text : "");
            if (beside.matches()) {
                boolean first = beside.group("before") != null;
                String head = first ? beside.group("after") : beside.group("head");
                String number = first ? beside.group("before") : beside.group("number");
                places.computeIfAbsent(Chars.key(head), k -> new ArrayList<>())
                        .add(new Place(at, Integer.parseInt(number)));
            }
        }
        places.forEach(
                (key, seen) -> {
                    if (isTitle(key) && longest(seen).size() >= FEWEST_TITLES) {
                        longest(seen).forEach(at -> found.putIfAbsent(at, RunningHeads.HEADER));
                    } else if (key.length() >= SHORTEST_HEAD && isTornAbove(seen)
                            || isNumbered(key, seen)) {
                        counted(seen).forEach(at -> found.putIfAbsent(at, RunningHeads.HEADER));
                    }
                });
    }

    /** The title and the number of the page behind it, counted on one by one. */
    private void besideTitle(Map<Integer, String> found) {
        Map<String, List<Place>> places = new HashMap<>();
        for (int at = 1; at < lines.size(); at++) {
            String text = lines.get(at).string();
            Matcher beside = TITLE_BESIDE.matcher(text.length() <= LONGEST_BESIDE ? text : "");
            String key = beside.matches() ? Chars.key(beside.group(1)) : "";
            if (key.length() >= SHORTEST_TITLE && titles.contains(key)) {
                places.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Place(at, Integer.parseInt(beside.group(2))));
            }
        }
        for (List<Place> seen : places.values()) {
            boolean counted = seen.size() >= FEWEST_TITLES;
            for (int next = 1; next < seen.size(); next++) {
                counted &= seen.get(next).number() == seen.get(next - 1).number() + 1;
            }
            if (counted) {
                seen.forEach(place -> found.putIfAbsent(place.at(), RunningHeads.HEADER));
            }
        }
    }

    /** The whole title and a bare number in the line next to it, apart from what is around them. */
    private void numberedTitle(Map<Integer, String> found) {
        for (int at = TITLE_PAGE; at < lines.size(); at++) {
            String key = isShort(at) ? Chars.key(lines.get(at).string()) : "";
            if (!whole.contains(VERSION.matcher(key).replaceFirst(""))) {
                continue;
            }
            boolean above = isNumber(at - 1) && lines.get(at).gap() == 0 && isApart(at - 1, at);
            boolean below =
                    at + 1 < lines.size()
                            && isNumber(at + 1)
                            && lines.get(at + 1).gap() == 0
                            && isApart(at, at + 1);
            if (above || below) {
                found.putIfAbsent(at, RunningHeads.HEADER);
                found.putIfAbsent(above ? at - 1 : at + 1, RunningHeads.PAGE);
            }
        }
    }

    /** A short line between the number of a page and a caption that says that its table goes on. */
    private void aboveContinued(Map<Integer, String> found) {
        for (int at = TITLE_PAGE; at + 1 < lines.size(); at++) {
            if (RunningHeads.PAGE.equals(found.get(at - 1))
                    && isShort(at)
                    && TornRows.isContinued(lines.get(at + 1).string())
                    && !Captions.isTable(lines.get(at).string())) {
                found.putIfAbsent(at, RunningHeads.HEADER);
            }
        }
    }

    private boolean isNumber(int at) {
        String text = lines.get(at).string();
        return !lines.get(at).isRow() && text.length() <= 12 && NUMBER.matcher(text).matches();
    }

    /** Whether blank lines stand above the first and below the last of some lines. */
    private boolean isApart(int first, int last) {
        return lines.get(first).gap() > 0
                && (last + 1 >= lines.size() || lines.get(last + 1).gap() > 0);
    }

    /** Many printings, nearly all with the numbers of pages that follow each other. */
    private static boolean isNumbered(String key, List<Place> seen) {
        return key.length() >= LONG_HEAD && longest(seen).size() >= FEWEST_NUMBERED;
    }

    /** Some of the lines above stop in a sentence: the text of a page, not of a section. */
    private boolean isTornAbove(List<Place> places) {
        long torn = places.stream().filter(p -> isTornAbove(p.at())).count();
        return torn * 3 >= places.size();
    }

    private boolean isTornAbove(int at) {
        String above = at > 0 ? lines.get(at - 1).string() : "";
        return above.length() > TORN && !Chars.endsSentence(above);
    }

    /** The title, or one line again and again, next to a page number. */
    private void neighbours(Map<Integer, String> found) {
        Map<String, Set<Integer>> beside = new HashMap<>();
        for (int at = 1; at < lines.size(); at++) {
            boolean next =
                    RunningHeads.PAGE.equals(found.get(at - 1))
                            || RunningHeads.PAGE.equals(found.get(at + 1));
            String key = next && isShort(at) ? Chars.key(lines.get(at).string()) : "";
            if (key.length() >= SHORTEST_HEAD) {
                beside.computeIfAbsent(key, k -> new HashSet<>()).add(at);
            }
        }
        beside.forEach(
                (key, places) -> {
                    places.removeIf(at -> at < TITLE_PAGE);
                    int fewest = isTitle(key) ? FEWEST_TITLES : FEWEST_PAGES;
                    if (places.size() >= fewest || whole.contains(key)) {
                        places.forEach(at -> found.putIfAbsent(at, RunningHeads.HEADER));
                    }
                });
    }

    /** Whether a line is the title or most of it, or says of which version of it the page is. */
    private boolean isTitle(String printed) {
        String key = VERSION.matcher(printed).replaceFirst("");
        return key.length() >= SHORTEST_HEAD
                && titles.stream()
                        .anyMatch(
                                title ->
                                        title.contains(key)
                                                && key.length() * 100
                                                        >= title.length() * TITLE_SHARE);
    }

    private boolean isShort(int at) {
        Line line = lines.get(at);
        return !line.isRow()
                && line.look().hashes() == 0
                && !line.look().whole()
                && line.string().length() <= LONGEST
                && !Chars.endsSentence(line.string())
                && !NoteKind.isNote(line.string())
                && NumberMark.of(line.string()) == null;
    }
}
