package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Tells classes of age, size or income (18岁以下, 18—25岁, 26岁以上), which name rows, from figures that
 * rows have: each class goes on where the one before ends.
 */
final class Classes {
    private static final Pattern PART = Pattern.compile("^(?:#|其中\\s*[:：]?)\\s*");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Share of the cells with a number that must be classes. */
    private static final double MOST = 0.8;

    private static final int FEWEST = 2;

    private Classes() {}

    /** What lies between two numbers; an end without bound is infinite. */
    private record Class(double from, double to) {
        private boolean isWide() {
            return from < to;
        }

        /** Whether this one lies behind another one, with no more than a step between. */
        private boolean follows(Class other) {
            return from >= other.to && to > other.to && from > other.from;
        }
    }

    /**
     * Whether the texts of a column are classes in their order, up or down; they may begin anew
     * (for each region), and others may stand among them (合计, 不详).
     */
    static boolean are(List<String> texts) {
        List<Class> classes = new ArrayList<>();
        int numbers = 0;
        for (String text : texts) {
            if (PART.matcher(text.strip()).lookingAt()
                    || !DIGIT.matcher(Folding.query(text)).find()) {
                continue;
            }
            numbers++;
            Class read = read(text);
            if (read != null) {
                classes.add(read);
            }
        }
        return classes.size() >= Math.max(FEWEST, numbers * MOST)
                && classes.stream().filter(Class::isWide).count() * 2 > classes.size()
                && (areInOrder(classes) || areInOrder(classes.reversed()));
    }

    private static boolean areInOrder(List<Class> classes) {
        Class first = classes.getFirst();
        boolean several = false;
        for (int at = 1; at < classes.size(); at++) {
            Class one = classes.get(at);
            boolean follows = one.follows(classes.get(at - 1));
            if (!follows && !one.equals(first)) {
                return false;
            }
            several |= follows;
        }
        return several;
    }

    private static @Nullable Class read(String text) {
        FigureRange range = FigureRange.read(text).orElse(null);
        if (range != null) {
            Measure unit = range.unit();
            return unit == null
                    ? new Class(range.from(), range.to())
                    : new Class(unit.plain(range.from()), unit.plain(range.to()));
        }
        Figure figure = Figures.read(text).orElse(null);
        if (figure == null || figure.bound() == Bound.ABOUT) {
            return null;
        }
        Measure unit = figure.unit();
        double value = unit == null ? figure.value() : unit.plain(figure.value());
        return Objects.requireNonNullElse(open(figure.bound(), value), new Class(value, value));
    }

    private static @Nullable Class open(@Nullable Bound bound, double value) {
        if (bound == null) {
            return null;
        }
        return bound == Bound.OVER
                ? new Class(value, Double.POSITIVE_INFINITY)
                : new Class(Double.NEGATIVE_INFINITY, value);
    }
}
