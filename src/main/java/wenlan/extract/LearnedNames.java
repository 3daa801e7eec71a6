package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationNames.Known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names of organisations that a report itself teaches, by its typed columns, its enumerations and
 * its definitions, to be recognised throughout it.
 */
final class LearnedNames {
    private final NameTrie<Known> trie = new NameTrie<>();
    private final List<String> names = new ArrayList<>();

    /** Adds a name; the first meaning that it was given stays. */
    void add(String name, String canonical, boolean ordinary) {
        String plain = PlainText.of(name);
        if (trie.get(plain) == null) {
            trie.put(plain, new Known(canonical, ordinary));
            names.add(canonical);
        }
    }

    /** Gives all spellings of {@code aliases} the normal form that a definition gave. */
    void define(Map<String, String> aliases) {
        aliases.forEach(
                (name, canonical) -> {
                    Known known = trie.get(PlainText.of(name));
                    trie.put(
                            PlainText.of(name),
                            new Known(canonical, known != null && known.ordinary()));
                    names.add(canonical);
                });
    }

    /** The longest learned name at the offset. */
    @Nullable Found<Known> at(String plain, int start) {
        return trie.longestAt(plain, start);
    }

    /** Whether the name has been learned. */
    boolean contains(String plain) {
        return trie.get(plain) != null;
    }

    /** All names in the order in which they were learned. */
    List<String> names() {
        return List.copyOf(names);
    }
}
