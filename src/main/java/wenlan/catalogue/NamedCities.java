package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.search.IndexedUnit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cities that a unit names as places, told once for all its figures. What only bears their name is
 * none: a border (东至湖嘉边界), a street or river (温州路), a belt of several cities (甬舟科技走廊).
 */
final class NamedCities {
    private static final Set<EntityKind> CITIES =
            EnumSet.of(EntityKind.CITY, EntityKind.CITY_IMPLIED);

    private static final String LINES = "高铁|铁路|高速|城际|公路|航线|班列|轨道|专线";

    private static final Pattern NO_PLACE =
            Pattern.compile(
                    "^(?:市|两市|两地)?(?:[、与和及]?\\p{IsHan}{1,3})?(?:市|两市|两地)?(?:边界|交界|接壤|毗邻|相邻|为界)"
                            + "|^市?(?:铁路(?:局|集团)|海关|海事局|证券交易所|交易所|气象台)"
                            + "|^(?:路(?![演径线透况])|[东西南北中]路|大街|大道|河(?![南北]省)|江(?![苏西]))");

    /** 全国（不含香港、澳门）: what is left out is not what a figure is of. */
    private static final Pattern EXCLUDED =
            Pattern.compile("(?:不含|不包[括含]|未包?含|不计|除了?)[\\p{IsHan}、]{0,12}$");

    /** 与温州市签约, 同温州相比: with whom something is done is not where it is. */
    private static final Pattern WITH = Pattern.compile("(?:^|[，,。；;：:\\s]|[先后]后?|全市|我市)[与同和跟]$");

    private static final Pattern DONE_WITH =
            Pattern.compile("^市?(?:等\\p{IsHan}{0,4})?(?:签[约订署]|合作|对接|结[对为]|相比|共[建同享]|对口|开展)");

    /** 温州至台州高铁: a line lies in neither of the cities at its ends. */
    private static final Pattern LINE_TO =
            Pattern.compile(
                    "^市?(?:[至到]|[—–~～-]{1,2})(?!年|目前|现在|今|去|明)\\p{IsHan}{2,6}?(?:" + LINES + ")");

    private static final Pattern LINE_FROM =
            Pattern.compile("\\p{IsHan}{2}市?(?:[至到]|[—–~～-]{1,2})$");

    private static final Pattern LINE = Pattern.compile("^市?(?:" + LINES + ")");

    private static final Pattern AND_OTHERS =
            Pattern.compile("等\\p{IsHan}{0,4}?(?:\\d+|[十几数多])(?:个|座|大)?(?:城(?![区镇])|市(?!场))");

    /** What can stand behind a city and say that it is no place. */
    private static final int BEHIND = 8;

    /** What can stand before a city and leave it out. */
    private static final int BEFORE = 16;

    private final String text;
    private final UnitMentions mentions;
    private final Set<Mention> places;

    NamedCities(IndexedUnit unit, UnitMentions mentions) {
        this.text = unit.unit().text().text();
        this.mentions = mentions;
        this.places = mentions.of(CITIES).filter(this::readsAsPlace).collect(Collectors.toSet());
    }

    /** The cities that a part of the text names; none where it names only some: 温台等8城. */
    List<String> in(Span part) {
        Span held =
                new Span(
                        Math.min(part.start(), text.length()), Math.min(part.end(), text.length()));
        if (AND_OTHERS.matcher(held.of(text)).find()) {
            return List.of();
        }
        return mentions.in(part)
                .filter(places::contains)
                .map(Mention::canonical)
                .distinct()
                .toList();
    }

    /** Whether the unit names one or more cities, of which none is a place of its figures. */
    boolean areOnlyNames() {
        return mentions.of(CITIES).findAny().isPresent()
                && in(new Span(0, Integer.MAX_VALUE)).isEmpty();
    }

    /** Whether a city that the unit names is a place rather than part of a name. */
    boolean isPlace(Mention city) {
        return places.contains(city);
    }

    /** Whether a text leaves a place out: 全国（不含港澳台）. */
    boolean isLeftOut(Mention place) {
        int start = Math.min(place.span().start(), text.length());
        return EXCLUDED.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    }

    private boolean readsAsPlace(Mention city) {
        int end = Math.min(city.span().end(), text.length());
        int start = city.span().start();
        String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        String before =
                text.substring(Math.max(0, Math.min(start, end) - BEFORE), Math.min(start, end));
        return !NO_PLACE.matcher(behind).find()
                && !(WITH.matcher(before).find() && DONE_WITH.matcher(behind).find())
                && !LINE_TO.matcher(text).region(end, text.length()).lookingAt()
                && !(LINE_FROM.matcher(before).find() && LINE.matcher(behind).find())
                && !isLeftOut(city)
                && !SpokenPlace.isInRegion(text, city.span().start())
                && !isInBelt(city);
    }

    /** A zone whose name runs several cities together lies in none of them alone. */
    private boolean isInBelt(Mention city) {
        return mentions.in(city.span(), EntityKind.ZONE)
                .filter(zone -> zone.span().contains(city.span()))
                .anyMatch(
                        zone ->
                                mentions.in(zone.span(), EntityKind.CITY)
                                                .filter(m -> zone.span().contains(m.span()))
                                                .map(Mention::canonical)
                                                .distinct()
                                                .count()
                                        > 1);
    }
}
