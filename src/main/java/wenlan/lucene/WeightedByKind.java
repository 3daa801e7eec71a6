package wenlan.lucene;

import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;

import wenlan.document.UnitKind;
import wenlan.search.RankingProfile;

import java.io.IOException;

/** The score of the unit at hand, times what a unit of its kind counts. */
final class WeightedByKind extends Scorable {
    private static final UnitKind[] KINDS = UnitKind.values();

    private final Scorable scorer;
    private final NumericDocValues kinds;
    private final NumericDocValues leads;
    private final RankingProfile profile;
    private int unit = -1;

    WeightedByKind(
            Scorable scorer,
            NumericDocValues kinds,
            NumericDocValues leads,
            RankingProfile profile) {
        this.scorer = scorer;
        this.kinds = kinds;
        this.leads = leads;
        this.profile = profile;
    }

    /** Lucene's scorers know the unit at hand but do not say it, so it is told. */
    void at(int nextUnit) {
        unit = nextUnit;
    }

    @Override
    public float score() throws IOException {
        if (!kinds.advanceExact(unit)) {
            return scorer.score();
        }
        UnitKind kind = KINDS[(int) kinds.longValue()];
        return scorer.score() * profile.weight(kind, leads.advanceExact(unit));
    }
}
