package wenlan.lucene;

import wenlan.search.IndexedUnit;
import wenlan.search.QueryNode;
import wenlan.text.Folding;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading or caption as a whole, with its number and without: who types or pastes such a line
 * wants that line. Lines of a few words are left out: they are names, and who types a name looks
 * for what is said of its bearer.
 */
final class WholeLine {
    private static final int FEWEST_WORDS = 5;

    /** Longer lines nobody types, in UTF-16 code units. */
    private static final int LONGEST = 200;

    private static final String NUMBER = "[0-9.\\-一二三四五六七八九十百]";

    /** What numbers or announces a line, once folded: 表3:, 第二章, (一), 4.2. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "附?(?:图表|表格|图|表|table|figure)"
                            + NUMBER
                            + "*[:.、]?|第"
                            + NUMBER
                            + "+[章节篇][:.、]?|[(]"
                            + NUMBER
                            + "+[)]|"
                            + NUMBER
                            + "+[、:)]?");

    private WholeLine() {}

    /** The ways in which the line that a unit is may be typed; none of a unit that is text. */
    static Set<String> of(IndexedUnit unit) {
        String line =
                switch (unit.unit().kind()) {
                    case HEADING, FIGURE -> unit.unit().text().text();
                    case TABLE -> unit.table() == null ? null : unit.table().caption();
                    default -> null;
                };
        String folded = line == null || line.length() > LONGEST ? "" : Folding.query(line);
        Matcher label = LABEL.matcher(folded);
        String bare = label.lookingAt() ? folded.substring(label.end()) : folded;
        return Stream.of(folded, bare).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }

    /** What was typed as such a line; empty where it can be none. */
    static String typed(QueryNode condition) {
        return words(condition) < FEWEST_WORDS ? "" : text(condition);
    }

    private static String text(QueryNode node) {
        return switch (node) {
            case QueryNode.Term term -> Folding.query(term.text());
            case QueryNode.Exact exact -> Folding.query(exact.text());
            case QueryNode.Either either -> text(either.typed());
            case QueryNode.Relaxed relaxed -> text(relaxed.asked());
            case QueryNode.And and ->
                    and.nodes().stream().map(WholeLine::text).collect(Collectors.joining());
            default -> "";
        };
    }

    private static int words(QueryNode node) {
        return switch (node) {
            case QueryNode.Term term -> term.words().size();
            case QueryNode.Exact exact -> 1;
            case QueryNode.Either either -> words(either.typed());
            case QueryNode.Relaxed relaxed -> words(relaxed.asked());
            case QueryNode.And and -> and.nodes().stream().mapToInt(WholeLine::words).sum();
            default -> 0;
        };
    }
}
