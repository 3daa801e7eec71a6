package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.parse.CorpusFile;
import wenlan.parse.CorpusParser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class ReportCitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 青岛市海洋经济发展报告\\n\\n沿海各市竞相发展，烟台和威海加快追赶。 | 青岛",
                "# 海洋经济发展报告\\n\\n## 一、厦门：港口领先\\n\\n吞吐量居前。\\n\\n## 二、宁波：转型提速\\n\\n门类齐全。 | 厦门 宁波",
                "# 海洋经济发展报告\\n\\n## 一、总体情况\\n\\n厦门的吞吐量居前。 | ''",
                "# 政府工作报告\\n"
                        + "\\n"
                        + "——2031年1月20日在宣城市第五届人民代表大会第三次会议上\\n"
                        + "\\n"
                        + "宣城市人民政府市长　林远\\n"
                        + "\\n"
                        + "## 一、回顾\\n"
                        + "\\n"
                        + "全市向好，学习杭州市人民政府的做法。 | 宣城",
                "# 珠海市渔业局2031年部门预算\\n\\n本年收支保持平衡。 | 珠海",
                "# 渔港检查的通知\\n\\n各站：\\n\\n请按期完成检查。\\n\\n珠海市渔业局\\n\\n2031年3月5日 | 珠海",
                "# 渔港检查公报\\n\\n珠海市渔业局　2031年3月\\n\\n全部渔港完成检查。 | 珠海",
                "# 霞浦县2031年渔业公报\\n\\n全县产量保持稳定。 | 宁德",
                "# 2031年苍南县与霞浦县渔业比较研究\\n\\n两县产量相近。 | ''",
                "# 施政報告\\n\\n香港特別行政區行政長官\\n\\n各項工作順利。 | 香港",
                "# 旅客統計\\n\\n澳門特別行政區政府統計暨普查局\\n\\n旅客增多。 | 澳门",
                "# 旅客統計\\n\\n本文引用香港特別行政區政府統計處的數字。 | ''",
                "# 南京理工大学就业质量报告\\n\\n本年就业率保持稳定。 | ''",
                "# 大学生就业质量报告\\n\\n## 一、南京理工大学的做法\\n\\n略述如下。 | ''",
            })
    void titleAndHeadingsSayWhatAReportIsAbout(String text, String cities) {
        List<Parsed<Report>> parsed = new ArrayList<>();
        byte[] content = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        new CorpusParser().parse(new CorpusFile("甲.md", content, null), parsed::add);
        Report report = new Annotator().annotate(parsed.getFirst().value()).report();
        assertThat(String.join(" ", report.metadata().cities())).isEqualTo(cities);
    }
}
