package wenlan.extract;

import wenlan.extract.OrganisationSpans.Named;
import wenlan.extract.Words.Kind;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds companies by a word of their trade before an office: the person who holds it tells that one
 * company is meant, though its name be made of ordinary words (润丰地产总经理, 明珠食品董事长).
 *
 * <p>Many trades are departments of other companies too (数据副总裁, 教育总经理). Behind those only an office
 * tells that a department does not have.
 */
final class OfficeNames {
    /** Trades that no company of another trade has a department for. */
    private static final String TRADE =
            "(?:地产|置业|珠宝|影业|食品|乳业|酒业|餐饮|家居|家纺|服饰|鞋业|快递|重工|化工|矿业|钢铁|种业|电器|控股)";

    /** Trades that are functions, products or branches inside companies as well. */
    private static final String FUNCTION =
            "(?:传媒|文化|物流|航空|旅游|教育|金融|证券|基金|信托|保险|汽车|电气|环保|能源|电力|软件|网络|通信|通讯|电子"
                    + "|信息|技术|数据|智造|机器人|自动化|激光|材料|农业)";

    /** Offices of a whole company. */
    private static final String COMPANY_OFFICE = "(?:联合|常务|执行|原|副|集团)?(?:创始人|董事长|ceo|首席执行官)";

    /** Offices that departments have too. */
    private static final String OFFICE = "(?:常务|执行|原|副|集团)?(?:总裁|总经理|副总经理|副总裁|cto|首席科学家|首席技术官)";

    /** A course or club for those who hold an office names none of them: 地产总裁研修班. */
    private static final String AUDIENCE = "(?!(?:高级|高端)?(?:研修|培训|进修)?班|俱乐部|沙龙|论坛|峰会|课程|联谊会)";

    private static final Pattern HELD =
            Pattern.compile(
                    ("(?:"
                                    + TRADE
                                    + "(?=(?:"
                                    + COMPANY_OFFICE
                                    + "|"
                                    + OFFICE
                                    + ")"
                                    + AUDIENCE
                                    + ")")
                            + ("|" + FUNCTION + "(?=" + COMPANY_OFFICE + AUDIENCE + "))"));

    /** One of these stands in every office; to look for them first is much quicker. */
    private static final List<String> OFFICE_WORDS =
            List.of("总裁", "总经理", "董事长", "创始人", "首席", "ceo", "cto");

    private static final int LONGEST_BRAND = 6;

    private final OrganisationNames names;

    OfficeNames(OrganisationNames names) {
        this.names = names;
    }

    void find(Reading reading, OrganisationSpans spans) {
        if (OFFICE_WORDS.stream().noneMatch(reading.plain()::contains)) {
            return;
        }
        Matcher held = HELD.matcher(reading.plain());
        while (held.find()) {
            int start = brandStart(reading, held.start());
            int length = held.start() - start;
            boolean brand =
                    length >= 2
                            && length <= LONGEST_BRAND
                            && !names.isGeneric(reading.plain().substring(start, held.start()));
            if (brand && spans.overlapping(start, held.end()) == null) {
                spans.add(new Named(start, held.end(), null, "office"));
            }
        }
    }

    /** Over words that may be part of a name, to the mark or word of grammar before them. */
    private int brandStart(Reading reading, int trade) {
        Words words = reading.words();
        int start = trade;
        while (start > 0 && trade - start <= LONGEST_BRAND) {
            int word = words.start(start - 1);
            Kind kind = words.kind(word);
            boolean part =
                    kind == Kind.NOUN
                            || kind == Kind.NAME
                            || kind == Kind.FRAGMENT
                            || kind == Kind.VERB && (start - word == 1 || start == trade);
            boolean generic = names.isGeneric(reading.plain().substring(word, start));
            if (!part || generic && start < trade || "某该本各家位名任".indexOf(reading.at(word)) >= 0) {
                break;
            }
            start = word;
        }
        return start;
    }
}
