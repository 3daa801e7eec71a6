package wenlan.extract;

import wenlan.extract.NameLists.Item;
import wenlan.extract.OrganisationSpans.Named;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds companies by what only a company has or does: its shares are bought, it publishes an
 * announcement, a country's company or institute bears a Latin name.
 */
final class Transactions {
    private static final String NAME = "([\\p{IsHan}a-z0-9·&]{2,12}?)";

    /** 收购云岭生物95%股权. */
    private static final Pattern SHARES =
            Pattern.compile(
                    "(?:收购|受让|转让|出售|出让|增持|减持|认购|持有)(?:了|其|所持)?"
                            + NAME
                            + "(?:的?(?:约|近|超)?\\d+(?:\\.\\d+)?%的?|的?(?:全部|部分|少数|多数))(?:股权|股份|已发行股份)");

    /** 远海制药发布公告称. */
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile(
                    "(?:^|(?<=[,，。;；!\\t]))(?:\\d{1,2}月\\d{1,2}日|日前|近日)?"
                            + NAME
                            + "(?:\\(\\d{5,6}(?:\\.[a-z]{2})?\\))?(?:发布(?:公告|财报|年报|招股书|业绩预告)|公告称|递交招股书)");

    /** 云岭科技(300999): a name and its code at an exchange. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:^|(?<=[^\\p{IsHan}a-z0-9·&]))"
                            + NAME
                            + "(?=\\((?:[036489]\\d{5}(?:\\.[a-z]{2})?|\\d{4,5}\\.hk|(?:nasdaq|nyse|hkex|sh|sz|hk)[:.]?"
                            + " ?[a-z\\d]{1,6})\\))");

    /** 云岭科技完成数亿元B轮融资. */
    private static final Pattern FUNDED =
            Pattern.compile(
                    "(?:^|(?<=[,，。;；!\\t的、]))"
                            + NAME
                            + "(?:已|近日|日前|先后|正式)?(?:宣布)?(?:完成|获得?|斩获|拿下|官宣)(?:了)?[^,，。;；]{0,14}?(?:轮|[亿万]美?元|战略)[^,，。;；]{0,6}?(?:融资|投资)");

    /** *ST云岭: a company under special treatment at an exchange. */
    private static final Pattern SPECIAL = Pattern.compile("(?<![a-z])\\*?st ?[\\p{IsHan}]{2}");

