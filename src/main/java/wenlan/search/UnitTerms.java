package wenlan.search;

import wenlan.document.Mention;
import wenlan.document.TracedText;
import wenlan.document.UnitKind;
import wenlan.text.Folding;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names, headings and titles that stand in units and reports, the same for every engine. */
public final class UnitTerms {
    /** Longer names and headings are sentences; nobody types them. */
    private static final int LONGEST = 64;

    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(第[〇零一二三四五六七八九十百0-9]+[编章节条部分篇款]+"
                        + "|[（(]?[〇零一二三四五六七八九十0-9]+[）)、.．]+([0-9]+[.．]?)*|[0-9]+([.．][0-9]+)+)[\\s、：:]*");

    private UnitTerms() {}

    /**
     * A term of a unit.
     *
     * @param kind what it is
     * @param text how it is printed
     * @param canonical of an organisation the name it is counted under, of others nothing
     */
    public record Named(TermKind kind, String text, String canonical) {}

    /** The terms of a unit, each once: what it mentions as printed there, and what it heads. */
    public static Set<Named> of(IndexedUnit unit) {
        Set<Named> terms = new LinkedHashSet<>();
        unit.entities()
                .mentions()
                .forEach(
                        mention ->
                                TermKind.of(mention.kind()).stream()
                                        .flatMap(kind -> named(kind, mention))
                                        .forEach(terms::add));
        if (unit.unit().kind() == UnitKind.HEADING) {
            String heading = NUMBER.matcher(unit.unit().text().text().strip()).replaceFirst("");
            named(TermKind.HEADING, heading).forEach(terms::add);
        }
        return terms;
    }

    /** The title of a report, where somebody might type it. */
    public static Stream<Named> of(ReportRef report) {
        return named(TermKind.REPORT, report.title());
    }

    private static Stream<Named> named(TermKind kind, Mention mention) {
        String canonical = kind == TermKind.ORG ? mention.canonical() : "";
        return named(kind, mention.surface())
                .map(named -> new Named(kind, named.text(), canonical.replace('\t', ' ')));
    }

    private static Stream<Named> named(TermKind kind, String printed) {
        if (printed.indexOf(TracedText.BREAK) >= 0) {
            return Stream.empty();
        }
        String text = WHITE.matcher(printed.strip()).replaceAll(" ");
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean between =
                    c == ' '
                            && Folding.isHan(text.charAt(at - 1))
                            && Folding.isHan(text.charAt(at + 1));
            if (!between) {
                shown.append(c);
            }
        }
        int length = Folding.query(shown.toString()).length();
        return length < 2 || length > LONGEST
                ? Stream.empty()
                : Stream.of(new Named(kind, shown.toString(), ""));
    }
}
