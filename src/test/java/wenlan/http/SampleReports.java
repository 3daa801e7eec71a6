package wenlan.http;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.document.UnitKind;
import wenlan.search.ReportBuilder;

/** Two small reports with one of everything. */
final class SampleReports {
    private SampleReports() {}

    /** Units 1 to 10, of 2031, about Zhoushan, with a table between them. */
    static AnnotatedReport harbour() {
        return ReportBuilder.report("harbour")
                .in("2031/harbour.txt")
                .sourceId("H-7")
                .titled("渔港经济区建设方案")
                .by("渔业局")
                .published("2031-06")
                .about("舟山")
                .setAside("一、冷链建设 ……… 1")
                .heading(1, "一、冷链建设")
                .paragraph("舟山市到2035年建成冷链仓", "库十二座，<b>不含</b>制冰厂。")
                .mention(EntityKind.CITY, "舟山", "舟山")
                .mention(EntityKind.YEAR, "2035", "2035")
                .heading(2, "（一）布局")
                .inherit(EntityKind.CITY, "舟山")
                .table("表 2 建设内容", "渔港", "设施", "座数")
                .row("中心渔港", "冷链仓库", "12")
                .inherit(EntityKind.CITY, "舟山")
                .row("^", "制冰厂", "3")
                .inherit(EntityKind.CITY, "舟山")
                .tableNote("来源：渔业局")
                .unit(UnitKind.FOOTNOTE, null, "座数按2030年口径。")
                .mention(EntityKind.YEAR, "2030", "2030")
                .paragraph("普陀区渔港，由舟山银行支持。")
                .mention(EntityKind.CITY_IMPLIED, "舟山", "普陀")
                .mention(EntityKind.CITY_IN_ORG, "舟山", "舟山")
                .build();
    }

    /** Units 1 to 3, of 2028. */
    static AnnotatedReport tea() {
        return ReportBuilder.report("tea")
                .titled("茶产业规划")
                .published("2028")
                .about("湖州")
                .heading(1, "冷链与茶")
                .paragraph("湖州冷链在2028年起步，冷鏈長。")
                .mention(EntityKind.CITY, "湖州", "湖州")
                .mention(EntityKind.YEAR, "2028", "2028")
                .setAside("第 3 页")
                .build();
    }

    static TestPortal portal() {
        return TestPortal.of(harbour(), tea());
    }
}
