package wenlan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final int SHORTEST_HEAD = 4;

    /** So much of the title beside one number is no label of a figure. */
    private static final int SHORTEST_TITLE = 8;

    private static final int TITLE_LINES = 5;

    /** Lines between two page numbers at the least: less is a list or a column of figures. */
    private static final int SHORTEST_PAGE = 8;

    private static final int FEWEST_PAGES = 3;
    private static final int TORN = 20;
    private static final int WIDEST_STEP = 4;

    private static final Pattern NUMBER = Pattern.compile("[-—–·•|\\s]*(\\d{1,4})[-—–·•|\\s]*");
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:(?<before>\\d{1,4})[\\s　|·•—–-]*[\\s　|](?<after>\\D.*)|(?<head>.*?[^\\d\\s"
                            + "　|·•—–-])[\\s　]*[\\s　|][|·•—–-]*[\\s　]*(?<number>\\d{1,4})[\\s"
                            + "　|·•—–-]*)");

    private final List<Line> lines;
    private final String title;

    /** Where a number stands. */
    private record Place(int at, int number) {}

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        StringBuilder first = new StringBuilder();
        for (int at = 0; at < Math.min(TITLE_LINES, lines.size()); at++) {
            first.append(Chars.key(lines.get(at).string()));
        }
        this.title = first.toString();
    }

    /**
     * Adds what it finds to the reasons by index of the line.
     *
     * @param found what is set aside already, page numbers with it
     */
    static void find(List<Line> lines, Map<Integer, String> found) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.numbers(found);
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
        List<Integer> counted = new ArrayList<>();
        Place last = null;
        for (Place place : places) {
            boolean next =
                    last == null
                            || place.number() > last.number()
                                    && place.number() - last.number() <= WIDEST_STEP
                                    && place.at() - last.at() > SHORTEST_PAGE;
            if (next) {
                counted.add(place.at());
                last = place;
            }
        }
        boolean many = counted.size() >= FEWEST_PAGES;
        boolean torn = counted.size() > 1 && counted.stream().anyMatch(this::isTornAbove);
        return (many || torn) && counted.size() * 10 >= places.size() * 8 ? counted : List.of();
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
                    if (key.length() >= SHORTEST_TITLE && isTitle(key)) {
                        seen.forEach(p -> found.putIfAbsent(p.at(), RunningHeads.HEADER));
                    } else if (key.length() >= SHORTEST_HEAD
                            && (isTitle(key) || isTornAbove(seen))) {
                        counted(seen).forEach(at -> found.putIfAbsent(at, RunningHeads.HEADER));
                    }
                });
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
                    if (isTitle(key) || places.size() >= FEWEST_PAGES) {
                        places.stream()
                                .filter(at -> at >= FEWEST_PAGES)
                                .forEach(at -> found.putIfAbsent(at, RunningHeads.HEADER));
                    }
                });
    }

    private boolean isTitle(String key) {
        return title.contains(key);
    }

    private boolean isShort(int at) {
        Line line = lines.get(at);
        return !line.isRow()
                && line.look().hashes() == 0
                && !line.look().whole()
                && line.string().length() <= LONGEST
                && !Chars.endsSentence(line.string())
                && NumberMark.of(line.string()) == null;
    }
}
