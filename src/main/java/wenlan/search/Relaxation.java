package wenlan.search;

import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Queries that require fewer words, for when no unit holds all of them. What was ruled out stays as
 * it is, what was put in quotes as long as any unit holds it, and words are never torn into
 * characters.
 */
public final class Relaxation {
    private static final int SHORTEST_HALF = 2;

    /** So many words make a question, which its answer often words otherwise. */
    private static final int MANY = 4;

    /** Questions of more words have more in them than a title could hold. */
    private static final int MOST_TITLED = 6;

    /** Characters of the stem of a compound. */
    private static final int STEM = 2;

    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,3}");

    private final Set<QueryNode> words = new LinkedHashSet<>();
    private final List<QueryNode> kept = new ArrayList<>();

    private Relaxation() {}

    /**
     * Ever weaker versions of {@code query}: titles as words, then words that only the title of the
     * report holds ({@link #titled}), then all words but one, three in four, half of them, any of
     * them, which of a question of many words the stems of its compounds are enough for (留置 of
     * 留置权); of a single long word both halves, since a name that no cutter knows may be two; none
     * when it asks for a single short word.
     */
    public static List<QueryNode> steps(QueryNode query) {
        List<QueryNode> steps = new ArrayList<>();
        QueryNode loosened = loosened(query);
        if (!loosened.equals(query)) {
            steps.add(new QueryNode.Relaxed(query, loosened));
        }
        Relaxation relaxation = new Relaxation();
        relaxation.collect(loosened);
        Optional<QueryNode> titled = relaxation.titled();
        titled.ifPresent(weaker -> steps.add(new QueryNode.Relaxed(query, weaker)));
        int all = relaxation.words.size();
        if (all == 1 && relaxation.words.iterator().next() instanceof QueryNode.Word word) {
            relaxation
                    .halve(word.forms().getFirst())
                    .ifPresent(halves -> steps.add(new QueryNode.Relaxed(query, halves)));
        }
        Stream.of(all - 1, (3 * all + 3) / 4, (all + 1) / 2, 1)
                .filter(count -> 0 < count && count < all)
                .distinct()
                .map(
                        count ->
                                count == 1 && all >= MANY
                                        ? relaxation.requiring(1, relaxation.stems())
                                        : relaxation.orTitled(count))
                .map(weaker -> new QueryNode.Relaxed(query, weaker))
                .forEach(steps::add);
        return List.copyOf(steps);
    }

    /**
     * The same query where each of its words may also stand in the title of the report alone: a
     * report on a county names the county there and its figures below. One word at least stands in
     * the text or around it, and the title holds more than the year, which of a report that looks
     * ahead or back is not that of its figures. None where nothing is left to stand there.
     */
    public static Optional<QueryNode> titled(QueryNode query) {
        Relaxation relaxation = new Relaxation();
        relaxation.collect(loosened(query));
        return relaxation.titled();
    }

    private Optional<QueryNode> titled() {
        boolean asksForMore = kept.stream().anyMatch(node -> !node.isRestriction());
        boolean alone = words.size() == 1 && !asksForMore;
        if (words.isEmpty() || alone || words.size() > MOST_TITLED) {
            return Optional.empty();
        }
        List<QueryNode> nodes = new ArrayList<>(kept);
        if (!asksForMore) {
            nodes.add(new QueryNode.AtLeast(1, List.copyOf(words)));
        }
        List<QueryNode> titles = new ArrayList<>();
        for (QueryNode word : words) {
            QueryNode title = new QueryNode.In(NamedPlace.TITLE, text(word), List.of());
            nodes.add(isShortNumber(word) ? word : new QueryNode.Or(List.of(word, title)));
            if (!NUMBER.matcher(text(word)).lookingAt()) {
                titles.add(title);
            }
        }
        nodes.add(new QueryNode.Or(titles));
        return titles.isEmpty() ? Optional.empty() : Optional.of(new QueryNode.And(nodes));
    }

    /** So many of the words, or all with the title: a unit below it may hold a single one. */
    private QueryNode orTitled(int count) {
        QueryNode some = requiring(count);
        Optional<QueryNode> titled = count > 1 ? titled() : Optional.empty();
        return titled.<QueryNode>map(all -> new QueryNode.Or(List.of(all, some))).orElse(some);
    }

    /**
     * The last resort where nothing holds what was put in quotes: it counts as one word among the
     * others, of which half, then any are required. In Chinese quotes mark a term or a saying as
     * often as an exact wording. None where nothing but quotes was typed, or all of them stand
     * somewhere.
     *
     * @param nowhere tells what stands nowhere
     */
    static List<QueryNode> unquoted(QueryNode query, Predicate<QueryNode> nowhere) {
        Relaxation relaxation = new Relaxation();
        relaxation.collect(loosened(query));
        List<QueryNode> quoted = relaxation.quoted().stream().filter(nowhere).toList();
        if (quoted.isEmpty() || relaxation.words.isEmpty()) {
            return List.of();
        }
        relaxation.kept.removeAll(quoted);
        relaxation.words.addAll(quoted);
        int all = relaxation.words.size();
        return Stream.of((all + 1) / 2, 1)
                .distinct()
                .<QueryNode>map(count -> new QueryNode.Relaxed(query, relaxation.requiring(count)))
                .toList();
    }

    /**
     * The steps that still come near to a title in book title marks: all of its words, and three in
     * four. Who types a title has one text in mind: beside it titles much like it help, those that
     * share a word or two do not. All steps of what is no such title.
     */
    static List<QueryNode> near(QueryNode query) {
        QueryNode loosened = loosened(query);
        if (!(query instanceof QueryNode.Title) || loosened.equals(query)) {
            return steps(query);
        }
        Relaxation relaxation = new Relaxation();
        relaxation.collect(loosened);
        int all = relaxation.words.size();
        int most = (3 * all + 3) / 4;
        QueryNode whole = new QueryNode.Relaxed(query, loosened);
        return most < all
                ? List.of(whole, new QueryNode.Relaxed(query, relaxation.requiring(most)))
                : List.of(whole);
    }

    private List<QueryNode> quoted() {
        return kept.stream().filter(QueryNode.Exact.class::isInstance).toList();
    }

    /** The words of {@code query} of which fewer can be required, each once, then the quotes. */
    public static List<QueryNode> words(QueryNode query) {
        Relaxation relaxation = new Relaxation();
        relaxation.collect(loosened(query));
        List<QueryNode> words = new ArrayList<>(relaxation.words);
        words.addAll(relaxation.words.isEmpty() ? List.of() : relaxation.quoted());
        return List.copyOf(words);
    }

    /**
     * What a step asks for if that is so many of some words.
     *
     * @param kept what is asked for besides
     * @param some so many of which words
     */
    record Part(List<QueryNode> kept, QueryNode.AtLeast some) {
        static Optional<Part> of(QueryNode step) {
            return switch (step) {
                case QueryNode.Relaxed relaxed -> of(relaxed.weaker());
                case QueryNode.Or or -> of(or.nodes().getLast());
                case QueryNode.AtLeast some -> Optional.of(new Part(List.of(), some));
                case QueryNode.And and
                        when !and.nodes().isEmpty()
                                && and.nodes().getLast() instanceof QueryNode.AtLeast some ->
                        Optional.of(new Part(and.nodes().subList(0, and.nodes().size() - 1), some));
                default -> Optional.empty();
            };
        }
    }

    /** Such a word in writing. */
    static String text(QueryNode word) {
        return switch (word) {
            case QueryNode.Word of -> of.forms().getFirst();
            case QueryNode.Either of -> of.typed().text();
            case QueryNode.Exact of -> of.text();
            default -> throw new IllegalArgumentException("no word: " + word);
        };
    }

    /** The same with each title as a term. */
    private static QueryNode loosened(QueryNode node) {
        if (node instanceof QueryNode.Title title && !title.words().isEmpty()) {
            return new QueryNode.Term(title.text(), title.words());
        }
        return node instanceof QueryNode.And and
                ? new QueryNode.And(and.nodes().stream().map(Relaxation::loosened).toList())
                : node;
    }

    private void collect(QueryNode node) {
        switch (node) {
            case QueryNode.All all -> {}
            case QueryNode.Term term -> term.words().forEach(word -> words.add(term.word(word)));
            case QueryNode.Word word -> words.add(word);
            case QueryNode.Title title -> kept.add(title);
            case QueryNode.Near near -> kept.add(near);
            case QueryNode.Wildcard wildcard -> kept.add(wildcard);
            case QueryNode.In in -> kept.add(in);
            case QueryNode.Chosen chosen -> kept.add(chosen);
            case QueryNode.Measured measured -> kept.add(measured);
            case QueryNode.And and -> and.nodes().forEach(this::collect);
            case QueryNode.Exact exact -> kept.add(exact);
            case QueryNode.Not not -> kept.add(not);
            case QueryNode.Relaxed relaxed -> collect(relaxed.asked());
            case QueryNode.Or or -> kept.add(or);
            case QueryNode.AtLeast some -> kept.add(some);
            case QueryNode.Corrected corrected -> collect(corrected.meant());
            case QueryNode.Either either -> {
                if (either.typed().words().size() == 1) {
                    words.add(either);
                } else {
                    collect(either.typed());
                }
            }
        }
    }

    private static boolean isShortNumber(QueryNode word) {
        return word instanceof QueryNode.Word of
                && SHORT_NUMBER.matcher(of.forms().getFirst()).matches();
    }

    /** The first and the last two characters of compounds, which cutters often leave whole. */
    private List<QueryNode> stems() {
        List<QueryNode> stems = new ArrayList<>();
        for (QueryNode node : words) {
            if (node instanceof QueryNode.Word word) {
                String form = word.forms().getFirst();
                if (form.length() > STEM && form.chars().allMatch(c -> Folding.isHan((char) c))) {
                    stems.add(new QueryNode.Word(List.of(form.substring(0, STEM))));
                    stems.add(new QueryNode.Word(List.of(form.substring(form.length() - STEM))));
                }
            }
        }
        return stems;
    }

    private Optional<QueryNode> halve(String word) {
        int half = word.length() / 2;
        if (half < SHORTEST_HALF || !word.chars().allMatch(c -> Folding.isHan((char) c))) {
            return Optional.empty();
        }
        words.clear();
        words.add(new QueryNode.Word(List.of(word.substring(0, half))));
        words.add(new QueryNode.Word(List.of(word.substring(half))));
        // Of a doubled piece each half is the other.
        return words.size() < 2 ? Optional.empty() : Optional.of(requiring(2));
    }

    /**
     * So many of the words, among them one that is more than a short number: of 附件2 the 2 alone
     * stands in every table.
     */
    private QueryNode requiring(int count) {
        return requiring(count, List.of());
    }

    private QueryNode requiring(int count, List<QueryNode> others) {
        List<QueryNode> nodes = new ArrayList<>(kept);
        List<QueryNode> telling = words.stream().filter(word -> !isShortNumber(word)).toList();
        if (!telling.isEmpty() && telling.size() < words.size()) {
            nodes.add(new QueryNode.Or(Stream.concat(telling.stream(), others.stream()).toList()));
        }
        List<QueryNode> some = Stream.concat(words.stream(), others.stream()).distinct().toList();
        nodes.add(new QueryNode.AtLeast(count, some));
        return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.And(nodes);
    }
}
