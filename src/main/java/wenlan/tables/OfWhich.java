package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines that are part of one above them (其中：轻工业). A whole is not drawn beside its parts: it is left
 * out where all that follows it is part of it, its parts where nothing else can be; where neither
 * is sure, as where one whole is parted in several ways, nothing is drawn. Rates compare all the
 * same.
 *
 * @param of the lines
 */
record OfWhich(ChartLines of) {
    /** 其中：轻工业, 在总计中：国有企业, #女性. */
    private static final Pattern MARK = Pattern.compile("^(?:其中|在?(?:总计|合计)中|#(?!\\d))");

    /** A whole and two times two parts. */
    private static final int FEWEST = 5;

    /** Share of a whole that its parts make up where no other part may be among other lines. */
    private static final double NEARLY = 0.9;

    /**
     * The lines without wholes beside their parts; all where that cannot be told.
     *
     * @param above the line above them that is left out as their sum, null where none is
     */
    List<Line> apart(@Nullable Line above) {
        List<Line> lines = of.lines();
        List<Integer> marked = marked();
        if (marked.isEmpty() || added().isEmpty()) {
            return lines;
        }
        boolean first = marked.size() == 1 && marked.getFirst() == 1;
        if (first && holds(0, 1, lines.size()) && isNearlyAll(lines)) {
            return lines.subList(1, lines.size());
        }
        if (marked.getFirst() == 0 && above != null && isOver(above)) {
            // 其中：采矿业, 制造业, 其中：国有企业, 股份制企业: two ways of parting, told by no mark.
            List<Line> others = lines.stream().filter(line -> !isMarked(line)).toList();
            boolean twice = marked.size() > 1 && !areOneName(marked);
            return others.size() > 1 && !twice ? others : lines;
        }
        List<Line> kept = new ArrayList<>(lines);
        boolean one = areOneName(marked);
        for (int at : marked) {
            int end = at == 0 ? -1 : end(at);
            if (end > 0) {
                kept.removeAll(lines.subList(at, end));
                continue;
            }
            boolean more = !one && at + 1 < lines.size() && !marked.contains(at + 1);
            if (at == 0 || more && holds(at - 1, at, at + 2)) {
                return lines;
            }
            kept.remove(lines.get(at));
        }
        return kept.size() > 1 ? kept : lines;
    }

    /** Where the parts that one begins, itself marked or not, add up to the line above, else -1. */
    private int end(int from) {
        List<Integer> added =
                added().stream()
                        .filter(at -> of.values(at).stream().allMatch(value -> value >= 0))
                        .toList();
        RunningSum parts = new RunningSum(of.lines().get(from - 1), added);
        for (int at = from; !added.isEmpty() && at < of.size(); at++) {
            if (!parts.add(of.lines().get(at)) || parts.isOver()) {
                return -1;
            }
            if (parts.isWhole()) {
                return at + 1;
            }
        }
        return -1;
    }

    /** #女性 below one whole after the other: each is a part of its own, and so are no others. */
    private boolean areOneName(List<Integer> marked) {
        return marked.size() > 1
                && IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type() == ColumnType.TEXT)
                        .limit(1)
                        .allMatch(
                                at ->
                                        marked.stream()
                                                        .map(line -> of.lines().get(line).text(at))
                                                        .map(Folding::query)
                                                        .distinct()
                                                        .count()
                                                == 1);
    }

    /** Whether a whole still stands beside its parts. */
    boolean isMixed() {
        return !added().isEmpty() && (marked().stream().anyMatch(at -> at > 0) || isPartedTwice());
    }

    /** 总人口, 男, 女, 儿童, 成人: what follows a line adds up to it again and again. */
    boolean isPartedTwice() {
        return isPartedThroughout() || new Wholes(of, Sums.naming(of)).isPartedTwice();
    }

    /** Whether all that follows the first line adds up to it in several ways. */
    private boolean isPartedThroughout() {
        List<Integer> added = added();
        boolean labelled = of.lines().stream().anyMatch(line -> line.group() != null);
        if (of.size() < FEWEST || labelled || added.isEmpty()) {
            return false;
        }
        Line whole = of.lines().getFirst();
        if (added.stream().allMatch(at -> Digits.of(whole, at) < Sums.LEAST_DIGITS)) {
            return false;
        }
        int times = 0;
        RunningSum parts = new RunningSum(whole, added);
        for (int at = 1; at < of.size(); at++) {
            if (!parts.add(of.lines().get(at))) {
                return false;
            }
            if (parts.isWhole()) {
                times++;
                parts = new RunningSum(whole, added);
            }
        }
        return times > 1 && parts.isEmpty();
    }

    private List<Integer> marked() {
        return IntStream.range(0, of.size())
                .filter(at -> isMarked(of.lines().get(at)))
                .boxed()
                .toList();
    }

    private boolean isMarked(Line line) {
        return IntStream.range(0, of.columns().size())
                .filter(at -> !of.columns().get(at).type().isMeasure())
                .anyMatch(at -> isPart(line.text(at)));
    }

    /** Whether a name says that it is of a part of what stands above it. */
    static boolean isPart(String name) {
        return MARK.matcher(Folding.query(name)).find();
    }

    private List<Integer> added() {
        return IntStream.range(0, of.columns().size())
                .filter(at -> Sums.isAdded(of.columns().get(at).type()))
                .boxed()
                .toList();
    }

    /**
     * Whether lines are more than what they should be parts of: some of them are of it otherwise.
     */
    private boolean isOver(Line whole) {
        return added().stream()
                .anyMatch(
                        at -> {
                            Double most = whole.cells().get(at).value();
                            return most != null && sum(of.lines(), at) > most * 1.001 + 1e-9;
                        });
    }

    private static double sum(List<Line> lines, int column) {
        return lines.stream()
                .map(line -> line.cells().get(column).value())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Whether all lines behind the first one leave little of it: the rest is no other thing. */
    private boolean isNearlyAll(List<Line> lines) {
        List<TypedCell> whole = lines.getFirst().cells();
        List<Integer> told = added().stream().filter(at -> whole.get(at).value() != null).toList();
        return told.isEmpty()
                || told.stream()
                        .anyMatch(
                                at ->
                                        sum(lines.subList(1, lines.size()), at)
                                                >= whole.get(at).value() * NEARLY);
    }

    /** Whether lines together are no more than one of them in any column. */
    private boolean holds(int whole, int from, int to) {
        return added().stream()
                .allMatch(
                        at -> {
                            Double most = of.lines().get(whole).cells().get(at).value();
                            double sum = 0;
                            for (int line = from; line < to; line++) {
                                Double value = of.lines().get(line).cells().get(at).value();
                                sum += value == null ? 0 : value;
                            }
                            return most == null || most < 0 || sum <= most * 1.001 + 1e-9;
                        });
    }
}
