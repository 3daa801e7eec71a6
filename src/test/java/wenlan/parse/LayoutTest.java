package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.Report;
import wenlan.document.Unit;

import java.util.List;
import java.util.stream.IntStream;

/** What layout must not be taken for: data for headers, lists for paragraphs, stars for markup. */
class LayoutTest {
    private static final String PARAGRAPH =
            "全县农业生产总体平稳，粮食播种面积稳中有增，畜禽存栏回升。\n乡镇企业用工需求旺盛，外出务工人员返乡创业增多，新开店铺一百余家。\n";

    private static List<String> setAside(Report report) {
        return report.units().stream()
                .filter(u -> u.reason() != null)
                .map(u -> u.text().text())
                .toList();
    }

    private static List<String> texts(Report report) {
        return report.units().stream()
                .filter(u -> u.reason() == null)
                .map(Unit::text)
                .map(t -> t.text())
                .toList();
    }

    /** Lines of text enough for a page. */
    private static String page(int number) {
        return IntStream.range(0, 10)
                .mapToObj(i -> "第" + number + "页的第" + i + "段说明本地情况，内容各不相同。\n")
                .reduce("", String::concat);
    }

    @Test
    void aRowOfFiguresIsNoHeaderThoughTheTextNamesItsLabel() {
        Report report =
                Reading.report(
                        "a.txt",
                        "江州市统计简报\n本期发布居民人均可支配收入和财政一般公共预算收入\n"
                                + PARAGRAPH
                                + page(1)
                                + "财政一般公共预算收入　1203\n居民人均可支配收入　4521\n"
                                + page(2));
        assertThat(setAside(report)).isEmpty();
    }

    @Test
    void theTitleBesideOneNumberIsNoHeader() {
        Report report =
                Reading.report(
                        "a.txt", "江州市居民人均可支配收入\n" + page(1) + "江州市居民人均可支配收入 4521\n" + page(2));
        assertThat(setAside(report)).isEmpty();
    }

    @Test
    void theTitleBesideTheCountOfPagesIsAHeader() {
        Report report =
                Reading.report(
                        "a.txt",
                        "江州市\n低空经济发展蓝皮书\n\n"
                                + page(1)
                                + "江州市低空经济发展蓝皮书 1\n"
                                + page(2)
                                + "江州市低空经济发展蓝皮书 2\n"
                                + page(3));
        assertThat(setAside(report)).containsExactly("江州市低空经济发展蓝皮书 1", "江州市低空经济发展蓝皮书 2");
    }

    @Test
    void aPieceOfTheTitleBelowAPageNumberIsAHeading() {
        Report report =
                Reading.report(
                        "a.txt",
                        "江州市人工智能产业发展年度报告\n\n"
                                + page(1)
                                + "- 1 -\n人工智能产业\n"
                                + page(2)
                                + "- 2 -\n"
                                + page(3));
        assertThat(setAside(report)).containsExactly("- 1 -", "- 2 -");
        assertThat(texts(report)).contains("人工智能产业");
    }

    /** The longest count is that of the pages, whatever number stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"2021", "35", "3", "0"})
    void aNumberOnTheTitlePageBreaksNoCount(String first) {
        StringBuilder text = new StringBuilder("江州市消费市场观察\n" + first + "\n一、概况\n");
        for (int number = 1; number <= 6; number++) {
            text.append(page(number)).append("本季社会消费品零售总额同比增长，网上零售规模继续扩大\n");
            text.append(number).append("\n而且增速高于上年同期，农村市场好于城市。\n");
        }
        assertThat(setAside(Reading.report("a.txt", text.toString())))
                .contains("1", "2", "3", "4", "5", "6")
                .doesNotContain("2021", "35");
    }

    @Test
    void yearsAboveTheirTextAreNoPages() {
        StringBuilder text = new StringBuilder("江州市大事记\n");
        for (int year = 2019; year <= 2022; year++) {
            text.append(year).append('\n').append(page(year));
        }
        assertThat(setAside(Reading.report("a.txt", text.toString()))).isEmpty();
    }
}
