package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
