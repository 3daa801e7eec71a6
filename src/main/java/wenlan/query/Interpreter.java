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

    /** Longer names in syllables are typed without white space. */
    private static final int MOST_SYLLABLES = 8;

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
    private final PinyinReader pinyin;
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
        this.pinyin = new PinyinReader(lexicon);
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
            List<Term> spelt = glued.isPresent() ? List.of() : syllables(nodes, at);
            List<Term> run = latinRun(nodes, at);
            if (glued.isPresent()) {
                read.add(interpret(List.of(glued.get())));
                at += 2;
            } else if (!spelt.isEmpty()) {
                seen++;
                read.add(spelt(spelt, ofSyllables(spelt)));
                at += spelt.size();
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

    /** The most terms in a row that are syllables of one term of the corpus. */
    private List<Term> syllables(List<QueryNode> nodes, int start) {
        List<Term> run = new ArrayList<>();
        List<Term> longest = List.of();
        int last = Math.min(nodes.size(), start + MOST_SYLLABLES);
        for (QueryNode node : nodes.subList(start, seen < MOST_TERMS ? last : start)) {
            if (!(node instanceof Term term) || !isSpelling(term.text())) {
                break;
            }
            run.add(term);
            if (run.size() > 1 && isNoText(run) && !ofSyllables(run).isEmpty()) {
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

    /** Whether these stand nowhere together, and not all of them as words of their own. */
    private boolean isNoText(List<Term> run) {
        List<String> folded = run.stream().map(term -> Folding.query(term.text())).toList();
        return !folded.stream().allMatch(lexicon::isLatinWord)
                && !lexicon.holds(String.join("", folded));
    }

    private List<String> ofSyllables(List<Term> run) {
        return pinyin.ofSyllables(run.stream().map(term -> Folding.query(term.text())).toList());
    }

    /** Terms in a row that may be the syllables of one term. */
    private List<Term> latinRun(List<QueryNode> nodes, int start) {
        List<Term> run = new ArrayList<>();
        for (QueryNode node : nodes.subList(start, nodes.size())) {
            boolean latin = node instanceof Term term && isUnknownLatin(term.text());
            if (!latin) {
                break;
            }
            run.add((Term) node);
        }
        return run;
    }

    private boolean isUnknownLatin(String text) {
        return aids.corrections()
                && PinyinReader.isLatin(text)
                && !lexicon.holds(Folding.query(text));
    }

    private QueryNode interpret(List<Term> run) {
        Term first = run.getFirst();
        if (++seen > MOST_TERMS) {
            leftOut = leftOut == null ? run.getFirst().text() : leftOut;
            return run.size() == 1 ? first : new QueryNode.And(List.copyOf(run));
        }
        if (isUnknownLatin(first.text())) {
            Optional<QueryNode> spelt = spelt(run);
            if (spelt.isPresent()) {
                return spelt.get();
            }
        }
        if (run.size() > 1) {
            return new QueryNode.And(run.stream().map(this::single).toList());
        }
        return single(first);
    }

    private Optional<QueryNode> spelt(List<Term> run) {
        StringBuilder letters = new StringBuilder();
        run.forEach(term -> letters.append(Folding.query(term.text())));
        List<String> readings = pinyin.readings(letters.toString());
        return readings.isEmpty() ? Optional.empty() : Optional.of(spelt(run, readings));
    }

    private QueryNode spelt(List<Term> run, List<String> readings) {
        for (String other : readings.subList(1, readings.size())) {
            suggestions.add(new Suggestion(rewriting.with(run, other), Reason.PINYIN));
        }
        rewriting.replace(run, readings.getFirst(), Reason.PINYIN);
        return corrected(run.getFirst(), readings.getFirst());
    }

    private QueryNode single(Term term) {
        String folded = Folding.query(term.text());
        boolean stands = !aids.corrections() || lexicon.holds(folded);
        Optional<String> spelt = alsoSpelt(term, folded);
        if (spelt.isPresent()) {
            String text = rewriting.with(List.of(term), spelt.get());
            suggestions.add(new Suggestion(text, Reason.PINYIN));
            return new QueryNode.Either(term, List.of(whole(spelt.get())));
        }
        QueryNode.Either regional = regional(term, folded, stands);
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

    /** What letters spell that stand in the corpus, though only where nobody reads them. */
    private Optional<String> alsoSpelt(Term term, String folded) {
        return aids.corrections() && PinyinReader.isLatin(term.text()) && lexicon.isSetAside(folded)
                ? pinyin.readings(folded).stream().findFirst()
                : Optional.empty();
    }

    private boolean hasSynonyms(String folded) {
        return !synonyms.of(folded).isEmpty() || !synonyms.together(folded).isEmpty();
    }

    private QueryNode corrected(Term term, String meant) {
        return new QueryNode.Corrected(term, widened(terms.apply(meant)));
    }

    /**
     * Words of another region count where traditional script says so, or where they are foreign.
     */
    private QueryNode.@Nullable Either regional(Term term, String folded, boolean stands) {
        if (!aids.corrections() || stands && !traditional) {
            return null;
        }
        List<Term> others =
                REGIONAL.variants(folded, this::isForeign).stream()
                        .map(terms)
                        .filter(this::mayStand)
                        .toList();
        if (others.isEmpty()) {
            return null;
        }
        if (!stands) {
            String text = rewriting.with(List.of(term), others.getFirst().text());
            suggestions.add(new Suggestion(text, Reason.SCRIPT));
        }
        // Of a word that stands nowhere the pieces would be found by chance: 人工 and 智慧.
        Term typed = stands ? withForms(term) : whole(term.text());
        return new QueryNode.Either(typed, others);
    }

    /** What a segmenter knows as one word is a word of the mainland too. */
    private boolean isForeign(String word) {
        return traditional || !words.cut(word).equals(List.of(word));
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
        Stream.concat(synonyms.of(folded).stream(), lexicon.otherNames(folded).stream())
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
                    synonyms.of(word).stream().filter(this::stands).map(Folding::query).toList();
            if (word.length() > 1 && !others.isEmpty()) {
                Set<String> all = new LinkedHashSet<>(forms.getOrDefault(word, List.of()));
                others.stream().limit(MOST_FORMS).forEach(all::add);
                forms.put(word, List.copyOf(all));
            }
        }
        return new Term(term.text(), term.words(), forms);
    }
}
