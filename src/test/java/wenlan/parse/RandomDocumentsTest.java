package wenlan.parse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Parsed;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Whatever stands in a file, it is read without an exception and nothing of it is lost. */
class RandomDocumentsTest {
    private static final List<String> FRAGMENTS =
            List.of(
                    "一、",
                    "（二）",
                    "1.",
                    "1.1 ",
                    "2 ",
                    "①",
                    "第一章 ",
                    "目录\n",
                    "\n第一章\n",
                    "第二章 现状",
                    "第三条 ",
                    "附件1",
                    "附录",
                    "A. ",
                    "# ",
                    "### ",
                    "- ",
                    "• ",
                    "**",
                    "*",
                    "`",
                    "| a | b |",
                    "|---|---|",
                    "\t",
                    "\t\t",
                    "\n",
                    "\n\n",
                    "\n\n\n\n",
                    "\f",
                    "　　",
                    "\r\n",
                    "表1 ",
                    "图2：",
                    "续表",
                    "资料来源：",
                    "注：",
                    "单位：亿元",
                    "目录",
                    "....12",
                    "— 3 —",
                    "17",
                    "GEMDALE",
                    "Artificial Intelligence",
                    "产业规模持续扩大，",
                    "城市之间竞争激烈。",
                    "人工智能",
                    "上海",
                    "合计",
                    "12.5%",
                    "2019年",
                    "<p>",
                    "</p>",
                    "<br>",
                    "<table><tr><td>",
                    "</td></tr></table>",
                    "&amp;",
                    "&nbsp;",
                    "&#x4e00;",
                    "[链接](http://a.b/c)",
                    "<http://x.y>",
                    "\\*",
                    "---\n",
                    "title: a\n",
                    "¹ 脚注",
                    "[^1]: ",
                    "Q：",
                    "？",
                    "“",
                    "”",
                    "《",
                    "》",
                    "\ud83d\ude00",
                    "\u0000",
                    "\ufffd",
                    "\u200b",
                    "word word ",
                    "记者 张三",
                    "2021年3月5日",
                    "市政府",
                    "（本文完）");

    static IntStream seeds() {
        Integer single = Integer.getInteger("seed");
        return single == null ? IntStream.range(0, 400) : IntStream.of(single);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverThrowsAndLosesNothing(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("甲");
        int length = 1 + random.nextInt(120);
        for (int count = 0; count < length; count++) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        String name = "random" + (seed % 3 == 0 ? ".md" : ".txt");
        for (Parsed<wenlan.document.Report> parsed : Reading.of(name, text.toString()).reports()) {
            Invariants.check(parsed.value());
        }
        Reading.of("random.html", text.toString());
        Reading.of("random.jsonl", text.toString());
    }

    @Test
    void bytesOfAnyKindAreSurvived() {
        for (int seed = 0; seed < 60; seed++) {
            byte[] bytes = new byte[new Random(seed).nextInt(3_000)];
            new Random(seed).nextBytes(bytes);
            for (String name : List.of("a.txt", "a.html", "a.jsonl", "a.md", "a.pdf")) {
                Reading.of(name, bytes);
            }
        }
    }
}
