package wenlan.parse;

import wenlan.text.Folding;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where a printed title ends that is broken over several lines, as official documents set
 * theirs in a trapezium.
 */
final class TitleLines {
    private static final int MOST_LINES = 5;

    /** Lines of an English title behind its first. */
    private static final int MOST_OPEN = 3;

    private static final int LONGEST_LINE = 40;
    private static final int LONGEST = 160;

    /** The words on which titles of reports and official documents end. */
    private static final List<String> ENDS =
            List.of(
                    "报告", "蓝皮书", "白皮书", "绿皮书", "规划", "意见", "办法", "条例", "通知", "方案", "研究", "指南", "决定",
                    "公告", "规定", "细则", "计划", "纲要", "法", "章程", "准则", "标准", "公报", "通报", "通告", "函",
                    "批复", "决议", "令", "目录", "措施", "政策", "概况", "分析", "综述", "年鉴", "解释", "规则", "规程",
                    "规范", "预案", "要点", "清单", "名单", "制度", "答复", "议案", "建议", "说明", "安排", "讲话", "致辞",
                    "发言", "纪录", "宣言", "声明", "公约", "协定", "答记者问", "体系", "指引", "大纲", "意见书", "请示");

    private static final Map<Character, List<String>> BY_LAST =
            ENDS.stream().collect(Collectors.groupingBy(end -> end.charAt(end.length() - 1)));

    private static final int LONGEST_END = 5;
    private static final int LONGEST_BRACKET = 20;

    /** Printed above the title of the document itself. */
    private static final Pattern LETTERHEAD =
            Pattern.compile(
                    "(?!.*关于)[\\p{IsHan}、\\s]{2,40}(?:令|公告|文件|[ 　]函)"
                            + "(?:\\s*[（(]?\\s*第\\s*[\\d〇○零一二三四五六七八九十百]{1,7}\\s*号\\s*[）)]?)?");

    private static final Pattern TRIAL =
            Pattern.compile(
                    "[（(]\\s*(?:(?:19|20)\\d\\d(?:\\s*[年—–-]{1,2}\\s*(?:(?:19|20)\\d\\d\\s*年?)?)?|试行|暂行|征求意见稿|草案|送审稿|修订(?:版|稿)?|节选|摘要|[一二三四五六七八九十]{1,3})\\s*[）)]");
    private static final Pattern ISSUERS =
            Pattern.compile(
                    "(?:[\\p{IsHan}]{1,20}(?:院|部|委|局|厅|府|会|室|办|所|处|行|署|司|团|社|中心|大学|公司)[、\\s]{0,4}){1,6}");

    /** How official titles begin: who, and what about. */
    private static final Pattern OFFICIAL =
            Pattern.compile(
                    ".*(?:关于|印发|转发|批转).*"
                            + "|[\\p{IsHan}、\\s]{1,30}(?:院|部|委|局|厅|府|会|室|办)(?:对|同意).*");

    /** On what titles end that say on what they are. */
    private static final Pattern OFFICIAL_END =
            Pattern.compile(
                    ".*(?:通知|意见|决定|公告|通告|通报|函|批复|决议|答复|报告|请示|议案|令|规定|办法|解释|说明|建议|公报|讲话)(?:[（(].{1,20}[）)])?");

    private static final List<String> OPENING = List.of("关于", "转发", "印发", "批转", "对");

    private TitleLines() {}

    /** Whether a text ends as the title of a report, law or official document does. */
    static boolean isTitle(String text) {
        if (text.length() < 3 || text.length() > LONGEST) {
            return false;
        }
        String bare = withoutBracket(text);
        return endsSo(text) || bare.length() < text.length() && endsSo(bare);
    }

    private static boolean endsSo(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String end = simplified(text.substring(Math.max(0, text.length() - LONGEST_END)));
        return BY_LAST.getOrDefault(end.charAt(end.length() - 1), List.of()).stream()
                .anyMatch(end::endsWith);
    }

