package wenlan.document;

/**
 * A value that holds for a unit though its own text does not say it.
 *
 * @param kind what the entity is
 * @param canonical its normal form
 * @param from id of the unit that says it: a heading, a caption or header, another row
 */
public record InheritedValue(EntityKind kind, String canonical, String from) {}
