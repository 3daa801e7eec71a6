package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartLines.Line;
import wenlan.tables.ChartSpec.Category;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what the lines of a chart are called by. */
final class ChartNames {
    private static final double MOST = 0.5;

    /** Columns of codes that lists are kept by. */
    private static final Pattern LISTED = Pattern.compile("序|编|代码|股票|证|批|电话|^(?!.*型号).*号$|码$");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

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
        int leading =
                IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type().isMeasure())
                        .findFirst()
                        .orElse(of.columns().size());
        return Stream.<Supplier<@Nullable Category>>of(
                        () -> distinct(leading),
                        () -> models(leading),
                        () -> inGroups(leading),
                        () -> distinct(of.columns().size()),
                        () -> inGroups(of.columns().size()))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first column of names that tells the lines apart, else of years, else of dates. */
    private @Nullable Category distinct(int end) {
        for (ColumnType type : List.of(ColumnType.TEXT, ColumnType.YEAR, ColumnType.DATE)) {
            for (int at = 0; at < end; at++) {
                if (of.columns().get(at).type() == type
                        && isNaming(at)
                        && isDistinct(of.texts(at))) {
                    return category(at, of.texts(at));
                }
            }
        }
        return null;
    }

    /** Models are made of letters and digits, where numbers of lists and codes of firms are not. */
    private @Nullable Category models(int end) {
        for (int at = 0; at < end; at++) {
            Column column = of.columns().get(at);
            List<String> texts = of.texts(at);
            if (column.type() == ColumnType.CODE
                    && !LISTED.matcher(Folding.query(column.name())).find()
                    && texts.stream().allMatch(text -> LETTER.matcher(text).find())
                    && isDistinct(texts)) {
                return category(at, texts);
            }
        }
        return null;
    }

    /** Remarks and figures in units of their own say something of a line, not which it is. */
    private boolean isNaming(int column) {
        long figures =
                of.lines().stream()
                        .map(line -> line.cells().get(column))
                        .filter(cell -> cell.bound() == null)
                        .map(TypedCell::own)
                        .filter(own -> own != null && !own.isRange())
                        .count();
        String name = of.columns().get(column).name();
        return !Words.isRemarkColumn(name)
                && (column == 0 || Header.of(name).unit() == null && figures <= of.size() * MOST);
    }

    private Category category(int column, List<String> values) {
        return new Category(column, values, of.columns().get(column).type() == ColumnType.YEAR);
    }

    /** Names that repeat in each group stand behind the label of their group. */
    private @Nullable Category inGroups(int end) {
        for (int at = 0; at < end; at++) {
            ColumnType type = of.columns().get(at).type();
            boolean named = type == ColumnType.TEXT || of.isTime(at);
            if (named && isNaming(at)) {
                List<String> grouped = new ArrayList<>();
                for (Line line : of.lines()) {
                    String above =
                            line.group() != null
                                    ? line.group()
                                    : isGrouping(at - 1) ? line.text(at - 1) : "";
                    String own = line.text(at);
                    grouped.add(own.isBlank() || above.isBlank() ? "" : above + " · " + own);
                }
                if (isDistinct(grouped)) {
                    return new Category(at, grouped, false);
                }
            }
        }
        return null;
    }

    private boolean isGrouping(int column) {
        return column >= 0 && !of.columns().get(column).type().isMeasure() && isNaming(column);
    }

    private static boolean isDistinct(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .map(Folding::query)
                .allMatch(text -> !Figures.isMissing(text) && seen.add(text));
    }
}
