package wenlan.extract;

import wenlan.document.EntityKind;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationNames.Suffix;
import wenlan.extract.OrganisationNames.SuffixKind;
import wenlan.extract.Reading.Part;

import java.util.List;
import java.util.Set;

/**
 * Finds zones, parks and quarters: well-known ones, which imply the city that they lie in, and
 * names that end like one (产业园, 示范区) and hold a place or a proper name.
 */
final class ZoneFinder implements MentionFinder {
    private static final List<String> SUFFIXES =
            List.of(
                    "新片区", "示范区", "先导区", "试验区", "集聚区", "高新区", "经开区", "开发区", "保税区", "保税港区", "综合保税区",
                    "工业园区", "工业园", "产业园", "产业园区", "科技园", "科技园区", "科学城", "科技城", "软件园", "创新园", "创业园",
                    "小镇", "大走廊", "走廊", "片区", "园区", "新城", "创新港", "商务区", "生态城", "自贸区", "自由贸易试验区",
                    "合作区", "孵化基地");
    private static final int LONGEST_LEAD = 4;

    /** Verbs that a dictionary takes for nouns. */
    private static final Set<String> VERBS = Set.of("建设", "发展", "服务", "打造", "推进", "支持");

    private static final Suffix BODY = new Suffix(SuffixKind.BODY, "");

    private final PlaceNames places;
    private final OrganisationNames organisations;
    private final NameTrie<String> known = new NameTrie<>();
    private final NameTrie<Boolean> suffixes = new NameTrie<>();

    ZoneFinder(PlaceNames places, OrganisationNames organisations) {
        this.places = places;
        this.organisations = organisations;
        TsvResource.read("zones").forEach(c -> known.put(PlainText.of(c[0]), c[1]));
        SUFFIXES.forEach(suffix -> suffixes.put(suffix, Boolean.TRUE));
    }

    @Override
    public void find(Reading reading) {
        String plain = reading.plain();
        int at = 0;
        int floor = 0;
        while (at < plain.length()) {
            Found<Boolean> suffix = suffixes.longestAt(plain, at);
            if (suffix != null && reading.at(suffix.end()) != '域' && at > floor) {
                int start = start(reading, at, floor);
                Found<PlaceName> place = start < at ? places.longestAt(plain, start) : null;
                boolean district = place != null && place.end() == suffix.end();
                if (start < at && !district) {
                    add(reading, start, suffix.end());
                    floor = suffix.end();
                }
                at = suffix.end();
                continue;
            }
            at++;
        }
        wellKnown(reading);
    }

    private int start(Reading reading, int suffixStart, int floor) {
        OrganisationSpans none = new OrganisationSpans();
        NameBorder border = new NameBorder(places, organisations, reading, none);
        int start = border.start(suffixStart, BODY, floor);
        int place = behindLead(reading, border, start, suffixStart);
        return behindVerb(reading, border, place, suffixStart);
    }

    /** 去过白沙市产业园: a verb before the place is no part of the zone, nor is what stands before it. */
    private static int behindLead(Reading reading, NameBorder border, int start, int suffixStart) {
        boolean verb = false;
        for (int at = start; at < suffixStart && at - start <= LONGEST_LEAD; ) {
            if (border.isHead(at)) {
                return verb ? at : start;
            }
            Words.Kind kind = reading.words().kind(at);
            int end = reading.words().end(at);
            verb |= kind == Words.Kind.VERB || end == at + 1 && "过来到".indexOf(reading.at(at)) >= 0;
            at = end;
        }
        return start;
    }

    /**
     * 杭州建设国家创新试验区, 服务横琴合作区, 建设琴岬集聚区: a verb with a name of its own behind it, or one that the name
     * would begin with.
     */
    private int behindVerb(Reading reading, NameBorder border, int start, int suffixStart) {
        for (int at = start; at < suffixStart; at = reading.words().end(at)) {
            int end = reading.words().end(at);
            boolean headed =
                    at == start && VERBS.contains(reading.plain().substring(at, end))
                            || border.isHead(end)
                            || known.longestAt(reading.plain(), end) != null;
            if (end < suffixStart && isVerb(reading, at, end) && headed) {
                return end;
            }
        }
        return start;
    }

    private static boolean isVerb(Reading reading, int start, int end) {
        return reading.words().kind(start) == Words.Kind.VERB
                || VERBS.contains(reading.plain().substring(start, end));
    }

    private static void add(Reading reading, int start, int end) {
        if (reading.isPart(start, Part.ORGANISATION)
                && reading.isPart(end - 1, Part.ORGANISATION)) {
            return;
        }
        String name = Titles.shown(reading.text().substring(start, end));
        reading.mark(start, end, Part.ZONE);
        reading.add(EntityKind.ZONE, name, start, end, "suffix");
    }

    private void wellKnown(Reading reading) {
        String plain = reading.plain();
        int at = 0;
        while (at < plain.length()) {
            Found<String> found = known.longestAt(plain, at);
            if (found == null || isTorn(reading, at, found.end())) {
                at++;
                continue;
            }
            if (!reading.isPart(at, Part.ZONE) && !reading.isPart(at, Part.ORGANISATION)) {
                reading.mark(at, found.end(), Part.ZONE);
                String name = reading.text().substring(at, found.end());
                reading.add(EntityKind.ZONE, name, at, found.end(), "gazetteer");
            }
            reading.add(EntityKind.CITY_IMPLIED, found.value(), at, found.end(), "zone");
            at = found.end();
        }
    }

    private static boolean isTorn(Reading reading, int start, int end) {
        Words words = reading.words();
        boolean whole = words.isBoundary(start) && words.isBoundary(end);
        return !whole && end - start < 4 && !words.isBoundary(start);
    }
}
