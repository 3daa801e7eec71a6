package wenlan.extract;

import wenlan.document.UnitKind;
import wenlan.extract.NameLists.Item;
import wenlan.extract.NameLists.NameList;
import wenlan.extract.Surroundings.ColumnCell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns the names of organisations that a report teaches: cells of typed columns, lists that the
 * words around them call companies, and definitions (简称“…”).
 */
final class NameLearner {
    private static final Pattern ZONE = Pattern.compile(".{0,3}区");
    private static final Pattern DEFINITION =
            Pattern.compile(
                    "[(（](?:以下|下称|下)?(?:简称|称|英文名|股票简称)(?:为)?[:：]?\\s?[“\"‘'「]?"
                            + "([\\p{IsHan}a-z0-9·&-]{2,12})[”\"’'」]?[)）,，;；]");
    private static final Pattern ORGANISATION =
            Pattern.compile(".*(?:公司|集团|大学|学院|研究院|研究所|中心|委员会|协会|联盟|实验室|医院|银行|基金会|局|院|所)$");

    /** The zone that a title is about, with a name before the word for its kind. */
    private static final Pattern TITLE_ZONE =
            Pattern.compile(
                    "^ *(?:关于)?([\\p{IsHan}]{4,16}?(合作区|新片区|试验区|示范区|先行区|先导区|开发区|高新区|保税区|新区))(?!域)");

    private static final Pattern FULL_COMPANY = Pattern.compile("(?:有限公司|有限责任公司)");

    private final Set<String> countries = ForeignBodies.countries();
    private final NameLists lists;
    private final ListedNames listed;
    private final OrganisationNames names;
    private final PlaceNames places;
    private final TradeWords trades;

    NameLearner(
            PlaceNames places,
            OrganisationNames names,
            NameLists lists,
            ListedNames listed,
            TradeWords trades) {
        this.trades = trades;
        this.listed = listed;
        this.places = places;
        this.names = names;
        this.lists = lists;
    }

    /** Learns what the unit teaches. */
    void learn(Reading reading, LearnedNames learned) {
        for (ColumnCell cell : reading.surroundings().cells()) {
            if (OrganisationColumns.isHeader(cell.column())) {
                for (Item item : OrganisationColumns.items(reading, cell)) {
                    add(reading, item, learned);
                }
            }
        }
        if (reading.plain().indexOf('、') >= 0 && mentionsOrganisations(reading.plain())) {
            for (NameList list : lists.lists(reading)) {
                if (list.ofOrganisations() || isMostlyKnown(reading, list)) {
                    listed.names(reading, list).forEach(item -> add(reading, item, learned));
                }
            }
        }
        shortBrands(reading, learned);
        if (reading.plain().contains("公司")) {
            brands(reading, learned);
        }
        if (reading.unit().kind() == UnitKind.METADATA) {
            zoneBodies(reading, learned);
        }
        if (reading.plain().indexOf('称') >= 0) {
            learned.define(definitions(reading));
        }
    }

    /**
     * 帆岬 where the text names the company 帆岬科技: the brand before the word of the trade, if no
     * dictionary joins its characters.
     */
    private void shortBrands(Reading reading, LearnedNames learned) {
        String plain = reading.plain();
        for (int at = 0; at < plain.length(); at++) {
            NameTrie.Found<OrganisationNames.Known> known = names.knownAt(plain, at);
            if (known == null || known.value().ordinary()) {
                continue;
            }
            int trade = at + trades.tail(TradeWords.Sign.ITEM, plain.substring(at, known.end()));
            boolean coined =
                    trade - at >= 2
                            && trade - at <= 3
                            && isTorn(reading, at, trade)
                            && names.knownAt(plain.substring(at, trade), 0) == null
                            && places.longestAt(plain, at) == null;
            if (coined) {
                learned.add(reading.text().substring(at, trade), known.value().canonical(), false);
            }
            at = known.end() - 1;
        }
    }

