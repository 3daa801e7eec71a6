package wenlan.tables;

import wenlan.text.Country;
import wenlan.text.Division;
import wenlan.text.Folding;
import wenlan.text.ListResource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Regions and groups of countries that hold other rows of a table: 东部 above 上海, 苏南 above 苏州, 亚洲
 * beside 东盟 and 日本. The list of them names its sources.
 */
final class Regions {
    private static final class Held {
        /** What each name is made of: codes of provinces and countries, names of cities. */
        static final Map<String, Set<String>> PARTS = new HashMap<>();

        static final Set<String> REGIONS = new HashSet<>();

        /** Divisions that lists of countries have too. */
        static final Map<String, String> OUTSIDE = Map.of("71", "TW", "81", "HK", "82", "MO");

        static {
            for (String[] columns : ListResource.read("/wenlan/tables/regions.tsv")) {
                for (String name : columns[0].split("\\|")) {
                    PARTS.put(name, Set.of(columns[1].split(" ")));
                    REGIONS.add(name);
                }
            }
            for (Country country : Country.all()) {
                country.names().forEach(name -> add(name, country.code()));
            }
            for (Division division : Division.all()) {
                boolean city = division.code().endsWith("00");
                for (String name : List.of(division.name(), division.shortName())) {
                    if (city) {
                        String code = division.code().substring(0, 2);
                        add(name, OUTSIDE.getOrDefault(code, code));
                        add(name, division.shortName());
                    }
                }
            }
        }

        private static void add(String name, String part) {
            if (!REGIONS.contains(name)) {
                PARTS.computeIfAbsent(Folding.query(name), one -> new HashSet<>()).add(part);
            }
        }
    }

    private Regions() {}

    /**
     * The rows without regions that hold others, where each of the rest lies in one of them; else
     * without those that lie in others.
     *
     * @param name what a row is called
     */
    static <T> List<T> apart(List<T> rows, Function<T, String> name) {
        Nest nest = Nest.of(rows, name);
        return without(rows, name, nest.areAll() ? nest.wholes : nest.parts);
    }

    /** The rows without regions where each of the rest lies in one of them, else all. */
    static <T> List<T> members(List<T> rows, Function<T, String> name) {
        Nest nest = Nest.of(rows, name);
        return nest.areAll() ? without(rows, name, nest.wholes) : rows;
    }

    /** The names of rows that hold others of them, and of those that they hold. */
    private record Nest(Set<String> names, Set<String> wholes, Set<String> parts) {
        static <T> Nest of(List<T> rows, Function<T, String> name) {
            Set<String> names = new LinkedHashSet<>();
            rows.forEach(row -> names.add(folded(name.apply(row))));
            Set<String> wholes = new HashSet<>();
            Set<String> parts = new HashSet<>();
            for (String whole : names) {
                for (String part : Held.REGIONS.contains(whole) ? names : Set.<String>of()) {
                    if (holds(whole, part)) {
                        wholes.add(whole);
                        parts.add(part);
                    }
                }
            }
            return new Nest(names, wholes, parts);
        }

        private boolean areAll() {
            return names.stream().allMatch(one -> wholes.contains(one) || parts.contains(one));
        }
    }

    private static <T> List<T> without(List<T> rows, Function<T, String> name, Set<String> left) {
        return left.isEmpty()
                ? rows
                : rows.stream().filter(row -> !left.contains(folded(name.apply(row)))).toList();
    }

    private static String folded(String name) {
        return Folding.query(name).replaceAll("^#|\\s", "");
    }

    private static boolean holds(String whole, String part) {
        Set<String> all = Held.PARTS.get(whole);
        Set<String> some = Held.PARTS.get(part);
        return Held.REGIONS.contains(whole)
                && some != null
                && !all.equals(some)
                && (Held.REGIONS.contains(part)
                        ? all.containsAll(some)
                        : some.stream().anyMatch(all::contains));
    }
}
