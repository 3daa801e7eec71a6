package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Diagnostic;
import wenlan.document.EntityKind;
import wenlan.search.InMemoryBackend;
import wenlan.search.ReportBuilder;
import wenlan.search.SearchIndex;

import java.util.List;

class UnknownValuesTest {
    private static final SearchIndex INDEX = index();

    private static SearchIndex index() {
        return InMemoryBackend.holding(
                ReportBuilder.report("mill")
                        .titled("纺织年鉴")
                        .heading(1, "柯桥")
                        .paragraph("绍兴2031年")
                        .mention(EntityKind.CITY, "绍兴", "绍兴")
                        .mention(EntityKind.YEAR, "2031", "2031年")
                        .paragraph("义乌有集市")
                        .mention(EntityKind.DISTRICT, "义乌市", "义乌")
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "城市:火星 轻纺 | 没有内容的“城市”是“火星”，有的是绍兴等。",
                "-城市:绍星市 | 没有内容的“城市”是“绍星市”，相近的有绍兴。",
                "城市:义乌 | 没有内容的“城市”是“义乌”，有的是“区县:义乌市”。",
                "区县:绍兴市 | 没有内容的“区县”是“绍兴市”，有的是“城市:绍兴”。",
                "轻纺 OR 年份:2019 | 没有内容的“年份”是“2019”，相近的有2031。",
                "年份:2001..2009 | 没有内容的“年份”是“2001..2009”，有的是2031等。",
                "机构:轻纺城 | 没有内容的“机构”是“轻纺城”。",
                "报告:造船 | 没有一份报告的标题含有“造船”。",
                "报告:a1 | 没有内容的“报告”是“a1”，有的是纺织年鉴等；按题名查请用“标题:”。",
                "标题:造船 | 没有一份报告的标题含有“造船”。",
                "章节:造船 绍兴 | 没有一个章节的标题含有“造船”。",
                "表格:造船 | 没有一张表的题名、栏目或内容含有“造船”。",
            })
    void whatNothingHasIsSaid(String typed, String remark) {
        assertThat(remarks(typed)).extracting(Diagnostic::message).containsExactly(remark);
        int start = remarks(typed).getFirst().span().start();
        assertThat(typed.charAt(Math.max(0, start - 1))).isEqualTo(':');
    }

    @ParameterizedTest
    @CsvSource({"城市:绍兴市", "年份:2030..2032", "标题:纺织 章节:柯桥", "报告:纺织年鉴", "火星"})
    void whatSomethingHasIsNot(String typed) {
        assertThat(remarks(typed)).isEmpty();
    }

    private static List<Diagnostic> remarks(String typed) {
        QueryReader reader = new QueryReader(List::of);
        return UnknownValues.remarks(typed, reader.read(typed).node(), INDEX);
    }
}
