package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Table;

import java.util.List;

class StatementTest {
    private static final Table PLANTS =
            JudgedTable.table(
                    "表 2 2031年电厂情况",
                    null,
                    List.of("序号", "电厂", "投资", "装机（万千瓦）", "2032年用电（千瓦时）"),
                    List.of(
                            JudgedTable.row(0, "沿海", List.of("1", "东山", "3亿元", "12", "5")),
                            JudgedTable.row(1, "沿海", List.of("2", "西水", "8000万元", "超30", "6"))));

    private static List<Statement> statements() {
        return Statement.of(PLANTS, TableTyper.type(PLANTS));
    }

    @Test
    void eachFigureKnowsWhatItIsOf() {
        assertThat(statements())
                .extracting(s -> s.subject() + " " + s.measure() + " " + s.year())
                .containsExactly(
                        "沿海 · 东山 投资 2031",
                        "沿海 · 东山 装机（万千瓦） 2031",
                        "沿海 · 东山 2032年用电（千瓦时） 2032",
                        "沿海 · 西水 投资 2031",
                        "沿海 · 西水 装机（万千瓦） 2031",
                        "沿海 · 西水 2032年用电（千瓦时） 2032");
    }

    @Test
    void figuresOfTablesSideBySideHaveTheNamesOfTheirOwn() {
        Table accounts =
                JudgedTable.table(
                        "表 2 2031年收支（单位：万元）",
                        null,
                        List.of("收入", "金额", "支出", "金额"),
                        List.of(
                                JudgedTable.row(0, null, List.of("拨款", "820", "修船", "700")),
                                JudgedTable.row(1, null, List.of("捐赠", "130", "清淤", "260"))));
        assertThat(Statement.of(accounts, TableTyper.type(accounts)))
                .extracting(s -> s.subject() + " " + s.cell().text())
                .containsExactly("拨款 820", "修船 700", "捐赠 130", "清淤 260");
    }

    @Test
    void aPartIsInTheUnitOfWhatItIsAPartOf() {
        Table people =
                JudgedTable.table(
                        "表 3 社会指标",
                        null,
                        List.of("指标", "2031年", "2032年"),
                        List.of(
                                JudgedTable.row(0, null, List.of("渔民（万人）", "8.2", "8.4")),
                                JudgedTable.row(1, null, List.of("#女性", "4.0", "4.1")),
                                JudgedTable.row(2, null, List.of("上船率（%）", "61", "62"))));
        assertThat(Statement.of(people, TableTyper.type(people)))
                .extracting(s -> s.measure() + " " + s.cell().text() + s.unit())
                .contains("#女性 4.0万人", "#女性 4.1万人", "上船率 61%");
    }

    @Test
    void aRowBelowYearsIsWhatIsMeasured() {
        Table goals =
                JudgedTable.table(
                        "表 1 规划指标",
                        null,
                        List.of("指标", "单位", "2031年", "2035年"),
                        List.of(
                                JudgedTable.row(0, null, List.of("渔获", "万吨", "12", "15")),
                                JudgedTable.row(1, null, List.of("合格率（%）", "%", "97", "99"))));
        assertThat(Statement.of(goals, TableTyper.type(goals)))
                .extracting(s -> s.measure() + " " + s.cell().text() + s.unit() + " " + s.year())
                .containsExactly("渔获 12万吨 2031", "渔获 15万吨 2035", "合格率 97% 2031", "合格率 99% 2035");
        Table growth =
                JudgedTable.table(
                        "表 2 2031—2032年冷链市场规模",
                        null,
                        List.of("指标", "2031年", "2032年"),
                        List.of(
                                JudgedTable.row(0, null, List.of("市场规模（亿元）", "12", "15")),
                                JudgedTable.row(1, null, List.of("增长率", "9%", "25%"))));
        assertThat(Statement.of(growth, TableTyper.type(growth)))
                .extracting(Statement::measure)
                .containsExactly("冷链市场规模", "冷链市场规模", "冷链市场规模增长率", "冷链市场规模增长率");
    }

