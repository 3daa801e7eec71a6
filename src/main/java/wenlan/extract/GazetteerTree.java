package wenlan.extract;

import wenlan.document.EntityKind;
import wenlan.document.PlaceTree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of the gazetteer's divisions, and of the zones whose city it knows. */
public final class GazetteerTree implements PlaceTree {
    private final Map<String, List<Place>> cities = new HashMap<>();
    private final Map<String, List<Place>> districts = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();

    /** Reads the divisions. */
    public GazetteerTree() {
        for (Place place : PlaceNames.divisions().values()) {
            Map<String, List<Place>> level =
                    switch (place.level()) {
                        case CITY -> cities;
                        case DISTRICT -> districts;
                        case PROVINCE -> new HashMap<>();
                    };
            level.computeIfAbsent(place.canonical(), c -> new ArrayList<>()).add(place);
        }
        TsvResource.read("zones").forEach(columns -> zones.putIfAbsent(columns[0], columns[1]));
    }

    @Override
    public List<String> above(EntityKind kind, String canonical) {
        return switch (kind) {
            case CITY, CITY_IMPLIED, CITY_IN_ORG -> ofCity(canonical);
            case DISTRICT -> ofDistrict(canonical);
            case ZONE -> inside(zones.getOrDefault(canonical, ""));
            case PROVINCE, PROVINCE_IMPLIED, YEAR, PERIOD, ORG, POLICY, PERSON, TECHNOLOGY ->
                    List.of();
        };
    }

    private List<String> ofCity(String canonical) {
        Place province =
                cities.containsKey(canonical) ? cities.get(canonical).getFirst().topLevel() : null;
        return province == null ? List.of() : List.of(province.shortName());
    }

    private List<String> ofDistrict(String canonical) {
        Place district = PlaceNames.likeliest(districts.getOrDefault(canonical, List.of()));
        if (district == null) {
            return List.of();
        }
        Place city = district.city();
        Place province = district.topLevel();
        if (city == null) {
            return province == null ? List.of() : List.of(province.shortName());
        }
        return inside(city.canonical());
    }

    private List<String> inside(String city) {
        List<String> path = new ArrayList<>(ofCity(city));
        if (!city.isEmpty()) {
            path.add(city);
        }
        return List.copyOf(path);
    }
}
