package wenlan.tables;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the triangles and arrows of a column are read. ▼ and ↓ are less than nothing. ▲ is more where
 * the column has ▼ too or a triangle everywhere; beside bare numbers it is the accountant's minus.
 */
final class Signs {
    private static final Pattern SIGN = Pattern.compile("^\\s*([▲△▼▽↑↓⬆⬇])\\s*(?=\\d|[¥$]\\d)");
    private static final String DOWN = "▼▽↓⬇";
    private static final String TRIANGLES = "▲△";

    private final boolean triangleLoses;

    private Signs(boolean triangleLoses) {
        this.triangleLoses = triangleLoses;
    }

    /** What the cells of a column say of the signs in it. */
    static Signs of(List<String> cells) {
        boolean down =
                cells.stream().anyMatch(cell -> DOWN.contains(sign(cell)) && !sign(cell).isEmpty());
        boolean bare =
                cells.stream()
                        .anyMatch(cell -> sign(cell).isEmpty() && Figures.read(cell).isPresent());
        return new Signs(!down && bare);
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
