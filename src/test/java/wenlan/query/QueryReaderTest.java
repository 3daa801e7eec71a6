package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.RandomTyping;
import wenlan.Seeds;
import wenlan.document.Diagnostic;
import wenlan.document.Span;
import wenlan.search.QueryNode;
import wenlan.text.Folding;

import java.util.List;
import java.util.Locale;
import java.util.Random;

class QueryReaderTest {
    private static final QueryReader WHOLE = new QueryReader(List::of);

    /** Cuts where a test says, by a bar, so that no test depends on a model of Chinese. */
    private static QueryReader reader(String... pieces) {
        return new QueryReader(folded -> List.of(pieces));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "芯片 | 芯片",
                "芯片　机器人 | 芯片 机器人",
                "\"人工 智能\" | \"人工 智能\"",
                "“人工智能”规划 | \"人工智能\" 规划",
                "《“十四五”规划》全文 | 《“十四五”规划》 全文",
                "「临港」 ＂张江＂ | \"临港\" \"张江\"",
                "\"“十四五”规划\" | \"“十四五”规划\"",
                "““十四五”规划” | \"“十四五”规划\"",
                "「“十四五”规划」 | \"“十四五”规划\"",
                "『试行』 | \"试行\"",
                "“试行\" | \"试行\"",
                "\"试行” | \"试行\"",
                "“试行“ | \"试行\"",
                "AI@SH 2018/2019年 [附件] 1950亿! | AI@SH 2018/2019年 [附件] 1950亿",
                "10%~15% | 10%~15%",
                "\"没有收尾 | \"没有收尾",
                "芯片 芯片 | 芯片",
                "芯片 -华为 －海思 | 芯片 -华为 -海思",
                "增长 -5% - A-B | 增长 -5% A-B",
            })
    void readsWordsAndQuotes(String typed, String understood) {
        assertThat(QueryPrinter.print(WHOLE.read(typed).node()).toLowerCase(Locale.ROOT))
                .isEqualTo(understood.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "云知声; 云|知|声; 云知声",
                "产业规模; 产业|规模; 产业 规模",
                "智能的芯片; 智能|的|芯片; 智能 芯片",
                "徐汇滨江; 徐汇|滨|江; 徐汇 滨江",
                "微软小冰; 微软|小|冰; 微软 小冰",
                "泊位是多少？; 泊位; 泊位",
                "冷库面积目标是多少？; 冷库|面积; 冷库 面积",
                "冷库面积将达到多少; 冷库|面积; 冷库 面积",
                "冷库目标是多少; 冷库|目标; 冷库 目标",
                "港城联动是什么意思？; 港城|联动; 港城 联动",
                "重点企业有多少家; 重点|企业; 重点 企业",
                "市经信委; 市|经信委; 市经信委",
                "发展新能源汽车; 发展|新|能源|汽车; 发展 新能源 汽车",
                "产业高质量发展; 产业|高|质量|发展; 产业 高质量 发展",
                "数据采集要遵循; 数据|采集|要|遵循; 数据 采集 遵循",
                "关于人工智能的通知; 关于|人工智能|的|通知; 人工智能 通知",
                "谁来监管; 监管; 监管",
                "检疫程序后放行; 检疫|程序|后|放行; 检疫 程序 放行",
                "渔港内自己受伤; 渔港|内|自己|受伤; 渔港 自己 受伤",
                "货主未提供单证; 货主|未|提供|单证; 货主 提供 单证",
                "外高桥; 外|高桥; 外高桥",
                "5间教室; 间|教室; 5间 教室",
                "渔港有多大？; 渔港; 渔港",
                "泊位有多深的渔港; 泊位|渔港; 泊位 渔港",
                "没有多大型渔港; 没|有|多|大型|渔港; 没有多 大型 渔港",
                "5G网络; 网络; 5g 网络",
                "L4级自动驾驶; 级|自动|驾驶; l4级 自动 驾驶",
                "2.5亿; 亿; 2.5亿",
                "81.00%; x; 81.00%",
                "23870.77; x; 23870.77",
                "1,000家; 家; 1,000家",
                "2017,2018; x; 2017 2018",
                "2018大数据; 大|数据; 2018 大数据",
                "10大场景; 大|场景; 10大 场景",
                "R&D经费; 经费; r&d 经费",
                "AI+医疗; ai|医疗; ai 医疗",
                "C++; c; c++",
                "F#教程; f|教程; f# 教程",
                "B+H股; b|h|股; b+h股",
                "B+轮; b|轮; b+轮",
                "6G+出海; 出海; 6g 出海",
                "4000亿元; 亿|元; 4000亿元",
                "的; 的; 的",
            })
    void putsTogetherWhatACutterTearsApart(String typed, String cut, String words) {
        QueryNode node = reader(cut.split("\\|")).read(typed).node();
        assertThat(node).isInstanceOf(QueryNode.Term.class);
        assertThat(((QueryNode.Term) node).words()).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "芯片 AND 华为 | 芯片 华为",
                "芯片 且 华为 非 海思 | 芯片 华为 -海思",
                "上海 芯片 OR 半导体 | 上海 (芯片 OR 半导体)",
                "a AND b OR c | ((a b) OR c)",
                "(芯片 或 半导体) -（a b） | (芯片 OR 半导体) -(a b)",
                "NOT 华为 -\"b c\" | -华为 -\"b c\"",
                "\"人工 智能\"~5 | \"人工 智能\"~5",
                "“人工 智能”～12 | \"人工 智能\"~12",
                "《规划》 | 《规划》",
                "title:规划 标题：“规划” HEADING:总则 表格:出口 | 标题:规划 标题:\"规划\" 章节:总则 表格:出口",
                "city:上海市 区县：徐汇 省份: 浙江 | 城市:上海 区县:徐汇 省份:浙江",
                "year:2018..2020 年份：２０１８年至2020年 published:..2019 | 年份:2018..2020 发布:..2019",
                "年份:二〇一九年 | 年份:2019",
                "city:(上海 OR 北京) 芯片 | (城市:上海 OR 城市:北京) 芯片",
                "机构:\"中国 信通院\" 政策:《规划》 | 机构:\"中国 信通院\" 政策:规划",
                "-城市:上海 | -城市:上海",
                "报告:港口年鉴 | 标题:港口年鉴",
                "报告:\"港口 年鉴\" 芯片 | 标题:\"港口 年鉴\" 芯片",
                "标题:关于“一网通办”的通知 芯片 | 标题:关于“一网通办”的通知 芯片",
                "report:0d586e8b4685 | 报告:0d586e8b4685",
                "列:投资金额 >100亿 | 列:投资金额>100亿",
                "列：投资金额 ＞ 100 亿元 上海 | 列:投资金额>100亿元 上海",
                "col:投资金额>=100亿 芯片 | 列:投资金额>=100亿 芯片",
                "列:投资金额 100亿..500亿 | 列:投资金额=100亿..500亿",
                "列:投资金额 100-500亿 | 列:投资金额=100亿..500亿",
                "列:投资金额超过1,000万元 芯片 | 列:投资金额>1000万元 芯片",
                "列:增速 >50% 2020 | 列:增速>50% 2020",
                "列:\"总 额\" >5 <=7 | 列:\"总 额\">5 <=7",
                "列:\"总 额\" 芯片 | 列:\"总 额\" 芯片",
                "列:产值（亿元）>3 | 列:\"产值（亿元）\">3",
                "列:成立年份>=2018年 | 列:成立年份>=2018年",
                "列:投资金额 ＞１００亿 | 列:投资金额>100亿",
                "列:增速 ＞＝３０．５％ 芯片 | 列:增速>=30.5% 芯片",
                "列:投资金额 １００亿．．５００亿 | 列:投资金额=100亿..500亿",
                "列:增速 >-5% | 列:增速>-5%",
                "列:增速 -10%..0 | 列:增速=-10%..0",
                "列:增速 －１０％..－５％ 芯片 | 列:增速=-10%..-5% 芯片",
                "列:\"增 速\" -10%..5% | 列:\"增 速\"=-10%..5%",
                "列:投资金额 超100亿 | 列:投资金额>100亿",
                "列:投资金额 近100亿 芯片 | 列:投资金额>=90亿 <100亿 芯片",
                "列:投资金额 约100亿 | 列:投资金额=90亿..110亿",
                "列:投资金额 大于一百亿 芯片 | 列:投资金额>100亿 芯片",
                "列:投资金额 100亿以上 | 列:投资金额>=100亿",
                "列:投资金额 100亿以下 | 列:投资金额<=100亿",
                "列:投资金额>一百亿 | 列:投资金额>100亿",
                "列:投资金额 > 一百亿 | 列:投资金额>100亿",
                "列:企业数超过三千五百家 | 列:企业数>3500家",
                "列:企业数 >= 十二家 | 列:企业数>=12家",
                "列:投资金额<三亿元 | 列:投资金额<3亿元",
                "列:投资金额 100亿元及以下 芯片 | 列:投资金额<=100亿元 芯片",
                "列:增速 30%左右 | 列:增速=27%..33%",
                "列:企业数 介于600和1000之间 芯片 | 列:企业数=600..1000 芯片",
                "列:企业数介于600和1000之间 | 列:企业数=600..1000",
                "列:企业数 在600到1000之间 | 列:企业数=600..1000",
                "列:企业数 600以上1000以下 | 列:企业数=600..1000",
                "列:企业数 两千以上 芯片 | 列:企业数>=2000 芯片",
                "列:建成年份 2015年以后 | 列:建成年份>=2015年",
                "列:\"企 业\" 不止1000 | 列:\"企 业\">1000",
                "列:投资额 近3年 | 列:投资额 近3年",
                "列:投资额 近12个月 | 列:投资额 近12个月",
                "列:投资金额 | 列:投资金额",
                "列:超过100亿元的企业数 | 列:超过100亿元的企业数",
                "-列:投资>1 | -列:投资>1",
                "(列:投资>1亿 OR 列:产值 >2亿) 芯片 | (列:投资>1亿 OR 列:产值>2亿) 芯片",
                "列:(投资>1亿 OR 产值) | (列:投资>1亿 OR 列:产值)",
                "kind:段落 | 类型:paragraph",
                "C*Core 芯?片 *芯片* | C*Core 芯?片 芯片",
            })
    void readsSyntax(String typed, String printed) {
        ReadQuery read = WHOLE.read(typed);
        assertThat(QueryPrinter.print(read.node())).isEqualTo(printed);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void turnsARangeOfYearsTheRightWayRoundAndSaysSo() {
        ReadQuery read = WHOLE.read("芯片 year:2020..2018");
        assertThat(QueryPrinter.print(read.node())).isEqualTo("芯片 年份:2018..2020");
        assertThat(read.diagnostics()).extracting(d -> d.span().start()).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "列:投资 500亿..100亿 芯片 | 列:投资=100亿..500亿 芯片 | 数的范围前后颠倒",
                "列:\"投资\" 50%..-5% | 列:投资=-5%..50% | 数的范围前后颠倒",
                "列:投资 金额 >100亿 | 列:投资 金额 >100亿 | 条件“>100亿”没有紧跟栏目名",
            })
    void saysWhatOfAConditionIsNotAsTyped(String typed, String printed, String remark) {
        ReadQuery read = WHOLE.read(typed);
        assertThat(QueryPrinter.print(read.node())).isEqualTo(printed);
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.diagnostics().getFirst().message()).startsWith(remark);
    }

    /** A sign of comparison may stand alone: what is behind it counts. */
    @ParameterizedTest
    @ValueSource(strings = {"列:投资>亿元", "列:投资 >亿元", "列:投资 > 亿元", "列:\"投资\" > 亿元"})
    void saysWhatToWriteInPlaceOfAUnitAlone(String typed) {
        assertThat(WHOLE.read(typed).diagnostics().getFirst().message()).contains(">5亿元");
    }

    /** As when they are found exactly; a compound is ruled out with its words apart, too. */
    @Test
    void rulesOutANumberWhereItIsWhole() {
        ReadQuery read = WHOLE.read("芯片 NOT 50");
        assertThat(QueryPrinter.print(read.node())).isEqualTo("芯片 NOT 50");
        assertThat(read.node().toString()).contains("Not[node=Exact[text=50, whole=true]]");
        assertThat(WHOLE.read("芯片 NOT 渔港").node().toString()).contains("Not[node=Term[");
    }

    /** What looks like syntax but is text; behind it the place of a remark, if there is one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AI@SH | AI@SH |",
                "办法（试行） | 办法（试行） |",
                "（一）总体要求 | （一）总体要求 |",
                "（试行） | （试行） |",
                "(试行 | (试行 | 0-1",
                "试行) | 试行) | 2-3",
                "附件：表格 | 附件：表格 |",
                "https://a.cn | https://a.cn |",
                "foo:bar | foo:bar | 0-4",
                "year:去年 | year:去年 | 0-7",
                "城市： | 城市： | 0-3",
                "5*8 为什么?怎么办 | 5*8 为什么?怎么办 |",
                "AND 芯片 | AND 芯片 | 0-3",
                "芯片 或 | 芯片 或 | 3-4",
                "渔港 有哪些？ 泊位 | 渔港 泊位 | 3-7",
                "“港城联动”是什么意思？ | \"港城联动\" | 6-12",
                "是什么意思 | 是什么意思 |",
                "a*b*c*d*e*f | a*b*c*d*e*f | 0-11",
                "“芯片”~3 | \"芯片\" | 0-6",
                "列:投资 >很多 | 投资 >很多 | 0-4",
                "列:投资 >亿元 | 投资 >亿元 | 0-4",
                "列:投资>亿元 芯片 | 投资>亿元 芯片 | 0-7",
                "列:投资>abc 芯片 | 投资>abc 芯片 | 0-8",
                "列:投资 ==10亿 | 投资 ==10亿 | 0-4",
                "列:投资==10亿 | 投资==10亿 | 0-9",
                "列:投资 >2018年6月 | 投资 >2018年6月 | 0-4",
                "列:投资 超过10亿吨级 | 投资 超过10亿吨级 | 0-4",
                "列:投资 -10%..很多 | 投资 -10%..很多 | 0-4",
                "列:>3 | 列:>3 | 0-2",
                "and or not | and or not |",
            })
    void takesLiterallyWhatIsNoSyntax(String typed, String printed, String remark) {
        ReadQuery read = WHOLE.read(typed);
        assertThat(QueryPrinter.print(read.node())).isEqualTo(printed);
        assertThat(read.diagnostics())
                .extracting(d -> d.span().start() + "-" + d.span().end())
                .isEqualTo(remark == null ? List.of() : List.of(remark));
        assertThat(read.node().toString()).doesNotContain("Wildcard", "Chosen", "Not[", "Or[");
    }

    /** What is left out of a query must not turn its signs to what stands behind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-谁 渔港 | -谁 渔港 | 0",
                "NOT 什么 渔港 | -什么 渔港 | 0",
                "渔港 OR 什么 | (渔港 OR 什么) | 0",
                "什么 AND 渔港 | 什么 渔港 | 0",
                "渔港 什么 NOT 泊位 | 渔港 -泊位 | 1",
                "-(谁) 渔港 | 渔港 | 1",
                "-， 渔港 | 渔港 | 1",
                "NOT ， 渔港 | 渔港 | 1",
                "-\"\" 渔港 | 渔港 | 1",
                "渔港 OR ， | 渔港 | 1",
                "渔港 OR ， 泊位 | 渔港 泊位 | 1",
                "， OR 渔港 | 渔港 | 1",
                "渔港 OR ， OR 泊位 | (渔港 OR 泊位) | 1",
                "渔港 AND NOT ， 泊位 | 渔港 泊位 | 1",
            })
    void whatIsLeftOutTurnsNothingRound(String typed, String printed, int remarks) {
        ReadQuery read = WHOLE.read(typed);
        assertThat(QueryPrinter.print(read.node())).isEqualTo(printed);
        assertThat(read.diagnostics()).hasSize(remarks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 大 场景 | 10大 场景",
                "4000 亿元 | 4000亿元",
                "2021 年 8 月 12 日 | 2021年8月12日",
                "AI + 医疗 | AI+医疗",
                "AI ＋医疗 | AI＋医疗",
                "2018 - 2020 | 2018-2020",
                "2018 大数据 | 2018 大数据",
                "增长 -5% | 增长 -5%",
                "2018 2019 | 2018 2019",
                "芯片 + | 芯片",
            })
    void whiteSpaceInsideOfAFigureOrAFormulaPartsNothing(String typed, String without) {
        assertThat(folded(WHOLE.read(typed).node())).isEqualTo(folded(WHOLE.read(without).node()));
    }

    private static List<String> folded(QueryNode node) {
        List<QueryNode> nodes = node instanceof QueryNode.And and ? and.nodes() : List.of(node);
        return nodes.stream().map(n -> Folding.query(((QueryNode.Term) n).text())).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第十四个五年规划 | 十四五",
                "十四五规划 | 第十四个五年",
                "二零一九年 | 2019年",
                "2019年产值 | 二〇一九年",
                "2019-08-06 | 2019年8月6日",
                "2019年8月6日 | 2019.08.06",
                "2018年10月26日 | 二〇一八年十月二十六日",
                "2019.05 | 2019年5月",
                "第一批 | 第1批",
                "第十二届 | 第12届",
                "28nm | 28纳米",
                "6寸 | 6英寸",
                "2.5km航道 | 2.5公里",
            })
    void figuresHaveOtherForms(String typed, String form) {
        QueryNode.Term term = (QueryNode.Term) WHOLE.read(typed).node();
        assertThat(term.otherForms().values()).anyMatch(forms -> forms.contains(form));
    }

    @Test
    void knownTermsStayWhole() {
        KnownTerms known = (text, start) -> text.startsWith("徐汇滨江", start) ? 4 : 0;
        QueryNode node = new QueryReader(f -> List.of(f.split("")), known).read("徐汇滨江岸线").node();
        assertThat(((QueryNode.Term) node).words()).containsExactly("徐汇滨江", "岸线");
    }

    @Test
    void saysWhereThePartsOfAQueryStand() {
        String typed = " 芯片 -“a b” (x OR y) city:上海。10 大";
        assertThat(WHOLE.read(typed).clauses())
                .extracting(span -> span.of(typed))
                .containsExactly("芯片", "-“a b”", "(x OR y)", "city:上海", "10 大");
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    void whatIsPrintedIsReadTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            String typed = RandomTyping.sensible(random);
            QueryNode node = WHOLE.read(typed).node();
            String printed = QueryPrinter.print(node);
            assertThat(WHOLE.read(printed).node())
                    .as("-Dseed=%d, %s, printed %s", seed, typed, printed)
                    .isEqualTo(node);
        }
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    void whateverIsTypedIsReadWithinBounds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            String typed = RandomTyping.hostile(random, 400);
            ReadQuery read = WHOLE.read(typed);
            assertThat(read.diagnostics()).hasSizeLessThanOrEqualTo(Remarks.MOST);
            assertThat(read.clauses()).hasSizeLessThanOrEqualTo(typed.length());
            assertThat(read.diagnostics())
                    .as("-Dseed=%d, %s", seed, typed)
                    .allSatisfy(
                            d -> assertThat(d.span().end()).isLessThanOrEqualTo(typed.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", ")", "（a ", "(a (", "NOT ", "-(", "a OR ", "\"", "“", "《", "city:", "city:(",
                "a*", "a?b*", "\"a\"~9", "AND ", "且 ", "1 年 ", "a + ", "：", "😀", "\uD800", "\u202E"
            })
    void theLongestInputsAreRead(String part) {
        String typed = part.repeat(10_000 / part.length());
        String nested = "(a ".repeat(3000) + "b)".repeat(500);
        assertThat(WHOLE.read(typed).diagnostics()).hasSizeLessThanOrEqualTo(Remarks.MOST);
        assertThat(WHOLE.read(nested).diagnostics()).isNotEmpty();
    }

    @Test
    void saysWhereAQuoteIsLeftOpen() {
        List<Diagnostic> diagnostics = new QueryReader(List::of).read("芯片 “产业").diagnostics();
        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.getFirst().span()).isEqualTo(new Span(3, 4));
    }

    @Test
    void nothingToLookForMeansEverything() {
        for (String typed : List.of("", "  ", "\"\"", "“ ”", "\u200b")) {
            assertThat(new QueryReader(List::of).read(typed).node()).isEqualTo(new QueryNode.All());
        }
    }

    @Test
    void looksForSoManyWordsAndSaysThatTheRestIsLeftOut() {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            typed.append("词").append(i).append(' ');
        }
        ReadQuery read = new QueryReader(List::of).read(typed.toString());
        assertThat(((QueryNode.And) read.node()).nodes()).hasSize(QuerySyntax.MOST_TERMS);
        assertThat(read.diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("wenlan.Seeds#some")
    void whateverIsTypedHasAReading(long seed) {
        Random random = new Random(seed);
        String typed = Seeds.text(random, random.nextInt(300)).replace('+', '"');
        ReadQuery read = new QueryReader(List::of).read(typed);
        assertThat(read.diagnostics())
                .as("seed %d", seed)
                .allSatisfy(d -> assertThat(d.span().end()).isLessThanOrEqualTo(typed.length()));
    }
}
