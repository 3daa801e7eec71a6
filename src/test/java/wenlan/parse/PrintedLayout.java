package wenlan.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the same table is printed: by columns of a page, between marks, or one cell a line. */
enum PrintedLayout {
    ALIGNED("txt"),
    /**
     * Names of rows broken over lines, the figures beside the first, the last or the middle one.
     */
    BROKEN("txt"),
    SINGLE_BLANKS("txt"),
    CELL_A_LINE("txt"),
    TABS("txt"),
    MARKDOWN("md"),
    HTML("html");

    private static final int NEVER = 99;

    final String ending;

    PrintedLayout(String ending) {
        this.ending = ending;
    }

    /** The rows, the first of them names, as this layout prints them. */
    String print(List<List<String>> rows, Random random) {
        return switch (this) {
            case ALIGNED -> aligned(rows, NEVER, random);
            case BROKEN -> aligned(rows, 6 + random.nextInt(4), random);
            case SINGLE_BLANKS -> lines(rows, " ");
            case CELL_A_LINE -> lines(rows, random.nextBoolean() ? "\n" : "\n\n");
            case TABS ->
                    rows.stream()
                            .map(r -> String.join("\t", r) + "\n")
                            .collect(Collectors.joining());
            case MARKDOWN -> markdown(rows);
            case HTML -> html(rows);
        };
    }

    /** Cells one behind the other, the empty ones lost. */
    private static String lines(List<List<String>> rows, String between) {
        return rows.stream()
                .map(r -> r.stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(between)))
                .map(r -> r + (between.isBlank() && between.length() == 2 ? between : "\n"))
                .collect(Collectors.joining());
    }

    private static String markdown(List<List<String>> rows) {
        List<String> rule = rows.getFirst().stream().map(c -> "---").toList();
        return Stream.of(rows.subList(0, 1), List.of(rule), rows.subList(1, rows.size()))
                .flatMap(List::stream)
                .map(r -> "| " + String.join(" | ", r) + " |\n")
                .collect(Collectors.joining());
    }

    private static String html(List<List<String>> rows) {
        return rows.stream()
                .map(r -> "<tr><td>" + String.join("</td><td>", r) + "</td></tr>\n")
                .collect(Collectors.joining("", "<table>\n", "</table>\n"));
    }

    private static String aligned(List<List<String>> rows, int longest, Random random) {
        int gap = 2 + random.nextInt(5);
        int figures = random.nextInt(3);
        int place = random.nextInt(3);
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                for (String part : parts(row.get(column), column == 0 ? longest : NEVER)) {
                    widths[column] = Math.max(widths[column], Chars.width(part));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> names = new ArrayList<>(parts(row.getFirst(), longest));
            boolean between = place == 2 && names.size() == 2;
            if (between) {
                names.add(1, "");
            }
            int at = place == 0 ? 0 : place == 1 ? names.size() - 1 : (names.size() - 1) / 2;
            for (int line = 0; line < names.size(); line++) {
                StringBuilder printed = new StringBuilder(pad(names.get(line), widths[0], 0));
                for (int column = 1; column < widths.length; column++) {
                    String cell = line == at ? row.get(column) : "";
                    printed.append(" ".repeat(gap)).append(pad(cell, widths[column], figures));
                }
                text.append(printed.toString().stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> parts(String name, int longest) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < name.length() || at == 0; at += longest) {
            parts.add(name.substring(at, Math.min(name.length(), at + longest)));
        }
        return parts;
    }

    /** A cell at the left of its column, at the right, or in the middle. */
    private static String pad(String cell, int width, int where) {
        int room = width - Chars.width(cell);
        int left = where == 0 ? 0 : where == 1 ? room : room / 2;
        return " ".repeat(left) + cell + " ".repeat(room - left);
    }
}
