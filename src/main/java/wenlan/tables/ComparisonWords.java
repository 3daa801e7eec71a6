package wenlan.tables;

import java.util.regex.Pattern;

/** Signs and words of comparison before and behind a number, and what they stand for. */
final class ComparisonWords {
    static final String SIGN = "[>＞][=＝]|[<＜][=＝]|[!！][=＝]|[>＞≥<＜≤=＝≠]";

    static final String ABOUT = "≈";

    static final String NEARLY = "≲";

    /** A number that is said: 两千, 十万; 一 alone begins other words too. */
    static final String SAID =
            "(?:[一二两三四五六七八九]?[十百千万亿]|[一二两三四五六七八九十]倍|零(?![售部件碳排散])|" + SaidShares.BEGIN + ")";

    /** What begins a number, said or written. */
    private static final String NUMBER = "(?=\\s*(?:[-−－$＄¥￥€]?\\p{Nd}|" + SAID + "))";

    /** Whole words before parts of them: 不超过 holds 超过 and says its opposite. */
    static final Pattern BEFORE =
            Pattern.compile(
                    SIGN
                            + "|不(?:大于|小于|高于|低于|多于|少于|等于|超过|止于?|及|满|到|足)|未(?:超过|满|达到?|到)"
                            + "|(?:大于|小于)或?等于|等于或(?:大于|小于)|大于|小于|高于|低于|多于|少于|等于|超过|超出|突破|至少|至多|最少|最多"
                            + "|(?:介于|处于|[高多]?达到?|逾|满)"
                            + NUMBER
                            + "|[在从](?=\\s*(?:\\p{Nd}|"
                            + SAID
                            + ")[^在从]*(?:之间|以[上下内]|[至到~～—–－-]))"
                            + "|早于|晚于|(?:超|大约|不过|(?<![通经超不路])过|(?<![突打爆])破)"
                            + NUMBER
                            // 上百亿, 上千家
                            + "|(?<![以之海线网路])上(?=[百千万亿])"
                            // Near a share also where no blank parts it from its name: 占比近七成
                            + "|(?<![附最接将临亲大合条])[近约](?="
                            + SaidShares.BEGIN
                            + ")"
                            // 近3年 is a time, no figure.
                            + "|(?<!\\S)[近约](?=\\s*(?:\\p{Nd}|"
                            + SaidShares.BEGIN
                            + "))(?!\\s*\\p{Nd}+\\s*(?:年|个?月|天|日|周))");

    /** How a number is meant, and what leads to the next one: 600以上、1000以下. */
    static final Pattern BEHIND =
            Pattern.compile(
                    "(?<number>.*?\\S)\\s*(?<word>及?以[上下]|[以之]内|左右|上下|[以之][后前]|以来|起(?!及?以)|后|前)"
                            + "(?:\\s*(?:并且|而且|且|并|但|又|和|[，,、；;])?\\s*)",
                    Pattern.DOTALL);

    /** The same at the end of a text. */
    static final String ENDS_BEHIND = "以[上下]|[以之]内|左右|上下|[以之][后前]|以来|之间";

    /** What joins two comparisons. */
    static final Pattern JOINT = Pattern.compile("\\s*(?:并且|而且|且|并|但|又|和|[，,、；;])$");

    private ComparisonWords() {}

    /** The sign of a word before a number or behind it. */
    static String symbol(String typed) {
        return switch (typed.replace('＞', '>').replace('＜', '<').replace('＝', '=')) {
            case ">",
                    "大于",
                    "高于",
                    "多于",
                    "超过",
                    "超出",
                    "突破",
                    "超",
                    "逾",
                    "不止",
                    "不止于",
                    "之后",
                    "后",
                    "过",
                    "破",
                    "晚于" ->
                    ">";
            case ">=",
                    "≥",
                    "不小于",
                    "不低于",
                    "不少于",
                    "大于等于",
                    "大于或等于",
                    "等于或大于",
                    "至少",
                    "最少",
                    "达",
                    "达到",
                    "高达",
                    "高达到",
                    "多达",
                    "多达到",
                    "满",
                    "以上",
                    "及以上",
                    "以后",
                    "以来",
                    "起",
                    "上" ->
                    ">=";
            case "<",
                    "小于",
                    "低于",
                    "少于",
                    "不到",
                    "不足",
                    "不及",
                    "不满",
                    "未满",
                    "未达",
                    "未达到",
                    "未到",
                    "以前",
                    "之前",
                    "前",
                    "早于" ->
                    "<";
            case "<=",
                    "≤",
                    "不大于",
                    "不高于",
                    "不多于",
                    "不超过",
                    "未超过",
                    "不过",
                    "小于等于",
                    "小于或等于",
                    "等于或小于",
                    "至多",
                    "最多",
                    "以下",
                    "及以下",
                    "以内",
                    "之内" ->
                    "<=";
            case "!=", "！=", "≠", "不等于" -> "!=";
            case "约", "大约", "左右", "上下" -> ABOUT;
            case "近" -> NEARLY;
            default -> "=";
        };
    }

    /** Whether a word behind a number is said of years only: 2015年以后. */
    static boolean isOfYears(String word) {
        return word.matches("[以之][后前]|以来|起|后|前");
    }
}
