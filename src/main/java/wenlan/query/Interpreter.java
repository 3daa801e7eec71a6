package wenlan.query;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.query.Suggestion.Reason;
import wenlan.search.QueryNode;
import wenlan.search.QueryNode.Term;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a query in the light of the corpus: what stands nowhere is taken for what was meant, and
 * each term finds its synonyms too. What is quoted or ruled out stays as it is.
 */
final class Interpreter {
    private static final RegionalWords REGIONAL = new RegionalWords();

    /** Each costs a look-up, and a pasted page holds many words. */
    private static final int MOST_FORMS = 8;

    /**
     * Characters of a compound in which a piece is taken for its synonym. Each such form is looked
     * up in the index, which for a pasted line of thousands of characters would take minutes.
     */
    private static final int LONGEST_COMPOUND = 40;

    private static final int MOST_TERMS = 16;

    /** More words are a question or a sentence, of which fewer have to be enough. */
    private static final int MOST_OF_A_NAME = 3;

    private static final Pattern LETTERS = Pattern.compile("[a-z]{1,12}");

    private static final Pattern NUMBERED =
            Pattern.compile("(?!(?:19|20)[0-9]{2}$)[0-9]+(?:[.][0-9]+)?");

    private final String typed;
    private final ReadingAids aids;
    private final Lexicon lexicon;
    private final SynonymTable synonyms;
    private final WordCutter words;
    private final Function<String, Term> terms;
    private final Corrector corrector;
    private final SpeltTerms spelt;
    private final boolean traditional;
    private final Set<Suggestion> suggestions = new LinkedHashSet<>();
    private final Rewriting rewriting;
    private int seen;

    /** The first term that was not looked at for what else it may mean. */
    private @Nullable String leftOut;

    Interpreter(
            String typed,
            ReadingAids aids,
            Vocabulary vocabulary,
            WordCutter words,
            Function<String, Term> terms) {
        this.typed = typed;
        this.aids = aids;
        this.lexicon = vocabulary.lexicon();
        this.synonyms = vocabulary.synonyms();
        this.words = words;
        this.terms = terms;
        this.corrector = new Corrector(lexicon, words);
        this.spelt = new SpeltTerms(aids, lexicon);
        this.traditional = Script.isTraditional(typed);
        this.rewriting = new Rewriting(typed);
    }

    /** What was read, with what was meant and what stands for it. */
    ReadQuery interpret(ReadQuery read) {
        QueryNode node = interpret(read.node());
        if (rewriting.isChanged()) {
            suggestions.add(new Suggestion(rewriting.text(), rewriting.reason()));
        }
        return new ReadQuery(
                node,
                QueryPrinter.understood(node),
                read.clauses(),
                withLeftOut(read.diagnostics()),
                rewriting.isChanged() ? Optional.of(rewriting.text()) : Optional.empty(),
                inOrder());
    }

