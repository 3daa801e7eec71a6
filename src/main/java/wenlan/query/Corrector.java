package wenlan.query;

import wenlan.query.Lexicon.Entry;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds what was meant by a term that stands nowhere in the corpus. The typed characters are read
 * as a row of words, each of which costs the more the rarer it is; a word of the corpus that was
 * typed wrongly costs its slip besides. Only where the cheapest reading has a slip, and is clearly
 * cheaper than any without, something else was meant.
 */
final class Corrector {
    private static final int LONGEST = 40;
    private static final int LONGEST_WORD = 12;

    /** Costs of what is no word of the corpus. */
    private static final double UNKNOWN_CHARACTER = 14;

    private static final double UNKNOWN_WORD = 13;
    private static final double PARTICLE = 6;
    private static final String PARTICLES = "的了和与及是在等之";

    /** By so much must a reading with a slip be cheaper. */
    private static final double MARGIN = 2;

    /** By so much is a row of words cheaper that stands in the corpus. */
    private static final double WHOLE = 4;

    /** Ways to read the same characters that are followed. */
    private static final int MOST_READINGS = 6;

    /** Shortest run of letters that is compared with others. */
    private static final int SHORTEST_LATIN = 5;

    /** Terms of which those of two characters are compared with a piece. */
    private static final int MOST_IN_TWO = 40_000;

    private final Lexicon lexicon;
    private final WordCutter words;

    Corrector(Lexicon lexicon, WordCutter words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** A way to read the characters up to some place. */
    private record Step(String text, double cost, boolean slip, boolean shortSlip, int unknown) {
        Step and(Word word) {
            return new Step(
                    text + word.text,
                    cost + word.cost,
                    slip || word.slip,
                    shortSlip || word.slip && word.text.length() == 2,
                    unknown + word.unknown);
        }
    }

    /** What was meant by a folded term that stands nowhere, if that can be told. */
    Optional<String> meant(String folded) {
        if (folded.length() < 2 || folded.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder meant = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            int end = endOfRun(folded, at);
            String run = folded.substring(at, end);
            meant.append(lexicon.holds(run) ? run : corrected(run));
            at = end;
        }
        String whole = meant.toString();
        return whole.equals(folded) ? Optional.empty() : Optional.of(whole);
    }

    private static int endOfRun(String text, int start) {
        int end = start + 1;
        while (end < text.length() && sort(text.charAt(end)) == sort(text.charAt(start))) {
            end++;
        }
        return end;
    }

    private static int sort(char c) {
        return Folding.isHan(c) ? 0 : Character.isLetter(c) ? 1 : 2;
    }

    private String corrected(String run) {
        if (sort(run.charAt(0)) == 1) {
            return run.length() < SHORTEST_LATIN ? run : latin(run);
        }
        return run.length() < 2 || sort(run.charAt(0)) == 2 ? run : han(run);
    }

    private String latin(String run) {
        Entry best = null;
        for (Entry entry : lexicon.edits().near(run)) {
            boolean likely = Edit.cost(run, entry.folded()).isPresent();
            if (likely && (best == null || entry.units() > best.units())) {
                best = entry;
            }
        }
        return best == null ? run : best.folded();
    }

    private String han(String run) {
        Set<String> real = new HashSet<>(words.cut(run));
        double asTyped = readings(run, real, false).getFirst().cost - MARGIN;
        return readings(run, real, true).stream()
                .filter(reading -> reading.slip && reading.cost <= asTyped)
                .filter(reading -> isSure(reading, run))
                .min(Comparator.comparingDouble(this::costAsWhole))
                .map(Step::text)
                .or(() -> soundingSame(run))
                .orElse(run);
    }

    /**
     * A term of more than two characters that sounds the same as a whole was meant, though a
     * segmenter knows what was typed as another spelling: 喜玛拉雅.
     */
    private Optional<String> soundingSame(String run) {
        return run.length() < 3
                ? Optional.empty()
                : lexicon.sounds().like(run).stream()
                        .filter(entry -> Edit.isSameSound(run, entry.folded()))
                        .map(Entry::folded)
                        .findFirst();
    }

    /**
     * Words of two characters are alike by chance, unless what they make stands in the corpus; so
     * has what a character besides makes of other words, since it belongs to one of them.
     */
    private boolean isSure(Step reading, String run) {
        return reading.shortSlip
                ? reading.unknown == 0 && (run.length() == 2 || lexicon.holds(reading.text))
                : reading.unknown == 0 || lexicon.holds(reading.text);
    }

    /** A row of words that stands in the corpus is likelier than its words alone say. */
    private double costAsWhole(Step reading) {
        return lexicon.holds(reading.text) ? reading.cost - WHOLE : reading.cost;
    }

    /** The cheapest ways to read all characters, cheapest first. */
    private List<Step> readings(String run, Set<String> real, boolean slips) {
        List<List<Step>> best = new ArrayList<>();
        best.add(List.of(new Step("", 0, false, false, 0)));
        for (int end = 1; end <= run.length(); end++) {
            List<Step> steps = new ArrayList<>();
            for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
                addSteps(
                        best.get(start),
                        run.substring(start, end),
                        run.length() == 2,
                        real,
                        slips,
                        steps);
            }
            best.add(cheapest(steps));
        }
        return best.getLast();
    }

