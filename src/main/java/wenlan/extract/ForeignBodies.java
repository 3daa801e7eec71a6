package wenlan.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Central bodies of other countries, as texts call them: the country and a word for the body
 * (法国财政部).
 */
final class ForeignBodies {
    /** China and its regions, whose bodies are listed by name. */
    private static final Set<String> OWN = Set.of("CN", "HK", "MO", "TW");

    private ForeignBodies() {}

    /** Names of countries in Chinese. */
    static Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        for (String[] columns : TsvResource.read("countries")) {
            countries.addAll(spellings(columns[1], columns[2]));
        }
        return Set.copyOf(countries);
    }

    /** Names of central bodies of all countries but this one, each with its normal form. */
    static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        List<String[]> bodies = TsvResource.read("foreign-bodies");
        for (String[] country : TsvResource.read("countries")) {
            if (OWN.contains(country[0])) {
                continue;
            }
            for (String place : spellings(country[1], country[2])) {
                for (String[] body : bodies) {
                    spellings(body[0], body[1])
                            .forEach(word -> names.put(place + word, country[1] + body[0]));
                }
            }
        }
        return names;
    }

    private static Set<String> spellings(String name, String others) {
        Set<String> spellings = new TreeSet<>(OrganisationNames.spellings(others));
        spellings.add(name);
        return spellings;
    }
}
