package wenlan.query;

import wenlan.search.QueryNode;
import wenlan.search.QueryNode.Term;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the terms of a query that spell others in pinyin, with or without white space. */
final class SpeltTerms {
    /** Longer names in syllables are typed without white space. */
    private static final int MOST_SYLLABLES = 8;

    private final ReadingAids aids;
    private final Lexicon lexicon;
    private final PinyinReader pinyin;

    SpeltTerms(ReadingAids aids, Lexicon lexicon) {
        this.aids = aids;
        this.lexicon = lexicon;
        this.pinyin = new PinyinReader(lexicon);
    }

    /** The most terms in a row from {@code start} on that are syllables of one term. */
    List<Term> syllables(List<QueryNode> nodes, int start) {
        List<Term> run = new ArrayList<>();
        List<Term> longest = List.of();
        int last = Math.min(nodes.size(), start + MOST_SYLLABLES);
        for (QueryNode node : nodes.subList(start, last)) {
            if (!(node instanceof Term term) || !isSpelling(term.text())) {
                break;
            }
            run.add(term);
            if (run.size() > 1 && areNoWords(run) && !ofSyllables(run).isEmpty()) {
                longest = List.copyOf(run);
            }
        }
        return longest;
    }

    private boolean isSpelling(String text) {
        return aids.corrections()
                && PinyinReader.isLatin(text)
                && PinyinReader.isSpelling(Folding.query(text));
    }

    /** Whether not all of these are words of the corpus. */
    private boolean areNoWords(List<Term> run) {
        return !folded(run).stream().allMatch(lexicon::isLatinWord);
    }

    private static List<String> folded(List<Term> run) {
        return run.stream().map(term -> Folding.query(term.text())).toList();
    }

    /** What these syllables spell, the likeliest first. */
    List<String> ofSyllables(List<Term> run) {
        return pinyin.ofSyllables(folded(run));
    }

    /** The terms in a row from {@code start} on that are letters which stand nowhere. */
    List<Term> unknown(List<QueryNode> nodes, int start) {
        List<Term> run = new ArrayList<>();
        for (QueryNode node : nodes.subList(start, nodes.size())) {
            if (!(node instanceof Term term) || !isUnknown(term.text())) {
                break;
            }
            run.add(term);
        }
        return run;
    }

    /** Whether a text is of letters that stand nowhere. */
    boolean isUnknown(String text) {
        return aids.corrections()
                && PinyinReader.isLatin(text)
                && !lexicon.holds(Folding.query(text));
    }

    /** What the letters of these spell together, the likeliest first. */
    List<String> readings(List<Term> run) {
        return pinyin.readings(folded(run).stream().collect(Collectors.joining()));
    }

    /** What letters spell that stand in the corpus, though only where nobody reads them. */
    Optional<String> alsoSpelt(Term term) {
        String folded = Folding.query(term.text());
        return aids.corrections() && PinyinReader.isLatin(term.text()) && lexicon.isSetAside(folded)
                ? pinyin.readings(folded).stream().findFirst()
                : Optional.empty();
    }
}
