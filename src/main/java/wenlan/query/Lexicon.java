package wenlan.query;

import org.jspecify.annotations.Nullable;

import wenlan.search.CorpusTerm;
import wenlan.search.QueryNode.Exact;
import wenlan.search.QueryNode.Word;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;
import wenlan.search.TermKind;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The names, headings, titles and words of a corpus, by their folded text. Bounded: of a large
 * corpus it keeps the most frequent.
 */
public final class Lexicon implements KnownTerms {
    /** Terms kept, of some 300 bytes each. */
    private static final int MOST = 100_000;

    /** Words that stand in a single unit are as a rule pieces of names cut wrongly. */
    private static final int RARE = 2;

    /** Such long words in Latin letters are none: white space parts them. */
    private static final int LONG_IN_LATIN = 5;

    /** Longer names are made of parts that may stand apart. */
    private static final int LONGEST_KNOWN = 6;

    /** Not every report prints its title, so that each has to be looked for. */
    private static final int MOST_TITLES = 2_000;

    private static final int MOST_COUNTS = 20_000;

    /** Longer texts are hardly asked for twice, and whoever pastes them could fill the memory. */
    private static final int LONGEST_COUNTED = 64;

    /** The lexicon of no corpus. */
    public static final Lexicon EMPTY = new Lexicon(List.of(), null);

    /** A term by its folded text; {@code units} those of all its kinds together, at most. */
    record Entry(String text, String folded, TermKind kind, int units) {}

    private final List<Entry> entries;
    private final Map<String, Entry> byText = new HashMap<>();
    private final Set<String> latinWords = new HashSet<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Boolean> whole = new ConcurrentHashMap<>();
    private final @Nullable SearchIndex index;
    private final OtherNames names;
    private final long total;
    private final Supplier<SoundIndex> sounds;
    private final Supplier<EditIndex> edits;
    private final Supplier<Suggester> suggester;

    private Lexicon(List<CorpusTerm> terms, @Nullable SearchIndex index) {
        this.index = index;
        for (CorpusTerm term : terms) {
            boolean word = term.kind() == TermKind.WORD;
            boolean latin = word && isLatin(term.text());
            if (latin && latinWords.size() < MOST) {
                latinWords.add(term.text());
            }
            if (!word || term.units() >= RARE || latin && term.text().length() >= LONG_IN_LATIN) {
                add(term);
            }
        }
        this.entries =
                byText.values().stream()
                        .sorted(
                                Comparator.comparingInt((Entry e) -> -e.units())
                                        .thenComparing(Entry::folded))
                        .limit(MOST)
                        .toList();
        byText.values().retainAll(new HashSet<>(entries));
        this.names = new OtherNames(terms);
        this.total = entries.stream().mapToLong(Entry::units).sum();
        this.sounds = once(() -> new SoundIndex(entries));
        this.edits = once(() -> new EditIndex(entries));
        this.suggester = once(() -> new Suggester(entries));
    }

    /** The lexicon of what an index holds, with terms that the user gives. */
    public static Lexicon of(SearchIndex index, List<String> given) {
        List<CorpusTerm> terms = new ArrayList<>();
        int titles = 0;
        for (CorpusTerm term : index.terms()) {
            boolean title = term.kind() == TermKind.REPORT;
            if (!title || ++titles <= MOST_TITLES && index.count(term.text()) > 0) {
                terms.add(term);
            }
        }
        given.stream()
                .map(term -> new CorpusTerm(term, TermKind.TERM, index.count(term)))
                .filter(term -> term.units() > 0)
                .forEach(terms::add);
        return new Lexicon(terms, index);
    }

    private static boolean isLatin(String folded) {
        return folded.chars().allMatch(c -> 'a' <= c && c <= 'z');
    }

    private void add(CorpusTerm term) {
        String folded = Folding.query(term.text());
        byText.merge(
                folded,
                new Entry(term.text(), folded, term.kind(), term.units()),
                (old, other) -> {
                    Entry first = other.kind().compareTo(old.kind()) < 0 ? other : old;
                    int units =
                            old.kind() == other.kind()
                                    ? old.units() + other.units()
                                    : Math.max(old.units(), other.units());
                    return new Entry(first.text(), folded, first.kind(), units);
                });
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        Object[] made = new Object[1];
        return () -> {
            synchronized (made) {
                if (made[0] == null) {
                    made[0] = maker.get();
                }
                @SuppressWarnings("unchecked")
                T value = (T) made[0];
                return value;
            }
        };
    }

    Optional<Entry> entry(String folded) {
        return Optional.ofNullable(byText.get(folded));
    }

    /** All units of all terms, to compare frequencies with. */
    long total() {
        return total;
    }

    SoundIndex sounds() {
        return sounds.get();
    }

    EditIndex edits() {
        return edits.get();
    }

    /** What completes what is being typed. */
    public Suggester suggester() {
        return suggester.get();
    }

    /** So many terms, the most frequent first. */
    List<Entry> mostFrequent(int most) {
        return entries.subList(0, Math.min(most, entries.size()));
    }

    /** The other names that the corpus has for the organisation of a folded name. */
    List<String> otherNames(String folded) {
        return names.of(folded);
    }

    /** Whether folded letters are a word of the corpus rather than a piece of one. */
    boolean isLatinWord(String folded) {
        return latinWords.contains(folded);
    }

    /** Whether a folded text stands somewhere with its numbers whole. */
    boolean holdsWhole(String folded) {
        SearchIndex asked = index;
        if (asked == null || folded.length() > LONGEST_COUNTED || count(folded) == 0) {
            return false;
        }
        if (whole.size() > MOST_COUNTS) {
            whole.clear();
        }
        return whole.computeIfAbsent(
                folded,
                text -> asked.holding(List.of(), List.of(new Word(List.of(text)))).getFirst() > 0);
    }

    /** Whether a folded text stands only where nobody reads it, as in running heads. */
    boolean isSetAside(String folded) {
        SearchIndex asked = index;
        if (asked == null || folded.length() > LONGEST_COUNTED || count(folded) == 0) {
            return false;
        }
        SearchRequest counts = SearchRequest.of(new Exact(folded, true)).countsOfEverything();
        return asked.search(counts).total() == 0;
    }

    /** Units of the corpus whose own text has a folded text. */
    int count(String folded) {
        if (index == null) {
            return 0;
        }
        if (folded.length() > LONGEST_COUNTED) {
            return index.count(folded);
        }
        if (counts.size() > MOST_COUNTS) {
            counts.clear();
        }
        return counts.computeIfAbsent(folded, index::count);
    }

    /** Whether a folded text stands anywhere in the corpus; without a corpus nothing is doubted. */
    boolean holds(String folded) {
        return index == null || count(folded) > 0;
    }

    @Override
    public int lengthAt(String folded, int start) {
        for (int length = Math.min(LONGEST_KNOWN, folded.length() - start); length > 1; length--) {
            Entry entry = byText.get(folded.substring(start, start + length));
            if (entry != null && entry.kind().isName() && Folding.isHan(folded.charAt(start))) {
                return length;
            }
        }
        return 0;
    }
}