    /** The text in the characters of the mainland. */
    static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        text.chars().forEach(c -> simplified.append(Folding.simplified((char) c)));
        return simplified.toString();
    }

    /** Without the bracket at the end, if one stands there: （2021—2025年）. */
    private static String withoutBracket(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != '）' && last != ')') {
            return text;
        }
        for (int at = text.length() - 3; at >= 0; at--) {
            char character = text.charAt(at);
            boolean near = text.length() - 2 - at <= LONGEST_BRACKET;
            if (near && (character == '（' || character == '(') && endsSo(text.substring(0, at))) {
                return text.substring(0, at);
            }
        }
        return text;
    }

    /** Whether a line stands above titles: the name of a gazette or decree. */
    static boolean isLetterhead(String text) {
        return text.length() <= LONGEST_LINE && LETTERHEAD.matcher(text).matches();
    }

    /** The office whose name stands above titles, as in its decrees. */
    static String office(String letterhead) {
        return letterhead.replaceFirst("(?:令|公告|文件|[ 　]+函)(?:\\s*[（(]?\\s*第.*)?$", "");
    }

    /** Behind the last line of the title that begins at a line; the next line when it has one. */
    static int end(Lines lines, int at, int limit) {
        int open = at;
        while (open - at < MOST_OPEN && isOpen(lines, open, limit)) {
            open++;
        }
        if (open > at) {
            return open + 1;
        }
        if (!isPart(lines.get(at)) || lines.get(at).look().hashes() > 0) {
            return at + 1;
        }
        StringBuilder title = new StringBuilder();
        boolean single = true;
        int whole = at + 1;
        for (int next = at; next < Math.min(limit, at + MOST_LINES); next++) {
            if (lines.isAside(next) || next > at && !isPart(lines.get(next))) {
                return whole;
            }
            single &= next == at || lines.get(next).gap() == 0;
            title.append(squeezed(lines.string(next)));
            boolean official = OFFICIAL.matcher(title).matches();
            if (isWhole(title)) {
                boolean broken = next == at || single || official;
                whole = broken ? withTrial(lines, next + 1, limit) : whole;
                if (!official || OFFICIAL_END.matcher(title).matches()) {
                    return whole;
                }
            } else if (!goesOn(lines, next)) {
                return whole;
            }
        }
        return whole;
    }

    /** Whether a line of English goes on in the one directly below. */
    static boolean isOpen(Lines lines, int at, int limit) {
        return at + 1 < limit
                && !lines.isAside(at + 1)
                && lines.get(at + 1).gap() == 0
                && EnglishTitlePage.isOpen(lines.string(at), lines.string(at + 1));
    }

    private static int withTrial(Lines lines, int next, int limit) {
        boolean trial =
                next < limit
                        && !lines.isAside(next)
                        && lines.string(next).length() <= 12
                        && TRIAL.matcher(lines.string(next)).matches();
        return trial ? next + 1 : next;
    }

    /** A line that can be a part of a title. */
    private static boolean isPart(Line line) {
        String text = line.string();
        return !line.isRow()
                && !line.look().bullet()
                && text.length() <= LONGEST_LINE
                && Chars.countHan(text, text.length()) >= 2
                && "—-－(（【[".indexOf(text.charAt(0)) < 0
                && text.indexOf('。') < 0
                && text.indexOf('：') < 0
                && text.indexOf(':') < 0
                && !MetadataReader.isLabelled(text)
                && text.indexOf('|') < 0
                && NumberMark.of(text) == null
                && !CreditRecogniser.isCredit(text)
                && !DocumentNumbers.isOne(text)
                && (text.length() > 16 || PrintedDate.last(text) == null);
    }

    /** An issuer alone is no beginning of a title, unless the title then says what about. */
    private static boolean goesOn(Lines lines, int at) {
        String text = lines.string(at);
        if (isLetterhead(text)) {
            return false;
        }
        return !ISSUERS.matcher(text).matches()
                || OFFICIAL.matcher(text).matches()
                || at + 1 < lines.size()
                        && OPENING.stream().anyMatch(lines.string(at + 1)::startsWith);
    }

    private static boolean isWhole(CharSequence title) {
        String text = title.toString();
        return isTitle(text)
                && !isLetterhead(text)
                && count(text, '《') == count(text, '》')
                && count(text, '（') == count(text, '）')
                && count(text, '“') == count(text, '”');
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    /** Without the spaces that spread a short line over the width of the page. */
    static String squeezed(String text) {
        return text.replaceAll("(?<=\\p{IsHan})[ 　]+(?=\\p{IsHan})", "");
    }
}
