package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the figures along the axis of a chart from those of a table: four of them at the least, one
 * a line, that rise or fall in equal steps. Years and the numbers of rows do so in tables too.
 */
final class Axis {
    private static final int FEWEST = 4;
    private static final Pattern TICK =
            Pattern.compile("-?\\d{1,3}(?:,?\\d{3}){0,3}(?:\\.\\d{1,3})?[%％]?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Axis() {}

    /** Whether an axis stands among some lines. */
    static boolean isAmong(List<Line> lines, int from, int end) {
        BigDecimal before = null;
        BigDecimal step = null;
        int ticks = 0;
        int years = 0;
        for (int at = from; at < end; at++) {
            String text = lines.get(at).string();
            BigDecimal tick = tick(text);
            BigDecimal next = tick == null || before == null ? null : tick.subtract(before);
            boolean same = next != null && step != null && next.compareTo(step) == 0;
            ticks = same ? ticks + 1 : next == null ? 1 : 2;
            years = YEAR.matcher(text).matches() ? years + 1 : 0;
            if (ticks >= FEWEST && years < ticks && next != null && !counts(next)) {
                return true;
            }
            step = next;
            before = tick;
        }
        return false;
    }

    /** A step of one, as between the numbers of rows and years, or none. */
    private static boolean counts(BigDecimal step) {
        return step.signum() == 0 || step.abs().compareTo(BigDecimal.ONE) == 0;
    }

    private static @Nullable BigDecimal tick(String text) {
        boolean figure = text.length() <= 16 && TICK.matcher(text).matches();
        return figure ? new BigDecimal(text.replaceAll("[,%％]", "")) : null;
    }
}
