package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.text.FoldedText;
import wenlan.text.Folding;

import java.util.List;

/** A part of a query whose texts have been folded, as it is compared with a unit. */
interface MatchPattern {
    /** What comes of a comparison with a unit. */
    Outcome match(Place place);

    /**
     * Adds where this stands in a text that is shown beside a unit.
     *
     * @param text the text, folded
     * @param name what the text is a name of, null for a cell
     */
    void mark(FoldedText text, @Nullable NamedPlace name, List<Span> spans);

    /**
     * A text and its surroundings, folded.
     *
     * @param own the text
     * @param around the surroundings
     * @param unit the unit that both are of; null where a text is compared by itself
     */
    record Place(FoldedText own, FoldedText around, @Nullable IndexedUnit unit) {
        static Place of(IndexedUnit unit) {
            return new Place(
                    Folding.unit(unit.unit().text().text()),
                    Folding.unit(UnitContext.text(unit)),
                    unit);
        }
    }

    /**
     * What came of a comparison.
     *
     * @param matched whether the pattern is met by text and surroundings together
     * @param own whether the text itself has a part in that; implies matched
     * @param exact whether each term stands in the text as typed
     * @param spans what was found in the text
     */
    record Outcome(boolean matched, boolean own, boolean exact, List<Span> spans) {
        static final Outcome NONE = new Outcome(false, false, false, List.of());

        /** Met, with nothing to be marked. */
        static final Outcome MET = new Outcome(true, true, true, List.of());
    }
}
