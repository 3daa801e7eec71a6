package wenlan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.search.ReportBuilder;

import java.util.List;
import java.util.stream.Stream;

/** Which figures of two reports contradict each other. */
class ConflictsTest {
    private static List<StatedFigure> figures(String id, String title, String text) {
        return SentenceCatalogue.figures(
                ReportBuilder.report(id).titled(title).paragraph(text).build());
    }

    /** What a body says of itself contradicts only what it says elsewhere. */
    @ParameterizedTest(name = "{0} {1} - {2} {3}")
    @CsvSource({
        "东海网具股份有限公司2031年年度报告, 公司2031年实现营业收入8亿元。, 西岭渔业股份有限公司2031年年度报告, 公司2031年实现营业收入9亿元。, false",
        "东海网具股份有限公司2031年年度报告, 2031年营业收入8亿元。, 西岭渔业集团2031年年度报告, 2031年营业收入9亿元。, false",
        "东海网具2031年年报点评, 2031年归母净利润8亿元。, 西岭渔业2031年年报点评, 2031年归母净利润9亿元。, false",
        "东海网具深度, 2031年公司营业收入8亿元。, 西岭渔业深度, 2031年公司营业收入9亿元。, false",
        "东海网具深度, 2031年净利润8亿元。, 西岭渔业深度, 2031年净利润9亿元。, false",
        "东海银行2031年社会责任报告, 2031年本行发放贷款8亿元。, 西岭银行2031年社会责任报告, 2031年本行发放贷款9亿元。, false",
        "东海网具股份有限公司2031年年度报告, 2031年渔船销量8艘。, 西岭渔业有限公司2031年年度报告, 2031年渔船销量9艘。, false",
        "东海网具股份有限公司2031年年度报告, 公司2031年实现营业收入8亿元。, 东海网具有限公司2032年年度报告, 公司2031年实现营业收入9亿元。, true",
        "东海网具股份有限公司2031年年度报告, 公司2031年实现营业收入8亿元。公司2031年实现营业收入9亿元。, 别的, 没有。, true",
        "渔业展望, 2031年远洋渔业市场规模8亿元。, 渔业纵览, 2031年远洋渔业市场规模9亿元。, true",
        "渔业展望, 2031年远洋渔业市场规模12000万元。, 渔业纵览, 2031年远洋渔业市场规模1.2亿元。, false",
        "渔业展望, 2031年远洋渔业市场规模1.2万亿元。, 渔业纵览, 2031年远洋渔业市场规模12034亿元。, false",
        "渔业展望, 2031年远洋渔业市场规模1.2万亿元。, 渔业纵览, 2031年远洋渔业市场规模13034亿元。, true",
        "渔业展望, 2031年全国渔业人口1.2万人。, 渔业纵览, 2031年全国渔业人口12034人。, false",
        "渔业展望, 2031年全国渔业人口1.2万人。, 渔业纵览, 2031年全国渔业人口15034人。, true",
        "渔业展望, 2031年东海集团营业收入8亿元。, 渔业纵览, 2031年东海集团营业收入9亿元。, true",
        "渔业展望, 2031年全国渔业企业营业收入8亿元。, 渔业纵览, 2031年全国渔业企业营业收入9亿元。, true",
    })
    void ofTwoReports(
            String title, String text, String otherTitle, String otherText, boolean expected) {
        List<StatedFigure> all =
                Stream.concat(
                                figures("a", title, text).stream(),
                                figures("b", otherTitle, otherText).stream())
                        .toList();
        assertThat(all).hasSize(2);
        assertThat(Conflicts.among(all)).hasSize(expected ? 2 : 0);
    }
}
