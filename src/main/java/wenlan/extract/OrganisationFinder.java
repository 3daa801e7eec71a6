package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.extract.NameLists.Item;
import wenlan.extract.NameLists.NameList;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationSpans.Named;
import wenlan.extract.PlaceName.Strength;
import wenlan.extract.Reading.Part;
import wenlan.extract.Surroundings.ColumnCell;

import java.util.List;

/**
 * Finds organisations: agencies, names with a suffix, cells of typed columns, known and learned
 * names, and the companions of those in a list.
 */
final class OrganisationFinder implements MentionFinder {
    /** 一汽解放, 清华紫光: longer items of lists are made of several names. */
    private static final int LONGEST_SHORT_NAME = 6;

    private final PlaceNames places;
    private final OrganisationNames names;
    private final TradeWords trades;
    private final LocalAgencies agencies;
    private final SuffixNames suffixes;
    private final KnownNames known;
    private final NameLists lists;
    private final ListedNames listed;
    private final BrandNames brands;
    private final OfficeNames offices;
    private final Transactions transactions;

    OrganisationFinder(PlaceNames places, OrganisationNames names, Abbreviations abbreviations) {
        this.places = places;
        this.names = names;
        this.agencies = new LocalAgencies(places, names);
        this.suffixes = new SuffixNames(places, names);
        this.trades = TradeWords.load();
        this.known = new KnownNames(places, names, abbreviations, new NameEndings(trades));
        this.lists = new NameLists(names, places);
        this.listed = new ListedNames(names, places, trades);
        this.offices = new OfficeNames(names);
        this.transactions = new Transactions(names, listed);
        this.brands = new BrandNames(places, names, listed, trades, abbreviations);
    }

    NameLearner learner() {
        return new NameLearner(places, names, lists, listed, trades);
    }

    ItemHeads itemHeads() {
        return new ItemHeads(names, listed);
    }

    @Override
    public void find(Reading reading) {
        OrganisationSpans spans = new OrganisationSpans();
        agencies.find(reading, spans);
        known.find(reading, spans);
        suffixes.find(reading, spans);
        cells(reading, spans);
        known.find(reading, spans);
        brands.find(reading, spans);
        offices.find(reading, spans);
        transactions.find(reading, spans);
        if (reading.plain().indexOf('、') >= 0
                && (!spans.isEmpty()
                        || NameLists.mayBeOfOrganisations(reading)
                        || trades.isNamed(TradeWords.Sign.SHORT, reading.plain()))) {
            companions(reading, spans);
        }
        for (Named named : spans.all()) {
            add(reading, named);
        }
    }

    private void cells(Reading reading, OrganisationSpans spans) {
        for (ColumnCell cell : reading.surroundings().cells()) {
            if (OrganisationColumns.isHeader(cell.column())) {
                OrganisationColumns.items(reading, cell).stream()
                        .filter(item -> listed.canBeName(reading, item))
                        .forEach(item -> take(spans, item));
            } else if (OrganisationColumns.isBody(cell.column(), cell.span().of(reading.text()))) {
                take(spans, new Item(cell.span().start(), cell.span().end()));
            }
        }
    }

    private static void take(OrganisationSpans spans, Item item) {
        Named taken = spans.startingAt(item.start());
        if (taken == null || taken.end() != item.end()) {
            spans.replace(new Named(item.start(), item.end(), null, "column"));
        }
    }

    /** In a list of organisations the other items are organisations too. */
    private void companions(Reading reading, OrganisationSpans spans) {
        for (NameList list : lists.lists(reading)) {
            List<Item> items = list.items();
            long found =
                    items.stream()
                            .filter(
                                    item ->
                                            isNamed(spans, item)
                                                    || isTrading(reading, item)
                                                    || list.ofSomething() && isBegun(spans, item))
                            .count();
            boolean sure =
                    list.ofOrganisations()
                            || list.ofSomething() && found >= 1
                            || found >= 1 && areCoined(reading, spans, items)
                            || found >= 2 && 2 * found >= items.size();
            if (!sure) {
                continue;
            }
            for (Item item : listed.names(reading, list)) {
                Named inside = spans.overlapping(item.start(), item.end());
                boolean shorter =
                        inside != null
                                && (list.ofOrganisations() || list.ofSomething())
                                && inside.start() == item.start()
                                && inside.end() < item.end()
                                && inside.basis().equals("known name")
                                && item.end() - item.start() <= LONGEST_SHORT_NAME;
                if (inside == null || shorter) {
                    spans.replace(new Named(item.start(), item.end(), null, "list"));
                }
            }
        }
    }

    /**
     * 帆柘科技、云岬机器人、海玛机器人: all that is not found yet is a word of a trade behind characters that no
     * dictionary joins.
     */
    private boolean areCoined(Reading reading, OrganisationSpans spans, List<Item> items) {
        return items.size() > 2
                && items.stream()
                        .allMatch(
                                item ->
                                        isNamed(spans, item)
                                                || trades.isItem(text(reading, item))
                                                        && !ListedNames.isOrdinary(
                                                                reading, item.start(), item.end()));
    }

    private static String text(Reading reading, Item item) {
        return reading.plain().substring(item.start(), item.end());
    }

    /** 海尔云帆 among the gathered: the name of one company at the head of another's. */
    private static boolean isBegun(OrganisationSpans spans, Item item) {
        Named named = spans.startingAt(item.start());
        return named != null && item.end() - item.start() <= LONGEST_SHORT_NAME;
    }

    private boolean isTrading(Reading reading, Item item) {
        return listed.isTrading(reading.plain().substring(item.start(), item.end()));
    }

    private static boolean isNamed(OrganisationSpans spans, Item item) {
        Named named = spans.overlapping(item.start(), item.end());
        return named != null && named.start() <= item.start() + 1 && named.end() >= item.end() - 1;
    }

    private void add(Reading reading, Named named) {
        String surface = reading.text().substring(named.start(), named.end());
        String canonical = canonical(surface, named.canonical());
        boolean title = reading.isPart(named.start(), Part.TITLE);
        reading.mark(named.start(), named.end(), Part.ORGANISATION);
        if (canonical.contains("大学") || canonical.endsWith("公司")) {
            reading.mark(named.start(), named.end(), Part.INSTITUTION);
        }
        if (title) {
            return;
        }
        reading.add(EntityKind.ORG, canonical, named.start(), named.end(), named.basis());
        seat(reading, named, PlainText.of(surface), PlainText.of(canonical));
    }

    private String canonical(String surface, @Nullable String given) {
        String known = names.canonical(surface);
        if (known != null) {
            return known;
        }
        return given != null ? given : Titles.shown(surface);
    }

    /** A city that only the normal form names: 北航 is 北京航空航天大学, 市科委 is the city's. */
    private void seat(Reading reading, Named named, String surface, String canonical) {
        if (surface.equals(canonical)) {
            return;
        }
        for (int at = 0; at < canonical.length(); at++) {
            Found<PlaceName> place = places.longestAt(canonical, at);
            boolean city =
                    place != null
                            && place.value().strength() == Strength.SURE
                            && place.value().places().getFirst().level() == Place.Level.CITY;
            if (city && !surface.contains(canonical.substring(at, at + 2))) {
                EntityKind kind =
                        named.basis().equals("agency")
                                ? EntityKind.CITY_IMPLIED
                                : EntityKind.CITY_IN_ORG;
                reading.add(
                        kind,
                        place.value().places().getFirst().canonical(),
                        named.start(),
                        named.end(),
                        named.basis());
                return;
            }
        }
    }
}
