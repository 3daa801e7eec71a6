package wenlan.search;

import java.util.Comparator;
import java.util.List;

/**
 * Why a unit has its score: the sum of the shares times what its kind counts.
 *
 * @param kindWeight what the kind of the unit counts
 * @param shares what the parts of the query gave, most first
 */
public record Explained(double kindWeight, List<Share> shares) {
    /** Of a unit that no ranking has scored. */
    public static final Explained NOTHING = new Explained(1, List.of());

    public Explained {
        shares =
                shares.stream()
                        .sorted(Comparator.comparingDouble(Share::score).reversed())
                        .toList();
    }

    /** The score that these make. */
    public double score() {
        return kindWeight * Share.sum(shares);
    }
}
