package wenlan.query;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.query.Enclosed.Stretch;
import wenlan.tables.Condition;
import wenlan.tables.ConditionReader;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a column and the condition behind it, which may stand apart: 列:投资金额 &gt; 100 亿元. Of what
 * follows as much is taken as can be read as a condition.
 */
final class MeasureReader {
    /** Parts between white space that a condition may have. */
    private static final int MOST_PARTS = 8;

    private MeasureReader() {}

    /**
     * A column that was found.
     *
     * @param column its name, empty where there is none
     * @param condition the condition, null without one
     * @param unread what looks like a condition but is none, else empty
     * @param end where it ends in the input
     * @param turned whether the condition is a range whose greater number stands first
     * @param loose a condition that stands apart from the column and is not heeded, else empty
     */
    record Found(
            String column,
            @Nullable Condition condition,
            String unread,
            int end,
            boolean turned,
            String loose) {
        private static Found of(String column, Condition condition, boolean turned, int end) {
            return new Found(column, condition, "", end, turned, "");
        }

        private static Found without(String column, String unread, int end, String loose) {
            return new Found(column, null, unread, end, false, loose);
        }
    }

    /** The column that begins at {@code start}. */
    static Found read(String typed, int start, Map<Integer, Stretch> enclosed) {
        Stretch stretch = enclosed.get(start);
        int from = stretch == null ? start : stretch.end();
        List<Integer> ends = ends(typed, from, enclosed);
        if (stretch != null) {
            return behindQuotes(typed, stretch.inner(), from, ends);
        }
        for (int at = ends.size() - 1; at >= 0; at--) {
            ConditionReader.Typed read = ConditionReader.read(typed.substring(start, ends.get(at)));
            String column = read.about();
            boolean one = column.chars().noneMatch(c -> Characters.isWhite((char) c));
            if (read.condition() != null && one && !Folding.query(column).isEmpty()) {
                return Found.of(column, read.condition(), read.turned(), ends.get(at));
            }
        }
        if (ends.isEmpty()) {
            return Found.without("", "", start, "");
        }
        String column = typed.substring(start, ends.getFirst());
        ConditionReader.Typed read = ConditionReader.read(column);
        String unread =
                read.unread().isEmpty()
                        ? likeCondition(typed, ends.getFirst(), ends.subList(1, ends.size()))
                        : read.unread();
        boolean none = Folding.query(column).isEmpty() || read.condition() != null;
        return Found.without(
                none ? "" : column,
                unread,
                ends.getFirst(),
                unread.isEmpty() ? loose(typed, ends) : "");
    }

    private static Found behindQuotes(String typed, Span name, int from, List<Integer> ends) {
        String column = name.of(typed);
        for (int at = ends.size() - 1; at >= 0; at--) {
            Optional<ConditionReader.Read> read =
                    ConditionReader.condition(typed.substring(from, ends.get(at)));
            if (read.isPresent()) {
                return Found.of(column, read.get().condition(), read.get().turned(), ends.get(at));
            }
        }
        return Found.without(column, likeCondition(typed, from, ends), from, "");
    }

    /**
     * The part from a place on if it begins like a condition; of a sign alone with the part behind
     * it.
     */
    private static String likeCondition(String typed, int from, List<Integer> ends) {
        String part = ends.isEmpty() ? "" : typed.substring(from, ends.getFirst()).strip();
        if (!ConditionReader.beginsLikeOne(part)) {
            return "";
        }
        return ends.size() > 1 && ConditionReader.isSign(part)
                ? typed.substring(from, ends.get(1)).strip()
                : part;
    }

    /** A condition further on, behind words that no other field has: 列:投资 金额 &gt;100亿. */
    private static String loose(String typed, List<Integer> ends) {
        for (int at = 1; at < ends.size(); at++) {
            String part = typed.substring(ends.get(at - 1), ends.get(at)).strip();
            if (part.chars().anyMatch(c -> Characters.isColon((char) c))) {
                return "";
            }
            if (ConditionReader.beginsLikeOne(part)) {
                return part;
            }
        }
        return "";
    }

    /** Where parts end that may belong to a column and its condition. */
    private static List<Integer> ends(String typed, int from, Map<Integer, Stretch> enclosed) {
        List<Integer> ends = new ArrayList<>();
        int at = from;
        int depth = 0;
        while (at < typed.length() && ends.size() < MOST_PARTS) {
            char character = typed.charAt(at);
            depth += Characters.isOpening(character) ? 1 : 0;
            depth -= Characters.isClosing(character) ? 1 : 0;
            boolean over = depth < 0 || enclosed.containsKey(at) || isPause(typed, at);
            if (over || Characters.isWhite(character)) {
                add(ends, from, at, typed);
            }
            if (over) {
                return ends;
            }
            at++;
        }
        add(ends, from, at, typed);
        return ends;
    }

    private static void add(List<Integer> ends, int from, int at, String typed) {
        boolean more = at > from && !Characters.isWhite(typed.charAt(at - 1));
        if (more && ends.size() < MOST_PARTS) {
            ends.add(at);
        }
    }

    /** A comma between digits parts groups of three; dots lead from one number to another. */
    private static boolean isPause(String typed, int at) {
        char character = typed.charAt(at);
        if (!Characters.isPause(character) || character == '…') {
            return false;
        }
        boolean between =
                at > 0
                        && at + 1 < typed.length()
                        && Characters.isDigit(typed.charAt(at - 1))
                        && Characters.isDigit(typed.charAt(at + 1));
        boolean unequal =
                character == '!' && at + 1 < typed.length() && typed.charAt(at + 1) == '=';
        return !(between && (character == ',' || character == '，')) && !unequal;
    }
}
