package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.Seeds;
import wenlan.document.Diagnostic;
import wenlan.document.Span;
import wenlan.search.QueryNode;

import java.util.List;
import java.util.Locale;
import java.util.Random;

class QueryReaderTest {
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
                "「临港」 ＂张江＂ | \"临港\" \"张江\"",
                "\"“十四五”规划\" | \"“十四五”规划\"",
                "““十四五”规划” | \"“十四五”规划\"",
                "「“十四五”规划」 | \"“十四五”规划\"",
                "『试行』 | \"试行\"",
                "“试行\" | \"试行\"",
                "\"试行” | \"试行\"",
                "“试行“ | \"试行\"",
                "AI@SH 2018/2019年 [附件] 1950亿! | AI@SH 2018/2019年 [附件] 1950亿!",
                "10%~15% | 10%~15%",
                "\"没有收尾 | \"没有收尾",
                "芯片 芯片 | 芯片",
                "芯片 -华为 －海思 | 芯片 -华为 -海思",
                "增长 -5% - A-B | 增长 -5% - A-B",
            })
    void readsWordsAndQuotes(String typed, String understood) {
        QueryReader whole = new QueryReader(List::of);
        assertThat(whole.read(typed).understood().toLowerCase(Locale.ROOT))
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
                "重点企业有多少家; 重点|企业; 重点 企业",
                "市经信委; 市|经信委; 市经信委",
                "5G网络; 5|g|网络; 5g 网络",
                "L4级自动驾驶; l4|级|自动|驾驶; l4级 自动 驾驶",
                "AI+医疗; ai|医疗; ai 医疗",
                "4000亿元; 4000|亿|元; 4000亿元",
                "的; 的; 的",
            })
    void putsTogetherWhatACutterTearsApart(String typed, String cut, String words) {
        QueryNode node = reader(cut.split("\\|")).read(typed).node();
        assertThat(node).isInstanceOf(QueryNode.Term.class);
        assertThat(((QueryNode.Term) node).words()).containsExactly(words.split(" "));
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
        assertThat(((QueryNode.And) read.node()).nodes()).hasSize(QueryReader.MOST_TERMS);
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
