package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;
import wenlan.text.Provinces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which columns of a chart stand on one scale: those that are of one kind in one unit, and
 * without a unit those that are surely of one thing. A reader compares what shares a scale.
 *
 * @param columns all columns
 * @param drawn those that are drawn, in their order
 * @param wholes those of them that others of them add up to
 * @param ofOneThing whether what is measured is said for all of them, so that they are only its
 *     kinds
 */
record ChartScales(
        List<Column> columns, List<Integer> drawn, Set<Integer> wholes, boolean ofOneThing) {
    /** How much more or less there is than before is no second amount beside what there is. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "^(?:[较比].{1,8}?)?(?:增减|净增|增加(?!值)|减少|变化|变动|升降)[数量额值]?(?:\\(.*)?$|^change\\b");

    /** What sums up others is far above them. */
    private static final Pattern SUM = Pattern.compile("总[分数]|总得分|.*[合总]计|小计|total.*");

    /** Growth since different times never compares. */
    private static final Pattern LAST = Pattern.compile("环比|上[月季期](?!同)|mom|qoq");

    /** Growth and shares are both told in hundredths and never compare. */
    private static final Pattern GROWTH =
            Pattern.compile("增长|增速|[增涨跌降升]幅|增减|同比|变[化动]|升降|[比较](?:上|去|前)|growth|change|yoy");

    /** What has added up holds what came last. */
    private static final Pattern ADDED = Pattern.compile("累计|累积|至今|以来");

    private static final Pattern NEW = Pattern.compile("新[增建开设签]|当[年月期]|本[年月期]");

    /** Kinds of money, as accounts part them: what there is, what is left, what comes and goes. */
    private static final Map<String, Pattern> MONEY =
            Map.of(
                    "stock",
                    Pattern.compile("(?:资产|负债|资本|权益|余额|[贷存]款|市值|估值)(?:[总净]?额|合计|总计)?$"),
                    "profit",
                    Pattern.compile("(?:利润|净利|毛利|盈利|亏损|现金流量?)(?:[总净]?额)?$"),
                    "flow",
                    Pattern.compile(
                            "(?:收入|营收|支出|税[收额]|投资|融资|成本|预算|决算|资金|[金销产交成]额|产值|总值|增加值|费用)[总净]?[额数]?$"));

    /** Money by head or by piece is on another scale than all of it. */
    private static final Pattern BY_PIECE = Pattern.compile("人均|户均|平均|[均单]价|每");

    /** The end of a name that says what is measured. */
    private static final Pattern MEASURED =
            Pattern.compile("(?:分|\\p{IsHan}?[数量额率值比度长宽高重价积次]|人口|里程)$");

    /** Of these nobody knows what is counted. */
    private static final Pattern OPEN = Pattern.compile("(?:[数总]量|总[数额]|[个次]数|数[值额])$");

    private static final Pattern NAMING =
            Pattern.compile(
                    "(?:(?:户|人|人次|家|件|台|起|篇|项)数|[产销存客货用发]\\p{IsHan}?量|额|人口|面积|收入|支出|投资|里程|价格?)"
                            + "(?:的?(?:统计|情况|汇总|分布|构成|一览|对比|比较|明细)*表?)(?:\\(.*)?$");

    ChartScales {
        columns = List.copyOf(columns);
        drawn = List.copyOf(drawn);
        wholes = Set.copyOf(wholes);
    }

    /** Whether a caption says what all columns measure: 各市企业户数统计表. */
    static boolean isNaming(@Nullable String caption) {
        return caption != null && NAMING.matcher(Folding.query(caption)).find();
    }

    /** The scale of each drawn column, counted from 0 in their order. */
    Map<Integer, Integer> scales() {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> scales = new HashMap<>();
        boolean sums = drawn.stream().allMatch(this::isSum);
        boolean mixed = drawn.stream().anyMatch(this::isNew);
        Map<Integer, String> things = things();
        for (int at : drawn) {
            String key =
                    "%s %s %s %s"
                            .formatted(
                                    things.get(at),
                                    isSum(at) && !sums,
                                    CHANGE.matcher(label(at)).find(),
                                    mixed && !isNew(at));
            scales.put(at, numbers.computeIfAbsent(key, one -> numbers.size()));
        }
        return scales;
    }

    private Map<Integer, String> things() {
        List<Integer> kinds = drawn.stream().filter(at -> isBare(at) && end(at).isEmpty()).toList();
        boolean alike = ofOneThing || areAlike(kinds);
        return drawn.stream()
                .collect(Collectors.toMap(at -> at, at -> thing(at, kinds.contains(at) && alike)));
    }

    private String thing(int at, boolean kind) {
        Column column = columns.get(at);
        ChartTimes.Named named = ChartTimes.named(column);
        String unit = "%s %s".formatted(ChartMaker.kind(column), column.unit());
        if (named != null) {
            return "%s of %s".formatted(unit, named.of());
        }
        if (isRate(at)) {
            return unit + growth(at);
        }
        String money = money(at);
        if (!isBare(at)) {
            return unit + money;
        }
        String end = money.isEmpty() ? end(at) : money;
        return kind ? "kind" : end.isEmpty() || OPEN.matcher(end).find() ? "column " + at : end;
    }

    /** Of growth since when a rate says it, empty for shares. */
    private String growth(int at) {
        String label = label(at);
        boolean added = ADDED.matcher(label).find();
        return LAST.matcher(label).find()
                ? " since the last"
                : GROWTH.matcher(label).find() ? added ? " added up" : " grown" : "";
    }

    /** The kind of money that the name of a column ends in, empty for other things. */
    private String money(int at) {
        String name = lower(at);
        return BY_PIECE.matcher(name).find()
                ? ""
                : MONEY.entrySet().stream()
                        .filter(kind -> kind.getValue().matcher(name).find())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
    }

    /** What the name of a column says that it measures, or the name above it; empty for neither. */
    private String end(int at) {
        return Stream.of(lower(at), label(at).replaceFirst("\\s.*$", ""))
                .map(MEASURED::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }

    /** Whether names are those of places, or kinds of one thing by their last character: 男生, 女生. */
    private boolean areAlike(List<Integer> some) {
        List<String> labels = some.stream().map(this::label).toList();
        boolean places =
                labels.stream().allMatch(l -> Provinces.isOne(l) || Provinces.of(l).isPresent());
        long ends =
                labels.stream()
                        .map(l -> l.substring(Math.max(0, l.length() - 1)))
                        .distinct()
                        .count();
        return places || ends == 1 && labels.stream().allMatch(label -> label.length() > 1);
    }

    private String label(int at) {
        return Header.of(columns.get(at).name()).label();
    }

    private String lower(int at) {
        return label(at).replaceFirst("^.*\\s", "");
    }

    private boolean isSum(int at) {
        return wholes.contains(at) || SUM.matcher(label(at)).matches();
    }

    private boolean isNew(int at) {
        return NEW.matcher(label(at)).find() && !ADDED.matcher(label(at)).find();
    }

    private boolean isBare(int at) {
        return columns.get(at).unit() == null && !isRate(at);
    }

    private boolean isRate(int at) {
        return columns.get(at).type() == ColumnType.PERCENT;
    }
}
