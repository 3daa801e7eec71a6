package wenlan.text;

import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.document.TracedText.Run;

import java.util.ArrayList;
import java.util.List;

/** Puts a {@link TracedText} together from pieces of one source, in source order. */
public final class TracedTextBuilder {
    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    /** A builder for pieces of {@code source}. */
    public TracedTextBuilder(SourceText source) {
        this.source = source;
    }

    /** Appends source characters as they are. */
    public TracedTextBuilder verbatim(Span span) {
        if (!span.isEmpty()) {
            add(source.slice(span), span);
        }
        return this;
    }

    /**
     * Appends {@code reading} for source characters that mean it, such as a character reference.
     */
    public TracedTextBuilder reading(String reading, Span span) {
        if (!reading.isEmpty() && !span.isEmpty()) {
            add(reading, span);
        }
        return this;
    }

    /** Appends characters that are not in the source, such as the space between joined words. */
    public TracedTextBuilder inserted(String characters) {
        text.append(characters);
        return this;
    }

    /** Appends a text of the same source. */
    public TracedTextBuilder append(TracedText piece) {
        int shift = text.length();
        text.append(piece.text());
        for (Run run : piece.runs()) {
            addRun(
                    new Run(
                            run.start() + shift,
                            run.end() + shift,
                            run.sourceStart(),
                            run.sourceEnd()));
        }
        return this;
    }

    /** Whether nothing has been appended yet. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The last character appended; 0 when there is none. */
    public char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** The last characters appended, at most so many. */
    public String end(int most) {
        return text.substring(Math.max(0, text.length() - most));
    }

    /** The text as it now stands. */
    public TracedText build() {
        return new TracedText(text.toString(), runs);
    }

    private void add(String characters, Span span) {
        int start = text.length();
        text.append(characters);
        addRun(new Run(start, text.length(), span.start(), span.end()));
    }

    /** Adjacent verbatim runs become one, so that unbroken text has a single run. */
    private void addRun(Run run) {
        if (!runs.isEmpty()) {
            Run last = runs.getLast();
            if (last.isVerbatim()
                    && run.isVerbatim()
                    && last.end() == run.start()
                    && last.sourceEnd() == run.sourceStart()) {
                runs.set(
                        runs.size() - 1,
                        new Run(last.start(), run.end(), last.sourceStart(), run.sourceEnd()));
                return;
            }
        }
        runs.add(run);
    }
}
