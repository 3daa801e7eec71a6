package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.tables.ChartSpec.Category;
import wenlan.text.Folding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether the lines of a table are surely things of one kind that stand beside each other, as
 * cities, firms or the parts of one whole are. Lines of 指标 or 项目 are so only where they add up to a
 * sum of the table or to a hundred; lines of 行业 or 产品 may hold each other (汽车, 新能源汽车), so that they
 * must add up too, or none may be a kind of another one by its name.
 *
 * @param of the lines, with those that are left out as sums
 * @param category what names them
 * @param caption that of their table, which may say that all of it is growth
 */
record RowsAlike(ChartLines of, Category category, @Nullable String caption) {
    /** What columns are called whose rows may be anything. */
    private static final Pattern ANYTHING =
            Pattern.compile(
                    "(?:主要|核心|关键|重点|一级|二级|三级|四级|统计|财务|经济|发展|评价|考核|绩效|具体|分项|监测|监管|会计|报表|预算|建设|运行|经营|业务|技术|年度)*"
                        + "(?:指标|项目?|科目|内容|事项|特征|分组|分项|款项|.{0,4}组成部分|情景|变量|参数|目标|口径|数据|情况|统计|资产|负债|权益|收入|支出|费用|成本|收支)"
                        + "(?:(?<!项目)名称|内容|类别|分类|类型|项目|情况|明细|来源|功能分类)?"
                        + "|items?|indicators?|metrics?|particulars|description|variables?");

    /** What columns are called whose rows may hold each other. */
    private static final Pattern MAY_HOLD =
            Pattern.compile(
                    ".*(?:行业|产业|产品|商品|品[种名类别]|作物|能源|燃料|货[类物种]|类别|类型|分类|种类|门类|大类|税种|险种|机构|人群|业务|板块|分部|材料|方式|渠道|用途|来源|构成|结构|去向|项目)"
                        + "(?:名称|类别|分类|类型|结构|构成)?|.*category|.*type|products?|industry|sectors?");

    /** How names of things end of which each is one of its own. */
    private static final Pattern ONE_OF_ITS_KIND =
            Pattern.compile(".{2,}(?:公司|集团|[省市区县州盟旗镇乡村]|街道|大桥)");

    /** What sums up others by its name, though no number proves it: 教育经费总投入. */
    private static final Pattern TOTAL =
            Pattern.compile(
                    "总(?:[额量值数计]|收入|支出|投[入资]|产[值量出]|装机(?:容量)?|人口|面积|规模|里程|资产|负债|成本|费用|能耗|供给|需求|用[水电地]量)(?:\\(.*)?$");

    /** What is made, sold, kept and grown of one thing: 猪出栏, 猪存栏. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?:(?:出栏|存栏)(?:头?数|量)?|产[量值]|销(?:售)?[量额]|库存量?|(?:播种|种植|养殖)?面积|单产|人数|增加值|营业收入|利润(?:总额)?|净利润)$");

    private static final Pattern GROWTH = Pattern.compile(ChangeWords.ANY + "|涨跌|升降|价格.{0,4}指数");

    private static final Pattern UNIT = Pattern.compile("(?:计量|金额)?单位[:：]");

    private static final Pattern OPEN = Pattern.compile("[及或]?以[上下](?:\\(.*)?$");

    /** 满意 is no whole of 很满意; under a head of kinds 医院 is one of 公立医院. */
    private static final int SHORTEST = 3;

    private static final Pattern SPACE = Pattern.compile("\\s");

    boolean areSure() {
        if (of.isTime(category.column())) {
            return true;
        }
        AddedRows added = new AddedRows(of);
        if (added.hold()) {
            return false;
        }
        String head = of.columns().get(category.column()).name();
        List<String> names = of.texts(category.column()).stream().map(Folding::query).toList();
        if (names.stream().allMatch(RowsAlike::isOne) || areSides(names)) {
            return true;
        }
        if (areOfSeveralMeasures(names) || isSomeTotal(names)) {
            return added.areParts();
        }
        if (added.are() && (KnownWholes.hold(names) || areNested(names))) {
            return added.areParts();
        }
        if (isAnything(head)) {
            return added.areParts() || isAllGrowth();
        }
        int shortest = MAY_HOLD.matcher(bare(head)).matches() ? 2 : SHORTEST;
        return added.areParts() || !holds(names, shortest);
    }

    /** 汽车产量, 汽车销量: rows that end as measures do, not all as the same one. */
    private static boolean areOfSeveralMeasures(List<String> names) {
        return names.stream()
                        .map(AlikeNames::core)
                        .map(MEASURED::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isSomeTotal(List<String> names) {
        long totals = names.stream().filter(name -> TOTAL.matcher(name).find()).count();
        return totals > 0 && totals < names.size();
    }

    /** 60岁以上, 65岁以上: classes of which the one holds the other. */
    private static boolean areNested(List<String> names) {
        return Stream.of("上", "下")
                .anyMatch(
                        end ->
                                names.stream()
                                                .distinct()
                                                .filter(name -> OPEN.matcher(name).find())
                                                .filter(name -> name.contains("以" + end))
                                                .count()
                                        > 1);
    }

    /** 城镇, 乡村: the sides of one pair. */
    private static boolean areSides(List<String> names) {
        return AlikeNames.core(names.getFirst()).contains(">")
                && names.stream().map(AlikeNames::core).distinct().count() == 1;
    }

    /** How prices or amounts grew compares, whatever they are of: 居民消费价格涨跌幅度. */
    private boolean isAllGrowth() {
        return caption != null
                && GROWTH.matcher(caption).find()
                && of.columns().stream()
                        .map(Column::type)
                        .filter(ColumnType::isMeasure)
                        .allMatch(
                                type ->
                                        type == ColumnType.PERCENT
                                                || type == ColumnType.NUMBER
                                                        && caption.contains("指数"));
    }

    private static String bare(String head) {
        return SPACE.matcher(Folding.query(Header.of(head).label())).replaceAll("");
    }

    /** Whether the rows of a column that is so called may be anything: 项目, 指标, no name at all. */
    static boolean isAnything(String head) {
        String bare = bare(head);
        return bare.isEmpty()
                || UNIT.matcher(Folding.query(head)).lookingAt()
                || ANYTHING.matcher(bare).matches();
    }

    static boolean isOne(String name) {
        return AlikeNames.isPlace(name) || isOneOfItsKind(name);
    }

    /** Whether a name ends as those of places and bodies do of which each is one of its own. */
    static boolean isOneOfItsKind(String name) {
        return ONE_OF_ITS_KIND.matcher(name).matches() && name.length() > 1;
    }

    /** 工业及服务业 beside 工业 and 服务业. */
    private static boolean isBoth(String name, Set<String> all) {
        int joint = name.indexOf('及') > 0 ? name.indexOf('及') : name.indexOf('和');
        return joint > 1
                && joint + 2 < name.length()
                && all.stream()
                                .filter(one -> !one.equals(name))
                                .filter(
                                        one ->
                                                one.startsWith(name.substring(0, joint))
                                                        || one.startsWith(
                                                                name.substring(joint + 1)))
                                .count()
                        > 1;
    }

    /** Whether a line is by its name a kind of what another one is of: 新能源汽车 beside 汽车. */
    private static boolean holds(List<String> names, int shortest) {
        Set<String> all = new HashSet<>(names);
        return names.stream()
                .anyMatch(
                        name ->
                                isBoth(name, all)
                                        || IntStream.rangeClosed(1, name.length() - shortest)
                                                .anyMatch(at -> all.contains(name.substring(at))));
    }
}
