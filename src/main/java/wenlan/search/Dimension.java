package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.OrganisationKind;
import wenlan.document.UnitEntities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** An attribute of units that can be filtered by and counted. */
public enum Dimension {
    KIND("kind"),
    REPORT("report"),
    SECTION("section"),
    TABLE("table"),
    /**
     * Named, implied and inherited cities; not those that are only part of an organisation's name.
     */
    CITY("city"),
    /** Named provinces, and those (municipalities too) that a city or district lies in. */
    PROVINCE("province"),
    DISTRICT("district"),
    ZONE("zone"),
    /** Year that the text mentions. */
    YEAR("year"),
    /** Year of which the text speaks only as still to come. */
    FORECAST("forecast"),
    PERIOD("period"),
    /** Year in which the report was published. */
    PUBLISHED("published"),
    /** City that the report is about. */
    REPORT_CITY("reportCity"),
    ORG("org"),
    /** What sort of organisation is named: {@link OrganisationKind}. */
    ORG_KIND("orgKind"),
    POLICY("policy"),
    PERSON("person"),
    TECHNOLOGY("technology");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    /** The name in the public interface. */
    public String label() {
        return label;
    }

    /** The dimension with a name of the public interface. */
    public static Optional<Dimension> of(String label) {
        return Arrays.stream(values()).filter(d -> d.label.equals(label)).findFirst();
    }

    /** Whether values are ids, which are shown by the words of what they name. */
    public boolean isOfIds() {
        return this == REPORT || this == SECTION || this == TABLE;
    }

    /** Whether values are years: listed in time order, filtered by ranges too. */
    public boolean isYear() {
        return this == YEAR || this == FORECAST || this == PUBLISHED;
    }

    /** The values of a unit, each once. */
    public List<String> values(IndexedUnit unit) {
        List<String> values = all(unit);
        return values.size() < 2 ? values : values.stream().distinct().toList();
    }

    /** A value of a unit as it is shown: of a report its title, of a section or table its words. */
    public String label(IndexedUnit unit, String value) {
        TableRef table = unit.table();
        return switch (this) {
            case REPORT -> unit.report().title();
            case SECTION ->
                    unit.headingPath().stream()
                            .filter(heading -> heading.id().equals(value))
                            .map(HeadingRef::title)
                            .findFirst()
                            .orElse(value);
            case TABLE -> table == null || table.caption() == null ? value : table.caption();
            case KIND,
                    CITY,
                    PROVINCE,
                    DISTRICT,
                    ZONE,
                    YEAR,
                    FORECAST,
                    PERIOD,
                    PUBLISHED,
                    REPORT_CITY,
                    ORG,
                    ORG_KIND,
                    POLICY,
                    PERSON,
                    TECHNOLOGY ->
                    value;
        };
    }

    /** Asked for each dimension of each unit, where most have nothing: lists, not streams. */
    private List<String> all(IndexedUnit unit) {
        return switch (this) {
            case KIND -> List.of(unit.unit().kind().label());
            case REPORT -> List.of(unit.report().id());
            case SECTION -> unit.headingPath().stream().map(HeadingRef::id).toList();
            case TABLE -> listOfNullable(unit.unit().table());
            case CITY -> entities(unit, EntityKind.CITY, EntityKind.CITY_IMPLIED);
            case PROVINCE -> entities(unit, EntityKind.PROVINCE, EntityKind.PROVINCE_IMPLIED);
            case DISTRICT -> entities(unit, EntityKind.DISTRICT);
            case ZONE -> entities(unit, EntityKind.ZONE);
            case YEAR -> entities(unit, EntityKind.YEAR);
            case FORECAST -> forecasts(unit);
            case PERIOD -> entities(unit, EntityKind.PERIOD);
            case PUBLISHED -> {
                String published = unit.report().published();
                yield listOfNullable(published == null ? null : published.substring(0, 4));
            }
            case REPORT_CITY -> unit.report().cities();
            case ORG -> entities(unit, EntityKind.ORG);
            case ORG_KIND ->
                    entities(unit, EntityKind.ORG).stream()
                            .map(organisation -> OrganisationKind.of(organisation).label())
                            .toList();
            case POLICY -> entities(unit, EntityKind.POLICY);
            case PERSON -> entities(unit, EntityKind.PERSON);
            case TECHNOLOGY -> entities(unit, EntityKind.TECHNOLOGY);
        };
    }

    private static List<String> listOfNullable(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> entities(IndexedUnit unit, EntityKind kind) {
        return entities(unit, kind, kind);
    }

    private static List<String> entities(IndexedUnit unit, EntityKind kind, EntityKind other) {
        UnitEntities entities = unit.entities();
        if (entities.mentions().isEmpty() && entities.inherited().isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (Mention mention : entities.mentions()) {
            if (mention.kind() == kind || mention.kind() == other) {
                found.add(mention.canonical());
            }
        }
        for (InheritedValue value : entities.inherited()) {
            if (value.kind() == kind || value.kind() == other) {
                found.add(value.canonical());
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static List<String> forecasts(IndexedUnit unit) {
        List<Mention> years =
                unit.entities().mentions().stream()
                        .filter(mention -> mention.kind() == EntityKind.YEAR)
                        .toList();
        return years.stream()
                .map(Mention::canonical)
                .filter(
                        year ->
                                years.stream()
                                        .filter(mention -> mention.canonical().equals(year))
                                        .allMatch(Mention::forecast))
                .toList();
    }
}
