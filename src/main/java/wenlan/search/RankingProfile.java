package wenlan.search;

import wenlan.document.UnitKind;

/**
 * The weights of ranking. Scores of fields are BM25; a unit's score is their weighted sum times the
 * weight of its kind.
 *
 * @param words words as a segmenter cuts them: they tell 人工智能 from characters that meet by chance
 * @param pairs pairs of adjacent characters: they hold names and compounds that no segmenter knows
 * @param singles single characters: they let 车 and 汽车, 企 and 企业 meet
 * @param asTyped a term of several words in a row as typed: whoever types a name wants the unit
 *     that has it whole, before shorter ones that have its words apart, however often
 * @param titled a term of several words that stands in book title marks by itself: who types the
 *     title of a policy wants that one before those whose titles only hold it
 * @param wordsAround words in headings, captions and column names: a row says 芯片 only there
 * @param pairsAround the same by pairs, for names
 * @param covered each word asked for that the unit has, however often, the more the fewer units
 *     have it: two different words are worth more than one of them twice
 * @param coveredAround the same where only the surroundings have it
 * @param otherForm the share of that which another form of the word keeps: 14纳米 is 14nm, though of
 *     two units alike in all else the one that has it as typed comes first
 * @param substitute the share of its score that a synonym keeps: of two units alike in all else the
 *     one that has the term as typed comes first
 * @param joints pairs of characters across the words of a term (融资|金额): words that stand side by
 *     side as typed belong together
 * @param pairsNear pairs in the passage read together with those before and behind it: what they
 *     say it need not say again, and one that holds a part of what is asked amid others with the
 *     rest answers rather than one that stands amid other things
 * @param singlesNear the same by single characters, for what the passages word otherwise than the
 *     question
 * @param placed a city or year asked for that is the unit's own or inherited one: a row under 2018年
 *     is of that year though it does not print it
 * @param alone a city or year asked for or chosen that is the only one of the unit: it is about
 *     that place or time, others name it among many
 * @param complete a unit that holds all that was asked for, where fewer words are enough: it comes
 *     before those that hold a part of it
 * @param figured a figure of the kind that a question asks for (有多少家, 占比): what states it is the
 *     answer, what has the words of the question alone is not
 * @param counted the same figure where the unit has what is counted in a row and is about no other
 *     city than the asked one: how many 核心企业 a city has, neither the number of its 重点企业 tells nor
 *     that of all cities together, with however many of the words around it
 * @param column a row of which a column has a term as its whole name: of two tables that name a
 *     hospital, the one with the column 收费标准 is meant, not the one whose caption holds the word
 * @param captions the share of its score that a heading, a caption or the head of a table keeps:
 *     they are short and full of key words, so that BM25 would put them above the text that they
 *     belong to, which is what a person looks for
 * @param notes the same of source notes, units of measure and title pages, which say still less
 * @param leads the same of a passage that only leads to another one ({@link LeadIn}), as a question
 *     to its answer
 */
public record RankingProfile(
        float words,
        float pairs,
        float singles,
        float asTyped,
        float titled,
        float wordsAround,
        float pairsAround,
        float covered,
        float coveredAround,
        float otherForm,
        float substitute,
        float joints,
        float pairsNear,
        float singlesNear,
        float placed,
        float alone,
        float complete,
        float figured,
        float counted,
        float column,
        float captions,
        float notes,
        float leads) {
    /** The weights in use. */
    public static final RankingProfile DEFAULT =
            new RankingProfile(
                    1.4f, 1.2f, 1, 10, 6, 0.5f, 0.5f, 15, 10.5f, 0.8f, 0.45f, 1, 1, 1, 3, 3, 30, 8,
                    5, 15, 0.6f, 0.5f, 0.8f);

    /** What a unit of a kind counts, by whether it only leads to another one. */
    public float weight(UnitKind kind, boolean leading) {
        float ofKind =
                switch (kind) {
                    case PARAGRAPH, LIST_ITEM, TABLE_ROW, FOOTNOTE -> 1;
                    case HEADING, TABLE, FIGURE -> captions;
                    case TABLE_NOTE, METADATA -> notes;
                    // Whatever it counts, it comes last.
                    case SET_ASIDE -> 1;
                };
        return leading ? ofKind * leads : ofKind;
    }
}
