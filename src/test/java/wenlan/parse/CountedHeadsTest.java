package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.UnitKind;

import java.util.List;

/** Running heads that are told by the numbers of pages below them. */
class CountedHeadsTest {
    private static final String PAGE =
            """
            潮间带养殖以紫菜和牡蛎为主，全年产量稳中有升，养殖户收入略有增加。
            育苗场新建三座，良种覆盖面继续扩大，病害损失比上年减少近半。
            各村合作社统一采购网帘，成本有所下降，质量也更有保证。
            码头冷库扩建完成，鲜品可以当天运到省城，销路比往年更宽。
            """;

    private static List<String> aside(String text) {
        return Reading.texts(Reading.report("a.txt", "滩涂养殖情况汇编\n\n" + text), UnitKind.SET_ASIDE);
    }

    @Test
    void aLineWithRisingNumbersBelowItIsARunningHead() {
        String head = "滩涂养殖情况汇编 | 春季号\n";
        assertThat(aside(PAGE + head + "03\n" + PAGE + head + "11\n" + PAGE + head + "12\n"))
                .hasSize(6);
    }

    @Test
    void twoPrintingsNeedGapsAndNumbersThatFollow() {
        String head = "\n沿海养殖年度观察\n";
        assertThat(aside(PAGE + head + "05\n\n" + PAGE + head + "06\n")).hasSize(4);
        assertThat(aside(PAGE + head + "05\n\n" + PAGE + head + "16\n")).isEmpty();
    }

    @Test
    void figuresBelowANameThatComesAgainAreText() {
        String name = "沿海养殖合作社户数\n";
        assertThat(aside(PAGE + name + "35\n" + PAGE + name + "28\n" + PAGE + name + "41\n"))
                .isEmpty();
        assertThat(aside(PAGE + name + "28\n" + PAGE + name + "35\n" + PAGE + name + "41\n"))
                .isEmpty();
        assertThat(aside(PAGE + name + "35\n沿岸\n" + name + "36\n内湾\n" + name + "41\n" + PAGE))
                .isEmpty();
    }
}
