package wenlan.text;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.document.TracedText.Run;

import java.util.ArrayList;
import java.util.List;

/** Cutting of traced texts. */
public final class TracedTexts {
    private TracedTexts() {}

    /** The part of {@code whole} inside {@code span} of its cleaned text, traced as before. */
    public static TracedText slice(TracedText whole, Span span) {
        List<Run> runs = new ArrayList<>();
        for (Run run : whole.runs()) {
            int start = Math.max(run.start(), span.start());
            int end = Math.min(run.end(), span.end());
            if (start < end) {
                boolean verbatim = run.isVerbatim();
                int from = run.sourceStart() + (verbatim ? start - run.start() : 0);
                int to = run.sourceEnd() - (verbatim ? run.end() - end : 0);
                runs.add(new Run(start - span.start(), end - span.start(), from, to));
            }
        }
        return new TracedText(span.of(whole.text()), runs);
    }
}
