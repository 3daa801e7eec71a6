package wenlan.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.jspecify.annotations.Nullable;

import wenlan.lucene.SelectionFilter.Verdict;
import wenlan.search.RankingProfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Goes once over all units that match the query: keeps the best, and counts hits, their reports and
 * the values of facets. A unit that fails the selection of just one dimension is no hit but counts
 * in that dimension's facet (drill-sideways).
 */
final class HitCollector implements Collector {
    private final List<SelectionFilter> filters;
    private final List<ValueCounter> counters;
    private final boolean setAside;
    private final RankingProfile profile;
    private final String line;
    private final Captions captions;
    private final @Nullable TopFieldCollector best;
    private int total;
    private int setAsideTotal;
    private int reports;
    private int reportsSeen;

    /**
     * @param filters one for each selection
     * @param counters one for each facet
     * @param setAside whether set-aside units are hits
     * @param profile weights of kinds
     * @param line what was typed as a whole line ({@link WholeLine#typed})
     * @param captions what captions are held back in
     * @param best keeps the best hits; null when none are wanted
     */
    HitCollector(
            List<SelectionFilter> filters,
            List<ValueCounter> counters,
            boolean setAside,
            RankingProfile profile,
            String line,
            Captions captions,
            @Nullable TopFieldCollector best) {
        this.filters = filters;
        this.counters = counters;
        this.setAside = setAside;
        this.profile = profile;
        this.line = line;
        this.captions = captions;
        this.best = best;
    }

    /**
     * The manager that Lucene asks for. A snapshot searches its segments one after the other, in
     * order and with one collector, on which the counting of reports relies.
     */
    CollectorManager<HitCollector, HitCollector> manager() {
        return new CollectorManager<>() {
            @Override
            public HitCollector newCollector() {
                return HitCollector.this;
            }

            @Override
            public HitCollector reduce(Collection<HitCollector> collectors) {
                return HitCollector.this;
            }
        };
    }

    int total() {
        return total;
    }

    int setAsideTotal() {
        return setAsideTotal;
    }

    int reports() {
        return reports;
    }

    @Override
    public ScoreMode scoreMode() {
        return best == null ? ScoreMode.COMPLETE_NO_SCORES : best.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return new InSegment(leaf);
    }

    private final class InSegment implements LeafCollector {
        private final NumericDocValues setAsideFlags;
        private final SortedDocValues reportOfUnit;
        private final List<SelectionFilter.InSegment> filtersHere = new ArrayList<>();
        private final List<ValueCounter.InSegment> countersHere = new ArrayList<>();
        private final @Nullable LeafCollector bestHere;
        private final @Nullable WeightedByKind weighted;
        private final Captions.InSegment captionsHere;
        private int lastReport = -1;
        private int lastHitReport = -1;

        InSegment(LeafReaderContext leaf) throws IOException {
            setAsideFlags = DocValues.getNumeric(leaf.reader(), Schema.SET_ASIDE);
            reportOfUnit = DocValues.getSorted(leaf.reader(), Schema.REPORT_OF_UNIT);
            bestHere = best == null ? null : best.getLeafCollector(leaf);
            weighted = best == null ? null : new WeightedByKind(leaf, profile, line);
            captionsHere = captions.in(leaf);
            for (SelectionFilter filter : filters) {
                filtersHere.add(filter.in(leaf));
            }
            for (ValueCounter counter : counters) {
                countersHere.add(counter.in(leaf));
            }
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            if (bestHere != null && weighted != null) {
                weighted.of(scorer);
                bestHere.setScorer(weighted);
            }
        }

        @Override
        public void collect(int unit) throws IOException {
            int failed = -1;
            for (int at = 0; at < filtersHere.size(); at++) {
                Verdict verdict = filtersHere.get(at).verdict(unit);
                if (verdict == Verdict.REJECTED || verdict != Verdict.ADMITTED && failed >= 0) {
                    return;
                }
                failed = verdict == Verdict.ADMITTED ? failed : at;
            }
            boolean aside = setAsideFlags.advanceExact(unit) && setAsideFlags.longValue() == 1;
            if (aside && failed < 0) {
                setAsideTotal++;
            }
            if (!aside || setAside) {
                count(unit, failed);
            }
        }

        private void count(int unit, int failed) throws IOException {
            int report = reportOfUnit.advanceExact(unit) ? reportOfUnit.ordValue() : -1;
            if (report != lastReport) {
                lastReport = report;
                reportsSeen++;
            }
            if (failed < 0) {
                countHit(unit, report);
            }
            for (int at = 0; at < countersHere.size(); at++) {
                if (failed < 0 || counters.get(at).counts(filters.get(failed).selection())) {
                    countersHere.get(at).count(unit, reportsSeen);
                }
            }
        }

        private void countHit(int unit, int report) throws IOException {
            total++;
            if (report != lastHitReport) {
                lastHitReport = report;
                reports++;
            }
            if (bestHere != null && weighted != null) {
                weighted.at(unit);
                if (!captionsHere.holds(unit, weighted)) {
                    bestHere.collect(unit);
                }
            }
        }
    }
}
