package wenlan.search;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.OrganisationKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return valueStream(unit).distinct().toList();
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

    private Stream<String> valueStream(IndexedUnit unit) {
        return switch (this) {
            case KIND -> Stream.of(unit.unit().kind().label());
            case REPORT -> Stream.of(unit.report().id());
            case SECTION -> unit.headingPath().stream().map(HeadingRef::id);
            case TABLE -> Stream.ofNullable(unit.unit().table());
            case CITY -> entities(unit, EntityKind.CITY, EntityKind.CITY_IMPLIED);
            case PROVINCE -> entities(unit, EntityKind.PROVINCE, EntityKind.PROVINCE_IMPLIED);
            case DISTRICT -> entities(unit, EntityKind.DISTRICT);
            case ZONE -> entities(unit, EntityKind.ZONE);
            case YEAR -> entities(unit, EntityKind.YEAR);
            case FORECAST -> forecasts(unit);
            case PERIOD -> entities(unit, EntityKind.PERIOD);
            case PUBLISHED ->
                    Stream.ofNullable(unit.report().published()).map(d -> d.substring(0, 4));
            case REPORT_CITY -> unit.report().cities().stream();
            case ORG -> entities(unit, EntityKind.ORG);
            case ORG_KIND ->
                    entities(unit, EntityKind.ORG).map(OrganisationKind::of).map(k -> k.label());
            case POLICY -> entities(unit, EntityKind.POLICY);
            case PERSON -> entities(unit, EntityKind.PERSON);
            case TECHNOLOGY -> entities(unit, EntityKind.TECHNOLOGY);
        };
    }

    private static Stream<String> entities(IndexedUnit unit, EntityKind... kinds) {
        List<EntityKind> wanted = List.of(kinds);
        // Asked for each dimension of each unit, where most have nothing: loops, not streams.
        List<String> found = new ArrayList<>();
        for (Mention mention : unit.entities().mentions()) {
            if (wanted.contains(mention.kind())) {
                found.add(mention.canonical());
            }
        }
        for (InheritedValue value : unit.entities().inherited()) {
            if (wanted.contains(value.kind())) {
                found.add(value.canonical());
            }
        }
        return found.stream();
    }

    private static Stream<String> forecasts(IndexedUnit unit) {
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
                                        .allMatch(Mention::forecast));
    }
}
