package wenlan.relevance;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Sums up judgements.
 *
 * @param queries number of queries that have an answer
 * @param atOne share of them answered by the first hit
 * @param atThree by one of the first three
 * @param atTen by one of the first ten
 * @param gain mean nDCG of the first ten
 * @param falseDoubts share of them whose answer was doubted
 * @param rightDoubts share doubted of the queries that have no answer; 1 when there are none
 */
public record Figures(
        int queries,
        double atOne,
        double atThree,
        double atTen,
        double gain,
        double falseDoubts,
        double rightDoubts) {
    /** The figures of some judgements. */
    public static Figures of(List<Judgement> judgements) {
        List<Judgement> answered = judgements.stream().filter(j -> j.query().hasAnswer()).toList();
        List<Judgement> unanswered =
                judgements.stream().filter(Predicate.not(answered::contains)).toList();
        return new Figures(
                answered.size(),
                share(answered, j -> j.isFoundBy(1)),
                share(answered, j -> j.isFoundBy(3)),
                share(answered, j -> j.isFoundBy(10)),
                mean(answered, Judgement::gain),
                share(answered, Judgement::doubted),
                unanswered.isEmpty() ? 1 : share(unanswered, Judgement::doubted));
    }

    private static double share(List<Judgement> judgements, Predicate<Judgement> condition) {
        return mean(judgements, j -> condition.test(j) ? 1 : 0);
    }

    private static double mean(List<Judgement> judgements, ToDoubleFunction<Judgement> value) {
        return judgements.stream().mapToDouble(value).average().orElse(0);
    }

    @Override
    public String toString() {
        return "%4d  s@1 %.3f  s@3 %.3f  s@10 %.3f  nDCG %.3f  false doubts %.3f  right doubts %.3f"
                .formatted(queries, atOne, atThree, atTen, gain, falseDoubts, rightDoubts);
    }
}
