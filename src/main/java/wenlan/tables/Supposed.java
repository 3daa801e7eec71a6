package wenlan.tables;

import wenlan.document.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence supposes or makes a condition of, and does not state: 若关税提高10%. */
final class Supposed {
    private static final Pattern IF = Pattern.compile("\\s*(?:如果|假如|假设|假定|假使|倘若|一旦|若(?!干))");

    /** Whom a rule is for, by a figure that they have: 首次突破1亿元的企业. */
    private static final Pattern CLASS =
            Pattern.compile(
                    "(?:\\(?含\\)?)?的(?:\\p{IsHan}{0,4}?)(?:企业|公司|单位|机构|项目|个人|家庭|团队|人员|职工|学校|医院|农户|养殖户|合作社|园区|地区|纳税人)");

    /** Any other thing that they are named by: 人口超过1亿人的省份有2个. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("的(?<thing>\\p{IsHan}{2,14}?)(?=[有共达占为均应须可已]|[，,。；;、和与]|$)");

    /** 总投资30亿元的项目12个 counts those that are so large. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:\\(?含\\)?)?(?:以[上下])?的\\p{IsHan}{0,6}(?:企业|公司|单位|机构|项目|工程|园区|产品|品牌|合作社|县|镇)(?:共?有|共|达到?|约|数量为)?\\d");

    /** 投资5亿元建设的水厂: the figure only says which one is spoken of. */
    private static final Pattern BUILT = Pattern.compile("(?:投资)?(?:建设|新建|兴建|修建|扩建|打造|建成)(?:的|而成)");

    private static final Pattern RULE = Pattern.compile("\\s*(?:对|凡|针对|支持|鼓励|给予|奖励)");

    private Supposed() {}

    /** Whether a clause only supposes what it says. */
    static boolean is(String clause) {
        return IF.matcher(clause).lookingAt();
    }

    /**
     * Whether a number with a bound, or in a rule, tells only which ones are meant.
     *
     * @param clause the clause up to the number
     * @param number where the number stands
     * @param bounded whether it has a bound
     */
    static boolean isOfClass(String text, String clause, Span number, boolean bounded) {
        Matcher behind = CLASS.matcher(text).region(number.end(), text.length());
        Matcher attribute = ATTRIBUTE.matcher(text).region(number.end(), text.length());
        boolean named =
                attribute.lookingAt()
                        && Nouns.isLastOf(attribute.group("thing"))
                        && !NameEnds.isMeasured(attribute.group("thing"));
        boolean counted = COUNTED.matcher(text).region(number.end(), text.length()).lookingAt();
        return counted
                || BUILT.matcher(text).region(number.end(), text.length()).lookingAt()
                || bounded && named
                || (bounded || RULE.matcher(clause).lookingAt()) && behind.lookingAt();
    }
}
