package wenlan.search;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All occurrences of a query, complete and in order.
 *
 * @param lines one for each occurrence
 * @param units number of units that they stand in
 * @param reports number of reports
 * @param groups the groups in the order of their lines, with the number of lines of each; empty
 *     without grouping
 */
public record Concordance(List<Line> lines, int units, int reports, List<Group> groups) {
    public Concordance {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    /**
     * A group of lines.
     *
     * @param value what they share, folded; of a report its id
     * @param label the same as most of them print it; of a report its title
     * @param count how many there are
     */
    public record Group(String value, String label, int count) {}

    /** How lines are sorted; ties keep the order of file and place. */
    public enum Order {
        POSITION,
        /** By what stands before the keyword, read from it backwards. */
        LEFT,
        /** By what stands behind the keyword. */
        RIGHT,
        /** By title of the report; reports of one title one after the other. */
        REPORT
    }

    /** What the lines of a group share. */
    public enum Grouping {
        NONE,
        REPORT,
        /** The keyword as it is written, folded. */
        FORM,
        /** The two characters before it. */
        LEFT,
        /** The two characters behind it. */
        RIGHT
    }

    /**
     * An occurrence.
     *
     * @param unit where it stands
     * @param span its place in the text of the unit
     * @param left what stands before it in the unit, a bar between cells
     * @param keyword the matched characters as printed
     * @param right what stands behind it in the unit, a bar between cells
     * @param sortedBy what it is sorted by
     * @param group what its group shares
     * @param printedGroup the same as this line prints it
     */
    public record Line(
            IndexedUnit unit,
            Span span,
            String left,
            String keyword,
            String right,
            String sortedBy,
            String group,
            String printedGroup) {}

    /** A unit with the places of the query in it. */
    public record Place(IndexedUnit unit, List<Span> spans) {
        public Place {
            spans = List.copyOf(spans);
        }
    }

    /** The occurrences of {@code places}, {@code width} characters shown before and behind each. */
    public static Concordance of(List<Place> places, int width, Order order, Grouping grouping) {
        Maker maker = new Maker(width, order, grouping);
        List<Line> lines = new ArrayList<>();
        Set<String> reports = new HashSet<>();
        for (Place place : places) {
            place.spans().forEach(span -> lines.add(maker.line(place.unit(), span)));
            reports.add(place.unit().report().id());
        }
        if (order != Order.POSITION) {
            lines.sort(Comparator.comparing(Line::sortedBy));
        }
        if (grouping == Grouping.NONE) {
            return new Concordance(lines, places.size(), reports.size(), List.of());
        }
        Map<String, List<Line>> grouped = new LinkedHashMap<>();
        for (Line line : lines) {
            grouped.computeIfAbsent(line.group, g -> new ArrayList<>()).add(line);
        }
        List<Map.Entry<String, List<Line>>> groups = new ArrayList<>(grouped.entrySet());
        groups.sort(Comparator.comparing(group -> -group.getValue().size()));
        return new Concordance(
                groups.stream().flatMap(group -> group.getValue().stream()).toList(),
                places.size(),
                reports.size(),
                groups.stream()
                        .map(group -> group(grouping, group.getKey(), group.getValue()))
                        .toList());
    }

    private static Group group(Grouping grouping, String value, List<Line> lines) {
        String label =
                switch (grouping) {
                    case NONE -> value;
                    case REPORT -> lines.getFirst().unit().report().title();
                    case FORM, LEFT, RIGHT -> commonest(lines);
                };
        return new Group(value, label, lines.size());
    }

    /** How most lines print what they share; of several the first. */
    private static String commonest(List<Line> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.forEach(line -> counts.merge(line.printedGroup(), 1, Integer::sum));
        int most = Collections.max(counts.values());
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Where what {@code request} asks for stands in one commit, on whatever page and in order of
     * file and place; nowhere if it asks for all.
     */
    public static List<Place> places(SearchIndex index, SearchRequest request) {
        List<Place> places = new ArrayList<>();
        if (!(request.query() instanceof QueryNode.All)) {
            Matcher matcher = new Matcher(request.condition());
            index.hits(
                    request.inOrder(Sort.POSITION),
                    hit -> {
                        List<Span> spans = matcher.occurrences(hit.unit());
                        if (!spans.isEmpty()) {
                            places.add(new Place(hit.unit(), spans));
                        }
                    });
        }
        return List.copyOf(places);
    }

    /** Makes lines of occurrences. */
    private record Maker(int width, Order order, Grouping grouping) {
        private static final int SHARED = 2;

        private static final String BETWEEN_PARTS = " | ";

        /** So much of the text beside the keyword decides, however much of it is shown. */
        private static final int DECIDING = 200;

        Line line(IndexedUnit unit, Span span) {
            String text = unit.unit().text().text();
            String keyword = plain(span.of(text));
            String printedBefore = plain(left(text, span, DECIDING));
            String printedBehind = plain(right(text, span, DECIDING));
            String before = Folding.query(printedBefore);
            String behind = Folding.query(printedBehind);
            String group = group(unit, before, keyword, behind);
            return new Line(
                    unit,
                    span,
                    shown(left(text, span, width)),
                    keyword,
                    shown(right(text, span, width)),
                    key(unit, before, behind),
                    group,
                    printed(group, printedBefore, keyword, printedBehind));
        }

        private static String left(String text, Span span, int width) {
            return text.substring(from(text, span.start(), width), span.start());
        }

        private static String right(String text, Span span, int width) {
            return text.substring(span.end(), to(text, span.end(), width));
        }

        /** No character of two code units is torn. */
        private static int from(String text, int end, int width) {
            int at = Math.max(0, end - width);
            return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }

        private static int to(String text, int start, int width) {
            int at = Math.min(text.length(), start + width);
            return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
        }

        /** Words of two cells do not read on. */
        private static String shown(String text) {
            return plain(text.replace(String.valueOf(TracedText.BREAK), BETWEEN_PARTS));
        }

        private static String plain(String text) {
            return text.replace(TracedText.BREAK, ' ').replace('\n', ' ');
        }

        private String key(IndexedUnit unit, String before, String behind) {
            return switch (order) {
                case POSITION -> "";
                case LEFT -> new StringBuilder(before).reverse().toString();
                case RIGHT -> behind;
                case REPORT -> unit.report().title() + TracedText.BREAK + unit.report().id();
            };
        }

        private String group(IndexedUnit unit, String before, String keyword, String behind) {
            return switch (grouping) {
                case NONE -> "";
                case REPORT -> unit.report().id();
                case FORM -> Folding.query(keyword);
                case LEFT -> before.substring(from(before, before.length(), SHARED));
                case RIGHT -> behind.substring(0, to(behind, 0, SHARED));
            };
        }

        private String printed(String group, String before, String keyword, String behind) {
            return switch (grouping) {
                case NONE, REPORT -> group;
                case FORM -> keyword;
                case LEFT -> {
                    int from = before.length();
                    while (from > 0 && !Folding.query(before.substring(from)).equals(group)) {
                        from--;
                    }
                    yield before.substring(from).strip();
                }
                case RIGHT -> {
                    int to = 0;
                    while (to < behind.length()
                            && !Folding.query(behind.substring(0, to)).equals(group)) {
                        to++;
                    }
                    yield behind.substring(0, to).strip();
                }
            };
        }
    }
}
