package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.UnitKind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What pages of councils, of sites and of repositories print beside their text. */
class RealPagesTest {
    private static List<String> titles(Report report) {
        return report.sections().stream().map(Section::title).toList();
    }

    @Test
    void rowsOfTablesAreTextWhateverTheirClassIsCalled() {
        String rows =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                i ->
                                        "<tr class=\"rank-%d\"><td>%d</td><td>渔港%d</td><td>%d</td></tr>"
                                                .formatted(i, i, i, 900 - i))
                        .collect(Collectors.joining());
        Report report =
                Reading.report(
                        "a.html",
                        "<body><h1>渔港年报</h1><p>全县五个渔港全年卸货量稳定，其中一号港最多，五号港最少。</p>"
                                + "<table><tr><th>名次</th><th>渔港</th><th>卸货量</th></tr>"
                                + rows
                                + "</table><p>各港都完成了年度检修，泊位利用率比上年略有提高，没有发生事故。</p></body>");
        assertThat(report.tables()).hasSize(1);
        assertThat(report.tables().getFirst().rows()).hasSize(5);
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).isEmpty();
    }

    @Test
    void aListOfLinksInATableIsNoText() {
        String links =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> "<tr><td><a href=/%d>热点文章%d</a></td></tr>".formatted(i, i))
                        .collect(Collectors.joining());
        Report report =
                Reading.report(
                        "a.html",
                        "<body><h1>渔港年报</h1><p>全县五个渔港全年卸货量稳定，其中一号港最多，五号港最少。</p>"
                                + "<table class=rank>"
                                + links
                                + "</table><p>各港都完成了年度检修，泊位利用率比上年略有提高，没有发生事故。</p></body>");
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH)).noneMatch(t -> t.contains("热点"));
    }

    @Test
    void programsAndTreesOfFilesAreSetAside() {
        Report report =
                Reading.report(
                        "a.md",
                        """
                        # 渔业数据说明

                        ## 使用

                        运行下面的命令，得到全部渔港的数据。

                        ```bash
                        # 安装
                        npm install ports
                        ```

                        ## 文件

                        ```
                        渔业/
                        ├── 说明.md
                        │   └── 附表.md
                        └── 港口.csv
                        ```

                        ## 样例

                        ```text
                        东港 卸货 120 吨
                        ```

                        数据每年更新一次，缺少的年份留空。
                        """);
        assertThat(titles(report)).containsExactly("使用", "文件", "样例");
        assertThat(report.tables()).isEmpty();
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE)).contains("# 安装", "├── 说明.md");
        assertThat(report.units())
                .anyMatch(
                        u ->
                                u.kind() != UnitKind.SET_ASIDE
                                        && u.text().text().contains("东港 卸货 120 吨"));
        Invariants.check(report);
    }

    @Test
    void numbersThatCountOnBesideAHeaderArePages() {
        String pages =
                IntStream.range(0, 6)
                        .mapToObj(
                                i ->
                                        "渔业委员会 ─ 2031年3月4日\n\n%d\n\n第%d位委员说，渔港检修要在汛期以前完成，\n\n经费由县里安排。\n\n"
                                                .formatted(3766 + i, i))
                        .collect(Collectors.joining());
        Report report = Reading.report("a.txt", "会议记录\n\n" + pages);
        assertThat(Reading.texts(report, UnitKind.SET_ASIDE))
                .contains("3767", "3768", "3771")
                .hasSize(10);
        String counts =
                IntStream.range(0, 6)
                        .mapToObj(
                                i ->
                                        "渔业委员会 ─ 2031年3月4日\n\n%d\n\n全县有这么多渔船，\n\n经费由县里安排。\n\n"
                                                .formatted(3766 + 7 * i))
                        .collect(Collectors.joining());
        assertThat(Reading.texts(Reading.report("a.txt", "会议记录\n\n" + counts), UnitKind.SET_ASIDE))
                .doesNotContain("3766", "3773");
    }

    @Test
    void theFirstNameOfAListIsNoHeading() {
        String list =
                "会议记录\n\n"
                        + "本次会议由渔业委员会召集。\n\n"
                        + "缺席委员：\n\n"
                        + "何大海委员\n\n"
                        + "刘小港委员，渔业奖章获得者\n\n"
                        + "方北岛委员\n\n"
                        + "主席：现在开会，讨论渔港检修的安排。\n";
        assertThat(titles(Reading.report("a.txt", list))).isEmpty();
        String heading = "会议记录\n\n本次会议由渔业委员会召集，内容如下：\n\n渔港检修\n\n渔港检修要在汛期以前完成，经费由县里安排，任何单位不得拖延。\n";
        assertThat(titles(Reading.report("a.txt", heading))).containsExactly("渔港检修");
        String field =
                "会议记录\n\n本次会议由渔业委员会召集，举例来说：\n\n对于养殖领域\n\n在养殖领域，网箱改造要在汛期以前完成，经费由县里安排，任何单位不得拖延。\n";
        assertThat(titles(Reading.report("a.txt", field))).containsExactly("对于养殖领域");
    }
}
