package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells figures of a whole country or of the world, as 2031年全国渔业产值, from those that only compare
 * with it (占全国的8%) or praise by it (全国第一).
 */
public final class WholeAreas {
    private static final String WORDS = "(?<area>全国|我国|中国|国内(?!旅游|游客|游(?!戏)|航[线班]|贸易)|全球|世界)";

    /** Ranks, honours, meetings and names that begin with the same word. */
    private static final String NO_NAME =
            "(?![第首最性级内外]|各(?![类种行产项])|生产总值|唯一|领先|前[\\d列茅十]|人大|政协|一流|知名|著名|占比|比重|份额|排名|位次|名次|[(（](?![不未除])"
                + "|[\\p{IsHan}A-Za-z]{0,12}(?:大会|博览会|论坛|峰会|大赛|锦标赛|百强|\\d强|论文集))";

    private static final Pattern WORD = Pattern.compile(WORDS + NO_NAME);

    private static final Pattern ROW = Pattern.compile(WORDS + "(?:合计|总计|总体|平均|市场)?");

    /** 全国及主要城市产值 and 全国各省产值 are of parts too, not 全国各类产值. */
    private static final Pattern PARTS =
            Pattern.compile("[及和与、]|各(?![类种行产项])|主要|重点|部分|十大|\\d+(?:个|家|大|强)");

    /** Where what a clause is about may stand: at its start, behind its time, or in 在…的全国…中. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:[\\s“\"‘(（]|其中|目前|当前|截至|截止|至今|现在|今年|去年|明年|全年|当年|同期|近年来|此外|另外|同时|但|而|且|预计"
                        + "|[在从自到至]|前?[一二三四三3]季度|[上下]半年|年[末底初]|(?:1[0-2]|[1-9])(?:[-—–~～至]{1,2}(?:1[0-2]|[1-9]))?月份?|前\\d{1,2}个?月|(?:19|20)\\d\\d(?:[-—–~至](?:19|20)?\\d\\d)?年?(?:度|底|末|初|上半年|下半年"
                        + "|前?[一二三四]季度|[\\d-]{1,5}月)?底?末?)*$|^\\s*在.*的$");

    /** 某院数据显示 says who counted, not what. */
    private static final Pattern SOURCE =
            Pattern.compile("(?:显示|统计|预测|估算|测算|认为|指出|披露|表示|介绍|透露|数据|报告)[:：]?\\s*$");

    /**
     * What is again about the place that the text is about; markets, blocks and cities are none.
     */
    private static final Pattern LOCAL =
            Pattern.compile(
                    "[全本我该](?:市(?!场)|省|区(?![块域间别])|县|州|镇)|本地|当地"
                            + "|\\p{IsHan}{2}(?<![城上超夜股楼级辖省各个两邻])市(?![场值]|民(?!营)|政(?!府|协))"
                            + "|\\p{IsHan}{2}(?<![节反各个两邻外])省|\\p{IsHan}{2}(?<!各|个)自治区");

    /** 在全国30所高校中: the whole stands right before the number of its things. */
    private static final Pattern RIGHT_BEFORE =
            Pattern.compile(WORDS + "(?:已有|现有|共有|约有|总共|[已现共约超近有])*(?:超过|约为)?\\s*$");

    private static final Pattern COMPARED = Pattern.compile("[占居列第超于较比]$|排名$|位居$|高于$|低于$|相当于$");

    /** Further on in a clause a word says no more what the clause is about. */
    private static final int FARTHEST = 80;

    /** Characters before a number that are looked at, and those of them for a comparison alone. */
    private static final int NEAR = 14;

    private static final int COMPARISON = 2;

    private WholeAreas() {}

    /**
     * An area that a figure may be of.
     *
     * @param name 全国 or 全球; null where only who counted speaks for it: 国家统计局数据显示
     * @param span where that stands
     */
    public record Area(@Nullable String name, Span span) {
        Area in(TightText tight) {
            return new Area(name, tight.origin(span));
        }
    }

    /** Of what whole a clause speaks; {@code from} is its place in the text. */
    static Optional<Area> of(String clause, int from) {
        return named(clause, from)
                .or(() -> NationalSources.of(clause, from).map(span -> new Area(null, span)));
    }

    private static Optional<Area> named(String clause, int from) {
        if (SOURCE.matcher(clause).find()) {
            return Optional.empty();
        }
        Matcher words = WORD.matcher(clause);
        while (words.find() && words.start() <= FARTHEST) {
            if (BEFORE.matcher(clause.substring(0, words.start())).find()) {
                Span span = new Span(from + words.start(), from + words.end());
                return Optional.of(new Area(name(words.group("area")), span));
            }
        }
        return Optional.empty();
    }

    /** The whole that ends a stretch of a text, at most a few characters before its end. */
    static Optional<Area> rightBefore(String text, Span stretch) {
        int from = Math.max(stretch.start(), stretch.end() - NEAR);
        String before = text.substring(from, stretch.end());
        Matcher word = RIGHT_BEFORE.matcher(before);
        if (!word.find(Math.min(before.length(), COMPARISON))
                && !(from == stretch.start() && word.reset().find())) {
            return Optional.empty();
        }
        if (COMPARED.matcher(before.substring(0, word.start())).find()) {
            return Optional.empty();
        }
        Span span = new Span(from + word.start(), from + word.end("area"));
        return Optional.of(new Area(name(word.group("area")), span));
    }

    /** Whether what a clause is about may stand behind these words: 2031年，其中. */
    public static boolean mayOpen(String before) {
        return BEFORE.matcher(before).find();
    }

    /** Whether a clause speaks of a place by name or as the one that all is about. */
    static boolean isLocal(String clause) {
        return LOCAL.matcher(clause).find();
    }

    /** The whole that a name of a column or a table begins with, behind its time: 全国产量. */
    public static Optional<String> begins(String name) {
        String stripped = name.strip();
        Matcher word = WORD.matcher(stripped);
        return word.find()
                        && mayOpen(stripped.substring(0, word.start()))
                        && !PARTS.matcher(stripped)
                                .region(word.end(), stripped.length())
                                .lookingAt()
                ? Optional.of(name(word.group("area")))
                : Optional.empty();
    }

    /** The whole that a row is of by its name: 全国, 全国合计. */
    public static Optional<String> named(String row) {
        Matcher whole = ROW.matcher(row.strip());
        return whole.matches() ? Optional.of(name(whole.group("area"))) : Optional.empty();
    }

    private static String name(String word) {
        return word.equals("全球") || word.equals("世界") ? "全球" : "全国";
    }
}
