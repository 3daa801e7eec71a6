package wenlan.extract;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Words of a trade (科技, 资本), and what each tells about a name that it ends or goes on. */
final class TradeWords {
    private final Map<Sign, NameTrie<Boolean>> words = new EnumMap<>(Sign.class);

    /** What a word of a trade tells. */
    enum Sign {
        /** Characters before it that no dictionary joins are a brand. */
        BRAND,
        /** An item of a list of companies that ends with it can be a name of ordinary words. */
        ITEM,
        /** Two to four characters before it look like the short name of a company. */
        SHORT,
        /** It goes on behind a known name, and the company is the same. */
        ENDING,
        /** It goes on behind a known name, and the company is another one. */
        BRANCH
    }

    private int longest;

    private TradeWords() {}

    static TradeWords load() {
        TradeWords trades = new TradeWords();
        for (Sign sign : Sign.values()) {
            trades.words.put(sign, new NameTrie<>());
        }
        for (String[] columns : TsvResource.read("trade-words")) {
            trades.longest = Math.max(trades.longest, columns[0].length());
            for (String sign : OrganisationNames.spellings(columns[1])) {
                trades.of(Sign.valueOf(sign.toUpperCase(Locale.ROOT)))
                        .put(columns[0], Boolean.TRUE);
            }
        }
        return trades;
    }

    private NameTrie<Boolean> of(Sign sign) {
        NameTrie<Boolean> found = words.get(sign);
        if (found == null) {
            throw new IllegalStateException("no words are known for " + sign);
        }
        return found;
    }

    /** The longest word with that sign at the offset. */
    NameTrie.@Nullable Found<Boolean> at(Sign sign, String plain, int start) {
        return of(sign).longestAt(plain, start);
    }

    /** Whether a text is a few characters and a word that ends names in lists of companies. */
    boolean isItem(String plain) {
        int trade = tail(Sign.ITEM, plain);
        return trade >= 2 && trade <= 4;
    }

    /** Whether a word with that sign stands anywhere in a text. */
    boolean isNamed(Sign sign, String plain) {
        NameTrie<Boolean> signed = of(sign);
        for (int at = 0; at < plain.length(); at++) {
            if (signed.longestAt(plain, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where the word with that sign begins that ends the text, -1 without one. */
    int tail(Sign sign, String plain) {
        for (int start = Math.max(0, plain.length() - longest); start < plain.length(); start++) {
            NameTrie.Found<Boolean> found = at(sign, plain, start);
            if (found != null && found.end() == plain.length()) {
                return start;
            }
        }
        return -1;
    }
}
