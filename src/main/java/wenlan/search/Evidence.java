package wenlan.search;

import wenlan.document.TracedText;
import wenlan.search.MatchPattern.Place;
import wenlan.text.FoldedText;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of what was asked the passages hold that were found for it. Each word says the more the
 * fewer units hold it, as {@link Answer} counts them: who asks for 元宇宙 产业园 does not want any 产业园.
 * What counts is the one passage that holds most: that each word stands somewhere says nothing,
 * since an answer has them together.
 */
final class Evidence {
    /**
     * Where the best passage holds less than this share, the corpus probably does not answer.
     * Somewhat less than half, since an answer seldom repeats all words of its question.
     */
    private static final double ENOUGH = 0.46;

    /**
     * Of a long question so many words are what it is about, those that say most; an answer need
     * not hold the others.
     */
    private static final int TELLING = 6;

    /**
     * A word that stands nowhere may be put in other words by what has its pairs of characters:
     * 晶圆产线 by 晶圆制造产线. They count less than the word, for 金融 of 金融学院 is none.
     */
    private static final double PARTS = 0.7;

    /** In characters, about two clauses: words further apart may be of two things. */
    private static final int CLOSE = 80;

    /** What a word of a passage counts that stands apart from the others. */
    private static final double APART = 0.5;

    private record Asked(QueryNode node, String text, double says, boolean nowhere) {}

    private final List<Asked> words;
    private final double all;

    /**
     * @param words what was asked for
     * @param counts for each how many units hold it
     * @param units how many units there are
     */
    Evidence(List<QueryNode> words, List<WordCount> counts, int units) {
        this.words =
                IntStream.range(0, words.size())
                        .mapToObj(at -> asked(words.get(at), counts.get(at), units))
                        .toList();
        this.all =
                this.words.stream()
                        .map(Asked::says)
                        .sorted(Comparator.reverseOrder())
                        .limit(TELLING)
                        .mapToDouble(says -> says)
                        .sum();
    }

    private static Asked asked(QueryNode word, WordCount count, int units) {
        double says = Math.log((1.0 + units) / (count.units() + 0.5));
        return new Asked(word, Folding.query(count.text()), says, count.units() == 0);
    }

    /** Whether none of some units, the best first, holds enough of what was asked. */
    boolean isWanting(List<IndexedUnit> best) {
        return words.stream().allMatch(Asked::nowhere)
                || best.stream().noneMatch(unit -> held(unit) >= ENOUGH * all);
    }

    private record Mark(int start, Asked word) {}

    private double held(IndexedUnit unit) {
        Place own = place(unit.unit().text().text());
        String title = unit.report().title();
        Place around = place(UnitContext.text(unit) + TracedText.BREAK + title);
        double sum = 0;
        List<Mark> marks = new ArrayList<>();
        for (Asked word : words) {
            Matcher matcher = new Matcher(word.node);
            Match match = matcher.match(own);
            if (matcher.match(around).matched()) {
                sum += word.says;
            } else if (word.nowhere) {
                sum += word.says * PARTS * pairs(word.text, own.own());
            } else if (match.matched()) {
                sum += word.says * APART;
                match.spans().forEach(span -> marks.add(new Mark(span.start(), word)));
            }
        }
        return sum + (1 - APART) * together(marks);
    }

    private static Place place(String text) {
        return new Place(Folding.unit(text), Folding.unit(""), null);
    }

    /** What the words say that stand closest together. */
    private static double together(List<Mark> marks) {
        List<Mark> inOrder = marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList();
        double most = 0;
        for (int from = 0; from < inOrder.size(); from++) {
            int last = inOrder.get(from).start + CLOSE;
            double says =
                    inOrder.subList(from, inOrder.size()).stream()
                            .takeWhile(mark -> mark.start <= last)
                            .map(Mark::word)
                            .distinct()
                            .mapToDouble(Asked::says)
                            .sum();
            most = Math.max(most, says);
        }
        return most;
    }

    /** The share of the pairs of adjacent characters of a word that a text has. */
    private static double pairs(String word, FoldedText text) {
        int held = 0;
        for (int at = 0; at + 1 < word.length(); at++) {
            held += text.text().contains(word.substring(at, at + 2)) ? 1 : 0;
        }
        return word.length() < 2 ? 0 : (double) held / (word.length() - 1);
    }
}
