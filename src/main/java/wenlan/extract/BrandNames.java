package wenlan.extract;

import wenlan.document.TracedText;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationSpans.Named;
import wenlan.extract.PlaceName.Strength;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds companies by a brand that no dictionary knows: in front of a word of the trade (云图科技), or
 * behind a city at the head of a list item that a dash explains (苏州云图视界 —— 开发…).
 */
final class BrandNames {
    private static final List<String> CONTINUATIONS =
            List.of(
                    "创新", "发展", "研发", "服务", "应用", "赋能", "驱动", "引领", "支撑", "改革", "管理", "投资", "制造",
                    "化");

    /** Characters that are words of their own so often that they betray no brand. */
    private static final String ORDINARY =
            "新高大小强好多全各该本我中外内上下前后老等及的与为将和了是在有用以对从到个一二三四五六七八九十两几年月日号类级型化性式品业产商家者员国省市区县城乡人们其此这那之所被把让使给向由于至并且或而也都就还又再才更最很太非不无未没可能会要应该需须得靠让做"
                + "含为占超约近每只共达比较含将及至如即称叫名村居民镇乡报";

    /** A Latin name that the text founds or seats: Inphi成立于2000年. */
    private static final Pattern FOUNDED =
            Pattern.compile("([a-z][a-z0-9&.-]{2,20}) ?(?=成立于|创立于|创办于|创建于|总部位于|总部设在)");

    /** What stands at the head of a list item before a dash. */
    private static final String HEAD =
            "^[-•·*\\s“\"]*([\\p{IsHan}a-z0-9]{2,8}) ?(?:—{1,2}|-{2,}) ?";

    /**
     * A name that a dash explains by what the company does, with a verb of devoting oneself to a
     * business (专注, 主营) or one that opens the entries of a registered scope of business (研发, 加工).
     * Verbs that are said of places and programmes as well are left out (聚焦, 承接, 推进).
     */
    private static final Pattern DOING =
            Pattern.compile(
                    HEAD + "(?=专注|专攻|深耕|致力|主营|主打|(?:专业)?(?:从事|经营|研发|开发|设计|生产|制造|加工|销售|代理|提供))");

    /** A name that a dash explains by a noun for companies: 帆岸达 —— 国内最早的涂料企业之一。 */
    private static final Pattern DEFINED =
            Pattern.compile(
                    HEAD
                            + "(?=([^,。;、:]{2,40}?)(?:企业|公司|厂商|厂家|巨头|独角兽|供应商|运营商|制造商|服务商|开发商)(?:之一)?(?:[,。;]|$))");

