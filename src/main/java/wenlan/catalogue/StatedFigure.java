package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.LineRange;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.search.TableRef;
import wenlan.tables.MeasureNames;
import wenlan.tables.PartOfYear;
import wenlan.tables.Quantity;
import wenlan.text.Provinces;

import java.util.List;
import java.util.stream.Stream;

/**
 * A figure that a table or a sentence states, with what it is of and where it stands.
 *
 * @param measure what is measured, as printed
 * @param subject of a table what its row is about, of a sentence the sentence
 * @param text the figure as printed
 * @param unit its unit as printed, null without one
 * @param quantity the figure as conditions compare it
 * @param year the year that it is of, null where nothing says one
 * @param period the part of that year that it is of, null where it is of the whole one
 * @param yearInherited whether only the sentence before, a heading or the title says the year
 * @param forecast whether it is expected
 * @param cities the cities that it is of; none where it is of more than cities
 * @param locality what it is of where that is no city: 全国, 全球, another country, a province, or a
 *     district or county; else null
 * @param zones the zones (高新区, 产业园) that it is of, in its cities
 * @param place the unit that states it, without its text
 * @param column of a table the place of the column from 0, of a sentence null
 * @param lines where it stands in the source
 */
public record StatedFigure(
        String measure,
        String subject,
        String text,
        @Nullable String unit,
        Quantity quantity,
        @Nullable Integer year,
        @Nullable PartOfYear period,
        boolean yearInherited,
        boolean forecast,
        List<String> cities,
        @Nullable String locality,
        List<String> zones,
        IndexedUnit place,
        @Nullable Integer column,
        LineRange lines) {
    public StatedFigure {
        cities = List.copyOf(cities);
        zones = List.copyOf(zones);
    }

    /** When it is of, as it is looked for: 2031年上半年; empty where nothing says it. */
    String time() {
        String part = period == null ? "" : period.label();
        return year == null ? part : year + "年" + part;
    }

    /** The measure without unit and time, folded. */
    public String core() {
        return MeasureNames.core(measure);
    }

    /**
     * What the caption of its table measures where its column names the end of that, else nothing.
     */
    String captioned() {
        TableRef table = place.table();
        String caption = table == null ? null : table.caption();
        return caption == null ? "" : MeasureNames.inCaption(caption, core());
    }

    /**
     * The words of the caption of its table that name what it measures: those of {@link
     * #captioned}, all where its column only says when.
     */
    String caption() {
        TableRef table = place.table();
        String caption = table == null ? null : table.caption();
        String measured = captioned();
        return caption != null && measured.isEmpty() && core().isEmpty() ? caption : measured;
    }

    /** Of what place or thing it is: of a row its name, else the cities. */
    public String of() {
        boolean named = isTabled() && !subject.isEmpty();
        if (named && !cities.equals(List.of(subject))) {
            return subject;
        }
        return locality == null ? String.join(" ", cities) : locality;
    }

    /**
     * The values by which it is filtered. Of years and places only what is told of the figure
     * itself counts, not what its unit names besides: what is of no year is found by none, what is
     * of a province is of no city, what is of a whole country, of the world or of no place that is
     * told is found by none.
     */
    List<String> values(Dimension dimension) {
        return switch (dimension) {
            case CITY -> cities;
            case PROVINCE -> provinces();
            case DISTRICT -> districts();
            case ZONE -> zones;
            case YEAR -> year == null ? List.of() : List.of(year.toString());
            case FORECAST -> forecast && year != null ? List.of(year.toString()) : List.of();
            default -> dimension.values(place);
        };
    }

    /** Those that it is of, else those of its cities, else the one of the unit of its district. */
    private List<String> provinces() {
        List<String> around = Dimension.PROVINCE.values(place);
        List<String> own =
                cities.isEmpty() && locality != null
                        ? Stream.of(locality.split("、")).filter(Provinces::isOne).toList()
                        : cities.stream()
                                .flatMap(c -> Provinces.of(c).stream())
                                .distinct()
                                .toList();
        boolean placed = !cities.isEmpty() || isOfDistrict();
        return own.isEmpty() && placed && around.size() == 1 ? around : own;
    }

    private boolean isOfDistrict() {
        return locality != null && Dimension.DISTRICT.values(place).contains(locality);
    }

    /**
     * The one that it is of; where it is only of cities, those of its row, or of a sentence the one
     * that is named above it alone.
     */
    private List<String> districts() {
        if (isOfDistrict()) {
            return List.of(locality);
        }
        if (locality != null || cities.isEmpty()) {
            return List.of();
        }
        List<String> all = Dimension.DISTRICT.values(place);
        boolean above =
                all.size() == 1
                        && place.entities().mentions().stream()
                                .noneMatch(m -> m.kind() == EntityKind.DISTRICT);
        return isTabled() || above ? all : List.of();
    }

    /** Whether it stands in a table. */
    public boolean isTabled() {
        return column != null;
    }
}
