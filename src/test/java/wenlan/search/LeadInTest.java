package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.UnitKind;

class LeadInTest {
    @ParameterizedTest
    @CsvSource({
        "港口为什么要扩建？, true",
        "Q: 冷链怎样收费?, true",
        "“谁来修缮旧屋？”, true",
        "沿岸各镇的泊位如下：, true",
        "有下列情形之一的港口管理机构可以收回泊位：, false",
        "下列泊位不得出租：, false",
        "禁止以下行为：, false",
        "以下泊位：, true",
        "泊位占用情况, true",
        "泊位共20个, false",
        "为什么要扩建？因为船多。, false",
        "泊位少，旧屋多, false",
        "港区管理机构按季度向沿岸各镇公布泊位占用情况, false",
    })
    void leadsToWhatStandsBehindIt(String text, boolean leads) {
        IndexedUnit unit =
                UnitLister.list(ReportBuilder.report("r").paragraph(text).build()).get(0);
        assertThat(LeadIn.is(unit)).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource({
        "泊位|||, true",
        "渔港|泊位|||, true",
        "|泊位|||, true",
        "渔港|泊位|■||, false",
        "渔港||■|, false",
        "泊位|20||, false",
        "泊位|, false",
        "渔港|泊位|冷链||, false",
        "沿岸各镇的泊位，由港区管理机构公布|||, false",
    })
    void aRowOfWhichOnlyTheLabelIsFilledSaysNothing(String row, boolean leads) {
        AnnotatedReport report =
                ReportBuilder.report("r").table("一览", "名称").row(row.split("[|]", -1)).build();
        assertThat(LeadIn.is(UnitLister.list(report).getLast())).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource({"HEADING", "TABLE_NOTE", "FOOTNOTE", "FIGURE"})
    void otherKindsHaveWeightsOfTheirOwn(UnitKind kind) {
        IndexedUnit unit =
                UnitLister.list(ReportBuilder.report("r").unit(kind, null, "泊位：").build()).get(0);
        assertThat(LeadIn.is(unit)).isFalse();
    }
}
