package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.UnitKind;

/** Pages of newspapers: masthead, headlines, and items that begin with who tells them. */
class NewspaperTest {
    private static final String ARTICLE =
            """
            本报讯（记者 陈小帆 通讯员 赵一桨）昨日，东渡新渡
            区举行渡口通航仪式，新渡口每天开出班次一百二十个，
            年内还将增加夜间班次。

            据了解，渡轮扩产项目总投资一百亿元，计划后年投产，
            年产渡轮三十艘。
            """;

    @Test
    void editorsBelowTheMastheadAreNoHeadlineAndALeadIsText() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        东渡日报
                        2022年11月8日 星期二 第3版 要闻
                        责任编辑 林海燕 版面 周明

                        新渡口签约十二个项目 总投资三百亿元

                        本报讯（记者 陈小帆 通讯员 赵一桨）昨日，东渡新渡
                        区举行重大项目集中签约仪式，十二个项目总投资三百
                        亿元，其中百亿级项目一个。

                        据了解，渡轮扩产项目总投资一百亿元，计划后年投产，
                        年产渡轮三十艘。
                        """);
        assertThat(report.metadata().title()).isEqualTo("新渡口签约十二个项目总投资三百亿元");
        assertThat(report.metadata().publisher()).isEqualTo("东渡日报");
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH))
                .containsExactly(
                        "本报讯（记者 陈小帆 通讯员 赵一桨）昨日，东渡新渡区举行重大项目集中签约仪式，" + "十二个项目总投资三百亿元，其中百亿级项目一个。",
                        "据了解，渡轮扩产项目总投资一百亿元，计划后年投产，年产渡轮三十艘。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年3月15日 星期三\n03 要闻",
                "2023年3月15日 星期三\n3 要闻",
                "03 要闻",
                "A3 要闻",
                "2023年3月15日星期三责任编辑：林海燕"
            })
    void dayAndPageAreNoTitle(String place) {
        Report report = Reading.report("a.txt", place + "\n\n新渡口通航\n\n" + ARTICLE);
        assertThat(report.metadata().title()).isEqualTo("新渡口通航");
    }

    @ParameterizedTest
    @ValueSource(strings = {"星期六义诊走进渡口社区", "1 引言"})
    void aHeadlineMayBeginWithADayOfTheWeekOrANumber(String line) {
        assertThat(Mastheads.isPlace(line, "", "渡口年报")).isFalse();
    }

    @Test
    void theLineAboveALeadIsAHeadline() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        东渡日报
                        2023年3月15日 星期三 第2版 综合新闻

                        我省一季度航运开门红

                        本报讯 （记者 王帆 通讯员 张桨） 记者从省航运厅获悉，
                        今年一季度，全省航运核心产业增加值二千五百亿元，同
                        比增长一成。其中东渡市一千亿元，西渡市三百亿元。

                        南渡启动“渡改桥”行动

                        本报南渡3月14日电 （记者 李桥） 南渡市日前召开大会，
                        计划三年投入五百亿元。

                        渡口游客增多

                        新华社东渡3月13日电 入春以来，东渡市各渡口游客增多。
                        """);
        assertThat(report.metadata().title()).isEqualTo("我省一季度航运开门红");
        assertThat(report.sections().stream().map(Section::title))
                .containsExactly("我省一季度航运开门红", "南渡启动“渡改桥”行动", "渡口游客增多");
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH).getFirst())
                .startsWith("本报讯 （记者 王帆 通讯员 张桨） 记者从省航运厅获悉，")
                .contains("同比增长一成");
    }

    @Test
    void partsOfAHeadlineMayStandApart() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        东渡日报
                        2023年11月8日 星期三 第10562期 今日8版

                        市渡口会议强调

                        以安全渡运促发展

                        本报讯（记者 周远航）昨日，市渡口会议召开，研究渡运安全工作，部署冬季检查。

                        会议要求，把渡运安全放在首位，确保各项任务落到实处。

                        前三季度渡运量增长两成

                        夜间班次首次过半

                        本报讯（记者 陈小帆）前三季度，全市渡运量增长两成，夜间班次占一半以上。

                        小渡口 大民生
                        ——渡口改造见闻

                        本报记者 何 琳

                        走进新渡口，乘客有序排队，平均候船时间缩短了六成。

                        班次更密

                        今年，全市新增渡运班次三百一十二个，覆盖所有乡镇。
                        """);
        assertThat(report.metadata().title()).isEqualTo("市渡口会议强调以安全渡运促发展");
        assertThat(report.sections().stream().map(s -> ".".repeat(s.level() - 1) + s.title()))
                .containsExactly(
                        "市渡口会议强调以安全渡运促发展", "前三季度渡运量增长两成夜间班次首次过半", "小渡口 大民生——渡口改造见闻", ".班次更密");
        assertThat(report.metadata().authors()).containsExactly("何琳");
    }
}
