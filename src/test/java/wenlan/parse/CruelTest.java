package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Inputs on which a careless reader needs quadratic time or deep recursion; the suite would not
 * end.
 */
class CruelTest {
    static List<Arguments> cases() {
        return List.of(
                Arguments.of("line.txt", "人工智能，".repeat(1_000_000)),
                Arguments.of("stars.txt", "*".repeat(400_000)),
                Arguments.of("brackets.txt", "[".repeat(300_000) + "](".repeat(50_000)),
                Arguments.of("tags.txt", "<a ".repeat(200_000)),
                Arguments.of("ampersands.txt", "&".repeat(300_000)),
                Arguments.of("dots.txt", ". ".repeat(200_000)),
                Arguments.of("numbers.txt", numbered("（%d）项\n", 30_000)),
                Arguments.of("headings.md", numbered("###### 标题%d\n", 30_000)),
                Arguments.of("captions.txt", numbered("表%d 标题\n", 30_000)),
                Arguments.of(
                        "contents.txt",
                        "目录\n"
                                + numbered("第%d章 总则 ..... 1\n", 5_000)
                                + numbered("第%d章 总则\n正文。\n", 5_000)),
                Arguments.of("spaced.txt", numbered("表%d 收支\n甲 乙 丙\n丁 1 2\n", 10_000)),
                Arguments.of("stacked.txt", numbered("收支甲%d\n3.1\n120\n", 20_000)),
                Arguments.of("top.txt", numbered("收支甲%d\n3.1\n120\n", 20)),
                Arguments.of(
                        "labels.txt",
                        numbered("收支甲%d\n3.1\n120\n", 20) + numbered("树龄甲%d\n3.1\n", 20_000)),
                Arguments.of("forms.txt", numbered("一、单位 简介\n名称 甲%1$d\n地址 丙%1$d\n", 10_000)),
                Arguments.of("feet.txt", numbered("正文与说明。\n简报 %d / 10000\n", 10_000)),
                Arguments.of("rows.txt", "甲\t乙\t丙\n".repeat(60_000)),
                Arguments.of("columns.txt", "甲\t".repeat(300_000) + "\n" + "1\t".repeat(300_000)),
                Arguments.of("pipes.md", "|甲".repeat(100_000) + "|\n"),
                Arguments.of("torn.txt", ("这是一个没有结束的段落".repeat(10) + "\n\n").repeat(5_000)),
                Arguments.of(
                        "lists.md",
                        IntStream.range(0, 10_000)
                                .mapToObj(i -> "  ".repeat(Math.min(i, 500)) + "- 项" + i)
                                .collect(Collectors.joining("\n"))),
                Arguments.of(
                        "nested.html",
                        "<ul><li>".repeat(10_000) + "项" + "</li></ul>".repeat(10_000)),
                Arguments.of("deep.html", "<div>".repeat(100_000) + "正文"),
                Arguments.of("tables.html", "<table><tr><td>".repeat(2_000) + "格"),
                Arguments.of("cut.md", "甲\n<table"),
                Arguments.of("script.txt", "甲\n<script"),
                Arguments.of("unclosed.md", "<table>\n文\n文\n文\n".repeat(30_000) + "</table>"),
                Arguments.of("inside.md", "<table>\n".repeat(30_000) + "</table>\n".repeat(30_000)),
                Arguments.of("oneLine.md", "<table><tr><td>甲</td></tr></table>".repeat(10_000)),
                Arguments.of(
                        "reaching.html",
                        "<table><tr>"
                                + "<td colspan=99 rowspan=999>格".repeat(400)
                                + "<tr><td>甲".repeat(400)
                                + "</table>"),
                Arguments.of(
                        "wide.html",
                        "<table>" + ("<tr>" + "<td colspan=99>格".repeat(50)).repeat(400)),
                Arguments.of(
                        "spans.html",
                        "<table><tr>"
                                + "<td rowspan=999 colspan=999>格</td>".repeat(20)
                                + "</tr>"
                                + "<tr><td>甲<td>乙</tr>".repeat(500)
                                + "</table>"));
    }

    private static String numbered(String line, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line::formatted)
                .collect(Collectors.joining());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("src/test/resources/cruel"))) {
            return found.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRead(String name, String content) {
        assertThat(Reading.of(name, content).reports()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isSurvivedByAllReaders(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (String name : List.of("a.txt", "a.md", "a.html", "a.jsonl")) {
            Reading.of(name, content)
                    .reports()
                    .forEach(r -> assertThat(r.value().units()).isNotEmpty());
        }
    }
}
