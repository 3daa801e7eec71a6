package wenlan.cite;

import org.jspecify.annotations.Nullable;

import wenlan.document.Metadata;

import java.util.List;

/** Excerpts as CSV. */
final class CsvExcerpts {
    private CsvExcerpts() {}

    static String head() {
        return Csv.row(
                List.of(
                        "序号", "报告", "发布机构", "发布日期", "章节", "表题", "表头", "整行", "内容类型", "匹配", "原文",
                        "引文", "文件", "起始行", "结束行", "链接", "编号"));
    }

    static String entry(Excerpt excerpt) {
        Metadata work = excerpt.citation().work();
        Passage passage = excerpt.citation().passage();
        return Csv.row(
                List.of(
                        Integer.toString(excerpt.number()),
                        work.title(),
                        orEmpty(work.publisher()),
                        orEmpty(work.published()),
                        passage.path(),
                        orEmpty(passage.caption()),
                        String.join(" | ", passage.columns()),
                        passage.row(),
                        passage.kind(),
                        excerpt.match(),
                        passage.quote(),
                        CitationStyle.GBT7714.write(excerpt.citation()),
                        passage.file(),
                        Integer.toString(passage.lines().start()),
                        Integer.toString(passage.lines().end()),
                        passage.link(),
                        passage.id()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
