package wenlan.catalogue;

import wenlan.text.Folding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of columns of figures, for whoever begins to type one. */
public final class ColumnNames {
    private ColumnNames() {}

    /**
     * A name as printed.
     *
     * @param text the name
     * @param count the figures that stand in columns of that name
     */
    public record Name(String text, int count) {}

    /** At most {@code size} names that hold what was typed, those of most figures first. */
    public static List<Name> holding(String typed, List<TableEntry> tables, int size) {
        String wanted = Folding.query(typed);
        Map<String, Integer> counts = new TreeMap<>();
        for (TableEntry table : tables) {
            for (StatedFigure stated : table.stated()) {
                String name = header(table, stated).strip();
                if (!name.isEmpty() && Folding.query(name).contains(wanted)) {
                    counts.merge(name, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(size)
                .map(e -> new Name(e.getKey(), e.getValue()))
                .toList();
    }

    /** The name of the column itself, which a caption does not replace. */
    private static String header(TableEntry table, StatedFigure figure) {
        var reference = table.whole().table();
        Integer column = figure.column();
        List<String> header = reference == null ? List.of() : reference.header();
        return column == null || column >= header.size() ? "" : header.get(column);
    }
}
