package wenlan.relevance;

import wenlan.search.Answer;
import wenlan.search.Hit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well a query was answered.
 *
 * @param query the query
 * @param first rank from 1 of the first hit that answers it, 0 when there is none among the first
 *     ten
 * @param gain nDCG of the first ten: 3 for lines that answer, 1 for related ones, each paid once
 * @param doubted whether the answer says that it may be none, or is empty
 */
public record Judgement(JudgedQuery query, int first, double gain, boolean doubted) {
    private static final int DEPTH = 10;

    /** Longer than this is no passage: it earns nothing. */
    private static final int LONGEST = 60;

    /** Judges an answer to {@code query}. */
    public static Judgement of(JudgedQuery query, Answer answer) {
        List<Lines> hits = answer.result().hits().stream().limit(DEPTH).map(Lines::of).toList();
        int first = 0;
        for (int at = hits.size() - 1; at >= 0; at--) {
            Lines hit = hits.get(at);
            if (hit.length() <= LONGEST && query.must().stream().anyMatch(r -> r.overlaps(hit))) {
                first = at + 1;
            }
        }
        boolean doubted = hits.isEmpty() || answer.doubtful();
        return new Judgement(query, first, gain(query, hits), doubted);
    }

    /** Whether one of the first {@code rank} hits answers the query. */
    public boolean isFoundBy(int rank) {
        return first > 0 && first <= rank;
    }

    static double gain(JudgedQuery query, List<Lines> hits) {
        List<Lines> ranges = new ArrayList<>(query.must());
        ranges.addAll(query.also());
        boolean[] shown = new boolean[ranges.size()];
        List<Double> gains = new ArrayList<>();
        for (Lines hit : hits) {
            gains.add(pay(query, ranges, shown, hit));
        }
        List<Double> ideal = new ArrayList<>(gains);
        for (int at = 0; at < shown.length; at++) {
            if (!shown[at]) {
                ideal.add(at < query.must().size() ? 3.0 : 1.0);
            }
        }
        ideal.sort(Comparator.reverseOrder());
        double best = discounted(ideal);
        return best == 0 ? 0 : discounted(gains) / best;
    }

    /** A hit that lies in a range already shown does not earn a related one on top. */
    private static double pay(JudgedQuery query, List<Lines> ranges, boolean[] shown, Lines hit) {
        double best = 0;
        boolean again = false;
        for (int at = 0; at < shown.length; at++) {
            if (ranges.get(at).overlaps(hit)) {
                boolean must = at < query.must().size();
                again |= must && shown[at];
                best = shown[at] ? best : Math.max(best, must ? 3 : 1);
                shown[at] = true;
            }
        }
        return again && best < 3 ? 0 : best;
    }

    private static double discounted(List<Double> gains) {
        double sum = 0;
        for (int at = 0; at < Math.min(DEPTH, gains.size()); at++) {
            sum += gains.get(at) * Math.log(2) / Math.log(at + 2);
        }
        return sum;
    }

    /** The ranks and files of the first hits, for reading. */
    static String listed(Answer answer) {
        StringBuilder list = new StringBuilder();
        for (Hit hit : answer.result().hits().stream().limit(DEPTH).toList()) {
            Lines lines = Lines.of(hit);
            list.append(lines.file(), 0, 3)
                    .append(':')
                    .append(lines.start())
                    .append('-')
                    .append(lines.end())
                    .append(' ');
        }
        return list.toString();
    }
}
