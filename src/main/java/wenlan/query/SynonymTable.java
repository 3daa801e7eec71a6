package wenlan.query;

import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.text.Folding;
import wenlan.text.ListResource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Terms that mean the same, and terms that find others. A line names terms of one meaning, parted
 * by tabs; behind a first column {@code ~} the second finds the others but they do not find it;
 * behind a first column {@code &} the second stands for all the others together.
 */
public final class SynonymTable {
    /** No synonyms. */
    public static final SynonymTable NONE = new SynonymTable();

    private static final String ONE_WAY = "~";
    private static final String TOGETHER = "&";

    private final Map<String, Set<String>> alone = new HashMap<>();
    private final Map<String, List<String>> together = new HashMap<>();
    private int longest;

    private SynonymTable() {}

    /** Reads the lines of {@code synonyms.tsv}; a line that is not understood is remarked on. */
    public static Parsed<SynonymTable> read(String text) {
        SynonymTable table = new SynonymTable();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            String content = line.strip();
            if (!content.isEmpty() && !content.startsWith("#") && !table.take(content)) {
                diagnostics.add(
                        new Diagnostic(
                                Severity.WARNING,
                                Stage.QUERY,
                                new Span(start, start + line.length()),
                                "This line of synonyms is not understood; write at least two terms,"
                                        + " parted by tabs."));
            }
            start += line.length() + 1;
        }
        return new Parsed<>(table, diagnostics);
    }

    /** The synonyms that come with the program. */
    public static SynonymTable defaults() {
        return read(ListResource.text("/wenlan/query/synonyms.tsv")).value();
    }

    /** The synonyms of several tables. */
    public static SynonymTable of(SynonymTable... tables) {
        SynonymTable all = new SynonymTable();
        for (SynonymTable table : tables) {
            table.alone.forEach((term, others) -> others.forEach(o -> all.add(term, o)));
            table.together.forEach(all::addTogether);
        }
        return all;
    }

    private boolean take(String line) {
        List<String> columns =
                Arrays.stream(line.split("\t"))
                        .map(String::strip)
                        .filter(c -> !c.isEmpty())
                        .toList();
        boolean marked = columns.getFirst().equals(ONE_WAY) || columns.getFirst().equals(TOGETHER);
        List<String> terms = marked ? columns.subList(1, columns.size()) : columns;
        if (terms.size() < 2) {
            return false;
        }
        if (columns.getFirst().equals(TOGETHER)) {
            addTogether(Folding.query(terms.getFirst()), terms.subList(1, terms.size()));
            return true;
        }
        for (String term : marked ? terms.subList(0, 1) : terms) {
            terms.forEach(other -> add(Folding.query(term), other));
        }
        return true;
    }

    /** A single character stands for a word only where somebody types it, never in a text. */
    private void add(String term, String other) {
        String folded = Folding.query(other);
        if (!term.equals(folded) && folded.codePointCount(0, folded.length()) > 1) {
            alone.computeIfAbsent(term, t -> new LinkedHashSet<>()).add(other);
            longest = Math.max(longest, term.length());
        }
    }

    private void addTogether(String term, List<String> others) {
        together.put(term, List.copyOf(others));
        longest = Math.max(longest, term.length());
    }

    /** What stands for a folded term. */
    List<String> of(String folded) {
        return List.copyOf(alone.getOrDefault(folded, Set.of()));
    }

    /** The terms that a folded term stands for all together; mostly none. */
    List<String> together(String folded) {
        return together.getOrDefault(folded, List.of());
    }

    /** A piece of a term that has synonyms. */
    record Piece(int start, int end, List<String> others) {}

    /** The longest pieces of a folded term, not the whole of it, that have synonyms. */
    Stream<Piece> pieces(String folded) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = Math.min(folded.length(), at + longest);
            while (end > at + 1 && !isPiece(folded, at, end)) {
                end--;
            }
            if (end > at + 1) {
                pieces.add(new Piece(at, end, of(folded.substring(at, end))));
            }
            at = end > at + 1 ? end : at + 1;
        }
        return pieces.stream();
    }

    private boolean isPiece(String folded, int start, int end) {
        return end - start < folded.length()
                && alone.containsKey(folded.substring(start, end))
                && !isInsideWord(folded, start)
                && !isInsideWord(folded, end);
    }

    /** Whether letters or digits stand on both sides. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at < text.length()
                && isLatin(text.charAt(at - 1))
                && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
