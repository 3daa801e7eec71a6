package wenlan.tables;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a sentence between its commas. */
final class Clauses {
    /** A comma in a number parts groups of three digits. */
    private static final Pattern COMMA = Pattern.compile("(?<!\\d)[,，]|[,，](?!\\d{3})");

    private Clauses() {}

    static List<Span> of(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        Matcher commas = COMMA.matcher(text).region(sentence.start(), sentence.end());
        commas.useTransparentBounds(true);
        int from = sentence.start();
        while (commas.find()) {
            clauses.add(new Span(from, commas.start()));
            from = commas.end();
        }
        clauses.add(new Span(from, sentence.end()));
        return clauses;
    }
}