    /** Of ways that lead to the same text only the cheapest is of use. */
    private static List<Step> cheapest(List<Step> steps) {
        Set<String> texts = new HashSet<>();
        return steps.stream()
                .sorted(Comparator.comparingDouble(Step::cost))
                .filter(step -> texts.add(step.text))
                .limit(MOST_READINGS)
                .toList();
    }

    /** A piece read in one way. */
    private record Word(String text, double cost, boolean slip, int unknown) {}

    private void addSteps(
            List<Step> befores,
            String piece,
            boolean alone,
            Set<String> real,
            boolean slips,
            List<Step> steps) {
        for (Word word : words(piece, alone, real, slips)) {
            for (Step before : befores) {
                steps.add(before.and(word));
            }
        }
    }

    private List<Word> words(String piece, boolean alone, Set<String> real, boolean slips) {
        List<Word> ways = new ArrayList<>();
        Optional<Entry> known = lexicon.entry(piece);
        if (piece.length() == 1) {
            boolean particle = PARTICLES.contains(piece);
            double cost = particle ? PARTICLE : UNKNOWN_CHARACTER;
            ways.add(new Word(piece, cost, false, particle ? 0 : 1));
        } else if (known.isPresent()) {
            ways.add(new Word(piece, rarity(known.get()), false, 0));
        } else if (real.contains(piece)) {
            ways.add(new Word(piece, UNKNOWN_WORD, false, 0));
        }
        if (slips && known.isEmpty() && piece.length() > 1) {
            addSlips(piece, alone, ways);
        }
        return ways;
    }

    private void addSlips(String piece, boolean alone, List<Word> ways) {
        if (piece.length() > 2 && lexicon.holds(piece)) {
            return;
        }
        Set<Entry> candidates = new LinkedHashSet<>(lexicon.sounds().like(piece));
        candidates.addAll(lexicon.edits().near(piece));
        if (piece.length() == 2) {
            String swapped = new StringBuilder(piece).reverse().toString();
            lexicon.entry(swapped).ifPresent(candidates::add);
        }
        double most = Edit.SURE_IN_TWO;
        if (alone && hasStrangeCharacter(piece)) {
            most = Edit.LIKELY_IN_TWO;
            candidates.addAll(inTwo(piece));
        }
        for (Entry entry : candidates) {
            OptionalDouble slip = Edit.cost(piece, entry.folded());
            boolean chance = entry.units() < 2 && entry.folded().length() < 3;
            if (slip.isPresent() && !chance && !(alone && slip.getAsDouble() > most)) {
                double cost = slip.getAsDouble() + rarity(entry);
                ways.add(new Word(entry.folded(), cost, true, 0));
            }
        }
    }

    /** A character that stands nowhere was not meant, whatever the slip. */
    private boolean hasStrangeCharacter(String piece) {
        return !lexicon.holds(piece.substring(0, 1)) || !lexicon.holds(piece.substring(1));
    }

    /** Words of two characters that have one of a piece in its place. */
    private List<Entry> inTwo(String piece) {
        return lexicon.mostFrequent(MOST_IN_TWO).stream()
                .filter(entry -> entry.folded().length() == 2)
                .filter(
                        entry ->
                                entry.folded().charAt(0)
                                        == piece.charAt(0)
                                        != (entry.folded().charAt(1) == piece.charAt(1)))
                .toList();
    }

    private double rarity(Entry entry) {
        return Math.log((lexicon.total() + 1.0) / (entry.units() + 1.0));
    }
}
