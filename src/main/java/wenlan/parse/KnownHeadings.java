package wenlan.parse;

import java.util.Set;

/**
 * Headings that open or close a whole report by their words, numbered or not (GB/T 7713; 目的 in
 * papers for the councils of Hong Kong).
 */
final class KnownHeadings {
    private static final Set<String> OPENING =
            Set.of(
                    "前言",
                    "目的",
                    "引言",
                    "摘要",
                    "序言",
                    "序",
                    "导语",
                    "导言",
                    "绪论",
                    "概述",
                    "编者按",
                    "重要提示",
                    "特别提示",
                    "内容提要",
                    "内容摘要",
                    "报告摘要",
                    "投资要点",
                    "释义",
                    "风险提示",
                    "核心观点",
                    "主要观点",
                    "abstract",
                    "introduction",
                    "preface",
                    "foreword",
                    "summary",
                    "executivesummary");
    private static final Set<String> CLOSING =
            Set.of(
                    "参考文献",
                    "主要参考文献",
                    "参考资料",
                    "致谢",
                    "鸣谢",
                    "后记",
                    "结语",
                    "结束语",
                    "编后记",
                    "附录",
                    "名词解释",
                    "名词注释",
                    "注释",
                    "尾注",
                    "术语解释",
                    "缩略语",
                    "附件",
                    "免责声明",
                    "风险提示",
                    "法律声明",
                    "references",
                    "bibliography",
                    "conclusion",
                    "conclusions",
                    "acknowledgements",
                    "acknowledgments",
                    "appendix",
                    "disclaimer");

    /** Openings that stand at the head of a part as often as at the head of a report. */
    private static final Set<String> OF_PARTS = Set.of("概述", "绪论", "重要提示", "特别提示");

    private KnownHeadings() {}

    /** Whether a heading opens a report and holds none of its chapters. */
    static boolean isFront(String text) {
        return isOpening(text) && !OF_PARTS.contains(Chars.key(text));
    }

    static boolean isOpening(String text) {
        return text.length() <= 40 && OPENING.contains(Chars.key(text));
    }

    static boolean isClosing(String text) {
        return text.length() <= 40 && CLOSING.contains(Chars.key(text));
    }
}
