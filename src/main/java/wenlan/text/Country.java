package wenlan.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A country or region of the world; the list names its source.
 *
 * @param code its two letters
 * @param name in Chinese
 * @param others other names of it
 */
public record Country(String code, String name, List<String> others) {
    /** China and its regions. */
    private static final Set<String> OWN = Set.of("CN", "HK", "MO", "TW");

    private static final class Held {
        static final List<Country> ALL =
                ListResource.read("countries.tsv").stream().map(Country::of).toList();
    }

    public Country {
        others = List.copyOf(others);
    }

    /** Those of the list, in the order of their codes. */
    public static List<Country> all() {
        return Held.ALL;
    }

    /** Those but China and its regions. */
    public static List<Country> abroad() {
        return all().stream().filter(country -> !OWN.contains(country.code)).toList();
    }

    /** All its names, the usual one first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), others.stream()).toList();
    }

    private static Country of(String[] columns) {
        List<String> others =
                Stream.of(columns[2].split("\\|")).filter(other -> !other.isBlank()).toList();
        return new Country(columns[0], columns[1], others);
    }
}
