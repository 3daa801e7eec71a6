package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationNames.Suffix;
import wenlan.extract.OrganisationNames.SuffixKind;
import wenlan.extract.OrganisationSpans.Named;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds organisations by the word that ends their name (大学, 有限公司, 委员会). A part of an organisation
 * named directly behind it belongs to the name: 清华大学人工智能研究院 is one.
 */
final class SuffixNames {
    /** What is said of a class of companies, not of one. */
    private static final List<String> OF_A_CLASS =
            List.of(
                    "例如", "比如", "诸如", "譬如", "很多", "众多", "较多", "不少", "很少", "较少", "数量", "名单", "林立",
                    "云集", "大多", "普遍", "往往", "通常");

    /** 三级甲等医院, 国家二级博物馆: all of one grade, not one of them; 国家博物馆 is one. */
    private static final Pattern GRADED =
            Pattern.compile(
                    "(?:中国|全国|全[省市县区]|国家)?(?:[一二三]级(?:[特甲乙丙]等)?|[特甲乙丙]等)"
                            + "(?:综合|专科|城市|农村|公立|民办)?");

    /** 十余家机器人公司, 广东两地法院: several bodies, not one of them. */
    private static final Pattern NUMBERED =
            Pattern.compile("[数几两三四五六七八九十百\\d][余多几]?家|[两三四各多]地|\\d所");

    /** Schools and hospitals, which are told apart by more than a country. */
    private static final Set<String> CLASSES = Set.of("医院", "大学", "中学", "小学");

    /** 全国范围内最具影响力的医院: how far and by what they are compared. */
    private static final Pattern PRAISE = Pattern.compile("^(?:范围)?内?(?:最具[^的]{2,4}(?:的|$))?");

    private static final List<String> WIDE =
            List.of("中国", "全国", "全球", "世界", "国内", "国外", "海外", "内地", "各地", "我国");

    private static final String SEAT_OPENING = "(";

    private static final List<String> REGIONS = List.of("华东", "华南", "华北", "华中", "西南", "西北", "东北");

    private final Set<String> countries = ForeignBodies.countries();
    private final PlaceNames places;
    private final OrganisationNames names;

    SuffixNames(PlaceNames places, OrganisationNames names) {
        this.places = places;
        this.names = names;
    }

    void find(Reading reading, OrganisationSpans spans) {
        String plain = reading.plain();
        NameBorder border = null;
        int floor = 0;
        int at = 0;
        while (at < plain.length()) {
            Found<Suffix> found = names.suffixAt(plain, at);
            if (found != null && found.value().kind() == SuffixKind.NONE) {
                at = found.end();
                continue;
            }
            if (found == null || readsOn(reading, found) || isClass(plain, at, found.end())) {
                at++;
                continue;
            }
            border = border == null ? new NameBorder(places, names, reading, spans) : border;
            Named named = read(reading, border, spans, at, found, floor);
            if (named != null && isKnown(spans, named)) {
                floor = named.end();
            } else if (named != null && !isInside(spans, named)) {
                spans.replace(named);
                floor = named.end();
            }
            at = Math.max(found.end(), at + 1);
        }
    }

    /** The same name has been found with its normal form, which stays. */
    private static boolean isKnown(OrganisationSpans spans, Named named) {
        Named same = spans.endingAt(named.end());
        return same != null && same.start() == named.start() && same.canonical() != null;
    }

    /** 中国科学院 in 中国科学院过程所 has been found as part of the longer name. */
    private static boolean isInside(OrganisationSpans spans, Named named) {
        Named whole = spans.overlapping(named.start(), named.end());
        return whole != null
                && whole.start() <= named.start()
                && whole.end() >= named.end()
                && whole.end() - whole.start() > named.end() - named.start();
    }

    /** 租船公司例如…: what is said of a class of companies. */
    private static boolean isClass(String plain, int suffixStart, int end) {
        return plain.startsWith("公司", suffixStart)
                && OF_A_CLASS.stream().anyMatch(word -> plain.startsWith(word, end));
    }

    private static boolean readsOn(Reading reading, Found<Suffix> found) {
        return found.value().readsOn().indexOf(reading.at(found.end())) >= 0;
    }

    private @Nullable Named read(
            Reading reading,
            NameBorder border,
            OrganisationSpans spans,
            int suffixStart,
            Found<Suffix> found,
            int floor) {
        int end = found.end();
        int seat = seat(reading, end);
        if (seat > 0 && !isSeveral(reading, end + 1, seat)) {
            end = seat;
        } else if (seat > 0) {
            reading.mark(end, seat, Reading.Part.ORGANISATION);
        }
        int joined = attached(reading, suffixStart, floor);
        Named whole = spans.endingAt(floor);
        if (whole != null && joined == floor) {
            return new Named(whole.start(), end, null, "suffix");
        }
        int farthest = border.farthest(suffixStart, floor);
        boolean grown =
                whole != null
                        && floor > 0
                        && farthest == floor
                        && found.value().kind() == OrganisationNames.SuffixKind.COMPANY;
        if (grown) {
            return new Named(whole.start(), end, null, "suffix");
        }
        boolean follows = whole != null && floor > 0 && farthest == floor;
        if (follows && isPart(reading, found.value(), border, floor, suffixStart)) {
            return new Named(whole.start(), end, null, "suffix");
        }
        int start = border.start(suffixStart, found.value(), floor);
        return start == suffixStart
                        || isOfCountry(reading, start, suffixStart, found.end())
                        || isCounted(reading, start, suffixStart)
                        || GRADED.matcher(reading.plain()).region(start, suffixStart).matches()
                        || NUMBERED.matcher(reading.plain()).region(start, suffixStart).find()
                        || isBehindWords(reading, spans, found.end(), start)
                ? null
                : new Named(start, end, null, "suffix");
    }

