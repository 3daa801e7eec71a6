package wenlan.parse;

import wenlan.document.Span;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts running headers that the extraction glued to the end of a line. */
final class GluedHeads {
    private static final int LONGEST = 120;
    private static final Pattern GLUED =
            Pattern.compile("^(.*[\\p{IsHan}\\p{Punct}，。、：”》）])\\s+([A-Z][A-Za-z&\\- ]{5,60})$");

    private GluedHeads() {}

    /** The lines, with glued headers on lines of their own. */
    static List<Line> part(List<Line> lines) {
        RunningHeads.Vocabulary running = RunningHeads.vocabulary(lines);
        Set<String> words = running.words();
        Set<String> headers = running.headers();
        if (words.size() < 2 && headers.isEmpty()) {
            return lines;
        }
        List<Line> parted = new ArrayList<>(lines.size());
        for (Line line : lines) {
            boolean brief = !line.isRow() && line.string().length() <= LONGEST;
            int start = brief ? start(line.string(), words, headers) : 0;
            if (start > 0) {
                String text = line.string();
                Span head = InlineMarkup.trim(text, new Span(0, start));
                parted.add(Line.of(TracedTexts.slice(line.text(), head), line.gap(), line.look()));
                Span tail = new Span(start, text.length());
                parted.add(Line.of(TracedTexts.slice(line.text(), tail), 0, Look.PLAIN));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    /** Where the glued header of a line begins; 0 without one. */
    private static int start(String text, Set<String> words, Set<String> headers) {
        Matcher glued = GLUED.matcher(text);
        Set<String> tail = glued.matches() ? RunningHeads.words(glued.group(2)) : Set.of();
        if (tail.size() > 1 && words.containsAll(tail)) {
            return glued.start(2);
        }
        for (int at = text.length() - 1; at > 1; at--) {
            if (Chars.isBlank(text.charAt(at - 1))
                    && headers.contains(Chars.key(text.substring(at)))) {
                return at;
            }
        }
        return 0;
    }
}
