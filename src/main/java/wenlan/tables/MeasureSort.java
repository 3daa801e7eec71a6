package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of what sort a name says that its figures are, where it ends as those of measures do: people,
 * money, area. Figures of two sorts compare in no unit, so that they share no axis where none is
 * told.
 *
 * @param base of what each one it is (每千人, 人均, a price), empty where it is of all
 * @param sort the sort, empty where the name says none
 * @param detail the same more closely: 校数 and 船数 are both numbers of things
 */
record MeasureSort(String base, String sort, String detail) {
    private static final MeasureSort NONE = new MeasureSort("", "", "");

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.])|其中[:：]?|[加减][:：])+");

    private static final Pattern BEHIND = Pattern.compile("\\([^()]*\\)$");

    private static final Pattern EACH =
            Pattern.compile("每[十百千万亿]*(?:人口|\\p{IsHan})|[人户亩地村班]均|^平均|均值$|中位数?值?$");

    private static final Pattern MEAN = Pattern.compile("平均|均值|中位.*");

    private static final Pattern PRICE =
            Pattern.compile("单价|均价|价格|(?:售|批发|零售|收购|成交|挂牌|到岸|离岸|出厂|票|房|地|电|水|气|油|股)价$");

    /** Names of which number it is (预算数, 本期, 合计) say no sort. */
    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?:(?:[本上去今当同全前历][年期月季周]|[期年月季][末初底]|计划|实际|目标|完成|预算|决算|预计|执行|调整|合计|总计|小计|累计|发生)+(?:数|值|额|量|余额|情况)?"
                        + "|数[量值据额]|金额|绝对[数值])");

    /** Numbers that are of no things and still measure something of their own. */
    private static final Pattern OF_NO_THING = Pattern.compile("[指系倍基分参函均位]数$");

    /** Ends of names, each list of one sort. */
    private static final List<Sort> SORTS =
            List.of(
                    Sort.of("人", "人[数口]|人员数?|职工数?|员工数?|人口数|[生师士员工者民客童]数"),
                    Sort.of("次", "人?次数?|频次|频率"),
                    Sort.of("时", "[天日年时]数|时长|用时|耗时|工期|期限|年限|学时|课时|周期|工时"),
                    Sort.of("龄", "年龄|[工教船树]龄"),
                    Sort.of("面积", "面积"),
                    Sort.of("长", "里程|长度|距离|宽度|高度|深度|海拔|水深|岸线"),
                    Sort.of("温", "气?温度?"),
                    Sort.of("重", "重量|载重|吨位"),
                    Sort.of("分", "[得评均总]分|分值|分数|成绩"),
                    Sort.of("权重", "权重"),
                    Sort.of("指数", "指数"),
                    Sort.of("系数", "系数"),
                    Sort.of("比", "市[盈净销现]率|周转率|(?:[流速]动|现金|产权)比率|权益乘数"),
                    Sort.of("率", "率|占比|比重|比例|增速|增幅"),
                    Sort.of("比", "比值?|倍数"),
                    Sort.of("货", "(?:产|销|销售|库存|消费|供应|需求|[进出]口|捕捞|渔获|养殖)量"));

    /** Sorts of which each measure has its own scale: 恩格尔系数, 基尼系数. */
    private static final Set<String> OF_ITS_OWN = Set.of("系数", "比");

    private static final Pattern QUANTITY = Pattern.compile("(?:(?![质力能计重])\\p{IsHan})[数量]$");

    /** Of these nobody knows what is counted: 企业数量 beside 专利数量. */
    private static final Pattern OPEN = Pattern.compile("[数总]量|[总个]数");

    private record Sort(String name, Pattern ends) {
        static Sort of(String name, String ends) {
            return new Sort(name, Pattern.compile("(?:" + ends + ")$"));
        }
    }

    /** That of a column or row. */
    static MeasureSort of(String name) {
        String label = Header.of(name).label();
        label = NUMBERING.matcher(Folding.query(label)).replaceFirst("");
        label = BEHIND.matcher(label).replaceFirst("").strip();
        if (PRICE.matcher(label).find()) {
            return new MeasureSort("price", "元", "元");
        }
        Matcher each = EACH.matcher(label);
        String base = each.find() ? each.group() : "";
        MeasureSort sort = byEnd(label);
        return base.isEmpty() ? sort : new MeasureSort(base, sort.sort, sort.sort);
    }

    private static MeasureSort byEnd(String label) {
        if (isGeneral(label)) {
            return NONE;
        }
        for (Sort sort : SORTS) {
            if (sort.ends.matcher(label).find()) {
                return new MeasureSort(
                        "", sort.name, OF_ITS_OWN.contains(sort.name) ? label : sort.name);
            }
        }
        Matcher quantity = QUANTITY.matcher(label);
        if (quantity.find()) {
            String end = quantity.group();
            String detail = OPEN.matcher(end).matches() ? label : end;
            return new MeasureSort("", end.substring(1), detail);
        }
        return ColumnWords.MONEY.matcher(label).find() ? new MeasureSort("", "元", "元") : NONE;
    }

    /** Whether a name says which number it is, and not of what. */
    static boolean isGeneral(String label) {
        return GENERAL.matcher(label).matches()
                || MeasureNames.isGeneral(label)
                || ColumnWords.KIND_OF_NUMBER.matcher(label).find()
                        && !OF_NO_THING.matcher(label).find();
    }

    /** Whether it is the middle of what others of its unit are: 平均水温 beside 最高水温. */
    boolean isMean() {
        return MEAN.matcher(base).matches();
    }

    boolean isTold() {
        return !sort.isEmpty() || !base.isEmpty();
    }
}
