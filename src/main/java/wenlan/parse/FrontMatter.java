package wenlan.parse;

import wenlan.document.LineMap;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * YAML between two lines of {@code ---} at the top of a file.
 *
 * @param end offset where the text behind it begins; 0 without front matter
 * @param pieces its lines
 * @param values what it says
 */
record FrontMatter(int end, List<Piece> pieces, Map<String, Object> values) {
    private static final int MOST_LINES = 200;
    private static final String SETTING = "front matter";
    private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w-]{0,30})\\s*:");
    private static final Set<String> ABOUT =
            Set.of("description", "summary", "abstract", "excerpt", "keywords", "tags");

    FrontMatter {
        pieces = List.copyOf(pieces);
        values = Map.copyOf(values);
    }

    static FrontMatter of(SourceText source) {
        LineMap lines = source.lines();
        if (!line(source, 1).equals("---")) {
            return none();
        }
        int last = Math.min(lines.count(), MOST_LINES);
        for (int number = 2; number <= last; number++) {
            String line = line(source, number);
            if (line.equals("---") || line.equals("...")) {
                return read(source, number);
            }
        }
        return none();
    }

    private static FrontMatter none() {
        return new FrontMatter(0, List.of(), Map.of());
    }

    private static String line(SourceText source, int number) {
        Span span = source.lines().span(number);
        return span.length() > 400 ? "" : source.slice(span).strip();
    }

    /** Whether a line says something of the report, not how a site shows it. */
    private static boolean isOfText(String line) {
        Matcher key = KEY.matcher(line);
        return !key.lookingAt()
                || GivenMetadata.isKnown(key.group(1).toLowerCase(Locale.ROOT))
                || ABOUT.contains(key.group(1).toLowerCase(Locale.ROOT));
    }

    private static FrontMatter read(SourceText source, int close) {
        LineMap lines = source.lines();
        List<Piece> pieces = new ArrayList<>();
        for (int number = 2; number < close; number++) {
            Span span = InlineMarkup.trim(source.text(), lines.span(number));
            if (!span.isEmpty()) {
                TracedText text = InlineMarkup.clean(source, span);
                pieces.add(
                        isOfText(text.text())
                                ? new Piece.FrontMatter(text)
                                : new Piece.Aside(text, SETTING));
            }
        }
        int end = close == lines.count() ? source.text().length() : lines.span(close + 1).start();
        Span yaml = new Span(lines.span(2).start(), lines.span(close).start());
        return new FrontMatter(end, pieces, Yaml.read(source.slice(yaml)));
    }
}
