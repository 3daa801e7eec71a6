package wenlan.catalogue;

import wenlan.text.Country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Another country, or a group of countries, that a text names as what its figures are of.
 *
 * @param name as it is usually called
 * @param start where the text names it
 */
record Abroad(String name, int start) {
    /** Groups of countries, as statistics name them. */
    private static final List<String> GROUPS = List.of("欧盟", "欧洲", "北美", "东盟");

    /**
     * Behind a name: bodies, of which the country has many, and what only bears its name (印度洋,
     * 黑山县).
     */
    private static final Pattern NO_COUNTRY =
            Pattern.compile(
                    "[\\p{IsHan}A-Za-z]{0,12}(?:公司|集团|大学|银行"
                        + "|企业(?!(?:数量|总数|数)?(?:市场|份额|占比|产值|收入|营收|产量|利润|[已共仅约有为达近超计总]|超过|达到)*\\s*$))"
                        + "|[县镇旗族洋裔籍]|[左右中]旗|"
                            + SpokenPlace.SHARES);

    /** Names by their first character, the longest first: 印度尼西亚 before 印度. */
    private static final Map<Character, List<Name>> NAMES = names();

    private record Name(String written, String usual) {}

    private static Map<Character, List<Name>> names() {
        List<Name> all = new ArrayList<>();
        GROUPS.forEach(group -> all.add(new Name(group, group)));
        Country.abroad()
                .forEach(
                        country ->
                                country.names()
                                        .forEach(name -> all.add(new Name(name, country.name()))));
        all.sort(Comparator.comparing((Name name) -> name.written.length()).reversed());
        Map<Character, List<Name>> names = new HashMap<>();
        all.forEach(
                name ->
                        names.computeIfAbsent(name.written.charAt(0), c -> new ArrayList<>())
                                .add(name));
        return names;
    }

    /** The first one that a text names. */
    static Optional<Abroad> in(String text) {
        for (int at = 0; at < text.length(); at++) {
            for (Name name : NAMES.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(name.written, at)) {
                    int end = at + name.written.length();
                    if (!NO_COUNTRY.matcher(text).region(end, text.length()).lookingAt()) {
                        return Optional.of(new Abroad(name.usual, at));
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }
}