    /** The author of a source as GB/T 7714 has it, where it can be no person. */
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "^\\W{0,2}\\d{0,3}\\W{0,3}([a-z]{2,6}|[\\p{IsHan}a-z]{4,20})\\.[^\\[\\]]{4,80}\\[(?:eb/ol|r|r/ol)\\]");

    private static final Pattern EXPLAINED =
            Pattern.compile("^[-•·*\\s“\"]*([\\p{IsHan}a-z0-9]{4,14}) ?(?:—{1,2}|-{2,})");

    /** Whether a single character that is no part of a word points to a name. */
    static boolean isTelling(char character) {
        return ORDINARY.indexOf(character) < 0;
    }

    private final PlaceNames places;
    private final OrganisationNames names;
    private final ListedNames listed;
    private final Abbreviations abbreviations;
    private final TradeWords trades;

    BrandNames(
            PlaceNames places,
            OrganisationNames names,
            ListedNames listed,
            TradeWords trades,
            Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.places = places;
        this.names = names;
        this.listed = listed;
        this.trades = trades;
    }

    void find(Reading reading, OrganisationSpans spans) {
        String plain = reading.plain();
        for (int at = 2; at < plain.length(); at++) {
            Found<Boolean> trade = trades.at(TradeWords.Sign.BRAND, plain, at);
            if (trade != null && endsHere(reading, trade.end())) {
                int start = behindDeal(plain, brandStart(reading, at));
                if (at - start >= 2 && at - start <= 4 && !isAbbreviation(plain, start, at)) {
                    spans.add(new Named(start, trade.end(), null, "brand"));
                }
            }
        }
        if (plain.indexOf('-') >= 0 || plain.indexOf('—') >= 0) {
            explained(reading, spans);
            whole(reading, spans, DOING, true);
            if (isDefined(reading)) {
                whole(reading, spans, DEFINED, true);
            }
        }
        if (plain.indexOf('[') >= 0) {
            whole(reading, spans, AUTHOR, false);
        }
        if (reading.hasLatin()) {
            founded(reading, spans);
        }
    }

    private static void founded(Reading reading, OrganisationSpans spans) {
        Matcher founded = FOUNDED.matcher(reading.plain());
        while (founded.find()) {
            spans.add(new Named(founded.start(1), founded.end(1), null, "brand"));
        }
    }

    /** 领投云图智能: what is done with the company is no part of its name. */
    private static int behindDeal(String plain, int start) {
        return BorderWords.isDealBefore(plain, start + 2) ? start + 2 : start;
    }

    /** 广深科技走廊 begins with places, not with a brand. */
    private boolean isAbbreviation(String plain, int start, int end) {
        for (int at = start; at < end; at++) {
            if (abbreviations.sign(plain.charAt(at)) == null) {
                return false;
            }
        }
        return true;
    }

    /** Behind the word of the trade no noun goes on. */
    private static boolean endsHere(Reading reading, int end) {
        if (CONTINUATIONS.stream().anyMatch(word -> reading.plain().startsWith(word, end))) {
            return false;
        }
        if (!Character.isIdeographic(reading.at(end))
                || NameEndings.isListed(reading.plain(), end)) {
            return true;
        }
        Words words = reading.words();
        if (!words.isBoundary(end)) {
            return false;
        }
        Words.Kind kind = words.kind(end);
        return kind == Words.Kind.FUNCTION || kind == Words.Kind.VERB;
    }

    /** Where single characters begin that a dictionary could not join to words. */
    private static int brandStart(Reading reading, int trade) {
        Words words = reading.words();
        int whole = words.start(trade - 1);
        boolean coined =
                words.kind(whole) == Words.Kind.FRAGMENT
                        && trade - whole >= 2
                        && Character.isIdeographic(reading.at(whole))
                        && !Character.isLetterOrDigit(reading.before(whole));
        if (coined) {
            return whole;
        }
        int start = trade;
        while (start > 0 && trade - start <= 4) {
            int word = words.start(start - 1);
            boolean torn =
                    start - word == 1
                            && Character.isIdeographic(reading.at(word))
                            && words.kind(word) != Words.Kind.FUNCTION
                            && words.kind(word) != Words.Kind.NUMBER
                            && ORDINARY.indexOf(reading.at(word)) < 0;
            if (!torn) {
                break;
            }
            start = word;
        }
        if (isItemStart(reading, start - 1) && start < trade) {
            return start - 1;
        }
        boolean central =
                reading.before(start) == '中'
                        && start >= 2
                        && start < trade
                        && !Character.isLetterOrDigit(reading.before(start - 1));
        return central ? start - 1 : start;
    }

    /** 天云图科技 as an item of a list: a word cannot be what is left of its first character. */
    private static boolean isItemStart(Reading reading, int at) {
        return at >= 0
                && Character.isIdeographic(reading.at(at))
                && (reading.before(at) == '、' || reading.before(at) == TracedText.BREAK)
                && reading.words().end(at) == at + 1;
    }

    /** Behind a verb the company is another one: 扶持百家企业. */
    private static boolean isDefined(Reading reading) {
        Matcher defined = DEFINED.matcher(reading.plain());
        return defined.find() && reading.words().kind(defined.start(2)) != Words.Kind.VERB;
    }

    /** Takes what the pattern marks as a name by what stands around it. */
    private void whole(
            Reading reading, OrganisationSpans spans, Pattern pattern, boolean properOnly) {
        Matcher found = pattern.matcher(reading.plain());
        if (!found.find()) {
            return;
        }
        NameLists.Item item = new NameLists.Item(found.start(1), found.end(1));
        boolean name =
                listed.canBeName(reading, item)
                        && !(properOnly
                                && ListedNames.isOrdinary(reading, item.start(), item.end()));
        if (name && spans.overlapping(item.start(), item.end()) == null) {
            spans.add(new Named(item.start(), item.end(), null, "list head"));
        }
    }

    private void explained(Reading reading, OrganisationSpans spans) {
        Matcher head = EXPLAINED.matcher(reading.plain());
        if (!head.find()) {
            return;
        }
        int start = head.start(1);
        int end = head.end(1);
        Found<PlaceName> city = places.longestAt(reading.plain(), start);
        boolean behindCity =
                city != null
                        && city.value().strength() == Strength.SURE
                        && end - city.end() >= 2
                        && reading.before(city.end()) != '区'
                        && isTorn(reading, city.end(), end);
        if (behindCity && listed.canBeName(reading, new NameLists.Item(start, end))) {
            spans.replace(new Named(start, end, null, "list head"));
        }
    }

    /** Whether the range holds two characters in a row that a dictionary could not join. */
    private boolean isTorn(Reading reading, int start, int end) {
        int torn = 0;
        for (int at = start; at < end; at = reading.words().end(at)) {
            boolean single =
                    reading.words().end(at) == at + 1
                            && reading.words().kind(at) != Words.Kind.FUNCTION
                            && names.genericEnd(reading.plain(), at) == at;
            torn = single ? torn + 1 : 0;
            boolean coined =
                    reading.words().kind(at) == Words.Kind.NAME
                            && places.longestAt(reading.plain(), at) == null;
            if (torn == 2 || coined) {
                return true;
            }
        }
        return false;
    }
}
