package wenlan.search;

/**
 * The weights of ranking. Each says why it is there and has a relevance case that fails without it.
 *
 * @param asTyped weight of a term found as typed: whoever types a name wants the unit that has it
 *     before one that only has its parts
 * @param word weight of each word of a term in the word field: a unit that uses a word as a word
 *     ranks above one where its characters meet by chance
 */
public record RankingProfile(float asTyped, float word) {
    /** The weights in use. */
    public static final RankingProfile DEFAULT = new RankingProfile(1, 0.5f);
}
