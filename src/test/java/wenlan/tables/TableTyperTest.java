package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import wenlan.document.Cell;
import wenlan.document.Row;
import wenlan.document.Table;
import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class TableTyperTest {
    @Test
    void yearsStandInOrderWithTheirForecasts() {
        ChartSpec chart = chart("年份|规模（亿元）|增速", "2029年|120|8.0%", "2030年E|超150|25.0%");
        assertThat(chart.category().years()).isTrue();
        assertThat(chart.category().values()).containsExactly("2029年", "2030年E");
        assertThat(chart.series().getFirst().points())
                .containsExactly(
                        new ChartSpec.Point(120.0, false, null),
                        new ChartSpec.Point(150.0, true, Bound.OVER));
        assertThat(chart.series())
                .extracting(ChartSpec.Series::kind)
                .containsExactly("amount", "percent");
    }

    @Test
    void timesStandInTheirOrderHoweverTheyArePrinted() {
        ChartSpec years = chart("年度|渔获（吨）", "2033|9", "2032年|7", "2031年|4");
        assertThat(years.category().values()).containsExactly("2031年", "2032年", "2033");
        assertThat(values(years)).containsExactly(4.0, 7.0, 9.0);
        assertThat(years.rows()).containsExactly(2, 1, 0);
        ChartSpec quarters = chart("季度|渔获（吨）", "2031年四季度|9", "2031年三季度|7", "2032年一季度|4");
        assertThat(values(quarters)).containsExactly(7.0, 9.0, 4.0);
    }

    @Test
    void aHalfYearIsNoBarBesideItsQuarters() {
        ChartSpec chart =
                chart(
                        "时期|渔获（吨）",
                        "2031年一季度|3",
                        "2031年二季度|5",
                        "2031年上半年|8",
                        "2031年三季度|4",
                        "2031年四季度|6",
                        "2031年1-12月|19");
        assertThat(values(chart)).containsExactly(3.0, 5.0, 4.0, 6.0);
        TypedTable grown =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("时期", "渔获（吨）", "增速（%）"),
                                rows("2031年|30|1.5", "2032年|33|1.9", "2033年1-6月|14|2.4")));
        ChartSpec rates = Objects.requireNonNull(grown.chart());
        assertThat(rates.series()).extracting(ChartSpec.Series::name).containsExactly("增速（%）");
    }

    @Test
    void stretchesOfOtherLengthsAreNotCompared() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("时期", "渔获（吨）"),
                                rows("2031年|30", "2032年|33", "2033年1-6月|14")));
        assertThat(typed.noChart()).contains("时段");
    }

    @Test
    void quartersAreSortedByTime() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("季度", "渔获（吨）"),
                                rows("2031年二季度|5", "2031年四季度|4", "2031年一季度|3", "2030年三季度|6")));
        assertThat(new RowChoice("", 0, false).rows(typed)).containsExactly(3, 2, 0, 1);
        assertThat(new RowChoice("", 0, true).rows(typed)).containsExactly(1, 0, 2, 3);
    }

    @Test
    void daysAndMonthsAndYearsAreSortedByTime() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("工程", "竣工时间"),
                                rows(
                                        "桥|2031年3月5日",
                                        "堤|2030年8月",
                                        "渠|2032年",
                                        "库|2031-04-06",
                                        "闸|待定")));
        assertThat(new RowChoice("", 1, false).rows(typed)).containsExactly(1, 0, 3, 2, 4);
        assertThat(new RowChoice("", 1, true).rows(typed)).containsExactly(2, 3, 0, 1, 4);
    }

    @Test
    void whatSumsUpAllGroupsIsOfNone() {
        List<Row> rows =
                List.of(
                        JudgedTable.row(0, "东部", List.of("甲", "3")),
                        JudgedTable.row(1, "东部", List.of("小计", "3")),
                        JudgedTable.row(2, "西部", List.of("乙", "4")),
                        JudgedTable.row(3, "西部", List.of("小计", "4")),
                        JudgedTable.row(4, "西部", List.of("合计", "7")));
        TypedTable typed =
                TableTyper.type(JudgedTable.table(null, null, List.of("乡", "井（口）"), rows));
        assertThat(typed.rows())
                .extracting(TypedRow::group)
                .containsExactly("东部", "东部", "西部", "西部", null);
    }

    @Test
    void aColumnWithAUnitIsMeasuredThoughSomeCellsAreNone() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                "亿元",
                                List.of("项目", "2031年"),
                                rows("堤|12.5", "渠|8", "库|并入渠道 30", "闸|-", "桥|20.5")));
        assertThat(typed.columns().get(1).type()).isEqualTo(ColumnType.AMOUNT);
        assertThat(typed.rows().get(2).cells().get(1).value()).isNull();
    }

    @Test
    void yearsBehindTheReportAreExpected() {
        Table table =
                JudgedTable.table(
                        null, null, List.of("年份", "渔获（吨）"), rows("2030|3", "2031|5", "2032|6"));
        assertThat(expected(TableTyper.type(table, 2031))).containsExactly(false, false, true);
        assertThat(expected(TableTyper.type(table))).containsExactly(false, false, false);
        Table wide =
                JudgedTable.table(
                        null, null, List.of("港", "2031年（吨）", "2032年（吨）"), rows("甲|3|5", "乙|4|6"));
        ChartSpec chart = Objects.requireNonNull(TableTyper.type(wide, 2031).chart());
        assertThat(chart.series())
                .extracting(series -> series.points().getFirst().forecast())
                .containsExactly(false, true);
    }

    private static List<Boolean> expected(TypedTable typed) {
        ChartSpec chart = Objects.requireNonNull(typed.chart());
        return chart.series().getFirst().points().stream().map(ChartSpec.Point::forecast).toList();
    }

    @Test
    void yearsOfAccountsAreYears() {
        ChartSpec chart = chart("年份|收入（亿元）", "FY2030|3", "2031A|5", "2032E|6");
        assertThat(chart.category().years()).isTrue();
        assertThat(chart.series().getFirst().points())
                .extracting(ChartSpec.Point::forecast)
                .containsExactly(false, false, true);
    }

    @Test
    void smallMoneyIsCountedInTheUnitOfTheColumn() {
        ChartSpec chart = chart("工地|投资", "桥|2亿元", "路|1.5亿元", "渠|5000万元", "站|1亿元");
        assertThat(chart.series().getFirst().unit()).isEqualTo("亿元");
        assertThat(values(chart)).containsExactly(2.0, 1.5, 0.5, 1.0);
    }

    @Test
    void tablesSideBySideAreOneSeries() {
        ChartSpec chart = chart("港|吨|港|吨", "甲|1|丙|3", "乙|2||");
        assertThat(chart.category().values()).containsExactly("甲", "乙", "丙");
        assertThat(values(chart)).containsExactly(1.0, 2.0, 3.0);
        assertThat(chart.rows()).containsExactly(0, 1, 0);
    }

    @Test
    void namesThatRepeatStandBehindTheirGroup() {
        ChartSpec chart = chart("地区|性别|人数", "东|男|12", "东|女|13", "西|男|5", "西|女|6");
        assertThat(chart.category().values()).containsExactly("东 · 男", "东 · 女", "西 · 男", "西 · 女");
    }

    @Test
    void aTypedValueStandsBesideThePrintedOne() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                "单位：万元",
                                List.of("村", "收入"),
                                rows("甲|约１，２００", "乙|—", "丙|900")));
        assertThat(typed.columns().get(1).unit()).isEqualTo("万元");
        assertThat(typed.columns().get(1).scale()).isEqualTo(10_000);
        assertThat(typed.rows().getFirst().cells().get(1))
                .isEqualTo(new TypedCell("约１，２００", 1200.0, null, Bound.ABOUT, false, false));
        assertThat(typed.rows().get(1).cells().get(1))
                .isEqualTo(new TypedCell("—", null, null, null, false, false));
    }

    @Test
    void aSumAmongYearsDoesNotKeepThemFromBeingYears() {
        assertThat(chart("年份|产值", "2027|3", "2028|4", "2029|5", "合计|12").category().years())
                .isTrue();
    }

    @Test
    void aUnitThatAllRowsNameIsThatOfTheTable() {
        ChartSpec chart = chart("行业|单位|数值", "工业|亿元|30.5", "农业|亿元|12.1");
        assertThat(chart.series().getFirst().unit()).isEqualTo("亿元");
    }

    @Test
    void aNumberWordInOneCellIsNotTheUnitOfItsColumn() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("窑", "产值"),
                                rows("甲|300", "乙|450", "丙|1.2万", "丁|1.1万")));
        assertThat(typed.columns().get(1).unit()).isNull();
        assertThat(typed.rows())
                .extracting(row -> row.cells().get(1).value())
                .containsExactly(300.0, 450.0, 12_000.0, 11_000.0);
    }

    @Test
    void aNumberWordThatTheTableNamesIsTheUnitOfItsColumns() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null, "单位：万", List.of("窑", "砖"), rows("甲|300", "乙|1.2万", "丙|7")));
        assertThat(typed.columns().get(1).unit()).isEqualTo("万");
        assertThat(typed.rows())
                .extracting(row -> row.cells().get(1).value())
                .containsExactly(300.0, 1.2, 7.0);
    }

    @Test
    void aRangeInNumberWordsIsNoneBesideAUnitWithOne() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("窑", "产值（亿元）", "工匠（人）"),
                                rows("甲|3|1.1万-2.2万", "乙|1万-2万|800", "丙|5|700", "丁|6|650")));
        assertThat(typed.rows().get(1).cells().get(1).own()).isNull();
        assertThat(typed.rows().getFirst().cells().get(2).own())
                .isEqualTo(new OwnFigure(11_000, 22_000, "人"));
    }

    @Test
    void numbersOfItemsInBracketsAreNoNegativeAmounts() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("", "盈亏"),
                                rows("（1）|（500）", "（2）|(12.3)", "（3）|80")));
        assertThat(typed.columns().getFirst().type()).isEqualTo(ColumnType.CODE);
        assertThat(typed.rows())
                .extracting(row -> row.cells().get(1).value())
                .containsExactly(-500.0, -12.3, 80.0);
    }

    @Test
    void aRemarkAcrossTheRowDoesNotSayWhatItsColumnsHold() {
        TracedText text = new TracedText("其中：北礁 4.5", List.of());
        Cell place = new Cell(new TracedText("北海", List.of()), true);
        Cell remark = new Cell(text, false);
        Cell over = new Cell(text, true);
        List<Row> rows = new ArrayList<>(rows("北海|12|30.5", "南海|8|20.1"));
        rows.add(1, new Row("r", List.of(place, remark, over), null));
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(null, null, List.of("海区", "灯塔（座）", "支出（万元）"), rows));
        assertThat(typed.columns())
                .extracting(Column::type)
                .containsExactly(ColumnType.TEXT, ColumnType.COUNT, ColumnType.AMOUNT);
    }

    @Test
    void aColumnOfSeveralCurrenciesIsTypedWithTheUnitOfEachCell() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("港", "投资"),
                                rows("甲|3亿元", "乙|2亿美元", "丙|5000万元", "丁|约1亿美元", "戊|未披露")));
        Column investment = typed.columns().get(1);
        assertThat(investment.type()).isEqualTo(ColumnType.AMOUNT);
        assertThat(investment.unit()).isNull();
        assertThat(typed.rows())
                .extracting(row -> row.cells().get(1).own())
                .containsExactly(
                        new OwnFigure(3, 3, "亿元"),
                        new OwnFigure(2, 2, "亿美元"),
                        new OwnFigure(5000, 5000, "万元"),
                        new OwnFigure(1, 1, "亿美元"),
                        null);
        assertThat(typed.rows()).allMatch(row -> row.cells().get(1).value() == null);
        assertThat(typed.chart()).isNull();
        assertThat(typed.noChart()).contains("币种");
        assertThat(new RowChoice("", 1, true).rows(typed)).containsExactly(0, 2, 1, 3, 4);
    }

    @Test
    void theReasonNamesRangesAndOtherUnits() {
        assertThat(noChart("融资", "1亿元", "2000万美元", "3亿元—5亿元", "5000万港元")).contains("币种");
        assertThat(noChart("月薪（元）", "8000-9000", "6000-7000")).contains("区间");
        assertThat(noChart("保质期", "3天", "12小时", "2年")).contains("单位");
    }

    @Test
    void theReasonNamesUnitsInTheirLetters() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("指标", "数值"),
                                rows("装机（MW）|320", "电量（万kWh）|86", "时长（h）|12")));
        assertThat(typed.noChart()).contains("MW", "万kWh");
    }

    private static @Nullable String noChart(String header, String... cells) {
        List<String> rows = new ArrayList<>();
        for (String cell : cells) {
            rows.add("甲" + rows.size() + "|" + cell);
        }
        return TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("名", header),
                                rows(rows.toArray(String[]::new))))
                .noChart();
    }

    @Test
    void rangesAreNoValuesOfTheirColumnButMayBeLookedFor() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("港", "产值（亿元）", "船龄"),
                                rows(
                                        "甲|3|5-8年",
                                        "乙|12—15|3-5年",
                                        "丙|4|10年以上",
                                        "丁|1000万-2亿元|1-2年",
                                        "戊|5|2-3年",
                                        "己|6|2-3年",
                                        "庚|6|3-4年",
                                        "辛|7|3-4年",
                                        "壬|7|3-4年",
                                        "癸|7|3-4年")));
        assertThat(typed.columns())
                .extracting(Column::type)
                .containsExactly(ColumnType.TEXT, ColumnType.AMOUNT, ColumnType.TEXT);
        assertThat(typed.rows().get(1).cells().get(1))
                .isEqualTo(
                        new TypedCell(
                                "12—15", null, new OwnFigure(12, 15, "亿元"), null, false, false));
        assertThat(typed.rows().get(3).cells().get(1).own()).isEqualTo(new OwnFigure(0.1, 2, "亿元"));
        assertThat(typed.rows().get(2).cells().get(2).own()).isEqualTo(new OwnFigure(10, 10, "年"));
        assertThat(new RowChoice("", 1, true).rows(typed).getFirst()).isEqualTo(1);
        assertThat(new RowChoice("", 2, false).rows(typed).getFirst()).isEqualTo(3);
    }

    @Test
    void aRangeAmongNumbersOfAUnitIsNotDrawn() {
        ChartSpec chart = chart("年份|旅客（万人次）", "2029|210", "2030|205", "2031|150-160");
        assertThat(values(chart)).containsExactly(210.0, 205.0, null);
    }

    /** Ages and sizes of firms stand against what is counted, they are not counted themselves. */
    @Test
    void aColumnOfRangesNamesTheRows() {
        ChartSpec chart = chart("年龄段|渔民（人）", "18-25岁|30", "26-35岁|50", "36-60岁|80", "60岁以上|9");
        assertThat(chart.category().column()).isZero();
        assertThat(values(chart)).containsExactly(30.0, 50.0, 80.0, 9.0);
    }

    @Test
    void sharesBelowAnAmountOverYearsAreInUnitsOfTheirOwn() {
        ChartSpec chart = chart("指标|单位|2031年|2032年（E）", "渔获|万吨|25|30", "合格率|%|98.1|98.5");
        assertThat(chart.measures())
                .containsExactly(
                        new ChartSpec.RowMeasure("万吨", "amount", 0),
                        new ChartSpec.RowMeasure("%", "percent", 1));
        assertThat(chart.series().getLast().unit()).isNull();
        assertThat(chart.series().getLast().points())
                .containsExactly(
                        new ChartSpec.Point(30.0, true, null),
                        new ChartSpec.Point(98.5, true, null));
        assertThat(chart("渔船|2031年|2032年", "甲（吨）|1|2", "乙（吨）|3|4").measures()).isEmpty();
    }

    @Test
    void aRateAmongAmountsIsNoneOfThem() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("年份", "渔获（吨）"),
                                rows("2031|30", "2032|33", "年均增长率|10")));
        assertThat(typed.rows().getLast().cells().getLast().value()).isNull();
        assertThat(typed.rows().getLast().cells().getLast().own())
                .isEqualTo(new OwnFigure(10, 10, "%"));
    }

    @Test
    void rowsAreSortedWithinTheirUnits() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null,
                                null,
                                List.of("指标", "2031年", "2032年"),
                                rows("甲（万吨）|2|3", "乙（%）|90|91", "丙（吨）|500|600", "丁（%）|80|81")));
        assertThat(new RowChoice("", 1, true).rows(typed)).containsExactly(1, 3, 0, 2);
    }

    @Test
    void namesStandUnderTheirGroup() {
        assertThat(chart("海区|港|渔获（吨）", "东|甲|1", "东|乙|2", "西|丙|3", "西|丁|4").category().groups())
                .containsExactly("东", "东", "西", "西");
        assertThat(chart("海区|港|渔获（吨）", "东|甲|1", "西|乙|2", "南|丙|3").category().groups()).isEmpty();
        ChartSpec years = chart("年份|港|渔获（吨）", "2031|甲|1", "2031|乙|2", "2032|甲|3", "2032|乙|4");
        assertThat(years.category().groups()).containsExactly("2031", "2031", "2032", "2032");
        assertThat(years.category().values().getFirst()).isEqualTo("2031 · 甲");
    }

    @Test
    void columnsAndRowsOfLaterYearsAreExpected() {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(
                                null, null, List.of("港", "2031年", "2035年"), rows("甲|1|2", "乙|3|4")),
                        2032);
        assertThat(typed.columns())
                .extracting(Column::forecast)
                .containsExactly(false, false, true);
        Table finished =
                JudgedTable.table(null, null, List.of("竣工年份", "投资（亿元）"), rows("2035|1", "2036|3"));
        assertThat(TableTyper.type(finished, 2032).rows())
                .noneMatch(row -> row.cells().getLast().forecast());
    }

    private static List<@Nullable Double> values(ChartSpec chart) {
        return chart.series().getFirst().points().stream().map(ChartSpec.Point::value).toList();
    }

    private static ChartSpec chart(String header, String... rows) {
        TypedTable typed =
                TableTyper.type(
                        JudgedTable.table(null, null, List.of(header.split("\\|")), rows(rows)));
        assertThat(typed.chart()).as("%s", typed.noChart()).isNotNull();
        return Objects.requireNonNull(typed.chart());
    }

    private static List<Row> rows(String... rows) {
        List<Row> made = new ArrayList<>();
        for (String row : rows) {
            made.add(JudgedTable.row(made.size(), null, List.of(row.split("\\|", -1))));
        }
        return made;
    }
}
