package wenlan.parse;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * What no reader of a page sees although it is text between tags: scripts, style sheets, comments.
 * Found in one pass, for text that holds HTML here and there; comments within a line are left to
 * the cleaning of lines.
 */
final class Unseen {
    private static final List<String> OPENINGS = List.of("<script", "<style", "<!--");
    private static final List<String> CLOSINGS = List.of("</script>", "</style>", "-->");

    private static final int COMMENT = OPENINGS.indexOf("<!--");

    private Unseen() {}

    /** Such parts of a region in order; one that is never closed counts as text. */
    static List<Span> parts(String text, Span region) {
        List<Span> parts = new ArrayList<>();
        boolean[] closed = {true, true, true};
        int at = text.indexOf('<', region.start(), region.end());
        while (at >= 0) {
            int kind = kind(text, at);
            int close =
                    kind < 0 || !closed[kind] ? -1 : close(text, CLOSINGS.get(kind), at, region);
            if (kind >= 0) {
                closed[kind] &= close >= 0;
            }
            boolean brief = kind == COMMENT && close >= 0 && text.indexOf('\n', at, close) < 0;
            if (close >= 0 && !brief) {
                parts.add(new Span(at, close));
            }
            at = text.indexOf('<', close >= 0 ? close : at + 1, region.end());
        }
        return parts;
    }

    private static int kind(String text, int at) {
        for (int kind = 0; kind < OPENINGS.size(); kind++) {
            String opening = OPENINGS.get(kind);
            int end = at + opening.length();
            boolean named =
                    text.regionMatches(true, at, opening, 0, opening.length())
                            && end < text.length();
            if (named && (kind == COMMENT || !Character.isLetterOrDigit(text.charAt(end)))) {
                return kind;
            }
        }
        return -1;
    }

    /** Behind the closing mark, -1 where the region has none. */
    static int close(String text, String mark, int from, Span region) {
        for (int at = text.indexOf(mark.charAt(0), from, region.end());
                at >= 0 && at + mark.length() <= region.end();
                at = text.indexOf(mark.charAt(0), at + 1, region.end())) {
            if (text.regionMatches(true, at, mark, 0, mark.length())) {
                return at + mark.length();
            }
        }
        return -1;
    }

    /** The parts of a line that are seen, without those given; in order. */
    static List<Span> rest(Span line, List<Span> parts) {
        List<Span> rest = new ArrayList<>();
        int start = line.start();
        for (Span part : parts) {
            if (part.end() > start && part.start() < line.end()) {
                if (part.start() > start) {
                    rest.add(new Span(start, part.start()));
                }
                start = Math.max(start, part.end());
            }
        }
        if (start < line.end()) {
            rest.add(new Span(start, line.end()));
        }
        return rest;
    }
}
