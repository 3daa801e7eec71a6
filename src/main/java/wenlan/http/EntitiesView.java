package wenlan.http;

import wenlan.document.EntityKind;
import wenlan.document.UnitEntities;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Canonical values by the kind of entity, each once, kinds without values left out. */
final class EntitiesView {
    private final Map<EntityKind, Set<Object>> values = new EnumMap<>(EntityKind.class);

    private EntitiesView() {}

    /** What follows from the unit's own text. */
    static Map<String, Set<Object>> own(UnitEntities entities) {
        EntitiesView view = new EntitiesView();
        entities.mentions().forEach(mention -> view.add(mention.kind(), mention.canonical()));
        return view.byLabel();
    }

    /** What caption, header, merged cell or heading path give. */
    static Map<String, Set<Object>> inherited(UnitEntities entities) {
        EntitiesView view = new EntitiesView();
        entities.inherited().forEach(value -> view.add(value.kind(), value.canonical()));
        return view.byLabel();
    }

    private void add(EntityKind kind, String canonical) {
        boolean isNumber = kind == EntityKind.YEAR && canonical.matches("[0-9]{1,9}");
        values.computeIfAbsent(kind, k -> new LinkedHashSet<>())
                .add(isNumber ? (Object) Integer.valueOf(canonical) : canonical);
    }

    private Map<String, Set<Object>> byLabel() {
        Map<String, Set<Object>> labelled = new LinkedHashMap<>();
        values.forEach((kind, canonical) -> labelled.put(kind.label(), canonical));
        return labelled;
    }
}
