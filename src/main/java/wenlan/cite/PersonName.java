package wenlan.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of someone who answers for a text, with its family name told apart where it is the name
 * of a person in Latin letters. Any other name, of a body or in Chinese, is a family name alone.
 *
 * @param family the family name, or the whole
 * @param given the other names, empty without any
 * @param asWritten the name as the text has it
 */
record PersonName(String family, String given, String asWritten) {
    /** A name or an initial with its point: Mary, Jean-Luc, O'Neill, T., J.R. */
    private static final Pattern PART =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?|(?:\\p{Lu}\\.-?){2,4}");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}.,'’\\s-]+");

    /** Small words that begin a family name. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la",
                    "le", "ter", "ten", "bin", "al", "el", "zu");

    /** Words that stand in names of bodies and hardly in those of persons. */
    private static final Set<String> OF_BODIES =
            Set.of(
                    "academy",
                    "administration",
                    "agency",
                    "alliance",
                    "analytics",
                    "association",
                    "authority",
                    "bank",
                    "board",
                    "bureau",
                    "business",
                    "capital",
                    "center",
                    "centre",
                    "china",
                    "college",
                    "commission",
                    "committee",
                    "company",
                    "consulting",
                    "corporation",
                    "council",
                    "data",
                    "department",
                    "development",
                    "digital",
                    "economic",
                    "federation",
                    "forum",
                    "foundation",
                    "fund",
                    "global",
                    "government",
                    "group",
                    "inc",
                    "initiative",
                    "innovation",
                    "institute",
                    "institution",
                    "intelligence",
                    "international",
                    "lab",
                    "laboratory",
                    "labs",
                    "limited",
                    "llc",
                    "ltd",
                    "ministry",
                    "national",
                    "network",
                    "office",
                    "organisation",
                    "organization",
                    "partners",
                    "press",
                    "project",
                    "research",
                    "school",
                    "secretariat",
                    "services",
                    "society",
                    "systems",
                    "team",
                    "technologies",
                    "technology",
                    "trust",
                    "union",
                    "united",
                    "university",
                    "world");

    /** The most frequent Chinese family names: in Chinese order they stand first. */
    private static final Set<String> CHINESE_FAMILIES =
            Set.of(
                    "cai", "cao", "chen", "cheng", "deng", "ding", "dong", "du", "fan", "feng",
                    "fu", "gao", "gu", "guo", "han", "he", "hu", "huang", "jiang", "li", "liang",
                    "lin", "liu", "lu", "luo", "ma", "pan", "peng", "shen", "song", "su", "sun",
                    "tang", "tian", "wang", "wei", "wu", "xiao", "xie", "xu", "yang", "yao", "ye",
                    "yu", "yuan", "zeng", "zhang", "zhao", "zheng", "zhong", "zhou", "zhu");

    private static final int MOST_PARTS = 5;

    /** A name that is not to be taken apart, such as that of a body. */
    static PersonName whole(String name) {
        return new PersonName(name, "", name);
    }

    /** The parts of a name in one line. */
    static PersonName of(String name) {
        PersonName whole = whole(name);
        if (!LATIN.matcher(name).matches()) {
            return whole;
        }
        int comma = name.indexOf(',');
        if (comma >= 0) {
            String family = name.substring(0, comma).strip();
            String given = name.substring(comma + 1).strip();
            return isPerson(family) && isPerson(given)
                    ? new PersonName(family, given, name)
                    : whole;
        }
        List<String> parts = List.of(name.split("\\s+"));
        if (parts.size() < 2 || !isPerson(name) || isOfTwoFamilies(parts)) {
            return whole;
        }
        if (isChinese(parts)) {
            return new PersonName(parts.getFirst(), parts.getLast(), name);
        }
        int start = parts.size() - 1;
        while (start > 1 && PARTICLES.contains(parts.get(start - 1).toLowerCase(Locale.ROOT))) {
            start--;
        }
        return new PersonName(joined(parts, start, parts.size()), joined(parts, 0, start), name);
    }

    private static boolean isPerson(String text) {
        List<String> parts = List.of(text.split("\\s+"));
        return parts.size() <= MOST_PARTS
                && parts.stream()
                        .allMatch(
                                part ->
                                        PARTICLES.contains(part)
                                                || PART.matcher(part).matches()
                                                        && !OF_BODIES.contains(
                                                                part.toLowerCase(Locale.ROOT)));
    }

    /** Zhang Minghai: two words, of which the first is a frequent family name. */
    private static boolean isChinese(List<String> parts) {
        return parts.size() == 2 && isChineseFamily(parts.getFirst());
    }

    /** Zhang Wei, Wei Zhang: nothing tells which order was meant. */
    private static boolean isOfTwoFamilies(List<String> parts) {
        return parts.size() == 2 && parts.stream().allMatch(PersonName::isChineseFamily);
    }

    private static boolean isChineseFamily(String part) {
        return CHINESE_FAMILIES.contains(part.toLowerCase(Locale.ROOT));
    }

    private static String joined(List<String> parts, int from, int to) {
        return String.join(" ", parts.subList(from, to));
    }

    /**
     * As GB/T 7714-2015 (8.1) has it: the family name in capitals, then initials without points.
     */
    String cited() {
        return given.isEmpty() ? family : family.toUpperCase(Locale.ROOT) + " " + initials();
    }

    /** The family name, a comma and the given names. */
    String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }

    private String initials() {
        return Arrays.stream(given.split("[\\s.-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .map(initial -> initial.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
