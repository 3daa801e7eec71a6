package wenlan.extract;

import wenlan.text.Country;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Central bodies of other countries, as texts call them: the country and a word for the body
 * (法国财政部).
 */
final class ForeignBodies {
    private ForeignBodies() {}

    /** Names of countries in Chinese. */
    static Set<String> countries() {
        return Country.all().stream()
                .flatMap(country -> country.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Names of central bodies of all countries but this one, whose bodies are listed by name, each
     * with its normal form.
     */
    static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String[] body : TsvResource.read("foreign-bodies")) {
            Set<String> words = spellings(body[0], body[1]);
            for (Country country : Country.abroad()) {
                for (String place : country.names()) {
                    words.forEach(word -> names.put(place + word, country.name() + body[0]));
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
