package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.extract.NameEndings.Ending;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationNames.Known;
import wenlan.extract.OrganisationSpans.Named;
import wenlan.extract.PlaceName.Strength;

import java.util.regex.Pattern;

/**
 * Finds organisations by name: well-known ones, and those that the report itself has taught. A name
 * that is an ordinary word too is taken only beside another organisation in a list or before a
 * role.
 */
final class KnownNames {
    /**
     * What a company has behind its name: an office, a word of its form, an announcement it makes.
     */
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?:联合)?创始人|董事长|副?总裁|ceo|首席|总经理|集团|公司|旗下|公布|推出|宣布"
                            + "|(?:近?[一二三四五两\\d]{1,4}年|历年|上半年)?(?:营业?收入?|净利润?|股价|市值|财报|毛利率)"
                            + "|(?:这样|这类|此类|之类)的?[\\p{IsHan}a-z]{0,4}?(?:企业|公司|厂商|巨头|独角兽)");

    /** What a company is called before its name: 芯片公司地平线. */
    private static final Pattern TITLE =
            Pattern.compile("[\\p{IsHan}a-z]{2}(?:公司|企业|厂商|巨头|独角兽|龙头|热股|概念股|龙头股|牛股)[“\"]?$");

    /** Words of grammar behind which a city may be part of the name: 如济南帆知电子. */
    private static final String BEFORE_NAME = "如和与及由为是含即";

    private final PlaceNames places;
    private final OrganisationNames names;
    private final Abbreviations abbreviations;
    private final NameFollowers followers = NameFollowers.load();

    private final NameEndings endings;

    KnownNames(
            PlaceNames places,
            OrganisationNames names,
            Abbreviations abbreviations,
            NameEndings endings) {
        this.endings = endings;
        this.abbreviations = abbreviations;
        this.places = places;
        this.names = names;
    }

    void find(Reading reading, OrganisationSpans spans) {
        String plain = reading.plain();
        LearnedNames learned = reading.surroundings().learned();
        int at = 0;
        while (at < plain.length()) {
            Found<Known> found = longest(plain, at, learned);
            if (found == null || !isWhole(reading, at, found.end())) {
                at++;
                continue;
            }
            if (isOverlappedByLonger(plain, at, found.end())
                    || isCompound(plain, at, found.end())) {
                at++;
                continue;
            }
            take(reading, spans, at, found);
            at = found.end();
        }
    }

    /** 皖赣苏宁 holds no 苏宁: all signs are places, and one more stands before them. */
    private boolean isCompound(String plain, int start, int end) {
        for (int at = Math.max(0, start - 1); at < end; at++) {
            if (abbreviations.sign(plain.charAt(at)) == null) {
                return false;
            }
        }
        return start > 0;
    }

    /** 联合国家发改委 holds no 联合国: a longer name begins inside and goes on behind. */
    private boolean isOverlappedByLonger(String plain, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            Found<Known> inner = names.knownAt(plain, at);
            if (inner != null && inner.end() > end && inner.end() - at > end - start) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found<Known> longest(String plain, int at, LearnedNames learned) {
        Found<Known> known = names.knownAt(plain, at);
        Found<Known> taught = learned.at(plain, at);
        return taught != null && (known == null || taught.end() > known.end()) ? taught : known;
    }

    private void take(Reading reading, OrganisationSpans spans, int start, Found<Known> found) {
        Known known = found.value();
        if (known.ordinary()
                && !isListed(reading, spans, start, found.end())
                && !isBeforeRole(reading, found.end())
                && !isBehindTitle(reading, start, known)) {
            return;
        }
        if (followers.denyName(reading, found.end()) || isShortBeside(reading, start, found)) {
            return;
        }
        int from = withCity(reading, start);
        Ending ending = endings.of(reading, known.canonical(), found.end());
        String canonical =
                switch (ending.whole()) {
                    case SAME -> known.canonical();
                    case BRANCH -> null;
                    case INSTITUTE ->
                            known.canonical() + reading.text().substring(found.end(), ending.end());
                };
        spans.add(new Named(from, ending.end(), canonical, "known name"));
    }

    /** 帆岬 in a unit that says 帆岬科技 too is a part of that name, and tells nothing more. */
    private static boolean isShortBeside(Reading reading, int start, Found<Known> found) {
        String plain = reading.plain();
        String brand = plain.substring(start, found.end());
        String whole = PlainText.of(found.value().canonical());
        boolean shortened = whole.startsWith(brand) && whole.length() > brand.length();
        return shortened && reading.surroundings().learned().contains(brand) && reading.says(whole);
    }

    /** 破产企业重大财产: behind a word for companies stands no short name of a university. */
    private static boolean isBehindTitle(Reading reading, int start, Known known) {
        return !known.canonical().endsWith("大学")
                && reading.words().isBoundary(start)
                && TITLE.matcher(reading.plain()).region(Math.max(0, start - 8), start).find();
    }

    /** Whether no word is torn by taking the range as a name. */
    private static boolean isWhole(Reading reading, int start, int end) {
        if (isLatin(reading.at(start)) && isLatin(reading.before(start))
                || isLatin(reading.before(end)) && isLatin(reading.at(end))) {
            return false;
        }
        // 提交大会, 扩大量: what ends in 大 would tear the word that begins with it.
        if (reading.before(end) == '大' && "会量力型".indexOf(reading.at(end)) >= 0) {
            return false;
        }
        Words words = reading.words();
        if (words.isBoundary(start) && words.isBoundary(end)) {
            return true;
        }
        return end - start >= 4 && words.isBoundary(start)
                || end - start >= 3 && words.isCut(start, end) && words.isBoundary(start);
    }

    private static boolean isListed(Reading reading, OrganisationSpans spans, int start, int end) {
        boolean before = reading.before(start) == '、' && spans.endingAt(start - 1) != null;
        boolean after = reading.at(end) == '、' && spans.startingAt(end + 1) != null;
        return before || after;
    }

    private static boolean isBeforeRole(Reading reading, int end) {
        return ROLE.matcher(reading.plain()).region(end, reading.plain().length()).lookingAt();
    }

    /** 济南浪潮: a city directly before the name and behind a mark is part of it. */
    private int withCity(Reading reading, int start) {
        for (int length = 2; length <= 4 && start - length >= 0; length++) {
            Found<PlaceName> place = places.longestAt(reading.plain(), start - length);
            boolean city =
                    place != null
                            && place.end() == start
                            && place.value().strength() == Strength.SURE
                            && place.value().places().getFirst().level() == Place.Level.CITY
                            && reading.before(start) != '市';
            char before = reading.before(start - length);
            if (city && (!Character.isLetterOrDigit(before) || BEFORE_NAME.indexOf(before) >= 0)) {
                return start - length;
            }
        }
        return start;
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }
}
