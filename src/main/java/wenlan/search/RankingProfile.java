package wenlan.search;

import wenlan.document.UnitKind;

import java.util.EnumMap;
import java.util.Map;

/** The weights of a ranking, each of which has its reason in {@link RankingWeight}. */
public final class RankingProfile {
    /** The weights in use. */
    public static final RankingProfile DEFAULT = new RankingProfile(Map.of());

    private final Map<RankingWeight, Float> others;

    private RankingProfile(Map<RankingWeight, Float> others) {
        this.others = Map.copyOf(others);
    }

    /** The same with another weight. */
    public RankingProfile with(RankingWeight weight, float value) {
        Map<RankingWeight, Float> changed = new EnumMap<>(RankingWeight.class);
        changed.putAll(others);
        changed.put(weight, value);
        return new RankingProfile(changed);
    }

    /** What that counts. */
    public float of(RankingWeight weight) {
        return others.getOrDefault(weight, weight.standard());
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