    /** 委托渣打银行, 仅有中国银行: the known name is the whole one, a verb stands before it. */
    private static boolean isBehindWords(
            Reading reading, OrganisationSpans spans, int end, int start) {
        Named known = spans.endingAt(end);
        boolean inside = known != null && known.start() > start;
        if (known == null || !inside || spans.endingAt(known.start()) != null) {
            return false;
        }
        int word = reading.words().start(known.start() - 1);
        Words.Kind before = reading.words().kind(word);
        return before == Words.Kind.VERB
                || before == Words.Kind.FUNCTION
                || before == Words.Kind.NUMBER
                || before != Words.Kind.NAME && known.start() - word > 1;
    }

    /** 六家中国电池公司, 三家日系车企集团: behind a number or 其他 a country's companies are a class. */
    private boolean isCounted(Reading reading, int start, int suffixStart) {
        String before = reading.plain().substring(Math.max(0, start - 2), start);
        boolean counted =
                before.endsWith("家") || before.endsWith("些") || before.matches("其[他它余]|各类|多个");
        if (!counted) {
            return false;
        }
        String country =
                countries.stream()
                        .filter(name -> reading.plain().startsWith(name, start))
                        .findFirst()
                        .orElse("");
        boolean school = reading.at(start + 1) == '系';
        int of = start + (school ? 2 : country.length());
        return of < suffixStart && ListedNames.isOrdinary(reading, of, suffixStart);
    }

    /** 中国最佳医院, 国内大学: those of a country as a class. */
    private boolean isOfCountry(Reading reading, int start, int suffixStart, int end) {
        String plain = reading.plain();
        String suffix = plain.substring(suffixStart, end);
        String lead = plain.substring(start, suffixStart);
        if (!CLASSES.contains(suffix)) {
            return false;
        }
        // 全球最具价值医院: a superlative tells a class wherever its name was taken to begin.
        boolean superlative = reading.before(start) == '最' && lead.startsWith("具");
        return superlative
                || Stream.concat(WIDE.stream(), countries.stream())
                        .filter(lead::startsWith)
                        .map(area -> lead.substring(area.length()))
                        .anyMatch(
                                rest ->
                                        rest.isEmpty()
                                                || suffix.equals("医院")
                                                        && names.isGeneric(
                                                                PRAISE.matcher(rest)
                                                                        .replaceFirst("")));
    }

    /** A hospital or school attached to the organisation before it may be parted by a space. */
    private static int attached(Reading reading, int suffixStart, int floor) {
        int at = floor;
        while (reading.at(at) == ' ') {
            at++;
        }
        boolean attached = at > floor && reading.plain().startsWith("附属", at);
        String between = attached ? reading.plain().substring(at, Math.max(at, suffixStart)) : "、";
        return between.length() < 12 && between.chars().allMatch(Character::isLetterOrDigit)
                ? floor
                : -1;
    }

    /** Whether what follows an organisation is a part of it, not another one. */
    private static boolean isPart(
            Reading reading, Suffix suffix, NameBorder border, int floor, int suffixStart) {
        boolean another =
                suffix.kind() != SuffixKind.PART && suffixStart > floor && border.isHead(floor);
        if (suffixStart == floor) {
            return true;
        }
        return !another
                && suffix.kind() != SuffixKind.COMPANY
                && !BorderWords.isDealBefore(reading.plain(), suffixStart)
                && !isClause(reading, floor, suffixStart);
    }

    /** 专家委员会评审后报市人民政府: a word of time or a verb of handing on parts two names. */
    private static boolean isClause(Reading reading, int from, int to) {
        for (int at = from; at < to; at = reading.words().end(at)) {
            if (reading.words().end(at) == at + 1 && "后前时报经".indexOf(reading.at(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A region names a seat too: 中国石油大学(华东). */
    private static int regionEnd(String plain, int at) {
        return REGIONS.stream()
                .filter(region -> plain.startsWith(region, at))
                .map(region -> at + region.length())
                .findFirst()
                .orElse(-1);
    }

    /** End of the bracket behind a name that holds its seat or seats, -1 where there is none. */
    private int seat(Reading reading, int end) {
        String plain = reading.plain();
        if (!plain.startsWith(SEAT_OPENING, end)) {
            return -1;
        }
        int behind = end + 1;
        for (int next = seatEnd(plain, behind); next > behind; next = seatEnd(plain, behind)) {
            behind = next;
        }
        boolean seat = behind > end + 1 && behind < plain.length() && plain.charAt(behind) == ')';
        return seat ? behind + 1 : -1;
    }

    /** One seat belongs to the name, 北京师范大学(珠海); of several each makes a name of its own. */
    private boolean isSeveral(Reading reading, int start, int end) {
        return seatEnd(reading.plain(), start) < end - 1;
    }

    /** Several seats may stand side by side: 中国矿业大学(北京、徐州). */
    private int seatEnd(String plain, int start) {
        boolean parted = start < plain.length() && "、,/ ".indexOf(plain.charAt(start)) >= 0;
        int at = parted ? start + 1 : start;
        Found<PlaceName> place = places.longestAt(plain, at);
        return place == null ? Math.max(start, regionEnd(plain, at)) : place.end();
    }
}
