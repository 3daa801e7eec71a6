package wenlan.http;

import wenlan.query.Suggestion;

import java.util.Locale;

/** Another query that may have been meant, and why. */
record SuggestionView(String text, String reason) {
    static SuggestionView of(Suggestion suggestion) {
        return new SuggestionView(
                suggestion.text(), suggestion.reason().name().toLowerCase(Locale.ROOT));
    }
}
