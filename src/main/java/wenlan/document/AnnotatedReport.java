package wenlan.document;

import java.util.Map;

/**
 * A report with the entities that were found in it, stand-off: the report itself is unchanged.
 *
 * @param report the report
 * @param entities by unit id; a unit that is not named has none
 */
public record AnnotatedReport(Report report, Map<String, UnitEntities> entities) {
    public AnnotatedReport {
        entities = Map.copyOf(entities);
    }

    /** The entities of a unit. */
    public UnitEntities entities(Unit unit) {
        return entities.getOrDefault(unit.id(), UnitEntities.NONE);
    }
}
