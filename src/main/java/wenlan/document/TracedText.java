package wenlan.document;

import java.util.List;

/**
 * Cleaned text that knows where each of its characters stands in the source. Cleaning joins wrapped
 * lines, drops markup and decodes character references, so cleaned and source text always differ;
 * offsets survive only because the text carries its own map.
 *
 * <p>Runs are in order in the cleaned text and do not overlap; in the source they are in order too,
 * save in a row of a drawn grid whose cells take several lines beside each other. Characters in no
 * run were put in by the cleaning, such as the space between two Latin words that a line break
 * parted, or the tab between two cells.
 *
 * @param text the cleaned characters; {@link #BREAK} stands between parts that do not read on
 * @param runs which pieces of it stand where
 */
public record TracedText(String text, List<Run> runs) {
    /** Stands between cells of a row, or caption and header: no match may reach across it. */
    public static final char BREAK = '\t';

    /** A text without characters. */
    public static final TracedText EMPTY = new TracedText("", List.of());

    public TracedText {
        runs = List.copyOf(runs);
    }

    /**
     * A piece of cleaned text and its source. Where both have the same length they are equal
     * character by character; else the piece stands for the whole of the source span ({@code &amp;}
     * for {@code &amp;amp;}).
     *
     * @param start first offset in the cleaned text
     * @param end offset behind the last
     * @param sourceStart first offset in the source
     * @param sourceEnd offset behind the last
     */
    public record Run(int start, int end, int sourceStart, int sourceEnd) {
        public Run {
            if (start < 0 || end <= start || sourceStart < 0 || sourceEnd <= sourceStart) {
                throw new IllegalArgumentException(
                        "no run from [%d,%d) to [%d,%d)"
                                .formatted(start, end, sourceStart, sourceEnd));
            }
        }

        /** Whether the piece equals its source character by character. */
        public boolean isVerbatim() {
            return end - start == sourceEnd - sourceStart;
        }

        private int sourceStartOf(int offset) {
            return isVerbatim() ? sourceStart + Math.max(0, offset - start) : sourceStart;
        }

        private int sourceEndOf(int offset) {
            return isVerbatim() ? sourceEnd - Math.max(0, end - offset) : sourceEnd;
        }
    }

    /** The characters of {@code span} in {@code source}, unchanged. */
    public static TracedText verbatim(SourceText source, Span span) {
        if (span.isEmpty()) {
            return EMPTY;
        }
        Run run = new Run(0, span.length(), span.start(), span.end());
        return new TracedText(source.slice(span), List.of(run));
    }

    /** Whether there are no characters. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** From the first to the last source character that the text came from. */
    public Span sourceSpan() {
        if (runs.isEmpty()) {
            return new Span(0, 0);
        }
        int start = runs.getFirst().sourceStart;
        int end = runs.getLast().sourceEnd;
        for (Run run : runs) {
            start = Math.min(start, run.sourceStart);
            end = Math.max(end, run.sourceEnd);
        }
        return new Span(start, end);
    }

    /**
     * Where a range of the cleaned text stands in the source: from its first to its last character
     * that came from there. A range of put-in characters alone gives the empty span before the next
     * run (behind the last one at the end).
     */
    public Span toSource(Span span) {
        int first = firstRunEndingBehind(span.start());
        if (first == runs.size()) {
            int end = sourceSpan().end();
            return new Span(end, end);
        }
        Run from = runs.get(first);
        if (span.isEmpty() || from.start >= span.end()) {
            int at = from.sourceStartOf(span.start());
            return new Span(at, at);
        }
        int last = firstRunEndingBehind(span.end() - 1);
        if (last == runs.size() || runs.get(last).start >= span.end()) {
            last--;
        }
        return new Span(from.sourceStartOf(span.start()), runs.get(last).sourceEndOf(span.end()));
    }

    /** Where the source span stands in the cleaned text; empty where nothing of it was kept. */
    public Span fromSource(Span source) {
        int start = -1;
        int end = -1;
        for (Run run : runs) {
            if (run.sourceStart < source.end() && source.start() < run.sourceEnd) {
                int from = Math.max(0, source.start() - run.sourceStart);
                int to = Math.max(0, run.sourceEnd - source.end());
                start = start < 0 ? run.start + (run.isVerbatim() ? from : 0) : start;
                end = run.end - (run.isVerbatim() ? to : 0);
            }
        }
        return start < 0 ? new Span(0, 0) : new Span(start, end);
    }

    /** Index of the first run that ends behind {@code offset}, or the number of runs. */
    private int firstRunEndingBehind(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
