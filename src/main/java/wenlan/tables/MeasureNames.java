package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the figures of a column measure, from its header or, where that names none, the caption. */
public final class MeasureNames {
    /** Headers that say when or how, but not what. */
    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?:(?:(?:19|20)\\d\\d|民[国國]\\d{1,3})年?(?:末|底|度|上半年|下半年|第?[1-4]季度?|\\d{1,2}月)?)?"
                        + "(?:绝对值|绝对数|数值|数据|数额|数|值|本年|本期|累计|当年|当月|全年|合计|总计|实际|指标值|年末数|期末|期初)?");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?:续?表|图表?|table)\\s*[0-9０-９一二三四五六七八九十]+(?:[-.－—][0-9]+)*[\\s:：.、]*"
                        + "|\\d{1,2}(?:[-.－—]\\d{1,2}){1,2}[\\s\\u3000]+(?=\\p{IsHan}|(?:19|20)\\d\\d)(?![年月日季岁]))",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME =
            Pattern.compile(
                    "^(?:(?:19|20)\\d\\d(?:[-—–~至到](?:19|20)?\\d\\d)?年?(?:度|末|底|上半年|下半年|前三季度|第?[一二三四1-4]季度|(?:\\d{1,2}月?[-—–~至到])?\\d{1,2}月份?)?(?:\\(?E\\)?)?[的、]?)+");

    /** Below two header rows the time may stand behind: 产量 2031年. */
    private static final Pattern TIME_BEHIND =
            Pattern.compile("(?<=\\p{IsHan})(?:19|20)\\d\\d年?[度末底]?$");

    private static final Pattern END =
            Pattern.compile(
                    "(?:[(（\\[【][^()（）\\[\\]【】]*[)）\\]】]|分(?:年度?|季度?|月度?|月份|地区|市县|县区|区县|行业|品种|类别|国别)|情况|统计表?|一览表?|对比表?|比较表?|汇总表?|明细表?|变化|走势|趋势|表|及(?:其)?(?:预测|增速|增长率|占比|同比)|预测)+$");

    /** Ends of captions that name a measure; lists, plans and contents name none. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?:规模|产值|总值|增加值|金额|总额|额|收入|营收|利润|投资|面积|产量|销量|总量|数量|量|资产|费用|经费|价格|税收|余额|市值|长度|里程|能力"
                        + "|产能|人数|数|占比|比重|比例|份额|率|增速|增幅|指数|得分|人口|用户"
                        + "|工资|薪酬|租金|支出|存款|贷款|均价|寿命|浓度|能耗)$");

    /** 销量与渗透率: two measures, each of which is that of some columns. */
    private static final Pattern JOINT = Pattern.compile("(?:与|和|及其?|、)");

    private MeasureNames() {}

    /** The name of the measure; the header as printed where it names one or nothing else does. */
    public static String of(String header, @Nullable String caption) {
        if (caption == null || !isGeneral(header)) {
            return header;
        }
        String name = inCaption(caption);
        return name.isEmpty() || !joined(name).isEmpty() ? header : name;
    }

    /**
     * What a caption measures in a column whose name ends that, empty where it is another thing: of
     * 汽车销量与渗透率 the column 渗透率 is 汽车渗透率.
     *
     * @param core the name of the column without unit and time, folded
     */
    public static String inCaption(String caption, String core) {
        String name = inCaption(caption);
        List<String> both = joined(name);
        if (both.isEmpty()) {
            return Folding.query(name).endsWith(core) ? name : "";
        }
        String second = both.getLast();
        if (core.isEmpty() || !isMeasure(core)) {
            return "";
        }
        if (Folding.query(second).equals(core)) {
            return MEASURED.matcher(both.getFirst()).replaceFirst("") + second;
        }
        return both.stream()
                .filter(one -> Folding.query(one).endsWith(core))
                .findFirst()
                .orElse("");
    }

    /** The two measures that a name joins, none where it is one. */
    private static List<String> joined(String name) {
        Matcher joint = JOINT.matcher(name);
        while (joint.find()) {
            String first = name.substring(0, joint.start());
            String second = name.substring(joint.end());
            if (isMeasure(first) && isMeasure(second)) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    /** Whether a header says when or how, but not what: 2022年, 3月, 2031Q2, 本年, 数值. */
    static boolean isGeneral(String header) {
        String label = Header.of(header).label();
        return GENERAL.matcher(label).matches() || Period.ofName(label).isPresent();
    }

    /** What a caption measures, empty where it names no measure. */
    public static String inCaption(String caption) {
        String name = NUMBER.matcher(caption.strip()).replaceFirst("").strip();
        name = TIME.matcher(name).replaceFirst("").strip();
        String before;
        do {
            before = name;
            name = END.matcher(name).replaceFirst("").strip();
        } while (!name.equals(before));
        return name.length() <= 40 && isMeasure(name) ? name : "";
    }

    /** Whether a name ends as those of measures do: 产量, 收入. */
    static boolean isMeasure(String name) {
        return MEASURED.matcher(Folding.query(name)).find();
    }

    /** What a caption speaks of, without its number and time, folded. */
    public static String topic(String caption) {
        String name = NUMBER.matcher(caption.strip()).replaceFirst("").strip();
        return Folding.query(TIME.matcher(name).replaceFirst(""));
    }

    /** A name without unit and time, folded, by which figures of the same measure are told. */
    public static String core(String measure) {
        String label = Header.of(measure).label();
        return TIME_BEHIND.matcher(TIME.matcher(label).replaceFirst("")).replaceFirst("");
    }
}
