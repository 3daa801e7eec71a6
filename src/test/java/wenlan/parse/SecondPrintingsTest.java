package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.UnitKind;

import java.util.List;

/** Titles and headings that are printed again where they say nothing. */
class SecondPrintingsTest {
    private static final String REPORT =
            """
            北岸灯塔维护发展报告

            前言

            本年报由航标处汇编，数据截至十二月底，供各站参考使用。

            北岸灯塔维护发展报告

            一、守望海岸

            全年检修灯塔十二座，更换灯器三台，未发生停航事故，经费略有结余。

            二、经费

            各项支出合计四十万元，其中人工费用占六成，材料费用占三成，其余为杂费。
            """;

    private static List<String> aside(String text) {
        Report report = Reading.report("a.txt", text);
        Invariants.check(report);
        return Reading.texts(report, UnitKind.SET_ASIDE);
    }

    @Test
    void theTitleAtTheHeadOfTheTextIsPrintedAgain() {
        assertThat(aside(REPORT)).containsExactly("北岸灯塔维护发展报告");
    }

    @Test
    void theTitleDeepInTheTextIsText() {
        assertThat(aside(REPORT + "\n各站应当学习下列文件，并在年底以前报送心得。\n北岸灯塔维护发展报告\n学习情况另行通报，各站不再单独报送。\n"))
                .containsExactly("北岸灯塔维护发展报告");
    }

    @Test
    void aBackCoverRepeatsTheTitleOrAHeading() {
        assertThat(aside(REPORT + "\n北岸灯塔维护发展报告\n")).hasSize(2);
        assertThat(aside(REPORT.replace("一、", "# ") + "\n守望海岸\n")).contains("守望海岸");
    }

    @Test
    void theEndOfAListIsText() {
        assertThat(aside(REPORT + "\n明年的重点是：\n\n人员\n\n经费\n")).hasSize(1);
    }
}
