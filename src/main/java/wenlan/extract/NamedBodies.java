package wenlan.extract;

import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationNames.SuffixKind;
import wenlan.extract.PlaceName.Strength;
import wenlan.extract.Words.Kind;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the words before a suffix name one organisation or only a kind of them. */
final class NamedBodies {
    private static final Pattern KIND_ONLY =
            Pattern.compile(
                    "(?:国家|省|市|部|省部|教育部|科技部|工信部|中国|全国|北京|上海|天津|重庆|[\\p{IsHan}]{2,3}[省市])?(?:企业|级|地方|联合|共建|重点|工程|技术|研究|开放)*");

    /** Of what bodies there are many of one kind, told apart by what stands before. */
    private static final List<String> LABORATORIES =
            List.of("实验室", "重点", "联合", "工程", "研发中心", "技术创新中心", "制造业创新中心", "技术中心", "研究中心");

    /** An item of a list that says itself that it is a company: 帆海公司“…”. */
    private static final Pattern COMPANY_ITEM = Pattern.compile("(?:集团|公司)(?![\\p{IsHan}])");

    private static final Pattern OFFICE =
            Pattern.compile("(?:控股)?(?:集团|公司)(?:董事长|总裁|总经理|创始人|副总|首席|执行董事|ceo)");

    private final PlaceNames places;
    private final OrganisationNames names;
    private final Reading reading;
    private final String plain;
    private final Words words;

    NamedBodies(PlaceNames places, OrganisationNames names, Reading reading) {
        this.places = places;
        this.names = names;
        this.reading = reading;
        this.plain = reading.plain();
        this.words = reading.words();
    }

    /** Whether the name of a place begins there. */
    boolean isPlace(int at) {
        Found<PlaceName> place = places.longestAt(plain, at);
        return place != null && place.value().strength() == Strength.SURE && words.isBoundary(at);
    }

    /** Whether a place or another word that heads names begins there. */
    boolean isHead(int at) {
        if (isPlace(at)) {
            return true;
        }
        String word = plain.substring(at, words.end(at));
        if (word.length() > 1 && BorderWords.isHead(word)) {
            return true;
        }
        Found<OrganisationNames.Known> known = names.knownAt(plain, at);
        return known != null && !known.value().ordinary() && known.end() - at >= 2;
    }

    /** Whether something between {@code start} and the suffix tells which organisation is meant. */
    boolean isNamed(int start, int suffixStart, SuffixKind kind) {
        if (start >= suffixStart
                || names.isGeneric(plain.substring(start, suffixStart))
                || isLevelOnly(start, suffixStart)) {
            return false;
        }
        if (BorderWords.isDealBefore(plain, suffixStart) || isSubordinate(suffixStart)) {
            return false;
        }
        if (BorderWords.isAreaBefore(plain, suffixStart) && !isHead(start)) {
            return false;
        }
        return switch (kind) {
            case COMPANY, SCHOOL -> suffixStart - start >= 2;
            case BODY, PART ->
                    (hasProperPart(start, suffixStart)
                                    || isBeforeOffice(start, suffixStart)
                                    || isOfZone(start, suffixStart)
                                    || isKnown(start, suffixStart))
                            && !isKindOnly(start, suffixStart);
            case NONE -> false;
        };
    }

    /** 部属大学, 省属国有企业集团: a class by whom it belongs to. */
    private boolean isSubordinate(int suffixStart) {
        return suffixStart >= 2
                && plain.charAt(suffixStart - 1) == '属'
                && "部省市县委直所".indexOf(plain.charAt(suffixStart - 2)) >= 0;
    }

    /** 江北新区管委会: the committee of a zone that begins with a place, be it one of several. */
    private boolean isOfZone(int start, int suffixStart) {
        Found<PlaceName> place = places.longestAt(plain, start);
        return (plain.startsWith("管委会", suffixStart) || plain.startsWith("管理委员会", suffixStart))
                && "区园城港".indexOf(plain.charAt(suffixStart - 1)) >= 0
                && place != null
                && place.value().strength() != Strength.GUARD
                && place.end() < suffixStart;
    }

    /** 平安证券: a name that is an ordinary word too, before a word that ends names. */
    private boolean isKnown(int start, int suffixStart) {
        Found<OrganisationNames.Known> known = names.knownAt(plain, start);
        return known != null
                && known.end() == suffixStart
                && !Character.isLetterOrDigit(reading.before(start));
    }

    /** 星河集团董事长: the office tells that one is meant, though its name is an ordinary word. */
    private boolean isBeforeOffice(int start, int suffixStart) {
        boolean item =
                reading.before(start) == '、'
                        && suffixStart - start <= 4
                        && COMPANY_ITEM
                                .matcher(plain)
                                .region(suffixStart, plain.length())
                                .lookingAt();
        return item
                || suffixStart - start >= 2
                        && reading.before(start) != '某'
                        && OFFICE.matcher(plain).region(suffixStart, plain.length()).lookingAt();
    }

    /** 报市人民政府 names no city. */
    private boolean isLevelOnly(int start, int suffixStart) {
        return suffixStart - start <= 2
                && "省市区县乡镇村州盟".indexOf(plain.charAt(suffixStart - 1)) >= 0
                && places.longestAt(plain, start) == null;
    }

    /** 国家重点实验室, 教育部工程研究中心: a class of bodies, not one of them. */
    private boolean isKindOnly(int start, int suffixStart) {
        boolean laboratory =
                LABORATORIES.stream().anyMatch(word -> plain.startsWith(word, suffixStart));
        return laboratory && KIND_ONLY.matcher(plain.substring(start, suffixStart)).matches();
    }

    /** A place, a name, or two characters in a row that a dictionary could not join. */
    private boolean hasProperPart(int start, int suffixStart) {
        int torn = 0;
        for (int at = start; at < suffixStart; at = words.end(at)) {
            Kind kind = words.kind(at);
            int length = words.end(at) - at;
            boolean single =
                    length == 1
                            && kind != Kind.FUNCTION
                            && kind != Kind.NUMBER
                            && BrandNames.isTelling(plain.charAt(at));
            boolean fragment =
                    (single || kind == Kind.FRAGMENT)
                            && Character.isLetterOrDigit(plain.charAt(at))
                            && names.genericEnd(plain, at) == at;
            torn += fragment ? length : -torn;
            if (kind == Kind.NAME || torn >= 2 || isHead(at)) {
                return true;
            }
        }
        return false;
    }
}
