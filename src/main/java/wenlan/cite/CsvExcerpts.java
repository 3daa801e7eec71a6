package wenlan.cite;

import org.jspecify.annotations.Nullable;

import wenlan.document.Metadata;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Excerpts as CSV (RFC 4180), each value in quotes. */
final class CsvExcerpts {
    /** A spreadsheet takes a value that begins so for a formula, in full width too, and runs it. */
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠\t\r\n";

    private CsvExcerpts() {}

    static String head() {
        return row(
                "序号", "报告", "发布机构", "发布日期", "章节", "表题", "表头", "内容类型", "匹配", "原文", "引文", "文件", "起始行",
                "结束行", "链接", "编号");
    }

    static String entry(Excerpt excerpt) {
        Metadata work = excerpt.citation().work();
        Passage passage = excerpt.citation().passage();
        return row(
                Integer.toString(excerpt.number()),
                work.title(),
                orEmpty(work.publisher()),
                orEmpty(work.published()),
                passage.path(),
                orEmpty(passage.caption()),
                String.join(" | ", passage.columns()),
                passage.kind(),
                excerpt.match(),
                passage.quote(),
                CitationStyle.GBT7714.write(excerpt.citation()),
                passage.file(),
                Integer.toString(passage.lines().start()),
                Integer.toString(passage.lines().end()),
                passage.link(),
                passage.id());
    }

    static String row(String... values) {
        return Stream.of(values)
                .map(CsvExcerpts::value)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** The value in quotes; an apostrophe before what would be a formula makes it text. */
    private static String value(String value) {
        boolean formula = !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
