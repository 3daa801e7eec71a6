package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.text.PublicBodies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of organisations beforehand: names, suffixes, local agencies, words that name none.
 */
final class OrganisationNames {
    private final NameTrie<Known> known = new NameTrie<>();
    private final NameTrie<String> localAgencies = new NameTrie<>();
    private final NameTrie<Suffix> suffixes = new NameTrie<>();
    private final NameTrie<Boolean> generic = new NameTrie<>();
    private final Map<String, String> canonical = new HashMap<>();

    private OrganisationNames() {}

    /**
     * A name that stands for an organisation.
     *
     * @param canonical its normal form
     * @param ordinary whether the name is an ordinary word too
     */
    record Known(String canonical, boolean ordinary) {}

    /** What must stand before a suffix. */
    enum SuffixKind {
        /** Any name. */
        COMPANY,
        SCHOOL,
        /** A place or proper name. */
        BODY,
        /** A place, a proper name or another organisation. */
        PART,
        /** It names no organisation. */
        NONE
    }

    /**
     * A word that ends the name of an organisation.
     *
     * @param kind what must stand before it
     * @param readsOn characters behind it with which it is part of another word
     */
    record Suffix(SuffixKind kind, String readsOn) {}

    static OrganisationNames load() {
        OrganisationNames names = new OrganisationNames();
        ForeignBodies.names().forEach((name, normal) -> names.addKnown(normal, name, false));
        PublicBodies.all().forEach(b -> names.addKnown(b.name(), b.others(), false));
        TsvResource.read("organisations")
                .forEach(c -> names.addKnown(c[0], c[1], c[2].equals("ordinary")));
        TsvResource.read("listed-companies")
                .forEach(c -> names.addKnown(c[0], "", c[1].equals("ordinary")));
        for (String[] columns : TsvResource.read("local-agencies")) {
            names.localAgencies.put(columns[0], columns[0]);
            spellings(columns[1]).forEach(s -> names.localAgencies.put(s, columns[0]));
        }
        for (String[] columns : TsvResource.read("organisation-suffixes")) {
            SuffixKind kind = SuffixKind.valueOf(columns[1].toUpperCase(java.util.Locale.ROOT));
            names.suffixes.put(columns[0], new Suffix(kind, columns[2]));
        }
        TsvResource.names("generic-words").forEach(w -> names.generic.put(w, Boolean.TRUE));
        return names;
    }

    /** The spellings in a column, which a bar parts. */
    static List<String> spellings(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    private void addKnown(String name, String others, boolean ordinary) {
        addKnown(name, spellings(others), ordinary);
    }

    private void addKnown(String name, List<String> others, boolean ordinary) {
        Known value = new Known(name, ordinary);
        if (canonical.putIfAbsent(PlainText.of(name), name) == null) {
            known.put(PlainText.of(name), value);
        }
        for (String other : others) {
            known.put(PlainText.of(other), value);
            canonical.put(PlainText.of(other), name);
        }
    }

    NameTrie.@Nullable Found<Known> knownAt(String plain, int start) {
        return known.longestAt(plain, start);
    }

    /** The full name of the local agency whose name begins there. */
    NameTrie.@Nullable Found<String> localAgencyAt(String plain, int start) {
        return localAgencies.longestAt(plain, start);
    }

    NameTrie.@Nullable Found<Suffix> suffixAt(String plain, int start) {
        return suffixes.longestAt(plain, start);
    }

    /** The normal form of a name as written, null where none is known. */
    @Nullable String canonical(String name) {
        return canonical.get(PlainText.of(name).replace(" ", ""));
    }

    /** Whether the name is known and no ordinary word. */
    boolean isKnown(String name) {
        Known value = known.get(PlainText.of(name).replace(" ", ""));
        return value != null && !value.ordinary();
    }

    /**
     * Whether a text is made of words alone that tell nothing about which organisation is meant.
     */
    boolean isGeneric(String plain) {
        boolean[] reached = new boolean[plain.length() + 1];
        reached[0] = true;
        for (int at = 0; at < plain.length(); at++) {
            if (reached[at]) {
                reachFrom(plain, at, reached);
            }
        }
        return reached[plain.length()];
    }

    private void reachFrom(String plain, int at, boolean[] reached) {
        char character = plain.charAt(at);
        if (character == ' ' || "的和与及+-·/".indexOf(character) >= 0) {
            reached[at + 1] = true;
        }
        int longest =
                generic.longestAt(plain, at) == null ? at : generic.longestAt(plain, at).end();
        for (int end = longest; end > at; end--) {
            if (generic.get(plain.substring(at, end)) != null) {
                reached[end] = true;
            }
        }
    }

    /** End of the longest such word at the offset, or the offset itself. */
    int genericEnd(String plain, int start) {
        NameTrie.Found<Boolean> found = generic.longestAt(plain, start);
        return found == null ? start : found.end();
    }
}
