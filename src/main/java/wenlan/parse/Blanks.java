package wenlan.parse;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.text.TracedTexts;

/** Cutting off of white space that cleaning left at the ends of a text. */
final class Blanks {
    private Blanks() {}

    static TracedText trimmed(TracedText text) {
        Span inner = InlineMarkup.trim(text.text(), new Span(0, text.text().length()));
        if (inner.length() == text.text().length()) {
            return text;
        }
        return inner.isEmpty() ? TracedText.EMPTY : TracedTexts.slice(text, inner);
    }
}
