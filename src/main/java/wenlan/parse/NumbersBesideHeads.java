package wenlan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of pages that stand next to a running header: in its block at most of its
 * printings, or a blank line away and counting on from one page to the next.
 */
final class NumbersBesideHeads {
    private static final Pattern DIGITS = Pattern.compile("[-—–\\s]*(\\d{1,4})[-—–\\s]*");

    private static final int LONGEST = 12;

    /** Pages that count on one after the other, so that no figure of the text is taken for one. */
    private static final int FEWEST_COUNTED = 3;

    private final List<Line> lines;
    private final Map<Integer, String> found;
    private final IntPredicate number;

    private NumbersBesideHeads(List<Line> lines, Map<Integer, String> found, IntPredicate number) {
        this.lines = lines;
        this.found = found;
        this.number = number;
    }

    /**
     * Adds what it finds to the reasons by index of the line.
     *
     * @param found the running headers, and what else is set aside
     * @param number whether the line at an index may be the number of a page by its characters
     */
    static void find(List<Line> lines, Map<Integer, String> found, IntPredicate number) {
        NumbersBesideHeads beside = new NumbersBesideHeads(lines, found, number);
        beside.inBlock();
        beside.counted(-1);
        beside.counted(1);
    }

    private void inBlock() {
        Map<String, Integer> printed = new HashMap<>();
        Map<String, Set<Integer>> numbers = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isHeader(at)) {
                String key = Chars.key(lines.get(at).string());
                printed.merge(key, 1, Integer::sum);
                Set<Integer> beside = numbers.computeIfAbsent(key, k -> new HashSet<>());
                if (at > 0 && number.test(at - 1) && lines.get(at).gap() == 0) {
                    beside.add(at - 1);
                } else if (at + 1 < lines.size()
                        && number.test(at + 1)
                        && lines.get(at + 1).gap() == 0) {
                    beside.add(at + 1);
                }
            }
        }
        numbers.forEach(
                (key, beside) -> {
                    if (beside.size() > 1 && beside.size() * 10 >= printed.get(key) * 6) {
                        beside.forEach(at -> found.putIfAbsent(at, RunningHeads.PAGE));
                    }
                });
    }

    /** Numbers on one side of the headers that go up by one from each header to the next. */
    private void counted(int side) {
        List<Integer> run = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (int at = 0; at < lines.size(); at++) {
            int beside = at + side;
            if (isHeader(at) && beside >= 0 && beside < lines.size() && !isHeader(beside)) {
                int page = page(beside);
                if (page != last + 1) {
                    close(run);
                }
                if (page >= 0) {
                    run.add(beside);
                }
                last = page >= 0 ? page : Integer.MIN_VALUE;
            }
        }
        close(run);
    }

    private void close(List<Integer> run) {
        if (run.size() >= FEWEST_COUNTED) {
            run.forEach(at -> found.putIfAbsent(at, RunningHeads.PAGE));
        }
        run.clear();
    }

    /** The number of a page; -1 for any other line. */
    private int page(int at) {
        Matcher digits = DIGITS.matcher(lines.get(at).string());
        boolean free = !found.containsKey(at) || RunningHeads.PAGE.equals(found.get(at));
        boolean alone = !lines.get(at).isRow() && lines.get(at).string().length() <= LONGEST;
        return free && alone && digits.matches() ? Integer.parseInt(digits.group(1)) : -1;
    }

    private boolean isHeader(int at) {
        return RunningHeads.HEADER.equals(found.get(at));
    }
}
