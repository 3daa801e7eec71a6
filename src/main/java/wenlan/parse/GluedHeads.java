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
        Set<String> words = RunningHeads.vocabulary(lines);
        if (words.size() < 2) {
            return lines;
        }
        List<Line> parted = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Matcher glued = GLUED.matcher(line.string().length() <= LONGEST ? line.string() : "");
            Set<String> tail = glued.matches() ? RunningHeads.words(glued.group(2)) : Set.of();
            if (!line.isRow() && tail.size() > 1 && words.containsAll(tail)) {
                parted.add(
                        Line.of(
                                TracedTexts.slice(line.text(), new Span(0, glued.end(1))),
                                line.gap(),
                                line.look()));
                parted.add(
                        Line.of(
                                TracedTexts.slice(
                                        line.text(), new Span(glued.start(2), glued.end(2))),
                                0,
                                Look.PLAIN));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }
}