    /** Whether a range was turned is what its reader did, not what its text looks like. */
    @ParameterizedTest
    @CsvSource({
        "渠长 500里..100里,true",
        "渠长 =500里..100里,true",
        "渠长 100里..500里,false",
        "渠长 >100里<500里,false",
        "渠长 >=100里 <=500里,false",
        "v..2 >3<3,false",
        "渠长 >100里,false",
        "渠长,false",
    })
    void aRangeIsTurnedWhereTheGreaterNumberStandsFirst(String typed, boolean turned) {
        assertThat(ConditionReader.read(typed).turned()).isEqualTo(turned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "年份, 2031",
        "统计年度, 2031",
        "成立年份, 2029",
        "有效期至, 2029",
        "建成年份, 2029",
        "开工时间（年）, 2029",
    })
    void theYearInWhichSomethingBeganIsNotThatOfItsFigures(String header, int expected) {
        Table table =
                JudgedTable.table(
                        "表 1 2029年窑厂情况",
                        null,
                        List.of("窑厂", header, "产值（万元）"),
                        List.of(
                                JudgedTable.row(0, null, List.of("甲", "2031年", "12")),
                                JudgedTable.row(1, null, List.of("乙", "2031年", "13"))));
        assertThat(Statement.of(table, TableTyper.type(table)))
                .extracting(Statement::year)
                .containsOnly(expected);
    }

