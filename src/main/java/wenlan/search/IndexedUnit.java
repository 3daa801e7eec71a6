package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.LineRange;
import wenlan.document.Unit;
import wenlan.document.UnitEntities;

import java.util.List;

/**
 * A unit with all that a hit shows of its surroundings, so that an engine can store it whole and
 * needs nothing else to answer.
 *
 * @param unit the unit itself
 * @param position its place among the report's units, from 0
 * @param report its report
 * @param file the report's file, below the corpus directory
 * @param lines its lines in the source
 * @param headingPath the sections around it, outermost first; a heading's own section is the last
 * @param table its table, null outside of tables
 * @param entities what it mentions and inherits
 */
public record IndexedUnit(
        Unit unit,
        int position,
        ReportRef report,
        String file,
        LineRange lines,
        List<HeadingRef> headingPath,
        @Nullable TableRef table,
        UnitEntities entities) {
    public IndexedUnit {
        headingPath = List.copyOf(headingPath);
    }
}
