package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.Mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds the province or municipality that a unit's cities and districts lie in, each once. */
final class ImpliedProvinces {
    private final PlaceNames places;

    ImpliedProvinces(PlaceNames places) {
        this.places = places;
    }

    List<Mention> added(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        Set<String> known = new HashSet<>();
        mentions.stream()
                .filter(mention -> mention.kind() == EntityKind.PROVINCE)
                .forEach(mention -> known.add(mention.canonical()));
        List<Mention> all = new ArrayList<>(mentions);
        for (Mention mention : mentions) {
            String province = province(mention);
            if (province != null && known.add(province)) {
                all.add(
                        new Mention(
                                EntityKind.PROVINCE_IMPLIED,
                                province,
                                mention.surface(),
                                mention.span(),
                                "city",
                                false));
            }
        }
        if (all.size() > mentions.size()) {
            all.sort(Comparator.comparing(Mention::span).thenComparing(Mention::kind));
        }
        return all;
    }

    private @Nullable String province(Mention mention) {
        boolean city =
                mention.kind() == EntityKind.CITY || mention.kind() == EntityKind.CITY_IMPLIED;
        Place place = city ? places.city(mention.canonical()) : null;
        Place province = place == null ? null : place.topLevel();
        return province == null ? null : province.shortName();
    }
}