    /** What is of a part of a year is not of that year. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "时间, 2031年四季度, 产值（亿元）, 表 1 渔业产值, 2031 四季度",
        "时间, 2031Q2, 产值（亿元）, 表 1 渔业产值, 2031 二季度",
        "月份, 1—5月, 产值（亿元）, 表 1 2031年渔业产值, 2031 1—5月",
        "年份, 2031年, 一季度产值（亿元）, 表 1 渔业产值, 2031 一季度",
        "年份, 2031年, 产值（亿元）, 表 1 渔业产值, 2031 null",
        "渔港, 甲, 2031年上半年（亿元）, 表 1 渔业产值, 2031 上半年",
        "渔港, 甲, 产值（亿元）, 表 1 2031年前三季度渔业产值, 2031 前三季度",
        "渔港, 甲, 产值（亿元）, 表 1 2031年渔业产值, 2031 null",
        "渔港, 甲, 产值（亿元）, 表 1 2031年全年渔业产值, 2031 null",
        "开工时间, 2031年3月, 产值（亿元）, 表 1 渔业产值, null null",
    })
    void aPartOfAYearIsTold(
            String name, String time, String header, String caption, String expected) {
        Table table =
                JudgedTable.table(
                        caption,
                        null,
                        List.of(name, header),
                        List.of(
                                JudgedTable.row(0, null, List.of(time, "12")),
                                JudgedTable.row(1, null, List.of(time, "13"))));
        assertThat(Statement.of(table, TableTyper.type(table)))
                .extracting(s -> s.year() + " " + (s.period() == null ? null : s.period().label()))
                .containsOnly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "装机 >20万千瓦, 装机, 超30",
        "装机 >30, 装机, 超30",
        "装机 >=31, 装机, ''",
        "装机 =30, 装机, ''",
        "装机 10..30, 装机, 12",
        "装机 =10..40万千瓦, 装机, 12 超30",
        "装机 10万千瓦..20万千瓦, 装机, 12",
        "装机 >10 <20, 装机, 12",
        "装机>=12, 装机, 12 超30",
        "装机 大于200000千瓦, 装机, 超30",
        "装机 <30, 装机, 12",
        "装机 ＞2亿元, 装机, ''",
        "装机 =12万, 装机, 12",
        "装机 约13万, 装机, 12",
        "装机 约14万, 装机, ''",
        "装机 13万左右, 装机, 12",
        "装机 大于一十万, 装机, 12 超30",
        "装机 大于二十九万, 装机, 超30",
        "装机 小于两百万, 装机, 12 超30",
    })
    void aConditionIsMetInTheUnitOfTheColumn(String typed, String about, String expected) {
        ConditionReader.Typed read = ConditionReader.read(typed);
        assertThat(read.about()).isEqualTo(about);
        Condition condition = java.util.Objects.requireNonNull(read.condition());
        assertThat(
                        statements().stream()
                                .filter(s -> s.measure().contains("装机"))
                                .filter(s -> condition.admits(s.quantity()))
                                .map(s -> s.cell().text())
                                .collect(java.util.stream.Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "装机 不大于12, <=, 12",
        "装机不高于12万千瓦, <=, 12",
        "装机 不多于12, <=, 12",
        "装机 不超过 12 万千瓦, <=, 12",
        "装机 不小于30, >=, 超30",
        "装机不低于30, >=, 超30",
        "装机 不少于30, >=, 超30",
        "装机 不等于30, !=, 12 超30",
        "装机≠12, !=, 超30",
        "装机 少于30, <, 12",
        "装机不到30, <, 12",
        "装机 不足30, <, 12",
        "装机 多于12, >, 超30",
        "装机 至少30, >=, 超30",
        "装机 至多12, <=, 12",
        "装机 不超过十二, <=, 12",
        "装机 至少三十万千瓦, >=, 超30",
        "装机 大于或等于30, >=, 超30",
        "装机 ＞＝30, >=, 超30",
        "装机 不止12, >, 超30",
        "装机 不及30, <, 12",
        "装机 达到12, >=, 12 超30",
        "装机突破12, >, 超30",
        "装机超12, >, 超30",
        "装机 12以上, >=, 12 超30",
        "装机12以上, >=, 12 超30",
        "装机 12以内, <=, 12",
        "装机 十二以上, >=, 12 超30",
        "装机 十二万千瓦以下, <=, 12",
        "装机 大于一十二万, >, 超30",
        "装机 介于10和20之间, >=, 12",
        "装机介于10与20之间, >=, 12",
        "装机 在10到20之间, >=, 12",
        "装机 10至20之间, >=, 12",
        "装机 10-20之间, >=, 12",
        "装机 介于 10万千瓦 和 20万千瓦 之间, >=, 12",
        "装机 介于10-20, >=, 12",
        "装机 从10到20, >=, 12",
        "装机 10以上20以下, >=, 12",
        "装机 10以上、20以下, >=, 12",
        "装机 超过10且不到20, >, 12",
        "装机 大于10 且 小于20, >, 12",
    })
    void aConditionInWordsIsMetAsItSays(String typed, String operator, String expected) {
        ConditionReader.Typed read = ConditionReader.read(typed);
        assertThat(read.about()).isEqualTo("装机");
        Condition condition = java.util.Objects.requireNonNull(read.condition());
        assertThat(condition.comparisons().getFirst().operator()).isEqualTo(operator);
        assertThat(
                        statements().stream()
                                .filter(s -> s.measure().contains("装机"))
                                .filter(s -> condition.admits(s.quantity()))
                                .map(s -> s.cell().text())
                                .collect(java.util.stream.Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "产值 三亿五千万元以上, >=3.5亿元",
        "产值 一万二千元以上, >=1.2万元",
        "产值 一点五亿以上, >=1.5亿",
        "产值 十万零五百元以上, >=10.05万元",
        "户数 超过三千五百户, >3500户",
        "户数 超过两千三, >2300",
        "户数 超两千三, >2300",
        "户数 超过一百零三户, >103户",
        "户数 超过十三户, >13户",
        "产值 超过一百五亿元, >150亿元",
        "事件 二十起以上, >=20起",
        "建成年份 2015年以后, >=2015年",
        "建成年份 2015年之后, >2015年",
        "建成年份 2015以后, >=2015",
        "建成年份 2015年以前, <2015年",
        "建成年份 自2015年以来, >=2015年",
        "建成年份 二〇一五年起, >=2015年",
        "户数 介于600和400之间, =400..600",
        "产值 近3年, ",
        "常住人口60岁以上, ",
        "户数 3以后, ",
        "2031—2035年, ",
        "从2031年到2035年产值, ",
        "规模以上, ",
        "博览会, ",
    })
    void wordsAroundANumberSayHowItIsMeant(String typed, String written) {
        Condition condition = ConditionReader.read(typed).condition();
        assertThat(condition == null ? null : condition.written()).isEqualTo(written);
    }

    @Test
    void anEqualValueIsEqualInAnyUnit() {
        Table canals =
                JudgedTable.table(
                        null,
                        null,
                        List.of("渠", "造价（万元）"),
                        List.of(
                                JudgedTable.row(0, null, List.of("甲", "1.1")),
                                JudgedTable.row(1, null, List.of("乙", "2.3"))));
        Condition condition =
                java.util.Objects.requireNonNull(ConditionReader.read("造价 =11000元").condition());
        assertThat(Statement.of(canals, TableTyper.type(canals)))
                .filteredOn(s -> condition.admits(s.quantity()))
                .extracting(Statement::subject)
                .containsExactly("甲");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "融资起数（起）, 242, 融资 <10亿, false",
        "融资起数（起）, 242, 融资 <1000万, false",
        "融资（亿元）, 2.5, 融资 <10亿, true",
        "融资（元）, 500, 融资 <1000万, true",
        "用户（万人）, 312.8, 用户 >100万, true",
        "用户（万人）, 31.2, 用户 <100万, true",
        "用户（人）, 3128000, 用户 >100万, true",
        "用户（人）, 855000, 用户 <100万, true",
        "用户, 3128000, 用户 >100万, true",
        "用户, 3128000, 用户 >100万人, true",
        "用户, 3128000, 用户 >100万元, false",
        "商户数, 12000, 商户 >1万, true",
        "商户数（家）, 640, 商户 <1万, true",
        "商户数（家）, 640, 商户 <1千, true",
        "商户数（家）, 1640, 商户 <1千, false",
        "2031年, 640, 2031年 <1亿, false",
        "2031年, 4981663905, 2031年 >1亿, false",
        "2031年, 640, 2031年 <1万, true",
        "2031年（亿元）, 0.4, 2031年 <1亿, true",
        "占比（%）, 12, 占比 <1万, false",
        "渔港（平方公里）, 86, 渔港 <1亿, false",
        "渔港（万平方公里）, 86, 渔港 <1亿, true",
    })
    void aNumberWordMeansWhatIsOfItsSize(
            String header, String cell, String typed, boolean expected) {
        Table table =
                JudgedTable.table(
                        null,
                        null,
                        List.of("地区", header),
                        List.of(
                                JudgedTable.row(0, null, List.of("甲", cell)),
                                JudgedTable.row(1, null, List.of("乙", cell + "1"))));
        Condition condition =
                java.util.Objects.requireNonNull(ConditionReader.read(typed).condition());
        Quantity first = Statement.of(table, TableTyper.type(table)).getFirst().quantity();
        assertThat(condition.admits(first)).isEqualTo(expected);
    }

    private static String met(Table table, String typed) {
        Condition condition =
                java.util.Objects.requireNonNull(ConditionReader.read(typed).condition());
        return Statement.of(table, TableTyper.type(table)).stream()
                .filter(s -> condition.admits(s.quantity()))
                .map(s -> s.cell().text() + " " + s.unit())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** In a column 单位, in brackets behind the name of the row, or in the cell alone. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "目标 >1000亿 | 1600 亿元",
                "目标 >1000亿元 | 1600 亿元",
                "目标 >1000 | 1600 亿元, 30000 个",
                "目标 >2万个 | 30000 个",
                "目标 >50% | ''",
                "目标 >8% | 8.5 %",
            })
    void aRowMaySayTheUnitOfItsFigures(String typed, String expected) {
        Table named =
                JudgedTable.table(
                        null,
                        null,
                        List.of("指标", "单位", "2035年目标"),
                        List.of(
                                JudgedTable.row(0, null, List.of("增加值", "亿元", "1600")),
                                JudgedTable.row(1, null, List.of("占比", "%", "8.5")),
                                JudgedTable.row(2, null, List.of("鱼塘", "个", "30000"))));
        Table behind =
                JudgedTable.table(
                        null,
                        null,
                        List.of("指标", "2035年目标"),
                        List.of(
                                JudgedTable.row(0, null, List.of("增加值（亿元）", "1600")),
                                JudgedTable.row(1, null, List.of("占比（%）", "8.5")),
                                JudgedTable.row(2, null, List.of("鱼塘（个）", "30000"))));
        assertThat(met(named, typed)).isEqualTo(expected);
        assertThat(met(behind, typed)).isEqualTo(expected);
    }

    @Test
    void aNumberOfAnotherUnitThanItsColumnIsFoundInItsOwn() {
        Table table =
                JudgedTable.table(
                        null,
                        null,
                        List.of("窑厂", "投资（亿元）"),
                        List.of(
                                JudgedTable.row(0, null, List.of("甲", "12")),
                                JudgedTable.row(1, null, List.of("乙", "67亿美元")),
                                JudgedTable.row(2, null, List.of("丙", "15")),
                                JudgedTable.row(3, null, List.of("丁", "8")),
                                JudgedTable.row(4, null, List.of("戊", "9"))));
        assertThat(met(table, "投资 >50亿美元")).isEqualTo("67亿美元 亿美元");
        assertThat(met(table, "投资 >10亿元")).isEqualTo("12 亿元, 15 亿元");
    }

    /** That a first part is known makes the whole no larger than is known. */
    @Test
    void aFirstPartIsNoMoreThanItself() {
        Table table =
                JudgedTable.table(
                        null,
                        null,
                        List.of("渔港", "投资"),
                        List.of(
                                JudgedTable.row(0, null, List.of("甲", "首期20亿元")),
                                JudgedTable.row(1, null, List.of("乙", "超20亿元"))));
        assertThat(met(table, "投资 >20亿")).isEqualTo("超20亿元 亿元");
        assertThat(met(table, "投资 >=20亿")).isEqualTo("首期20亿元 亿元, 超20亿元 亿元");
    }

