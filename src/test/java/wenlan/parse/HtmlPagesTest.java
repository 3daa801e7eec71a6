package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.Report;
import wenlan.document.UnitKind;

import java.util.List;

class HtmlPagesTest {
    private static final String TEXT = "渡口是山区群众出行的重要设施，管理部门要定期检查船舶，保障乘客安全。";

    private static List<String> read(String html) {
        return Reading.report("a.html", html).units().stream()
                .filter(u -> u.kind() != UnitKind.SET_ASIDE)
                .map(u -> u.text().text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style=\"display:none\"",
                "style='color:red; visibility: hidden;'",
                "hidden",
                "aria-hidden=\"true\"",
                "class=\"box d-none\""
            })
    void whatIsNotShownIsSetAside(String hiding) {
        String page =
                "<p>%s</p><div %s>关键词堆砌，与正文无关，不应读到。</div><p>正文完<span %s>防采集</span>。</p>"
                        .formatted(TEXT.repeat(3), hiding, hiding);
        Report report = Reading.report("a.html", page);
        assertThat(read(page)).containsExactly(TEXT.repeat(3), "正文完。");
        assertThat(report.units())
                .anyMatch(u -> u.text().text().startsWith("关键词") && "hidden".equals(u.reason()));
    }

    /**
     * Of a page so short that no paragraph counts as one, the navigation is still known by name.
     */
    @Test
    void theNavigationOfAShortPageIsNoTitle() {
        String page =
                "<title>渡口网</title><nav>首页 导航</nav><h1>渡口与山区出行</h1><p>渡口是重要的设施。</p><p>要定期检查。</p>";
        assertThat(Reading.report("a.html", page).metadata().title()).isEqualTo("渡口与山区出行");
    }

    @Test
    void aTextThatAScriptWillShowIsRead() {
        String page = "<h1>渡口</h1><div id=text style=\"visibility: hidden\"><p>%s</p></div>";
        assertThat(read(page.formatted(TEXT))).contains(TEXT);
    }

    @Test
    void aSourceEndsWhereTheNextLabelBegins() {
        String page =
                "<h1>渡口安全检查展开</h1><p>2023-09-06 10:21 来源：江州日报　阅读：1024次</p><p>%s</p>"
                        .formatted(TEXT);
        assertThat(Reading.report("a.html", page).metadata().publisher()).isEqualTo("江州日报");
        String split = "<h1>渡口安全检查展开</h1><p>来源：江州日报　阅读：1024次</p><p>%s</p>".formatted(TEXT);
        assertThat(Reading.report("a.html", split).metadata().publisher()).isEqualTo("江州日报");
    }

    @Test
    void scriptsInPlainTextAreNotRead() {
        String text =
                "渡口简报\n\n"
                        + TEXT
                        + "\n<script type=\"text/javascript\">\nvar 脚本 = '不是正文';\n</script>\n"
                        + "<style>\n.类 { 颜色: 红 }\n</style>\n\n"
                        + TEXT
                        + "\n\n<!-- 注释\n不读 -->\n"
                        + TEXT
                        + "\n\n"
                        + TEXT
                        + "\n";
        assertThat(Reading.report("a.txt", text).units().stream().map(u -> u.text().text()))
                .containsExactly("渡口简报", TEXT, TEXT, TEXT, TEXT);
    }

    @Test
    void theTableAboveAHeadlineTellsOfTheDocument() {
        String page =
                "<title>关于整修渡口的通知-江州市交通局</title><ul><li><a>首页</a><li><a>机构</a><li><a>公开</a></ul>"
                    + "<table><tr><td>索引号：</td><td>MB12/2022-00311</td><td>发布机构：</td><td>江州市交通局"
                    + "</td></tr><tr><td>文号：</td><td>江交〔2022〕88号</td><td>成文日期：</td><td>2022-12-20"
                    + "</td></tr></table><h2>关于整修渡口的通知</h2><div><p>%s</p><p>%s</p></div>";
        Report report = Reading.report("a.html", page.formatted(TEXT, TEXT));
        assertThat(report.metadata().title()).isEqualTo("关于整修渡口的通知");
        assertThat(report.metadata().documentNumber()).isEqualTo("江交〔2022〕88号");
        assertThat(report.metadata().publisher()).isEqualTo("江州市交通局");
        assertThat(report.metadata().published()).isEqualTo("2022-12-20");
        assertThat(report.tables()).isEmpty();
    }