    /** 云岭科技的全资子公司. */
    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:^|(?<=[,，。;；!\\t向与和由是为被]))"
                            + NAME
                            + "的?(?:全资|控股|下属)?(?:子公司|母公司|控股股东|实控人|实际控制人)");

    /** Sensor Tower发布报告. */
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?:^|(?<=[^\\p{L}\\d ]|据))([a-z][a-z0-9&.]*(?: [a-z][a-z0-9&.]*){0,3})"
                        + " ?(?:今日|近日|日前|最新)?(?:发布(?:的|了|最新)?[^,，。]{0,6}?(?:报告|数据|榜单|研究)|数据显示|统计显示|报告(?:称|显示))");

    /** 据Nova Insight统计. */
    private static final Pattern ACCORDING =
            Pattern.compile(
                    "(?:据|根据)([a-z][a-z0-9&.]*(?: [a-z][a-z0-9&.]*){0,3})"
                            + " ?(?:的)?(?:统计|测算|预测|预计|数据|调研|调查|分析|监测|披露|报道)");

    /** 韩国研究机构KLP Research. */
    private static final Pattern LATIN =
            Pattern.compile(
                    "(?:公司|企业|机构|厂商|巨头|车企|药企)([a-z][a-z0-9&.-]*(?: [a-z][a-z0-9&.-]*){0,3})");

    /** 收购了软件企业Nova Works: what is bought is a company where nothing of it is named. */
    private static final Pattern BOUGHT =
            Pattern.compile(
                    "(?:收购|并购|吞并|控股)(?:了|的)?[\\p{IsHan}]{0,8}?([a-z][a-z0-9&.]{2,}(?:"
                            + " [a-z][a-z0-9&.]*){0,2})(?=[,。;!、]|到|后|以来|的(?:交易|计划)|$)");

    private static final Pattern DOES =
            Pattern.compile(" ?(?:发布|宣布|公布|推出|表示|成立|收购|的(?:数据|报告|研究|调查))");

    /** What is written in Latin letters behind 公司 and is no name. */
    private static final List<String> NO_NAMES =
            List.of(
                    "ceo",
                    "cto",
                    "cfo",
                    "coo",
                    "ai",
                    "erp",
                    "it",
                    "hr",
                    "logo",
                    "app",
                    "vc",
                    "pe",
                    "gdp",
                    "gnp",
                    "cpi",
                    "ppi",
                    "pmi",
                    "iot",
                    "wifi",
                    "vr",
                    "ar",
                    "mr",
                    "xr",
                    "api",
                    "gps",
                    "rfid",
                    "nft",
                    "saas",
                    "paas",
                    "iaas",
                    "aigc",
                    "gpt",
                    "esg",
                    "ipo",
                    "m2",
                    "lpr",
                    "5g",
                    "6g",
                    "big data",
                    "r&d");

    private final OrganisationNames names;
    private final ListedNames listed;
    private final List<String> countries = List.copyOf(ForeignBodies.countries());

    Transactions(OrganisationNames names, ListedNames listed) {
        this.names = names;
        this.listed = listed;
    }

    void find(Reading reading, OrganisationSpans spans) {
        String plain = reading.plain();
        if (plain.indexOf('股') >= 0) {
            all(reading, spans, SHARES, false);
        }
        if (plain.contains("发布") || plain.contains("公告") || plain.contains("招股书")) {
            all(reading, spans, ANNOUNCEMENT, true);
        }
        if (plain.indexOf('(') >= 0) {
            all(reading, spans, CODE, false);
        }
        if (plain.contains("st")) {
            special(reading, spans);
        }
        if (plain.contains("融资") || plain.contains("投资")) {
            all(reading, spans, FUNDED, false);
        }
        if (plain.contains("子公司") || plain.contains("股东") || plain.contains("控制人")) {
            all(reading, spans, OWNER, true);
        }
        if (!reading.hasLatin()) {
            return;
        }
        if (plain.contains("报告") || plain.contains("数据") || plain.contains("预")) {
            latin(reading, spans, SOURCE, false);
        }
        if (plain.indexOf('据') >= 0) {
            latin(reading, spans, ACCORDING, false);
        }
        if (plain.contains("收购") || plain.contains("并购") || plain.contains("控股")) {
            latin(reading, spans, BOUGHT, false);
        }
        latin(reading, spans, LATIN, true);
    }

    private static void special(Reading reading, OrganisationSpans spans) {
        Matcher special = SPECIAL.matcher(reading.plain());
        while (special.find()) {
            int end = special.end();
            int whole = reading.words().isBoundary(end) ? end : end + 1;
            if (spans.overlapping(special.start(), whole) == null) {
                spans.add(new Named(special.start(), whole, null, "transaction"));
            }
        }
    }

    private void latin(Reading reading, OrganisationSpans spans, Pattern pattern, boolean checked) {
        String plain = reading.plain();
        Matcher latin = pattern.matcher(plain);
        while (latin.find()) {
            boolean name =
                    !NO_NAMES.contains(latin.group(1))
                            && (!checked
                                    || isOfCountry(plain, latin.start())
                                    || DOES.matcher(plain)
                                            .region(latin.end(1), plain.length())
                                            .lookingAt());
            if (name && spans.overlapping(latin.start(1), latin.end(1)) == null) {
                spans.add(new Named(latin.start(1), latin.end(1), null, "transaction"));
            }
        }
    }

    /**
     * Takes what the pattern finds.
     *
     * @param coined whether it must be more than ordinary words (报告发布公告)
     */
    private void all(Reading reading, OrganisationSpans spans, Pattern pattern, boolean coined) {
        Matcher found = pattern.matcher(reading.plain());
        while (found.find()) {
            Item item = trimmed(reading, found.start(1), found.end(1));
            boolean name =
                    spans.overlapping(item.start(), item.end()) == null
                            && reading.words().isBoundary(item.start())
                            && listed.canBeName(reading, item)
                            && !isPhrase(reading, item)
                            && !(coined && isOrdinary(reading, item));
            if (name) {
                spans.add(new Named(item.start(), item.end(), null, "transaction"));
            }
        }
    }

    /** Ordinary words alone, unless they are a known name or begin with the country. */
    private boolean isOrdinary(Reading reading, Item item) {
        String name = reading.plain().substring(item.start(), item.end());
        return ListedNames.isOrdinary(reading, item.start(), item.end())
                && !names.isKnown(name)
                && !name.startsWith("中国");
    }

    /** Without the words that lead to the name: 与云岭科技, 脱胎于大学的云岭科技. */
    private static Item trimmed(Reading reading, int start, int end) {
        int of = reading.plain().lastIndexOf('的', end - 2);
        int from = of >= start ? of + 1 : start;
        while (end - from > 2
                && "与和及由向对被为是据将把给让使于".indexOf(reading.at(from)) >= 0
                && reading.words().isBoundary(from + 1)) {
            from++;
        }
        return new Item(from, end);
    }

    /** 该公司, 目标公司的: a verb, a word of grammar or 公司 alone names none. */
    private boolean isPhrase(Reading reading, Item item) {
        Words words = reading.words();
        for (int at = item.start(); at < item.end(); at = words.end(at)) {
            Words.Kind kind = words.kind(at);
            String word = reading.plain().substring(at, words.end(at));
            if (kind == Words.Kind.FUNCTION && word.length() > 1
                    || isTime(kind, word)
                    || kind == Words.Kind.VERB && !BorderWords.isNaming(word)
                    || word.equals("公司")
                    || word.equals("企业")) {
                return true;
            }
        }
        return names.suffixAt(reading.plain(), item.end() - 1) != null;
    }

    /** 上半年, 两轮: whoever raised money is not said. */
    private static boolean isTime(Words.Kind kind, String word) {
        return kind == Words.Kind.NUMBER
                && "年月日度轮家个底初天".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private boolean isOfCountry(String plain, int end) {
        String before = plain.substring(Math.max(0, end - 8), end);
        return countries.stream().anyMatch(before::contains);
    }
}