    @Test
    void aLongQueryIsReadInOneGo() {
        String spaces = "渠" + " ".repeat(10_000);
        assertThat(ConditionReader.read(spaces + "x").condition()).isNull();
        assertThat(ConditionReader.read(spaces + ">3").about()).isEqualTo("渠");
        assertThat(ConditionReader.read(">".repeat(10_000)).condition()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "装机容量,''",
        "2031年装机,''",
        "A>B,>B",
        "装机 > 多少,> 多少",
        "2031-2035年,''",
        "投资金额 > 亿元,> 亿元",
        "投资金额>=万元,>=万元",
        "人口 ＞万人,＞万人",
    })
    void withoutAConditionAllOfItIsMeant(String typed, String unread) {
        assertThat(ConditionReader.read(typed))
                .isEqualTo(new ConditionReader.Typed(typed, null, false, unread));
    }

    @ParameterizedTest
    @CsvSource({"> 亿元, >5亿元", "投资金额 >=万元, >=5万元", ">很多, >100亿"})
    void aConditionThatCannotBeReadSaysWhatToWrite(String unread, String example) {
        assertThat(ConditionReader.remark(unread)).contains("“" + unread + "”", example);
    }

    /** What is named behind a condition is passed over, and told. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "产值 100亿元以上的渔村, 产值, >=100亿元, 的渔村",
        "产值超过3万元的县, 产值, >3万元, 的县",
        "产值 >3万元, 产值, >3万元, ''",
        "远洋的渔船, 远洋的渔船, , ''",
    })
    void thingsBehindAConditionAreToldApart(
            String typed, String about, String written, String things) {
        ConditionReader.WithThings read = ConditionReader.readWithThings(typed);
        Condition condition = read.typed().condition();
        assertThat(read.typed().about()).isEqualTo(about);
        assertThat(condition == null ? null : condition.written()).isEqualTo(written);
        assertThat(read.things()).isEqualTo(things);
    }
}