    @Test
    void aHeadlineMayStandInSeveralLines() {
        String page =
                "<title>关于整修全市渡口和乡镇码头并加强渡运安全管理的通知（江交〔2022〕88号）_江州市交通局</title>"
                        + "<div><p>关于整修全市渡口</p><p>和乡镇码头并加强</p><p>渡运安全管理的通知</p><p>江交〔2022〕88号</p>"
                        + "<p>%s</p><p>%s</p></div>";
        Report report = Reading.report("a.html", page.formatted(TEXT, TEXT));
        assertThat(report.metadata().title()).isEqualTo("关于整修全市渡口和乡镇码头并加强渡运安全管理的通知");
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).isEmpty();
    }

    @Test
    void whatANoticeEnclosesIsNotItsHeadline() {
        String page =
                "<title>江州市交通局关于印发渡口安全管理暂行办法的通知_江州市</title><table><tr><td>"
                        + "发文机关：</td><td>江州市交通局</td></tr></table><div><p>江州市交通局关于印发</p>"
                        + "<p>渡口安全管理暂行办法的通知</p><p>江交〔2022〕88号</p><p>%s</p><p>江州市交通局</p>"
                        + "<p>2022年5月6日</p><p>渡口安全管理暂行办法</p><p>第一章　总则</p><p>第一条　%s</p></div>";
        Report report = Reading.report("a.html", page.formatted(TEXT, TEXT));
        assertThat(report.metadata().title()).isEqualTo("江州市交通局关于印发渡口安全管理暂行办法的通知");
        assertThat(report.metadata().publisher()).isEqualTo("江州市交通局");
        assertThat(report.metadata().published()).isEqualTo("2022-05-06");
        assertThat(report.sections().stream().map(s -> s.title()))
                .containsExactly("渡口安全管理暂行办法", "第一章　总则");
    }

    @Test
    void theDecreeAboveALawIsOfItsArticle() {
        String page =
                "<title>渡口管理条例_江州市</title><p><a href=\"/\">首页</a> 渡口管理</p><div><p>江州市人民政府令</p>"
                        + "<p>第88号</p><p>《渡口管理条例》已经2022年4月6日市政府第9次常务会议通过，现予公布，自2022年7月1日起施行。</p>"
                        + "<p>市长　林晚舟</p><p>2022年5月6日</p><p>渡口管理条例</p><p>第一章　总则</p>"
                        + "<p>第一条　%s</p><p>第二条　%s</p></div>";
        Report report = Reading.report("a.html", page.formatted(TEXT, TEXT));
        assertThat(report.metadata().title()).isEqualTo("渡口管理条例");
        assertThat(report.metadata().published()).isEqualTo("2022-05-06");
        assertThat(report.metadata().documentNumber()).isEqualTo("江州市人民政府令第88号");
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).noneMatch(t -> t.contains("第88号"));
    }

    /** The headings, each behind a dot for each level above its own. */
    private static List<String> outline(String html) {
        return Reading.report("a.html", html).sections().stream()
                .map(s -> ".".repeat(s.level() - 1) + s.title())
                .toList();
    }

    @Test
    void classesOfTitlesAndRolesMakeHeadings() {
        String block = "<div class=\"%s\">%s</div><p>" + TEXT + "</p>";
        assertThat(
                        outline(
                                "<h1>渡口年报</h1><h2>摘要</h2><p>%s</p>".formatted(TEXT)
                                        + block.formatted("section-title big", "🚢 一、船舶")
                                        + "<h3>船龄</h3><p>%s</p>".formatted(TEXT)
                                        + block.formatted("section-title", "⚓ 二、渡工")))
                .containsExactly("摘要", "🚢 一、船舶", ".船龄", "⚓ 二、渡工");
        assertThat(
                        outline(
                                "<h1>渡口年报</h1><p>%s</p>".formatted(TEXT)
                                        + block.formatted("page-title", "北岸渡口")
                                        + block.formatted("section-title", "客流情况")
                                        + block.formatted("page-title", "南岸渡口")
                                        + block.formatted("section-title", "货流情况")))
                .containsExactly("北岸渡口", ".客流情况", "南岸渡口", ".货流情况");
        assertThat(
                        outline(
                                "<h1>渡口年报</h1><p>%s</p>".formatted(TEXT)
                                        + "<div role=\"heading\" aria-level=\"2\">航线</div><p>%s</p>"
                                                .formatted(TEXT)))
                .containsExactly("航线");
        assertThat(
                        outline(
                                "<h1>渡口年报</h1><p>%s</p>".formatted(TEXT.repeat(2))
                                        + block.formatted("page-title", "12座")))
                .as("a class of one element is no level")
                .isEmpty();
    }

    @Test
    void boxesOfFiguresAndTheSubtitleAreText() {
        Report report =
                Reading.report(
                        "a.html",
                        "<html><head><title>2032 年渡口行业深度报告</title></head><body><div"
                                + " class=\"hero\"><h1>2032 年渡口行业深度报告</h1><p"
                                + " class=\"subtitle\">客流、货流与船舶的新格局</p></div><div"
                                + " class=\"box\"><div>全国渡口客流</div><div>$2,250 亿</div><div>↑ 同比"
                                + " +45%</div><div>渡船数量</div><div>3.5万艘</div><div>上年为3万艘</div>"
                                + "<h2>摘要</h2><p>%1$s</p><p>%1$s</p><p>%1$s</p></div></body></html>"
                                        .formatted(TEXT));
        assertThat(
                        report.units().stream()
                                .filter(u -> u.kind() == UnitKind.PARAGRAPH)
                                .map(u -> u.text().text()))
                .contains("全国渡口客流", "$2,250 亿", "3.5万艘");
        assertThat(report.metadata().title()).isEqualTo("2032 年渡口行业深度报告");
        assertThat(report.units())
                .noneMatch(
                        u -> u.kind() == UnitKind.SET_ASIDE && u.text().text().startsWith("客流、货流"));
    }

    @Test
    void daysAndYearsOnACoverAreNoBoxes() {
        Report report =
                Reading.report(
                        "a.html",
                        "<h1>渡口年报</h1><p>2031年</p><p>2032年</p><h2>摘要</h2><p>%s</p>"
                                .formatted(TEXT));
        assertThat(report.metadata().title()).isEqualTo("渡口年报");
        assertThat(
                        report.units().stream()
                                .filter(u -> u.kind() == UnitKind.PARAGRAPH)
                                .map(u -> u.text().text()))
                .containsExactly(TEXT);
    }
}
