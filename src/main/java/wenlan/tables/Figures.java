package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.text.Folding;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one number of a cell, whole or not at all: prose with a number in it, ranges, dates and
 * numbers of models are none, since a part of them would be taken for something it is not.
 */
final class Figures {
    /** Marks of footnotes, before folding makes plain digits of them. */
    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "(?:[①-⑳*†‡]|[\\[〔(（]注?\\d{0,3}[\\]〕)）]|\\[(?:注|[a-z]|\\d{1,2}[,，、-]\\d{1,2})\\]|(?<=[0-9])[¹²³⁰-⁹]{1,3}){1,6}+\\s*$");

    /** Characters of the longest cell that is looked at, and of that without its footnotes. */
    private static final int LONGEST_CELL = 60;

    private static final int LONGEST_FIGURE = 40;

    /** Two numbers in one cell, unless the space parts groups of three digits. */
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d\\s+[-+]?\\d");

    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("[-+]?\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?:\\.\\d+)?\\D*");

    private static final String NUMBER =
            "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";

    private static final Pattern CELL =
            Pattern.compile(
                    "(?<first>首期)?(?:总|目标|初始|计划){0,2}(?:规模|总额|投资|募集|金额)?(?<sum>共|合计|总计)?(?:达|为|:)?"
                        + "(?<before>约为|大?约[有达]|大约|约|近|将近|接近|超过|超|逾|突破|跃上|迈上|站上|跨上|跌破|大于|高于|不低于|不少于|至少|最低|不足|不到|低于|少于"
                        + "|小于|不超过|不高于|至多|最多|最高不超过|最高可?达?|上限为?|>=|<=|≥|≤|>|<|~|≈)?(?<negative>负|下降|减少|降低)?"
                        + "(?:\\+|增长|上升|增加|提高|±(?=0(?![.\\d]*[1-9])))?(?<currency>[¥$€£]|us\\$|rmb|usd|人民币)?"
                        + "(?<sign>[-−–—﹣])?"
                            + NUMBER
                            + "(?<more>余|多|几)?"
                            + "(?<unit>[^\\d.,;:~()+]*?(?:\\((?:台|套|a)\\)|/\\d*[^\\d.,;:~()+]{1,8}[23]?)?)"
                            + "(?<behind>以上|及以上|以下|及以下|以内|左右|上下|余|多|\\+|(?<=[元吨米人辆台件套亩万亿])起)?"
                            + "(?<forecast>\\((?:e|f|预测|预计|估计|预测值|估计值|估算|预期)\\)|(?<=[\\d元%人家])[ef]"
                            + "|预测|预计|\\((?:以上|左右)\\))?");

    /** (12.3) in accounts is less than nothing. */
    private static final Pattern ACCOUNTING =
            Pattern.compile("\\(([¥$€£]?\\d[\\d,]*(?:\\.\\d+)?%?)\\)");

    private static final Set<String> MISSING =
            Set.of(
                    "", "-", "--", "---", "----", "−", "–", "—", "——", "———", "――", "/", "//", "\\",
                    "…", "……", "...", "......", "*", "**", "无", "空", "暂无", "未披露", "未公布", "不详", "未知",
                    "缺", "缺失", "n/a", "na", "n.a.", "nan", "null", "none", "x", "×", "...…", "·",
                    "~", "(空)", "未透露", "保密", "涉密", "待定", "待补充", "待补", "缺失值", "数据缺失", "暂缺", "空缺",
                    "不明", "nd", "n.d.", "n/d", "nm", "n.m.", "tbd", "tba", "#n/a", "#div/0!",
                    "#ref!", "#value!");

    /** 不适用, 暂未统计, 尚未公布数据. */
    private static final Pattern UNSAID =
            Pattern.compile(
                    "(?:暂|尚|仍|均)?(?:未|无|不|没有|缺|待)"
                        + "(?:适用|统计|公布|公开|公示|披露|提供|填|填报|上报|报告|获取|获得|采集|收录|发布|检出|核定|可比|数据|资料|相关数据|统计数据)"
                        + "(?:数据|资料)?");

    private static final Pattern RULE = Pattern.compile("[-−–—―_/.…]+");

    private Figures() {}

    /** Whether a cell says that there is no value. */
    static boolean isMissing(String text) {
        String folded = Folding.query(text);
        return MISSING.contains(folded)
                || RULE.matcher(folded).matches()
                || UNSAID.matcher(folded).matches();
    }

    /** Whether a cell tells the first part of a sum alone: 首期20亿元. */
    static boolean isFirstPart(String text) {
        return text.strip().startsWith("首期");
    }

    /** The number of a cell; nothing where it says none, or more than one. */
    static Optional<Figure> read(String text) {
        String printed = text.strip();
        if (printed.length() > LONGEST_CELL) {
            return Optional.empty();
        }
        String bare = withoutFootnotes(printed);
        if (bare.isEmpty()
                || bare.length() > LONGEST_FIGURE
                || holdsTwo(bare)
                || BETWEEN.matcher(bare).find()) {
            return Optional.empty();
        }
        String folded = Folding.query(bare);
        Matcher accounting = ACCOUNTING.matcher(folded);
        if (accounting.matches()) {
            return read("-" + accounting.group(1));
        }
        Matcher cell = CELL.matcher(folded);
        return cell.matches() ? figure(cell, bare) : Optional.empty();
    }

    /** 80<x≤100: a class, not a number. */
    private static final Pattern BETWEEN = Pattern.compile("[<≤＜>≥＞]\\s*\\p{L}\\s*[<≤＜>≥＞]");

    /** The number of a cell as it is printed, without footnotes and blanks around. */
    static Span printed(String text) {
        String bare = withoutFootnotes(text.stripTrailing()).stripTrailing();
        int start = text.length() - text.stripLeading().length();
        return bare.length() <= start ? new Span(0, text.length()) : new Span(start, bare.length());
    }

    /** A number in brackets with nothing before it is no footnote. */
    static String withoutFootnotes(String printed) {
        String bare = FOOTNOTE.matcher(printed).replaceFirst("");
        boolean figure = bare.isEmpty() && ACCOUNTING.matcher(Folding.query(printed)).matches();
        return figure ? printed : bare;
    }

    private static boolean holdsTwo(String text) {
        return TWO_NUMBERS.matcher(text).find() && !GROUPED_BY_SPACE.matcher(text).matches();
    }

    private static Optional<Figure> figure(Matcher cell, String text) {
        String printed = cell.group("unit");
        String currency = cell.group("currency");
        boolean only = printed.isEmpty();
        if (only && currency != null) {
            printed = currency;
        }
        Optional<Measure> unit = Measures.read(printed).map(read -> read.asPrintedIn(text));
        if (!printed.isEmpty() && unit.isEmpty()) {
            return Optional.empty();
        }
        // A share that several have together (合计45%) is of none of them.
        if (cell.group("sum") != null
                && unit.filter(of -> of.kind() == UnitKind.PERCENT).isPresent()) {
            return Optional.empty();
        }
        String number = cell.group("number").replace(",", "");
        boolean negative = cell.group("sign") != null || cell.group("negative") != null;
        double value = Double.parseDouble(number) * (negative ? -1 : 1);
        int point = number.indexOf('.');
        return Optional.of(
                new Figure(
                        value,
                        bound(cell),
                        isForecast(cell.group("forecast")),
                        unit.orElse(null),
                        point < 0 ? 0 : number.length() - point - 1));
    }

    private static boolean isForecast(@Nullable String mark) {
        return mark != null && !mark.contains("以上") && !mark.contains("左右");
    }

    private static @Nullable Bound bound(Matcher cell) {
        String before = cell.group("before");
        String behind = cell.group("behind");
        boolean more = cell.group("more") != null;
        if (more || cell.group("first") != null && before == null && behind == null) {
            return Bound.OVER;
        }
        if (behind != null) {
            return switch (behind) {
                case "左右", "上下" -> Bound.ABOUT;
                case "以下", "及以下", "以内" -> Bound.UNDER;
                default -> Bound.OVER;
            };
        }
        return before == null ? null : boundBefore(before);
    }

    private static Bound boundBefore(String word) {
        return switch (word) {
            case "约", "约为", "大约", "约有", "大约有", "约达", "大约达", "~", "≈" -> Bound.ABOUT;
            case "近",
                    "将近",
                    "接近",
                    "跌破",
                    "不足",
                    "不到",
                    "低于",
                    "少于",
                    "小于",
                    "不超过",
                    "不高于",
                    "至多",
                    "最多",
                    "最高",
                    "最高达",
                    "最高可",
                    "最高可达",
                    "最高不超过",
                    "上限",
                    "上限为",
                    "<=",
                    "≤",
                    "<" ->
                    Bound.UNDER;
            default -> Bound.OVER;
        };
    }
}
