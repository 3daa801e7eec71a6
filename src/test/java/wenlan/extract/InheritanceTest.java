package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Report;
import wenlan.search.ReportBuilder;

import java.util.List;

/** The nearest source that names a place or a time settles it; the unit's own text before all. */
class InheritanceTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static List<String> inherited(ReportBuilder built, EntityKind kind) {
        Report report = built.build().report();
        AnnotatedReport annotated = ANNOTATOR.annotate(report);
        return annotated.entities(report.units().getLast()).inherited().stream()
                .filter(value -> value.kind() == kind)
                .map(InheritedValue::canonical)
                .toList();
    }

    private static ReportBuilder chapter(String... headings) {
        ReportBuilder report = ReportBuilder.report("r");
        for (int level = 0; level < headings.length; level++) {
            report.heading(level + 1, headings[level]);
        }
        return report;
    }

    @Test
    void aCaptionOnOneCityStandsNearerThanAChapterOnTwo() {
        ReportBuilder report = chapter("第三章 深圳与广州").table("表1 广州的平台", "序号", "名称");
        assertThat(inherited(report, EntityKind.CITY)).isEmpty();
        assertThat(inherited(report.row("1", "云平台"), EntityKind.CITY)).containsExactly("广州");
    }

    @Test
    void aHeadingStandsNearerThanTheOneAboveIt() {
        ReportBuilder report = chapter("第三章 深圳与广州", "一、深圳").paragraph("企业很多。");
        assertThat(inherited(report, EntityKind.CITY)).containsExactly("深圳");
    }

    @Test
    void aRowIsOfItsOwnYearAndPlace() {
        ReportBuilder report =
                chapter("重庆的企业").table("表1 2020年入选名单", "时间", "城市").row("2018.05", "珠海");
        assertThat(inherited(report, EntityKind.CITY)).isEmpty();
        assertThat(inherited(report, EntityKind.YEAR)).isEmpty();
    }

    @Test
    void theYearsInThePolicyOfARowAreNotItsOwn() {
        ReportBuilder report =
                chapter("政策").table("表1 2020年发布的政策", "名称").row("《厦门行动计划（2021-2023年）》");
        assertThat(inherited(report, EntityKind.YEAR)).containsExactly("2020");
    }

    @Test
    void aParagraphIsOfTheYearThatItOpensWith() {
        ReportBuilder report = chapter("2020年回顾").paragraph("2018年5月，两市签约。");
        assertThat(inherited(report, EntityKind.YEAR)).isEmpty();
    }

    @Test
    void aParagraphThatComparesStaysUnderItsHeading() {
        ReportBuilder report = chapter("2020年青岛回顾").paragraph("产值比2018年多一倍，比济南多一成。");
        assertThat(inherited(report, EntityKind.YEAR)).containsExactly("2020");
        assertThat(inherited(report, EntityKind.CITY)).containsExactly("青岛");
    }

    @Test
    void ofSeveralCitiesInTheHeadingTheTextMayChooseOne() {
        ReportBuilder report = chapter("深圳与广州").paragraph("企业多在广州。");
        assertThat(inherited(report, EntityKind.CITY)).isEmpty();
    }

    @Test
    void aHeadingOverPartsInManyDistrictsSaysOfNoneWhereItLies() {
        ReportBuilder report = chapter("由“宝安区、南山区、福田区”承担的产业带").paragraph("企业很多。");
        assertThat(inherited(report, EntityKind.DISTRICT)).isEmpty();
        assertThat(inherited(report, EntityKind.CITY_IMPLIED)).containsExactly("深圳");
    }

    @Test
    void aHeadingThatListsBodiesSaysOfNoPartWhichOfThemItIsAbout() {
        ReportBuilder many = chapter("引进厦门大学、武汉大学和四川大学").paragraph("平台建成。");
        assertThat(inherited(many, EntityKind.ORG)).isEmpty();
        ReportBuilder one = chapter("引进厦门大学").paragraph("平台建成。");
        assertThat(inherited(one, EntityKind.ORG)).containsExactly("厦门大学");
    }

    @Test
    void aHeadingOnTwoDistrictsIsOnBoth() {
        ReportBuilder report = chapter("宝安区与南山区").paragraph("企业很多。");
        assertThat(inherited(report, EntityKind.DISTRICT)).containsExactly("宝安区", "南山区");
    }

    @Test
    void theProvinceOfACityIsImpliedOnce() {
        Report report = Reports.ofParagraphs("杭州、宁波和温州，西湖区在杭州。");
        assertThat(ANNOTATOR.annotate(report).entities(report.units().getFirst()).mentions())
                .filteredOn(mention -> mention.kind() == EntityKind.PROVINCE_IMPLIED)
                .extracting(mention -> mention.canonical())
                .containsExactly("浙江");
    }
}
