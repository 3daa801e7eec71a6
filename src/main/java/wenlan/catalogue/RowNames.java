package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.search.Dimension;
import wenlan.search.IndexedUnit;
import wenlan.search.TableRef;
import wenlan.text.Folding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the names of rows and columns say of the place of a figure: a rest of no place (其他地区), a
 * body that only bears a city's name (上海汽车 in a column of firms), a column of one place (温州产量).
 */
final class RowNames {
    /** 其他, 其余城市: what is left over is of no place that can be named. */
    private static final Pattern REST =
            Pattern.compile("其[它他余](?<kind>城市|地区|省市|省份|省区市|市|省|区县|国家)?(?:合计|小计)?(?:[(（].*)?");

    /**
     * The corner above rows that are places; of other things (品种) the rest is of the same place.
     */
    private static final Pattern PLACES =
            Pattern.compile("地区|地市|城市|省|市(?!场)|州|盟|[区县旗](?!间)|国|产地|属地|所在地|来源|区域|地域");

    /** The corner above rows that are firms. */
    private static final Pattern FIRMS = Pattern.compile("企业|公司|银行|券商|保险|品牌|厂商|车企|(?:证券|股票|上市)?简称");

    /** Behind a place in a name, what says only that firms are there: 温州企业. */
    private static final Pattern THERE =
            Pattern.compile("(?:市|省|地区)?(?:本地|本土|民营)?(?:企业|公司|银行|机构|品牌|厂商|分行|支行|分公司|工厂|基地|总部)?");

    /** Before a place in the name of a column that only measures against it: 占温州比重. */
    private static final Pattern AGAINST = Pattern.compile("[占比较与同对距]$");

    private static final Set<EntityKind> NAMED = EnumSet.of(EntityKind.CITY, EntityKind.PROVINCE);

    private RowNames() {}

    /** Whether a row is of what is left over of places. */
    static boolean areRest(List<String> names, IndexedUnit row) {
        String corner = corner(row);
        return names.stream()
                .map(REST::matcher)
                .anyMatch(
                        rest ->
                                rest.matches()
                                        && (rest.group("kind") != null
                                                || corner.isBlank()
                                                || PLACES.matcher(corner).find()));
    }

    /** Whether the row is that of a firm whose name alone holds the place that it names. */
    static boolean areFirm(List<String> names, UnitPlaces row) {
        String corner = corner(row.unit());
        if (!FIRMS.matcher(corner).find() || PLACES.matcher(corner).find()) {
            return false;
        }
        List<String> places = row.mentions().of(NAMED).map(Mention::canonical).distinct().toList();
        return places.size() == 1
                && names.stream()
                        .map(Folding::query)
                        .filter(name -> name.contains(places.getFirst()))
                        .map(name -> name.replace(places.getFirst(), ""))
                        .noneMatch(rest -> THERE.matcher(rest).matches());
    }

    /**
     * The one place that the column is called by, where the row names none: 温州产量. A column that is
     * not, beside others that are, is of what the report is about.
     */
    static Optional<Locality> ofColumn(String header, UnitPlaces row) {
        TableRef table = row.unit().table();
        if (table == null || row.mentions().of(UnitMentions.PLACES).findAny().isPresent()) {
            return Optional.empty();
        }
        List<String> cities = Dimension.CITY.values(row.unit());
        List<String> named =
                Stream.concat(cities.stream(), Dimension.PROVINCE.values(row.unit()).stream())
                        .distinct()
                        .filter(place -> table.header().stream().anyMatch(h -> holds(h, place)))
                        .toList();
        List<String> own = named.stream().filter(place -> names(header, place)).toList();
        if (named.isEmpty() || own.size() > 1) {
            return Optional.empty();
        }
        if (own.isEmpty()) {
            return row.unit().report().cities().stream().anyMatch(named::contains)
                    ? Optional.empty()
                    : Optional.of(row.report());
        }
        return Optional.of(
                cities.contains(own.getFirst())
                        ? new Locality(own, null)
                        : new Locality(List.of(), own.getFirst()));
    }

    private static boolean holds(String header, String place) {
        return Folding.query(header).contains(Folding.query(place));
    }

    private static boolean names(String header, String place) {
        String folded = Folding.query(header);
        int at = folded.indexOf(Folding.query(place));
        return at >= 0 && !AGAINST.matcher(folded.substring(0, at)).find();
    }

    private static String corner(IndexedUnit row) {
        TableRef table = row.table();
        return table == null || table.header().isEmpty()
                ? ""
                : Folding.query(table.header().getFirst());
    }
}
