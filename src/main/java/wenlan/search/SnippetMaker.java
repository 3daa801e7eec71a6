package wenlan.search;

import wenlan.document.Span;
import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the excerpts of a unit that a hit shows. */
public final class SnippetMaker {
    /** Longest excerpt in UTF-16 code units; about four lines on a wide screen. */
    static final int LONGEST = 180;

    /** More than this nobody reads of a hit. */
    static final int MOST = 3;

    /** How far an excerpt may reach beyond its matches to begin with a sentence or clause. */
    private static final int SLACK = 60;

    private static final String ENDS = "。！？；!?;\t\n";
    private static final String PAUSES = "，、：,: ";

    private SnippetMaker() {}

    /**
     * The excerpt of {@code text} with most different ones of {@code matches}, among equals with
     * most of them, then the earliest; behind it others that each hold a match which none before
     * holds. They do not overlap. At least one.
     */
    public static List<Snippet> snippets(TracedText text, List<Span> matches) {
        List<Snippet> snippets = new ArrayList<>();
        List<Span> left = matches;
        List<Span> taken = new ArrayList<>();
        while (snippets.isEmpty() || snippets.size() < MOST && !left.isEmpty()) {
            Span window = window(text.text(), left, taken);
            taken.add(window);
            List<Span> marked = Highlights.within(matches, window);
            snippets.add(new Snippet(window.of(text.text()), marked, text.toSource(window)));
            left = left.stream().filter(m -> taken.stream().noneMatch(m::overlaps)).toList();
        }
        return snippets;
    }

    private static Span window(String text, List<Span> matches, List<Span> taken) {
        if (text.length() <= LONGEST) {
            return new Span(0, text.length());
        }
        Span core = core(text, matches);
        int first = 0;
        int last = text.length();
        for (Span other : taken) {
            first = other.end() <= core.start() ? Math.max(first, other.end()) : first;
            last = other.start() >= core.end() ? Math.min(last, other.start()) : last;
        }
        int start = start(text, Math.max(first, core.end() - LONGEST), core.start());
        int end = end(text, core.end(), Math.min(last, start + LONGEST));
        return new Span(start, end);
    }

    /** From the first to the last match of the best window, or its beginning where one is long. */
    private static Span core(String text, List<Span> matches) {
        if (matches.isEmpty()) {
            return new Span(0, 0);
        }
        Map<String, Integer> different = new HashMap<>();
        Span best = new Span(0, 0);
        int bestDifferent = -1;
        int bestCovered = -1;
        int covered = 0;
        int end = 0;
        for (int first = 0; first < matches.size(); first++) {
            int from = matches.get(first).start();
            while (end < matches.size() && matches.get(end).end() <= from + LONGEST) {
                Span match = matches.get(end++);
                covered += match.length();
                different.merge(match.of(text), 1, Integer::sum);
            }
            boolean better =
                    different.size() > bestDifferent
                            || different.size() == bestDifferent && covered > bestCovered;
            if (better) {
                int to = end > first ? matches.get(end - 1).end() : from + LONGEST;
                best = new Span(from, to);
                bestDifferent = different.size();
                bestCovered = covered;
            }
            if (end > first) {
                covered -= matches.get(first).length();
                different.computeIfPresent(
                        matches.get(first).of(text), (piece, many) -> many > 1 ? many - 1 : null);
            } else {
                end = first + 1;
            }
        }
        return best;
    }

    /**
     * Where a sentence begins between {@code from} and {@code match}, the first within reach; else
     * where a clause does, else as far ahead of the match as half the reach.
     */
    private static int start(String text, int from, int match) {
        int near = Math.max(from, match - SLACK);
        if (near == 0) {
            return 0;
        }
        for (String ends : List.of(ENDS, PAUSES)) {
            for (int at = Math.max(1, near); at <= match; at++) {
                if (ends.indexOf(text.charAt(at - 1)) >= 0) {
                    return skipBlanks(text, at, match);
                }
            }
        }
        int start = Math.max(from, match - SLACK / 2);
        return splits(text, start) ? start + 1 : start;
    }

    private static int skipBlanks(String text, int at, int to) {
        int from = at;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Behind the last sentence that ends between the matches and {@code to}; else clause. */
    private static int end(String text, int matches, int to) {
        if (to == text.length()) {
            return to;
        }
        for (String ends : List.of(ENDS, PAUSES)) {
            for (int at = to; at > matches; at--) {
                if (ends.indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        return splits(text, to) ? to - 1 : to;
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