    private List<Diagnostic> withLeftOut(List<Diagnostic> diagnostics) {
        if (leftOut == null || diagnostics.size() >= Remarks.MOST) {
            return diagnostics;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        int start = Math.max(0, typed.indexOf(leftOut));
        String message = "只有前 " + MOST_TERMS + " 个词查同义词、拼音和错字，其余照原样检索。";
        Span rest = new Span(start, typed.length());
        all.add(new Diagnostic(Severity.INFO, Stage.QUERY, rest, message));
        return all;
    }

    /** The corrected query first. */
    private List<Suggestion> inOrder() {
        List<Suggestion> ordered = new ArrayList<>(suggestions);
        if (rewriting.isChanged()) {
            ordered.remove(new Suggestion(rewriting.text(), rewriting.reason()));
            ordered.addFirst(new Suggestion(rewriting.text(), rewriting.reason()));
        }
        return ordered;
    }

    private QueryNode interpret(QueryNode node) {
        if (node instanceof Term term) {
            return interpret(List.of(term));
        }
        if (node instanceof QueryNode.And and) {
            return all(and.nodes());
        }
        if (node instanceof QueryNode.Or or) {
            return new QueryNode.Or(or.nodes().stream().map(this::interpret).toList());
        }
        return node;
    }

    private QueryNode all(List<QueryNode> nodes) {
        List<QueryNode> read = new ArrayList<>();
        int at = 0;
        while (at < nodes.size()) {
            Optional<Term> glued = glued(nodes, at);
            boolean looking = glued.isEmpty() && seen < MOST_TERMS;
            List<Term> syllables = looking ? spelt.syllables(nodes, at) : List.of();
            List<Term> run = spelt.unknown(nodes, at);
            if (glued.isPresent()) {
                read.add(interpret(List.of(glued.get())));
                at += 2;
            } else if (!syllables.isEmpty()) {
                seen++;
                read.add(ofSyllables(syllables));
                at += syllables.size();
            } else if (run.isEmpty()) {
                read.add(interpret(nodes.get(at)));
                at++;
            } else {
                read.add(interpret(run));
                at += run.size();
            }
        }
        return read.size() == 1 ? read.getFirst() : new QueryNode.And(read);
    }

    /**
     * Two terms as one where the corpus writes them so: letters and digits are parted or not as
     * anyone likes (MLU 270). A year beside a word is a thing of its own.
     */
    private Optional<Term> glued(List<QueryNode> nodes, int at) {
        if (seen >= MOST_TERMS
                || at + 1 >= nodes.size()
                || !(nodes.get(at) instanceof Term left)
                || !(nodes.get(at + 1) instanceof Term right)) {
            return Optional.empty();
        }
        String one = Folding.query(left.text());
        String other = Folding.query(right.text());
        boolean parts =
                LETTERS.matcher(one).matches() && NUMBERED.matcher(other).matches()
                        || NUMBERED.matcher(one).matches() && LETTERS.matcher(other).matches();
        return parts && lexicon.holdsWhole(one + other)
                ? Optional.of(terms.apply(left.text() + " " + right.text()))
                : Optional.empty();
    }

    private QueryNode interpret(List<Term> run) {
        Term first = run.getFirst();
        if (++seen > MOST_TERMS) {
            leftOut = leftOut == null ? run.getFirst().text() : leftOut;
            return run.size() == 1 ? first : new QueryNode.And(List.copyOf(run));
        }
        if (spelt.isUnknown(first.text())) {
            List<String> readings = spelt.readings(run);
            if (!readings.isEmpty()) {
                return meant(run, readings);
            }
        }
        // Words of a query need not stand together: what they do not spell in a row, each may.
        return run.size() == 1
                ? single(first)
                : new QueryNode.And(run.stream().map(word -> interpret(List.of(word))).toList());
    }

    /**
     * What syllables spell. Where their letters stand in the corpus in a row too, as in a running
     * head, both are looked for: whoever parts syllables hardly means those letters alone.
     */
    private QueryNode ofSyllables(List<Term> run) {
        List<String> readings = spelt.ofSyllables(run);
        String text = run.stream().map(Term::text).collect(Collectors.joining(" "));
        if (!lexicon.holds(Folding.query(text))) {
            return meant(run, readings);
        }
        suggestions.add(new Suggestion(rewriting.with(run, readings.getFirst()), Reason.PINYIN));
        return new QueryNode.Either(whole(text), List.of(whole(readings.getFirst())));
    }

    private QueryNode meant(List<Term> run, List<String> readings) {
        for (String other : readings.subList(1, readings.size())) {
            suggestions.add(new Suggestion(rewriting.with(run, other), Reason.PINYIN));
        }
        rewriting.replace(run, readings.getFirst(), Reason.PINYIN);
        return corrected(run.getFirst(), readings.getFirst());
    }

    private QueryNode single(Term term) {
        String folded = Folding.query(term.text());
        boolean stands = !aids.corrections() || lexicon.holds(folded);
        Optional<String> also = spelt.alsoSpelt(term);
        if (also.isPresent()) {
            String text = rewriting.with(List.of(term), also.get());
            suggestions.add(new Suggestion(text, Reason.PINYIN));
            return new QueryNode.Either(term, List.of(whole(also.get())));
        }
        QueryNode regional = regional(term, folded, stands);
        if (regional != null) {
            return regional;
        }
        if (!stands && !hasSynonyms(folded)) {
            Optional<String> meant = corrector.meant(folded);
            if (meant.isPresent()) {
                rewriting.replace(List.of(term), meant.get(), Reason.TYPO);
                return corrected(term, meant.get());
            }
        }
        return widened(term);
    }

    private boolean hasSynonyms(String folded) {
        return !sameAs(folded).isEmpty() || !synonyms.together(folded).isEmpty();
    }

    /**
     * What stands for a folded word, its names in other regions among them; those that are words of
     * the mainland as well mean something else there: 品质 and 质量.
     */
    private List<String> sameAs(String folded) {
        return Stream.concat(
                        synonyms.of(folded).stream(),
                        REGIONAL.of(folded).stream()
                                .filter(word -> !words.cut(word).equals(List.of(word))))
                .toList();
    }

    private QueryNode corrected(Term term, String meant) {
        return new QueryNode.Corrected(term, widened(terms.apply(meant)));
    }

    /**
     * Words of another region count where traditional script says so, or where they are foreign.
     */
    private @Nullable QueryNode regional(Term term, String folded, boolean stands) {
        if (!aids.corrections() || stands && !traditional) {
            return null;
        }
        // A question is put in other words as a whole, so that those the corpus has shall stay.
        boolean asks = !stands && term.words().size() > MOST_OF_A_NAME;
        List<Term> others =
                REGIONAL
                        .variants(folded, word -> isForeign(word) && !(asks && lexicon.holds(word)))
                        .stream()
                        .map(terms)
                        .filter(this::mayStand)
                        .toList();
        if (others.isEmpty()) {
            return null;
        }
        if (asks) {
            rewriting.replace(List.of(term), others.getFirst().text(), Reason.SCRIPT);
            return corrected(term, others.getFirst().text());
        }
        if (!stands) {
            String text = rewriting.with(List.of(term), others.getFirst().text());
            suggestions.add(new Suggestion(text, Reason.SCRIPT));
        }
        // Of a word that stands nowhere the pieces would be found by chance: 人工 and 智慧.
        Term typed = stands ? withForms(term) : whole(term.text());
        return new QueryNode.Either(typed, others);
    }

    /** What the corpus holds, or a segmenter knows as one word, is a word of the mainland too. */
    private boolean isForeign(String word) {
        return traditional || !lexicon.holds(word) && !words.cut(word).equals(List.of(word));
    }

    private boolean mayStand(Term term) {
        return lexicon.holds(Folding.query(term.text()))
                || term.words().stream().allMatch(lexicon::holds);
    }

    private QueryNode widened(Term term) {
        if (!aids.synonyms()) {
            return term;
        }
        Set<Term> others = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        String folded = Folding.query(term.text());
        Stream.concat(sameAs(folded).stream(), lexicon.otherNames(folded).stream())
                .filter(this::stands)
                .filter(other -> names.add(Folding.query(other)))
                .map(Interpreter::whole)
                .forEach(others::add);
        List<String> together = synonyms.together(folded);
        if (!together.isEmpty()) {
            others.add(
                    new Term(
                            String.join("、", together),
                            together.stream().map(Folding::query).toList()));
        }
        (folded.length() > LONGEST_COMPOUND
                        ? Stream.<SynonymTable.Piece>empty()
                        : synonyms.pieces(folded))
                .forEach(
                        piece ->
                                piece.others().stream()
                                        .filter(this::stands)
                                        .map(
                                                other ->
                                                        folded.substring(0, piece.start())
                                                                + Folding.query(other)
                                                                + folded.substring(piece.end()))
                                        .filter(lexicon::holds)
                                        .map(Interpreter::whole)
                                        .forEach(others::add));
        Term formed = withForms(term);
        List<Term> some = others.stream().limit(MOST_FORMS).toList();
        return some.isEmpty() ? formed : new QueryNode.Either(formed, some);
    }

    /** A name for the same is looked for whole; its words may stand anywhere. */
    private static Term whole(String text) {
        return new Term(text, List.of(Folding.query(text)));
    }

    private boolean stands(String other) {
        return lexicon.holds(Folding.query(other));
    }

    /** The term with the synonyms of its words. */
    private Term withForms(Term term) {
        Map<String, List<String>> forms = new LinkedHashMap<>(term.otherForms());
        if (!aids.synonyms() || term.words().size() < 2) {
            return term;
        }
        for (String word : term.words()) {
            List<String> others =
                    sameAs(word).stream().filter(this::stands).map(Folding::query).toList();
            if (word.length() > 1 && !others.isEmpty()) {
                Set<String> all = new LinkedHashSet<>(forms.getOrDefault(word, List.of()));
                others.stream().limit(MOST_FORMS).forEach(all::add);
                forms.put(word, List.copyOf(all));
            }
        }
        return new Term(term.text(), term.words(), forms);
    }
}
