package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where HTML tables stand in a text that is no page. Each opening tag has its own end, found in one
 * pass however many there are; an opening without an end is none. They are taken in order.
 */
final class HtmlTables {
    private static final String OPENING = "<table";
    private static final String CLOSING = "</table>";

    private final List<Span> tables;

    /** The first that was not yet passed. */
    private int next;

    private HtmlTables(List<Span> tables) {
        this.tables = tables;
    }

    /** Those of a region, outside the parts that nobody sees. */
    static HtmlTables of(String text, Span region, List<Span> unseen) {
        SortedMap<Integer, Span> found = new TreeMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        int hidden = 0;
        for (int at = text.indexOf('<', region.start(), region.end());
                at >= 0;
                at = text.indexOf('<', at + 1, region.end())) {
            while (hidden < unseen.size() && unseen.get(hidden).end() <= at) {
                hidden++;
            }
            if (hidden < unseen.size() && unseen.get(hidden).start() <= at) {
                at = unseen.get(hidden).end() - 1;
            } else if (opens(text, at, region.end())) {
                open.push(at);
            } else if (!open.isEmpty() && closes(text, at, region.end())) {
                int start = open.pop();
                found.put(start, new Span(start, at + CLOSING.length()));
            }
        }
        return new HtmlTables(List.copyOf(found.values()));
    }

    private static boolean opens(String text, int at, int end) {
        int behind = at + OPENING.length();
        return behind < end
                && text.regionMatches(true, at, OPENING, 0, OPENING.length())
                && !Character.isLetterOrDigit(text.charAt(behind));
    }

    private static boolean closes(String text, int at, int end) {
        return at + CLOSING.length() <= end
                && text.regionMatches(true, at, CLOSING, 0, CLOSING.length());
    }

    /**
     * The first table that opens within a part of the text, null where none does. The parts asked
     * for go forward; a table is told once, and those inside it never.
     */
    @Nullable Span take(Span part) {
        pass(part.start());
        if (next == tables.size() || tables.get(next).start() >= part.end()) {
            return null;
        }
        Span table = tables.get(next);
        pass(table.end());
        return table;
    }

    private void pass(int from) {
        while (next < tables.size() && tables.get(next).start() < from) {
            next++;
        }
    }
}
