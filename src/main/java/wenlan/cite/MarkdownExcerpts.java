package wenlan.cite;

import java.util.regex.Pattern;

/** Excerpts as Markdown (CommonMark): place, exact quote, reference and link of each. */
final class MarkdownExcerpts {
    /** Characters that mean something inside of a line. */
    private static final Pattern INSIDE = Pattern.compile("[\\\\`*_\\[<&~|$]");

    /** What makes the beginning of a line something else than text. */
    private static final Pattern FIRST = Pattern.compile("^([-+=#>]|[0-9]{1,9}(?=[.)]))");

    private MarkdownExcerpts() {}

    static String head(ExcerptList list) {
        StringBuilder head = new StringBuilder("# ");
        head.append(list.query().isBlank() ? "检索结果" : "检索：" + escaped(list.query())).append("\n\n");
        if (!list.filters().isEmpty()) {
            head.append("条件：").append(escaped(list.filters())).append("\n\n");
        }
        return head.append(list.total())
                .append(" 处，见于 ")
                .append(list.reports())
                .append(" 篇报告；")
                .append(list.made())
                .append(" 导出。[查看结果](<")
                .append(address(list.link()))
                .append(">)\n")
                .toString();
    }

    static String entry(Excerpt excerpt) {
        Citation citation = excerpt.citation();
        Passage passage = citation.passage();
        StringBuilder entry = new StringBuilder("\n## ");
        entry.append(excerpt.number())
                .append(". ")
                .append(escaped(heading(citation)))
                .append("\n\n");
        if (passage.caption() != null) {
            entry.append("表题：").append(escaped(passage.caption())).append("  \n");
        }
        if (!passage.columns().isEmpty()) {
            entry.append("表头：")
                    .append(escaped(String.join(" | ", passage.columns())))
                    .append("\n\n");
        } else if (passage.caption() != null) {
            entry.append('\n');
        }
        entry.append("> ").append(escaped(passage.quote())).append("\n\n");
        if (!passage.row().isEmpty()) {
            entry.append("整行：").append(escaped(passage.row())).append("\n\n");
        }
        return entry.append(escaped(CitationStyle.GBT7714.write(citation)))
                .append("\n\n")
                .append(escaped(passage.place()))
                .append("，[核对原文](<")
                .append(address(passage.link()))
                .append(">)\n")
                .toString();
    }

    private static String heading(Citation citation) {
        String path = citation.passage().path();
        return path.isEmpty() ? citation.work().title() : path;
    }

    /** One line in which nothing is read as markup, so that a quote shows exactly what it says. */
    private static String escaped(String text) {
        String inside = INSIDE.matcher(Plain.line(text)).replaceAll("\\\\$0");
        return FIRST.matcher(inside)
                .replaceFirst(
                        match ->
                                Character.isDigit(match.group().charAt(0))
                                        ? match.group() + "\\\\"
                                        : "\\\\" + match.group());
    }

    private static String address(String link) {
        return link.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
    }
}
