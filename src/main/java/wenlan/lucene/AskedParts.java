package wenlan.lucene;

import wenlan.search.QueryNode;
import wenlan.search.Selection;
import wenlan.search.StatedFigures;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What of a query can raise a unit: its words and their parts, each once, in order. */
final class AskedParts {
    private final WordCutter cutter;

    /** Words as a segmenter cuts them. */
    final Set<String> words = new LinkedHashSet<>();

    /** Pairs of adjacent characters of a term. */
    final Set<String> pairs = new LinkedHashSet<>();

    /** Terms of one character. */
    final Set<String> singles = new LinkedHashSet<>();

    /** Pairs across the words of a term, some of which may be pairs of a word elsewhere. */
    final Set<String> joints = new LinkedHashSet<>();

    /** Words that a unit should have, each with the other forms that count for it. */
    final Map<String, Set<String>> covered = new LinkedHashMap<>();

    /** Terms of several words. */
    final Set<String> terms = new LinkedHashSet<>();

    /** Terms as typed. */
    final Set<String> typed = new LinkedHashSet<>();

    /** Kinds of the figures that are asked for ({@link StatedFigures}). */
    final Set<String> figures = new LinkedHashSet<>();

    /** What a question counts ({@link StatedFigures#counted}). */
    final Set<String> counted = new LinkedHashSet<>();

    /** Queries of which less is enough. */
    final Set<QueryNode> complete = new LinkedHashSet<>();

    /** Cities, years and other values that are asked for in the query or beside it. */
    final Set<Selection> chosen = new LinkedHashSet<>();

    /** Terms with what else they may be called or should read. */
    final Set<QueryNode.Either> substitutions = new LinkedHashSet<>();

    private AskedParts(WordCutter cutter) {
        this.cutter = cutter;
    }

    /** Those of a query and of what is selected besides. */
    static AskedParts of(QueryNode node, List<Selection> selections, WordCutter cutter) {
        AskedParts asked = new AskedParts(cutter);
        asked.chosen.addAll(selections);
        asked.collect(node);
        asked.joints.removeAll(asked.pairs);
        return asked;
    }

    /** What is ruled out scores nothing. */
    private void collect(QueryNode node) {
        switch (node) {
            case QueryNode.All all -> {}
            case QueryNode.Not not -> {}
            case QueryNode.In in -> {}
            case QueryNode.Measured measured -> {}
            case QueryNode.Chosen part -> chosen.add(part.selection());
            case QueryNode.Word word -> parts("", word.forms());
            case QueryNode.Near near -> parts("", near.pieces());
            case QueryNode.Title title -> parts(title.text(), title.words());
            case QueryNode.Wildcard wildcard ->
                    parts(
                            wildcard.text(),
                            wildcard.pieces().stream()
                                    .flatMap(piece -> Arrays.stream(piece.split(" +")))
                                    .toList());
            case QueryNode.Exact exact -> parts(exact.text(), List.of(Folding.query(exact.text())));
            case QueryNode.Term term -> {
                parts(term.text(), term.words());
                term.words().forEach(word -> forms(word).addAll(term.word(word).forms()));
            }
            case QueryNode.And and -> and.nodes().forEach(this::collect);
            case QueryNode.Or or -> or.nodes().forEach(this::collect);
            case QueryNode.AtLeast some -> some.nodes().forEach(this::collect);
            case QueryNode.Relaxed relaxed -> {
                collect(relaxed.asked());
                complete.add(relaxed.asked());
            }
            case QueryNode.Either either -> substitutions.add(either);
            case QueryNode.Corrected corrected -> collect(corrected.meant());
        }
    }

    private void parts(String text, List<String> wanted) {
        if (wanted.size() > 1 && !text.isEmpty() && typed.size() < Scoring.MOST_PARTS) {
            typed.add(Folding.query(text));
        }
        wanted.forEach(word -> forms(word).add(word));
        if (!text.isEmpty()) {
            terms.add(Folding.query(text));
            figures.addAll(StatedFigures.asked(text));
            StatedFigures.counted(text, wanted).ifPresent(counted::add);
        }
        joints.addAll(grams(Folding.query(text), 2));
        for (String word : wanted) {
            words.addAll(cutter.cut(word));
            singles.addAll(grams(word, 1));
            pairs.addAll(grams(word, 2));
        }
    }

    private Set<String> forms(String word) {
        return covered.computeIfAbsent(word, w -> new LinkedHashSet<>());
    }

    /** The runs of so many adjacent characters. */
    private static List<String> grams(String text, int size) {
        int[] characters = text.codePoints().toArray();
        return IntStream.rangeClosed(0, characters.length - size)
                .mapToObj(at -> new String(characters, at, size))
                .toList();
    }
}
