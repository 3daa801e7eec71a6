package wenlan.search;

import wenlan.document.UnitKind;

/** The weights of a ranking, each of which has its reason in {@link RankingWeight}. */
public final class RankingProfile {
    /** The weights in use. */
    public static final RankingProfile DEFAULT = new RankingProfile(standard());

    /** By ordinal: the weight of a unit is asked for once for each hit. */
    private final float[] weights;

    private RankingProfile(float[] weights) {
        this.weights = weights;
    }

    private static float[] standard() {
        RankingWeight[] all = RankingWeight.values();
        float[] weights = new float[all.length];
        for (RankingWeight weight : all) {
            weights[weight.ordinal()] = weight.standard();
        }
        return weights;
    }

    /** The same with another weight. */
    public RankingProfile with(RankingWeight weight, float value) {
        float[] changed = weights.clone();
        changed[weight.ordinal()] = value;
        return new RankingProfile(changed);
    }

    /** What that counts. */
    public float of(RankingWeight weight) {
        return weights[weight.ordinal()];
    }

    /** What a unit of a kind counts, by whether it only leads to another one. */
    public float weight(UnitKind kind, boolean leading) {
        float ofKind =
                switch (kind) {
                    case PARAGRAPH, LIST_ITEM, TABLE_ROW, FOOTNOTE -> 1;
                    case HEADING, TABLE, FIGURE -> of(RankingWeight.CAPTIONS);
                    case TABLE_NOTE, METADATA -> of(RankingWeight.NOTES);
                    // Whatever it counts, it comes last.
                    case SET_ASIDE -> 1;
                };
        return leading ? ofKind * of(RankingWeight.LEADS) : ofKind;
    }
}
