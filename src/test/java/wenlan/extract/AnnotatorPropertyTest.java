package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.Mention;
import wenlan.document.Report;
import wenlan.document.Unit;

import java.util.Random;

/** Whatever a text holds, mentions lie in it, say what is written there, and come out the same. */
class AnnotatorPropertyTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final String[] PIECES = {
        "上海",
        "市",
        "徐汇区",
        "南京西路",
        "2018",
        "年",
        "-",
        "—",
        "2020",
        "《",
        "》",
        "〈",
        "（",
        "）",
        "(",
        ")",
        "\t",
        " ",
        "　",
        "、",
        "等企业",
        "有限公司",
        "大学",
        "研究院",
        "简称",
        "“",
        "”",
        "京",
        "沪",
        "深",
        "广",
        "号",
        "〔",
        "〕",
        "E",
        "。",
        "，",
        "\uD83D\uDE00",
        "\uD840\uDC00",
        "\uDC00",
        "\uD800",
        "Ａ",
        "㎡",
        "ﬁ",
        "\u0000",
        "\uFEFF",
        "\u200B",
        "東",
        "達",
        "朝阳",
        "区",
        "以及",
        "和",
        "与",
        "的",
        "董事长",
        "王",
        "——",
        "百度",
        "阿里",
        "十三五",
        "一九",
        "二〇",
        "第",
        "万元",
        "人工智能",
        "a",
        "1",
        "."
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void mentionsSayWhatIsWritten(long seed) {
        Random random = new Random(Long.getLong("seed", seed));
        String[] texts = new String[20];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = "甲" + randomText(random, 1 + random.nextInt(60));
        }
        Report report = Reports.ofParagraphs(texts);
        AnnotatedReport annotated = ANNOTATOR.annotate(report);
        for (Unit unit : report.units()) {
            String text = unit.text().text();
            for (Mention mention : annotated.entities(unit).mentions()) {
                assertThat(mention.span().end())
                        .as("seed %s", seed)
                        .isLessThanOrEqualTo(text.length());
                assertThat(mention.surface()).isEqualTo(mention.span().of(text)).isNotEmpty();
                assertThat(mention.surface()).as("seed %s", seed).doesNotContain("\t");
                assertThat(mention.canonical()).isNotBlank();
            }
        }
        assertThat(ANNOTATOR.annotate(report)).isEqualTo(annotated);
    }

    private static String randomText(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
