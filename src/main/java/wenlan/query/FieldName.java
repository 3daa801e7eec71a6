package wenlan.query;

import wenlan.search.Dimension;
import wenlan.search.NamedPlace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A name that can stand before a colon in a query. */
sealed interface FieldName {
    /** The name in which it is printed. */
    String shown();

    /** What a unit belongs to, by its name. */
    record Place(NamedPlace place, String shown) implements FieldName {}

    /** A dimension of which values are chosen. */
    record Value(Dimension dimension, String shown) implements FieldName {}

    /** A column of tables, by its name and at times a condition on its figures. */
    record Column(String shown) implements FieldName {}

    /** All names, in small letters. The first Chinese one of each is the one shown. */
    Map<String, FieldName> ALL = all();

    /** Longest of them. */
    int LONGEST = ALL.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** The field with a name in either language. */
    static Optional<FieldName> of(String name) {
        return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The field of a place. */
    static FieldName of(NamedPlace place) {
        return ALL.get(place.label());
    }

    /** The field of a dimension; not the one of a place with the same label. */
    static Optional<FieldName> of(Dimension dimension) {
        return ALL.values().stream()
                .filter(f -> f instanceof Value value && value.dimension() == dimension)
                .findFirst();
    }

    private static Map<String, FieldName> all() {
        Map<String, FieldName> names = new HashMap<>();
        place(names, NamedPlace.TITLE, "标题", "题名");
        place(names, NamedPlace.HEADING, "章节", "小标题");
        place(names, NamedPlace.TABLE, "表格", "表");
        add(names, "column", new Column("列"), "列", "列名", "col");
        value(names, Dimension.CITY, "城市");
        value(names, Dimension.PROVINCE, "省份");
        value(names, Dimension.DISTRICT, "区县");
        value(names, Dimension.ZONE, "园区", "片区");
        value(names, Dimension.YEAR, "年份");
        value(names, Dimension.PERIOD, "规划期");
        value(names, Dimension.PUBLISHED, "发布", "发布年份");
        value(names, Dimension.REPORT_CITY, "报告城市");
        value(names, Dimension.ORG, "机构");
        value(names, Dimension.POLICY, "政策");
        value(names, Dimension.PERSON, "人物");
        value(names, Dimension.TECHNOLOGY, "技术");
        value(names, Dimension.KIND, "类型");
        value(names, Dimension.REPORT, "报告");
        return Map.copyOf(names);
    }

    private static void place(Map<String, FieldName> names, NamedPlace place, String... chinese) {
        add(names, place.label(), new Place(place, chinese[0]), chinese);
    }

    private static void value(
            Map<String, FieldName> names, Dimension dimension, String... chinese) {
        add(names, dimension.label(), new Value(dimension, chinese[0]), chinese);
    }

    private static void add(
            Map<String, FieldName> names, String label, FieldName field, String... chinese) {
        names.put(label.toLowerCase(Locale.ROOT), field);
        List.of(chinese).forEach(name -> names.put(name, field));
    }
}
