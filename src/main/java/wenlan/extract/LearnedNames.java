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
    /** Made with the first name: most reports teach none, and a trie is large from the start. */
    private @Nullable NameTrie<Known> trie;

    private final List<String> names = new ArrayList<>();

    /** Adds a name; the first meaning that it was given stays. */
    void add(String name, String canonical, boolean ordinary) {
        String plain = PlainText.of(name);
        if (!contains(plain)) {
            learn(plain, new Known(canonical, ordinary));
        }
    }

    private void learn(String plain, Known known) {
        NameTrie<Known> all = trie == null ? new NameTrie<>() : trie;
        all.put(plain, known);
        trie = all;
        names.add(known.canonical());
    }

    /** Gives all spellings of {@code aliases} the normal form that a definition gave. */
    void define(Map<String, String> aliases) {
        aliases.forEach(
                (name, canonical) -> {
                    String plain = PlainText.of(name);
                    Known known = trie == null ? null : trie.get(plain);
                    learn(plain, new Known(canonical, known != null && known.ordinary()));
                });
    }

    /** The longest learned name at the offset. */
    @Nullable Found<Known> at(String plain, int start) {
        return trie == null ? null : trie.longestAt(plain, start);
    }

    /** Whether the name has been learned. */
    boolean contains(String plain) {
        return trie != null && trie.get(plain) != null;
    }

    /** All names in the order in which they were learned. */
    List<String> names() {
        return List.copyOf(names);
    }
}
