package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.tables.SentenceFigures;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Remembers of what places the figures of the sentence before are, while a text is gone through.
 */
final class PlacesBefore {
    private static final String PART = "其中";

    private @Nullable Span sentence;
    private Set<Locality> current = new LinkedHashSet<>();
    private Set<Locality> last = new LinkedHashSet<>();

    /**
     * The one place of all figures of the sentence before the given one, null where they differ.
     */
    @Nullable Locality before(Span now) {
        if (!now.equals(sentence)) {
            sentence = now;
            last = current.isEmpty() ? last : current;
            current = new LinkedHashSet<>();
        }
        return last.size() == 1 ? last.iterator().next() : null;
    }

    /**
     * Adds the place of a figure of the sentence that was last asked about. What is told of a part
     * (其中) leaves the whole that it is a part of.
     */
    void add(Locality locality, SentenceFigures.Stated stated, String text) {
        if (!stated.isPart() && !isBehindPart(stated, text)) {
            current.add(locality);
        }
    }

    private static boolean isBehindPart(SentenceFigures.Stated stated, String text) {
        int part = text.indexOf(PART, stated.sentenceSpan().start());
        return part >= 0 && part < stated.span().start();
    }
}
