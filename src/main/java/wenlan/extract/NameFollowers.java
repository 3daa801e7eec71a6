package wenlan.extract;

import wenlan.extract.NameTrie.Found;

/**
 * Words that show that the letters of a known name name something else: what stands behind them
 * (海尔大厦 is a house), or a longer word that begins with their last letter (农业部署 is no ministry).
 */
final class NameFollowers {
    private final NameTrie<Boolean> behind = new NameTrie<>();
    private final NameTrie<Boolean> over = new NameTrie<>();

    private NameFollowers() {}

    static NameFollowers load() {
        NameFollowers followers = new NameFollowers();
        for (String[] columns : TsvResource.read("name-followers")) {
            NameTrie<Boolean> words =
                    switch (columns[1]) {
                        case "behind" -> followers.behind;
                        case "over" -> followers.over;
                        default ->
                                throw new IllegalArgumentException("no such place: " + columns[1]);
                    };
            words.put(columns[0], Boolean.TRUE);
        }
        return followers;
    }

    /** Whether what follows the name that ends at {@code end} makes something else of it. */
    boolean denyName(Reading reading, int end) {
        return behind.longestAt(reading.plain(), end) != null || isTorn(reading, end);
    }

    /** Not where a word of its own goes on behind the longer word: 商务部|门户. */
    private boolean isTorn(Reading reading, int end) {
        Found<Boolean> word = over.longestAt(reading.plain(), end - 1);
        if (word == null) {
            return false;
        }
        Words words = reading.words();
        return !words.isBoundary(end) || words.end(end) <= word.end();
    }
}
