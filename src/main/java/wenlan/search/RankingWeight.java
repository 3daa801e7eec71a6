package wenlan.search;

/**
 * What counts in ranking, each with how much. Scores of fields are BM25; a unit's score is their
 * weighted sum times the weight of its kind.
 */
public enum RankingWeight {
    /** Words as a segmenter cuts them: they tell 人工智能 from characters that meet by chance. */
    WORDS(1.4f),

    /** Pairs of adjacent characters: they hold names and compounds that no segmenter knows. */
    PAIRS(1.2f),

    /** Single characters: they let 车 and 汽车, 企 and 企业 meet. */
    SINGLES(1),

    /**
     * A term of several words in a row as typed: whoever types a name wants the unit that has it
     * whole, before shorter ones that have its words apart, however often.
     */
    AS_TYPED(10),

    /**
     * A term of several words that stands in book title marks by itself: who types the title of a
     * policy wants that one before those whose titles only hold it.
     */
    TITLED(6),

    /** Words in headings, captions and column names: a row says 芯片 only there. */
    WORDS_AROUND(0.5f),

    /** The same by pairs, for names. */
    PAIRS_AROUND(0.5f),

    /**
     * Each word asked for that the unit has, however often, the more the fewer units have it: two
     * different words are worth more than one of them twice.
     */
    COVERED(15),

    /** The same where only the surroundings have it. */
    COVERED_AROUND(10.5f),

    /**
     * The share of that which another form of the word keeps: 14纳米 is 14nm, though of two units
     * alike in all else the one that has it as typed comes first.
     */
    OTHER_FORM(0.8f),

    /**
     * The share of its score that a synonym keeps: of two units alike in all else the one that has
     * the term as typed comes first.
     */
    SUBSTITUTE(0.45f),

    /**
     * Pairs of characters across the words of a term (融资|金额): words that stand side by side as
     * typed belong together.
     */
    JOINTS(0.9f),

    /**
     * Pairs in the passage read together with those before and behind it: what they say it need not
     * say again, and one that holds a part of what is asked amid others with the rest answers
     * rather than one that stands amid other things.
     */
    PAIRS_NEAR(1.1f),

    /** The same by single characters, for what the passages word otherwise than the question. */
    SINGLES_NEAR(1.1f),

    /**
     * A city or year asked for that is the unit's own or inherited one: a row under 2018年 is of
     * that year though it does not print it.
     */
    PLACED(3),

    /**
     * A city or year asked for or chosen that is the only one of the unit: it is about that place
     * or time, others name it among many.
     */
    ALONE(3),

    /**
     * A unit that holds all that was asked for, where fewer words are enough: it comes before those
     * that hold a part of it.
     */
    COMPLETE(30),

    /** The same where the title of the report holds what the unit and its surroundings do not. */
    COMPLETE_TITLED(20),

    /**
     * A figure of the kind that a question asks for (有多少家, 占比): what states it is the answer, what
     * has the words of the question alone is not.
     */
    FIGURED(8),

    /**
     * The same figure where the unit has what is counted in a row and is about no other city than
     * the asked one: how many 核心企业 a city has, neither the number of its 重点企业 tells nor that of all
     * cities together, with however many of the words around it.
     */
    COUNTED(5),

    /**
     * A row of which a column has a term as its whole name: of two tables that name a hospital, the
     * one with the column 收费标准 is meant, not the one whose caption holds the word.
     */
    COLUMN(15),

    /**
     * The share of its score that a heading, a caption or the head of a table keeps: they are short
     * and full of key words, so that BM25 would put them above the text that they belong to, which
     * is what a person looks for.
     */
    CAPTIONS(0.6f),

    /** The same of source notes, units of measure and title pages, which say still less. */
    NOTES(0.5f),

    /**
     * The same of a passage that only leads to another one ({@link LeadIn}), as a question to its
     * answer.
     */
    LEADS(0.8f);

    private final float standard;

    RankingWeight(float standard) {
        this.standard = standard;
    }

    /** The weight in use. */
    float standard() {
        return standard;
    }
}
