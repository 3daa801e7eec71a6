package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what a report calls itself, or plainly is. */
final class KindReader {
    private static final int FEWEST_ARTICLES = 3;
    private static final List<Map.Entry<Pattern, String>> TITLES =
            List.of(
                    Map.entry(
                            Pattern.compile(".*(?:条例|办法|规定|细则|法|章程|准则|解释)(?:[（(].{1,20}[）)])?$"),
                            "law"),
                    Map.entry(
                            Pattern.compile(".*(?:报告|蓝皮书|白皮书|绿皮书|年鉴)(?:[（(].{1,20}[）)])?$"),
                            "report"),
                    Map.entry(Pattern.compile(".*(?:通知|通告|公告|函|意见|决定|批复|通报|答复|请示|决议)$"), "notice"),
                    Map.entry(Pattern.compile(".*(?:规划|计划|纲要|方案)(?:[（(].{1,20}[）)])?$"), "plan"),
                    Map.entry(
                            Pattern.compile(".*(?:指南|标准|规范|指引)(?:[（(].{1,20}[）)])?$"), "guideline"),
                    Map.entry(Pattern.compile(".*(?:研究|综述|探析|分析)$"), "paper"));

    private KindReader() {}

    /** The kind, null where neither title nor text shows it. */
    static @Nullable String kind(
            String title, Headlines headlines, List<String> lines, boolean news) {
        if (headlines.articles() >= FEWEST_ARTICLES) {
            return "law";
        }
        if (news) {
            return "news";
        }
        for (Map.Entry<Pattern, String> known : TITLES) {
            if (known.getKey().matcher(title).matches()) {
                return known.getValue();
            }
        }
        if (lines.stream().anyMatch(DocumentNumbers::isOfStandard)) {
            return "guideline";
        }
        return lines.stream().anyMatch(CreditRecogniser::isCredit) ? "news" : null;
    }
}
