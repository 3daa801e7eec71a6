package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the triangles and arrows of a column are read. ▼ and ↓ are less than nothing. ▲ is more where
 * the column has ▼ too or a triangle everywhere, or another column of the same kind has ▼; else it
 * is the accountant's minus beside bare numbers. What the caption says of it comes first.
 */
final class Signs {
    private static final Pattern SIGN = Pattern.compile("^\\s*([▲△▼▽↑↓⬆⬇])\\s*(?=\\d|[¥$]\\d)");
    private static final String DOWN = "▼▽↓⬇";
    private static final String TRIANGLES = "▲△";

    /** ▲表示亏损, ▲为负增长. */
    private static final Pattern SAID =
            Pattern.compile(
                    "[▲△]\\s*(?:号|符号)?(?:表示|代表|指|为|[:：=＝])\\s*(?:(?<less>负|亏|减|降|下)|增|升|上|正)");

    private final boolean triangleLoses;

    private Signs(boolean triangleLoses) {
        this.triangleLoses = triangleLoses;
    }

    /**
     * What the cells of a column say of the signs in it.
     *
     * @param down whether the columns of its kind mark what falls, as {@link #fall} tells
     * @param caption what may say what a triangle means
     */
    static Signs of(List<String> cells, boolean down, @Nullable String caption) {
        Matcher said = SAID.matcher(caption == null ? "" : caption);
        if (said.find()) {
            return new Signs(said.group("less") != null);
        }
        boolean bare =
                cells.stream()
                        .anyMatch(cell -> sign(cell).isEmpty() && Figures.read(cell).isPresent());
        return new Signs(!down && bare);
    }

    /** Whether one of some cells has a mark of what falls. */
    static boolean fall(Stream<String> cells) {
        return cells.map(Signs::sign).anyMatch(sign -> !sign.isEmpty() && DOWN.contains(sign));
    }

    private static String sign(String cell) {
        Matcher sign = SIGN.matcher(cell);
        return sign.find() ? sign.group(1) : "";
    }

    /** A cell with a minus or nothing in place of its triangle. */
    String plain(String cell) {
        String sign = sign(cell);
        if (sign.isEmpty()) {
            return cell;
        }
        boolean loses = DOWN.contains(sign) || triangleLoses && TRIANGLES.contains(sign);
        return SIGN.matcher(cell).replaceFirst(loses ? "-" : "");
    }
}
