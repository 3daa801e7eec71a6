package wenlan.search;

import wenlan.document.Span;
import wenlan.document.TracedText;

import java.util.List;

/** Chooses the excerpt of a unit that a hit shows. */
public final class SnippetMaker {
    /** Longest excerpt in UTF-16 code units; about four lines on a wide screen. */
    static final int LONGEST = 180;

    /** How far a cut may move to fall on the end of a sentence or clause. */
    private static final int SLACK = 40;

    private static final String ENDS = "。！？；!?;\t";
    private static final String PAUSES = "，、：,: ";

    private SnippetMaker() {}

    /** The excerpt of {@code text} with most of {@code matches}, the earliest among equals. */
    public static Snippet snippet(TracedText text, List<Span> matches) {
        Span window = window(text.text(), matches);
        return new Snippet(
                window.of(text.text()), Highlights.within(matches, window), text.toSource(window));
    }

    private static Span window(String text, List<Span> matches) {
        if (text.length() <= LONGEST) {
            return new Span(0, text.length());
        }
        int start = Math.max(0, bestStart(matches) - SLACK);
        start = Math.min(start, text.length() - LONGEST);
        start = start == 0 ? 0 : clauseStart(text, start, firstMatchFrom(matches, start));
        int end = Math.min(text.length(), start + LONGEST);
        return new Span(start, end == text.length() ? end : clauseEnd(text, start, end, matches));
    }

    /** Start of the match from which a window of full length holds most matched characters. */
    private static int bestStart(List<Span> matches) {
        int best = 0;
        int bestCovered = -1;
        int end = 0;
        int covered = 0;
        for (int first = 0; first < matches.size(); first++) {
            int from = matches.get(first).start();
            while (end < matches.size() && matches.get(end).end() <= from + LONGEST - SLACK) {
                covered += matches.get(end++).length();
            }
            if (covered > bestCovered) {
                bestCovered = covered;
                best = from;
            }
            if (end > first) {
                covered -= matches.get(first).length();
            } else {
                end = first + 1;
            }
        }
        return best;
    }

    private static int firstMatchFrom(List<Span> matches, int start) {
        return matches.stream()
                .mapToInt(Span::start)
                .filter(s -> s >= start)
                .findFirst()
                .orElse(start);
    }

    /**
     * Behind the last end of a sentence before the first match, else of a clause, else as it is.
     */
    private static int clauseStart(String text, int start, int limit) {
        int to = Math.min(limit, start + SLACK);
        for (String ends : List.of(ENDS, PAUSES)) {
            for (int at = start; at < to; at++) {
                if (ends.indexOf(text.charAt(at)) >= 0) {
                    return skipBlanks(text, at + 1, to);
                }
            }
        }
        return Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int skipBlanks(String text, int at, int to) {
        int from = at;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Behind the last end of a sentence or clause that cuts no match, else as it is. */
    private static int clauseEnd(String text, int start, int end, List<Span> matches) {
        int last =
                matches.stream()
                        .filter(m -> m.start() < end && m.end() > start)
                        .mapToInt(m -> Math.min(m.end(), end))
                        .max()
                        .orElse(start);
        for (String ends : List.of(ENDS, PAUSES)) {
            for (int at = end - 1; at >= Math.max(last, end - SLACK); at--) {
                if (ends.indexOf(text.charAt(at)) >= 0) {
                    return at + 1;
                }
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
