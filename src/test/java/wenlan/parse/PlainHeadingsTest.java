package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.UnitKind;

import java.util.List;

/** Headings that have no number and no mark. */
class PlainHeadingsTest {
    private static List<String> titles(Report report) {
        return report.sections().stream().map(Section::title).toList();
    }

    @Test
    void aNameAboveTheParagraphThatBeginsWithItIsItsHeading() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        内河航运发展蓝皮书

                        2021年

                        东渡航运协会 | 远帆 YUANFAN

                        东渡航运协会

                        东渡航运协会成立于1998年，是由船东、船厂和港口企业自愿组成的非营利性社会团体，现有会员三百余家。

                        扫码关注

                        远帆船务

                        远帆船务创立于2003年，经营客运、货运和船舶修理，拥有各类船舶四十余艘，航线覆盖六个港口和十二个渡口。
                        """);
        assertThat(titles(report)).containsExactly("东渡航运协会", "远帆船务");
        assertThat(report.metadata().title()).isEqualTo("内河航运发展蓝皮书");
        assertThat(report.metadata().publisher()).isEqualTo("东渡航运协会");
        assertThat(report.metadata().published()).isEqualTo("2021");
    }

    @Test
    void aHeadingPrintedAgainBelowItsPicturePageIsOneSection() {
        Report report =
                Reading.report(
                        "a.md",
                        """
                        # 航运向前 服务两岸

                        ## 前言

                        内河航运是两岸往来的重要方式，本报告对其加以研究。

                        ## 第一章 现状



                        - 5 -



                        ## 第一章 现状

                        内河航运总体平稳，货运量有所增长，客运量略有下降。

                        # 航道养护

                        航道养护不足，部分河段水深达不到标准，需要加快疏浚。

                        ## 航运向前 服务两岸

                        两岸人民期盼更好的航运服务，各方应共同努力。

                        航运向前 服务两岸
                        """);
        assertThat(titles(report)).containsOnlyOnce("第一章 现状");
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH)).noneMatch(t -> t.startsWith("航运向前"));
        Invariants.check(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#总体情况\n2031 年全市渔业产值继续增长，渔船数量保持稳定，渔民收入有所提高。",
                "#总体情况\n12 家企业没有按期提交材料，其余各家的材料都已经审核完毕。",
            })
    void aNumberBelowAMarkGluedToAHeadingBeginsItsText(String text) {
        Report report = Reading.report("a.md", "渔业年度报告\n\n" + text + "\n");
        assertThat(titles(report)).containsExactly("总体情况");
    }

    @Test
    void numbersOfTelephonesHeadNothing() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        渔业年度报告

                        一、概况

                        本报告由渔业协会编写，如有疑问请按下列方式与我们联系。

                        联系电话1：0411-12345678

                        联系电话2：0411-87654321

                        协会每周一至周五接听电话，周末请留言，工作人员会在三日之内回复。
                        """);
        assertThat(titles(report)).containsExactly("一、概况");
    }

    @Test
    void aSignOfTimesBetweenWordsIsNoFormula() {
        String text = "\n\n各地应当把渔业的数据用起来，让渔民和企业都能从中得到好处，并且保护好数据。\n\n";
        Report report =
                Reading.report(
                        "a.txt", "渔业年度报告\n\n总体情况" + text + "数据要素×现代渔业" + text + "产量×价格＝产值" + text);
        assertThat(titles(report)).containsExactly("总体情况", "数据要素×现代渔业");
    }
}
