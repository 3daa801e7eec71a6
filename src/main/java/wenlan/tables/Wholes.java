package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Wholes amid other lines that are followed by their parts (人均可支配收入, 工资性收入, 经营净收入 …): told by the
 * numbers where they can hardly add up by chance, and by the names that official statistics give to
 * both.
 *
 * @param of the lines
 * @param naming the columns that name them
 */
record Wholes(ChartLines of, List<Integer> naming) {
    /** Lines that are looked at behind one for its parts. */
    private static final int MOST_PARTS = 40;

    /** How often one line in a table may be taken for a sum that is none. */
    private static final double CHANCE = 0.001;

    /** 收入总额: the sum of several that are called 收入. */
    private static final Pattern TOTAL = Pattern.compile("(\\p{IsHan}{2,6})(?:总[额计数量]|合计)");

    private static final int ROUNDS = 6;

    Wholes {
        naming = List.copyOf(naming);
    }

    /** The lines without those that others behind them are parts of. */
    List<Line> parts() {
        List<Integer> added = added();
        if (added.isEmpty()) {
            return of.lines();
        }
        // What numbers prove goes first: of wholes whose parts all stand there names say no more.
        List<Line> proved = withoutAllSums(of.lines(), added);
        List<Line> known = KnownWholes.apart(proved, naming, added);
        return withoutAllSums(new NamedKinds(naming, added).apart(known), added);
    }

    private List<Line> withoutAllSums(List<Line> all, List<Integer> added) {
        List<Line> lines = all;
        for (int round = 0; round < ROUNDS; round++) {
            List<Line> rest = withoutSums(lines, added);
            if (rest.size() == lines.size()) {
                break;
            }
            lines = rest;
        }
        return lines;
    }

    /** Whether one line is parted in two ways, one behind the other: by sex, then by place. */
    boolean isPartedTwice() {
        List<Integer> added = added();
        if (added.isEmpty()
                || !SumEvidence.mayBeAdded(of.columns(), added)
                || of.lines().stream().anyMatch(line -> line.group() != null)) {
            return false;
        }
        for (int at = 0; at < of.size(); at++) {
            int end = end(of.lines(), at, at + 1, added);
            if (end > 0 && end(of.lines(), at, end, added) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> added() {
        return IntStream.range(0, of.columns().size())
                .filter(at -> Sums.isAdded(of.columns().get(at).type()))
                .boxed()
                .toList();
    }

    private List<Line> withoutSums(List<Line> lines, List<Integer> added) {
        if (!SumEvidence.mayBeAdded(of.columns(), added)) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = end(lines, at, at + 1, added);
            boolean others = at > 0 || end < lines.size();
            // 职工, 其中：在职, 退休, 居民: what 其中 begins goes as one, however little of it says so.
            boolean marked = end > 0 && others && isMarked(lines.get(at + 1));
            if ((marked || end < 0) && !isSumOfBefore(lines, at, added)) {
                kept.add(lines.get(at));
            }
            at = marked ? end : at + 1;
        }
        return kept.size() > 1 ? kept : lines;
    }

    /** Where the lines from one on end that add up to a line in all columns, -1 where none do. */
    private int end(List<Line> lines, int whole, int from, List<Integer> added) {
        Line sum = lines.get(whole);
        String group = sum.group();
        RunningSum parts = new RunningSum(sum, added);
        int last = Math.min(lines.size(), from + MOST_PARTS);
        for (int to = from; to < last; to++) {
            Line line = lines.get(to);
            boolean apart = group == null ? line.group() != null : !group.equals(line.group());
            if (apart || isAs(line, sum, added) || !parts.add(line) || parts.isOver()) {
                return -1;
            }
            if (parts.isWhole()) {
                List<Line> behind = lines.subList(from, to + 1);
                boolean sure =
                        new SumEvidence(sum, behind, added).chance(lines.size()) <= CHANCE
                                && !isBalance(sum)
                                && behind.stream().noneMatch(this::isBalance);
                return sure ? to + 1 : -1;
            }
        }
        return -1;
    }

    /** 收入总额 behind 经常收入 and 资本收入: lines before one that its name and they say it sums up. */
    private boolean isSumOfBefore(List<Line> lines, int at, List<Integer> added) {
        Line sum = lines.get(at);
        String name = naming.isEmpty() ? "" : Folding.query(sum.text(naming.getLast()));
        Matcher total = TOTAL.matcher(name);
        if (!total.matches()) {
            return false;
        }
        RunningSum parts = new RunningSum(sum, added);
        for (int part = at - 1; part >= 0; part--) {
            String kind = Folding.query(lines.get(part).text(naming.getLast()));
            if (!kind.endsWith(total.group(1)) || !parts.add(lines.get(part)) || parts.isOver()) {
                return false;
            }
            if (parts.isWhole()) {
                return true;
            }
        }
        return false;
    }

    /** What is as large as the whole leaves nothing for other parts. */
    private static boolean isAs(Line part, Line sum, List<Integer> added) {
        int first = added.getFirst();
        Double value = part.cells().get(first).value();
        return value != null && value.equals(sum.cells().get(first).value());
    }

    private boolean isMarked(Line line) {
        return naming.stream().anyMatch(at -> OfWhich.isPart(line.text(at)));
    }

    private boolean isBalance(Line line) {
        return naming.stream().anyMatch(at -> Words.isBalance(line.text(at)));
    }
}
