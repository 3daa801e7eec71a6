package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The lines of a report with those that are set aside, as the recognisers walk over them. */
final class Lines {
    private final List<Line> all;
    private final Map<Integer, String> asides;

    Lines(List<Line> all, Map<Integer, String> asides) {
        this.all = List.copyOf(all);
        this.asides = Map.copyOf(asides);
    }

    int size() {
        return all.size();
    }

    Line get(int at) {
        return all.get(at);
    }

    List<Line> all() {
        return all;
    }

    String string(int at) {
        return all.get(at).string();
    }

    /** Why a line is set aside, or null. */
    @Nullable String aside(int at) {
        return asides.get(at);
    }

    boolean isAside(int at) {
        return asides.containsKey(at);
    }

    /** The first line from {@code at} on that is not set aside; the size when there is none. */
    int seek(int at) {
        int next = at;
        while (next < size() && isAside(next)) {
            next++;
        }
        return next;
    }

    /** The last line before {@code at} that is not set aside; -1 when there is none. */
    int seekBack(int at) {
        int previous = at - 1;
        while (previous >= 0 && isAside(previous)) {
            previous--;
        }
        return previous;
    }

    /** Behind the last line that stands with {@code at} without a blank line between. */
    int blockEnd(int at) {
        return blockEnd(at, 0);
    }

    /** The same where so many blank lines stand behind each line. */
    int blockEnd(int at, int spacing) {
        int end = at + 1;
        while (end < size() && end - at < 50 && get(end).gap() <= spacing && !isAside(end)) {
            end++;
        }
        return end;
    }

    /** Whether a line has a blank line (or the end) on both sides. */
    boolean standsAlone(int at) {
        return startsBlock(at) && endsBlock(at);
    }

    boolean startsBlock(int at) {
        return at == 0 || get(at).gap() > 0 || isAside(at - 1);
    }

    boolean endsBlock(int at) {
        return at + 1 >= size() || get(at + 1).gap() > 0 || isAside(at + 1);
    }

    /** Blank lines between a line and the last one before it that is not set aside, added up. */
    int gapBefore(int at) {
        int gap = get(at).gap();
        for (int before = at - 1; before >= 0 && isAside(before); before--) {
            gap += get(before).gap();
        }
        return gap;
    }
}
