package wenlan.document;

import java.util.List;

/**
 * The entities of one unit, its own apart from what it only inherits.
 *
 * @param mentions occurrences in its own text, in order
 * @param inherited values that caption, column header, merged cell or heading path give
 */
public record UnitEntities(List<Mention> mentions, List<InheritedValue> inherited) {
    /** A unit without entities. */
    public static final UnitEntities NONE = new UnitEntities(List.of(), List.of());

    public UnitEntities {
        mentions = List.copyOf(mentions);
        inherited = List.copyOf(inherited);
    }
}
