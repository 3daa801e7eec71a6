package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class StatedFiguresTest {
    private static Set<String> of(String text) {
        return StatedFigures.of(
                UnitLister.list(ReportBuilder.report("r").paragraph(text).build()).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "渔港有泊位366个 | 个 #",
                "渔港占百分之十 | % #",
                "渔港占12.5% | % #",
                "渔港建成于2019年 | 年",
                "渔港于2019年3月5日建成泊位三十个 | 年 月 日 个 #",
                "渔港是一个小镇 | ''",
                "第2019号渔港 | ''",
                "仓库面积3200余平方米 | 米 #",
            })
    void whatATextStates(String text, String kinds) {
        assertThat(String.join(" ", of(text)).trim()).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "渔港有多少 | #",
                "渔港有多少家 | 家",
                "渔港几年建成 | 年",
                "渔港占比 | %",
                "渔港建设 | ''",
            })
    void whatAQuestionAsksFor(String query, String kinds) {
        assertThat(String.join(" ", StatedFigures.asked(query))).isEqualTo(kinds);
    }

    /** Read anew from each of its digits it would take hours. */
    @Test
    @Timeout(120)
    void aLineOfDigitsIsReadInOneGo() {
        assertThat(of("7".repeat(2_000_000))).isEmpty();
        assertThat(of("7".repeat(20) + "家")).containsExactly("家", "#");
    }

    @ParameterizedTest
    @CsvSource({
        "渔港冷链泊位有多少个, 渔港|冷链|泊位, 冷链泊位",
        "渔港一共有多少个冷链泊位, 渔港|冷链|泊位, ",
        "冷链泊位几个, 冷链|泊位, 冷链泊位",
        "冷链泊位总共有多少, 冷链|泊位, 冷链泊位",
        "泊位有多少个, 泊位, ",
        "冷链泊位, 冷链|泊位, ",
    })
    void whatIsCountedStandsBeforeTheQuestion(String query, String words, String noun) {
        assertThat(StatedFigures.counted(query, List.of(words.split("[|]"))))
                .isEqualTo(Optional.ofNullable(noun));
    }
}
