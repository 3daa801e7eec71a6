package wenlan.query;

import wenlan.document.Span;
import wenlan.query.Enclosed.Stretch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which parentheses of a query group. A pair groups where it stands by itself and more than one
 * thing is in it: 办法（试行） and （一）总体要求 are text.
 */
final class Groups {
    /** Nobody nests deeper by hand. */
    static final int DEEPEST = 16;

    private final String typed;
    private final int[] partner;
    private final int[] partsBefore;
    private final Set<Integer> closing = new HashSet<>();
    private int depth;

    private Groups(String typed, int[] partner, int[] partsBefore) {
        this.typed = typed;
        this.partner = partner;
        this.partsBefore = partsBefore;
    }

    static Groups in(String typed, Map<Integer, Stretch> enclosed, Remarks remarks) {
        int[] partner = new int[typed.length()];
        int[] partsBefore = new int[typed.length() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        int next;
        for (int at = 0; at < typed.length(); at = next) {
            Stretch stretch = enclosed.get(at);
            next = stretch == null ? at + 1 : stretch.end();
            boolean parts = stretch != null || Characters.isWhite(typed.charAt(at));
            for (int inside = at + 1; inside <= next; inside++) {
                partsBefore[inside] = partsBefore[at] + (parts ? 1 : 0);
            }
            if (stretch == null && Characters.isOpening(typed.charAt(at))) {
                open.push(at);
            } else if (stretch == null && Characters.isClosing(typed.charAt(at))) {
                if (open.isEmpty()) {
                    remarks.info(new Span(at, at + 1), "括号没有开头，按普通字符查找。");
                } else {
                    partner[open.pop()] = at;
                }
            }
        }
        open.descendingIterator()
                .forEachRemaining(at -> remarks.info(new Span(at, at + 1), "括号没有收尾，按普通字符查找。"));
        return new Groups(typed, partner, partsBefore);
    }

    /**
     * Opens a group at a place where an operand may begin, if one does.
     *
     * @param behindSign whether a sign or a field stands before it, which makes any pair a group
     */
    boolean opens(int at, boolean behindSign, Remarks remarks) {
        int close = partner[at];
        boolean several = close > 0 && partsBefore[close] > partsBefore[at + 1];
        if (close == 0 || !endsThere(close) || !(behindSign || several)) {
            return false;
        }
        if (depth == DEEPEST) {
            remarks.warn(new Span(at, close + 1), "括号最多套 " + DEEPEST + " 层，更里面的按普通字符查找。");
            return false;
        }
        if (typed.substring(at + 1, close).isBlank()) {
            return false;
        }
        depth++;
        closing.add(close);
        return true;
    }

    /** Whether a parenthesis that is never closed stands before another one, which may group. */
    boolean isStray(int at) {
        return partner[at] == 0
                && at + 1 < typed.length()
                && Characters.isOpening(typed.charAt(at + 1));
    }

    /** Whether what stands at {@code at} closes a group that was opened. */
    boolean closes(int at) {
        boolean closes = closing.contains(at);
        depth -= closes ? 1 : 0;
        return closes;
    }

    private boolean endsThere(int close) {
        return close + 1 == typed.length()
                || Characters.isWhite(typed.charAt(close + 1))
                || Characters.isClosing(typed.charAt(close + 1));
    }
}
