package wenlan.benchmark;

import wenlan.parse.CorpusFile;
import wenlan.parse.CorpusParser;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shows how the time of parsing grows: inputs on which a careless reader is slow, each parsed at a
 * size, at twice the size and so on. Prints milliseconds of processor time and the ratio of each
 * doubling; about two is linear, about four quadratic.
 *
 * <p>Arguments: how often to double (default 3), then names of inputs (default all).
 */
public final class ParseBenchmark {
    private static final Map<String, Case> CASES = new LinkedHashMap<>();

    static {
        add("line.txt", 1_000_000, n -> "人工智能，".repeat(n));
        add("quotes.txt", 20_000, n -> "“甲".repeat(n));
        add("quoted-lines.txt", 20_000, n -> "他说：“甲\n".repeat(n));
        add("brackets.txt", 100_000, n -> "[".repeat(n) + "](".repeat(n));
        add("lists.md", 10_000, n -> rows(n, i -> "  ".repeat(Math.min(i, 500)) + "- 项" + i));
        add("nested.html", 5_000, n -> "<ul><li>".repeat(n) + "项" + "</li></ul>".repeat(n));
        add("deep.html", 20_000, n -> "<div>".repeat(n) + "正文");
        add("columns.txt", 250_000, n -> "甲\t".repeat(n) + "\n" + "1\t".repeat(n));
        add("comments.txt", 100_000, n -> "<!-- c --> 文字".repeat(n));
        add("open-comments.txt", 100_000, n -> "<!-- c ".repeat(n));
        add("rows.txt", 20_000, n -> "甲\t乙\t丙\n".repeat(n));
        add("aligned.txt", 20_000, n -> "甲甲   乙乙   12\n".repeat(n));
        add("pairs.txt", 20_000, n -> "甲甲   乙乙\n".repeat(n));
        add("wrapped.txt", 10_000, n -> rows(n, ParseBenchmark::wrapped));
        add("pages.txt", 10_000, n -> rows(n, i -> i % 20 == 0 ? "年度报告  " + i / 20 : wrapped(i)));
        add("spaced.txt", 10_000, n -> rows(n, i -> i % 20 == 0 ? "表" + i + " 收支" : "丁 1 " + i));
        add("stacked.txt", 10_000, n -> rows(n, i -> "收支甲" + i + "\n3.1\n120"));
        add(
                "stacked-labels.txt",
                10_000,
                n -> rows(20, i -> "收支甲" + i + "\n3.1\n120\n") + rows(n, i -> "树龄甲" + i + "\n3.1"));
        add("forms.txt", 10_000, n -> rows(n, i -> "一、单位 简介\n名称 甲" + i + "\n地址 丙" + i));
        add("feet.txt", 10_000, n -> rows(n, i -> "正文与说明。\n简报 " + i + " / " + n));
        add("chart-labels.txt", 10_000, n -> rows(n, i -> "图" + i + " 标题\n产值" + i));
        add("above-caption.txt", 10_000, n -> rows(n, i -> "产值" + i) + "来源：甲\n图 1 标题\n");
        add(
                "figures.txt",
                10_000,
                n -> rows(n, i -> "说明完毕。\n\n甲层\n乙层\n120\n\n来源：丙\n图 " + i + " 标题"));
        add("closed-figures.txt", 10_000, n -> rows(n, i -> "图" + i + " 标题\n\n甲层\n\n乙层\n\n来源：丙\n"));
        add(
                "stacked-headings.txt",
                5_000,
                n -> "年鉴\n\n" + rows(n, i -> "农 业\n\n种植业\n\n概况\n\n【稻谷" + i + "】\n全县稻谷丰收。\n"));
        add(
                "slogans.txt",
                5_000,
                n ->
                        rows(
                                n,
                                i ->
                                        "说明到这里完毕。\n\n\n\n东港\n西港\n南港\n\n"
                                                + "港口各有分工，".repeat(20)
                                                + "完毕。\n"));
        add("axes.txt", 20_000, n -> rows(n, i -> "说明到这里完毕，下面是数。\n\n" + "100\n".repeat(7)));
        add("column-rows.txt", 5_000, n -> rows(n, i -> "表" + i + " 收支\n甲\n乙\n丙\n丁\n戊\n1\n2\n3"));
        add("notes-in-rows.txt", 10_000, n -> rows(n, i -> "甲①\t" + i + "\n① 注" + i));
        add(
                "bold-points.md",
                10_000,
                n ->
                        rows(
                                n,
                                i ->
                                        "**小题"
                                                + i
                                                + "**\n\n正文已经写完了。\n\n**1. 要点"
                                                + i
                                                + "**\n\n正文已经写完了。\n"));
        add("numbers.txt", 20_000, n -> rows(n, i -> "（" + i + "）项"));
        add("short-lines.txt", 200_000, n -> "全部如期完成。\n".repeat(n));
        add(
                "logos.txt",
                10_000,
                n -> rows(n, i -> "NORTH PORT " + (char) ('A' + i % 26) + "\n\n甲乙丙\n"));
        add("bare.txt", 20_000, n -> rows(n, i -> String.valueOf(i % 5_000)));
        add("headings.md", 10_000, n -> rows(n, i -> "###### 标题" + i));
        add("captions.txt", 10_000, n -> rows(n, i -> "表" + i + " 标题"));
        add("labels.txt", 10_000, n -> rows(n, i -> i % 2 == 0 ? "图" + i + " 渡口客运量" : "12.5%"));
        add("figures.html", 10_000, n -> "<p><img src=a></p><p>图中人物</p>".repeat(n));
        add("torn.txt", 5_000, n -> ("这是一个没有结束的段落".repeat(10) + "\n\n").repeat(n));
        add("dates.txt", 20_000, n -> "2021年1月1日\n".repeat(n));
        add(
                "contents.txt",
                2_000,
                n ->
                        "目录\n"
                                + rows(n, i -> "第" + i + "章 总则" + i + " ..... " + i)
                                + "\n"
                                + rows(n, i -> "第" + i + "章 总则" + i + "\n正文。"));
    }

    private ParseBenchmark() {}

    private record Case(int size, IntFunction<String> text) {}

    private static void add(String name, int size, IntFunction<String> text) {
        CASES.put(name, new Case(size, text));
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n"));
    }

    /** Lines of paragraphs that are broken at thirty characters, every fourth one a last line. */
    private static String wrapped(int line) {
        return line % 4 == 3 ? "至此全部完成。" : "推进城市更新和老旧小区改造，".repeat(2) + "提升居";
    }

    /** Measures all inputs, or those named. */
    public static void main(String[] arguments) {
        int doublings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        List<String> named =
                List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        CASES.forEach(
                (name, test) -> {
                    if (named.isEmpty() || named.contains(name)) {
                        System.out.println(name + line(name, test, doublings));
                    }
                });
    }

    private static String line(String name, Case test, int doublings) {
        milliseconds(name, test.text().apply(Math.max(1, test.size() / 8)));
        List<Double> times = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int doubling = 0; doubling <= doublings; doubling++) {
            double time = milliseconds(name, test.text().apply(test.size() << doubling));
            line.append(" %.0f ms".formatted(time));
            if (doubling > 0) {
                line.append(" (x %.1f)".formatted(time / times.getLast()));
            }
            times.add(time);
        }
        return line.toString();
    }

    private static double milliseconds(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        new CorpusParser().parse(new CorpusFile(name, content, null), report -> {});
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
