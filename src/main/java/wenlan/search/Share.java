package wenlan.search;

import java.util.List;

/**
 * What a part of a query gave to the score of a unit.
 *
 * @param term the part, folded; empty where the whole query is meant
 * @param place where it was found
 * @param way what about it counts
 * @param weight what the ranking counts for that ({@link RankingProfile})
 * @param score what it gave
 */
public record Share(String term, Place place, Way way, double weight, double score) {
    /** Where a part was found. */
    public enum Place {
        /** The unit's own text. */
        TEXT,
        /** Headings above it, caption, column names and inherited cells ({@link UnitContext}). */
        AROUND,
        /** The passages before and behind it. */
        NEAR,
        /** Its cities and years, inherited ones too. */
        ENTITY
    }

    /** What about a part counts. */
    public enum Way {
        /** A word as a segmenter cuts it. */
        WORD,
        /** Two adjacent characters of a word. */
        PAIR,
        /** A single character. */
        CHARACTER,
        /** Two adjacent characters across two words. */
        JOINT,
        /** A term with its characters in a row. */
        AS_TYPED,
        /** That a word is there at all. */
        COVERED,
        /** That all that was asked for is there. */
        COMPLETE,
        /** That a figure of the kind asked for is stated. */
        FIGURE,
        /** That a column has a term as its name. */
        COLUMN,
        /** That a value is known of the unit. */
        NAMED,
        /** That it is the only value of its kind of the unit. */
        ALONE
    }

    /** A part whose score is still open. */
    public Share(String term, Place place, Way way, double weight) {
        this(term, place, way, weight, 0);
    }

    /** The same with its score. */
    public Share scored(double given) {
        return new Share(term, place, way, weight, given);
    }

    /** The same for what counts only in part. */
    public Share weighted(double part) {
        return new Share(term, place, way, weight * part, score);
    }

    /** What some shares give together. */
    public static double sum(List<Share> shares) {
        return shares.stream().mapToDouble(Share::score).sum();
    }
}