    private static boolean isTorn(Reading reading, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!reading.words().isBoundary(at)
                    || !Character.isIdeographic(reading.at(at))
                    || !BrandNames.isTelling(reading.at(at))) {
                return false;
            }
        }
        return reading.words().isBoundary(end);
    }

    /**
     * In a document about one zone (白沙深度合作区发展条例) 合作区管理委员会 is that zone's, though elsewhere it would
     * be any zone's.
     */
    private void zoneBodies(Reading reading, LearnedNames learned) {
        Matcher zone = TITLE_ZONE.matcher(reading.plain());
        if (!zone.find()) {
            return;
        }
        for (String body : List.of("管理委员会", "执行委员会", "管委会", "执委会")) {
            String whole = reading.text().substring(zone.start(1), zone.end(1)) + body;
            learned.add(zone.group(2) + body, Titles.shown(whole), false);
        }
    }

    /** Three known companies, and more than half of the list: the others are companies too. */
    private boolean isMostlyKnown(Reading reading, NameList list) {
        long known =
                list.items().stream()
                        .map(item -> reading.text().substring(item.start(), item.end()))
                        .filter(names::isKnown)
                        .count();
        return known >= 3 && 2 * known > list.items().size();
    }

    private static boolean mentionsOrganisations(String plain) {
        return plain.contains("企业")
                || plain.contains("公司")
                || plain.contains("厂商")
                || plain.contains("巨头")
                || plain.contains("机构")
                || plain.contains("高校")
                || plain.contains("独角兽");
    }

    private void add(Reading reading, Item item, LearnedNames learned) {
        if (!listed.canBeName(reading, item)) {
            return;
        }
        String name = reading.text().substring(item.start(), item.end()).strip();
        if (name.length() < 2 || names.isKnown(name)) {
            return;
        }
        learned.add(name, name, ListedNames.isOrdinary(reading, item.start(), item.end()));
    }

    private Map<String, String> definitions(Reading reading) {
        Map<String, String> found = new HashMap<>();
        Matcher definition = DEFINITION.matcher(reading.plain());
        while (definition.find()) {
            int start =
                    new NameBorder(places, names, reading, new OrganisationSpans())
                            .farthest(definition.start(), 0);
            String full = reading.text().substring(start, definition.start()).replaceAll("\\s", "");
            if (full.length() >= 4 && ORGANISATION.matcher(full).matches()) {
                String name = reading.text().substring(definition.start(1), definition.end(1));
                found.put(name, full);
            }
        }
        return found;
    }

    /**
     * Learns the brand in the full name of a company: what stands between the place and the first
     * ordinary word, if no dictionary knows it (锐思达 in 上海锐思达机器人有限公司).
     */
    private void brands(Reading reading, LearnedNames learned) {
        Matcher company = FULL_COMPANY.matcher(reading.plain());
        while (company.find()) {
            OrganisationSpans none = new OrganisationSpans();
            int farthest =
                    new NameBorder(places, names, reading, none).farthest(company.start(), 0);
            int start = behindPlace(reading, farthest, company.start());
            int end = start;
            while (end < company.start()
                    && reading.words().end(end) == end + 1
                    && reading.words().kind(end) != Words.Kind.FUNCTION
                    && Character.isIdeographic(reading.at(end))
                    && names.genericEnd(reading.plain(), end) == end) {
                end = reading.words().end(end);
            }
            boolean zone = ZONE.matcher(reading.plain()).region(end, company.start()).lookingAt();
            if (end - start >= 2 && end - start <= 4 && start < company.start() && !zone) {
                String brand = reading.text().substring(start, end);
                String whole = reading.text().substring(farthest, company.end());
                learned.add(brand, Titles.shown(whole), false);
            }
        }
    }

    private int behindPlace(Reading reading, int start, int limit) {
        for (String country : countries) {
            if (reading.plain().startsWith(country, start) && start + country.length() < limit) {
                return start + country.length();
            }
        }
        NameTrie.Found<PlaceName> place = places.longestAt(reading.plain(), start);
        return place != null
                        && place.end() < limit
                        && place.value().strength() == PlaceName.Strength.SURE
                ? place.end()
                : start;
    }
}
