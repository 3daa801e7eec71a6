package wenlan.query;

import wenlan.document.UnitKind;
import wenlan.search.Dimension;
import wenlan.search.Selection;
import wenlan.search.YearRange;
import wenlan.text.Folding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of dimensions as people write them. */
final class FieldValues {
    private static final Pattern YEARS =
            Pattern.compile("([0-9]{4})?年?(?:\\.\\.|…|-|–|—|~|至|到)([0-9]{4})?年?");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?度?");
    private static final int LAST_YEAR = 9999;

    private static final Map<String, UnitKind> KINDS =
            Map.of(
                    "段落", UnitKind.PARAGRAPH,
                    "列表", UnitKind.LIST_ITEM,
                    "标题", UnitKind.HEADING,
                    "表行", UnitKind.TABLE_ROW,
                    "表格", UnitKind.TABLE,
                    "表注", UnitKind.TABLE_NOTE,
                    "图", UnitKind.FIGURE,
                    "脚注", UnitKind.FOOTNOTE,
                    "题头", UnitKind.METADATA);

    /** What values lack or have at their end, as people write them. */
    private static final Map<Dimension, List<String>> ENDINGS =
            Map.of(
                    Dimension.CITY, List.of("市"),
                    Dimension.REPORT_CITY, List.of("市"),
                    Dimension.PROVINCE, List.of("省", "市", "自治区"),
                    Dimension.DISTRICT, List.of("新区", "区", "县", "市"));

    private static final int SHORTEST_PLACE = 2;

    private FieldValues() {}

    /** What is chosen by {@code text} in a dimension; nothing when it cannot be a value of it. */
    static Optional<Selection> read(Dimension dimension, String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (dimension.isYear()) {
            return years(dimension, OtherForms.withArabicYear(Folding.query(value)));
        }
        if (dimension == Dimension.KIND) {
            return kind(value).map(kind -> Selection.of(dimension, kind.label()));
        }
        Set<String> values = new LinkedHashSet<>();
        if (ENDINGS.containsKey(dimension)) {
            values.addAll(places(dimension, Folding.query(value)));
        } else {
            values.add(value);
            values.add(Folding.query(value));
        }
        values.remove("");
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Selection(dimension, values, List.of(), Set.of()));
    }

    private static Optional<Selection> years(Dimension dimension, String value) {
        Matcher year = YEAR.matcher(value);
        if (year.matches()) {
            return Optional.of(Selection.of(dimension, year.group(1)));
        }
        Matcher years = YEARS.matcher(value);
        if (!years.matches() || years.group(1) == null && years.group(2) == null) {
            return Optional.empty();
        }
        int from = years.group(1) == null ? 0 : Integer.parseInt(years.group(1));
        int to = years.group(2) == null ? LAST_YEAR : Integer.parseInt(years.group(2));
        YearRange range = new YearRange(Math.min(from, to), Math.max(from, to));
        return Optional.of(new Selection(dimension, Set.of(), List.of(range), Set.of()));
    }

    /** Whether {@code text} names a range of years whose later one stands first. */
    static boolean isTurned(Dimension dimension, String text) {
        Matcher years = YEARS.matcher(OtherForms.withArabicYear(Folding.query(text)));
        return dimension.isYear()
                && years.matches()
                && years.group(1) != null
                && years.group(2) != null
                && years.group(1).compareTo(years.group(2)) > 0;
    }

    private static Optional<UnitKind> kind(String value) {
        UnitKind named = KINDS.get(value);
        return named != null
                ? Optional.of(named)
                : List.of(UnitKind.values()).stream()
                        .filter(kind -> kind.label().equalsIgnoreCase(value))
                        .findFirst();
    }

    /** 徐汇 and 徐汇区 are the same place; which of them is the value depends on the dimension. */
    private static Set<String> places(Dimension dimension, String value) {
        List<String> endings = ENDINGS.get(dimension);
        String bare =
                endings.stream()
                        .filter(value::endsWith)
                        .map(ending -> value.substring(0, value.length() - ending.length()))
                        .filter(rest -> rest.length() >= SHORTEST_PLACE)
                        .findFirst()
                        .orElse(value);
        Set<String> places = new LinkedHashSet<>(List.of(bare, value));
        endings.forEach(ending -> places.add(bare + ending));
        return places;
    }

    /** How a selection that was read is written, so that it is read the same again. */
    static String written(Selection selection) {
        if (!selection.ranges().isEmpty()) {
            YearRange range = selection.ranges().getFirst();
            String from = range.from() == 0 ? "" : "%04d".formatted(range.from());
            return from + ".." + (range.to() == LAST_YEAR ? "" : "%04d".formatted(range.to()));
        }
        List<String> values = selection.included().stream().sorted().toList();
        return values.stream()
                .filter(v -> read(selection.dimension(), v).equals(Optional.of(selection)))
                .findFirst()
                .orElse(String.join("/", values));
    }
}
