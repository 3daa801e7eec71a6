package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "表1 人口",
                "表 2-3：产值",
                "表格 5 企业名单",
                "表：各区面积",
                "续表2",
                "表3（续）",
                "表3（续一）",
                "表3续 港口",
                "表3 续2",
                "续表1",
                "📌 表：政策",
                "Table 4. Firms",
                "附表1 指标",
                "表A.1 评价指标"
            })
    void areTables(String text) {
        assertThat(Captions.isTable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"续表", "续表1", "续表2 港口", "表3（续）", "表3（续一）", "表3续", "表3 续2", "表 3 续 港口"})
    void goOnFromBefore(String text) {
        assertThat(Captions.isContinued(text) && Captions.isTable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"表3 续建项目", "表1 后续工作", "表5 继续教育"})
    void doNotGoOn(String text) {
        assertThat(Captions.isContinued(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"图3 结构", "图：流程", "图 2-1 布局", "Figure 2: Map", "图片1 现场"})
    void areFigures(String text) {
        assertThat(Captions.isFigure(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"表1显示，人口持续增长。", "表明决心", "图书馆建设", "图谋", "表示赞同", "表2中列出了全部企业", "代表：张三"})
    void areNone(String text) {
        assertThat(Captions.isTable(text) || Captions.isFigure(text)).isFalse();
    }
}
