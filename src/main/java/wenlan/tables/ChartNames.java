package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Category;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what the lines of a chart are called by. */
final class ChartNames {
    private final ChartLines of;

    ChartNames(ChartLines of) {
        this.of = of;
    }

    @Nullable Category category() {
        int first =
                IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type() != ColumnType.CODE)
                        .filter(at -> !of.columns().get(at).type().isMeasure())
                        .findFirst()
                        .orElse(-1);
        if (first < 0) {
            return null;
        }
        if (of.isTime(first) && isDistinct(of.texts(first))) {
            return category(first, of.texts(first));
        }
        for (ColumnType type : List.of(ColumnType.TEXT, ColumnType.YEAR, ColumnType.DATE)) {
            for (int at = 0; at < of.columns().size(); at++) {
                if (of.columns().get(at).type() == type && isDistinct(of.texts(at))) {
                    return category(at, of.texts(at));
                }
            }
        }
        return inGroups();
    }

    private Category category(int column, List<String> values) {
        return new Category(column, values, of.columns().get(column).type() == ColumnType.YEAR);
    }

    /** Names that repeat in each group stand behind the label of their group. */
    private @Nullable Category inGroups() {
        for (int at = 0; at < of.columns().size(); at++) {
            ColumnType type = of.columns().get(at).type();
            if (type == ColumnType.TEXT || type == ColumnType.YEAR || type == ColumnType.DATE) {
                List<String> grouped = new ArrayList<>();
                for (Line line : of.lines()) {
                    String above =
                            line.group() != null
                                    ? line.group()
                                    : at > 0 ? line.cells().get(at - 1).text() : "";
                    String own = line.cells().get(at).text();
                    grouped.add(own.isBlank() || above.isBlank() ? "" : above + " · " + own);
                }
                if (isDistinct(grouped)) {
                    return new Category(at, grouped, false);
                }
            }
        }
        return null;
    }

    private static boolean isDistinct(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .map(Folding::query)
                .allMatch(text -> !Figures.isMissing(text) && seen.add(text));
    }
}
