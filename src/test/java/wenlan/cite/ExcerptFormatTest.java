package wenlan.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.LineRange;
import wenlan.document.Metadata;

import java.time.LocalDate;
import java.util.List;

class ExcerptFormatTest {
    private static Excerpt excerpt(String quote) {
        Passage passage =
                new Passage(
                        "salt.3",
                        "table-row",
                        List.of("一、盐田"),
                        "表 1 产量",
                        List.of("年份", "万吨"),
                        List.of(
                                new Passage.Cell("年份", "2031", true),
                                new Passage.Cell("万吨", "三", false),
                                new Passage.Cell("备注", " ", false)),
                        "salt.txt",
                        new LineRange(8, 8),
                        quote,
                        "http://here/reports/salt#salt.3");
        return new Excerpt(
                2, new Citation(Metadata.titled("盐业"), passage, LocalDate.of(2032, 3, 4)), "exact");
    }

    @Test
    void csvHasAByteOrderMark() {
        ExcerptList list = new ExcerptList("盐", "", 1, 1, LocalDate.of(2032, 3, 4), "http://here/");
        assertThat(ExcerptFormat.CSV.head(list)).startsWith("\uFEFF序号,报告,");
        assertThat(ExcerptFormat.CSV.entry(excerpt("2031 | 说“多”\"三\"")))
                .isEqualTo(
                        "2,盐业,,,一、盐田,表 1 产量,年份 | 万吨,年份：2031（承上）；万吨：三,table-row,exact,\"2031 |"
                                + " 说“多”\"\"三\"\"\",\"盐业[Z]. [出版地不详]: [出版者不详], [出版日期不详]: 第 8"
                                + " 行.\",salt.txt,8,8,http://here/reports/salt#salt.3,salt.3\r\n");
    }

    @Test
    void csvHoldsNoFormula() {
        assertThat(ExcerptFormat.CSV.entry(excerpt(" =1+1"))).contains(",' =1+1,");
    }

    @Test
    void markdownShowsAQuoteAsItIs() {
        assertThat(ExcerptFormat.MARKDOWN.entry(excerpt("1. <b>*粗*</b> [x](y) | `z` #")))
                .isEqualTo(
                        """

                        ## 2. 一、盐田

                        表题：表 1 产量 \s
                        表头：年份 \\| 万吨

                        > 1\\. \\<b>\\*粗\\*\\</b> \\[x](y) \\| \\`z\\` #

                        整行：年份：2031（承上）；万吨：三

                        盐业\\[Z]. \\[出版地不详]: \\[出版者不详], \\[出版日期不详]: 第 8 行.

                        一、盐田，第 8 行（salt.txt），[核对原文](<http://here/reports/salt#salt.3>)
                        """);
    }
}
