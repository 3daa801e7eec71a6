package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Wholes amid other lines that are followed by their parts (人均可支配收入, 工资性收入, 经营净收入 …): told by the
 * numbers where they can hardly add up by chance, and by the names that official statistics give to
 * both.
 *
 * @param of the lines
 * @param naming the columns that name them
 */
record Wholes(ChartLines of, List<Integer> naming) {
    /** Lines that are looked at behind one for its parts. */
    private static final int MOST_PARTS = 40;

    /** How often one line in a table may be taken for a sum that is none. */
    private static final double CHANCE = 0.001;

    private static final int ROUNDS = 6;

    /** A whole of official statistics and what it is made of. */
    private record Known(Pattern whole, Pattern parts) {
        private static Known of(String whole, String parts) {
            return new Known(
                    Pattern.compile("(?:" + whole + ")(?:\\(.*)?"),
                    Pattern.compile("(?:其中:?)?(?:" + parts + ")(?:\\(.*)?"));
        }
    }

    /** After the 统计报表制度 for accounts of the state, households, trade and population. */
    private static final List<Known> KNOWN =
            List.of(
                    Known.of("(?:地方|全.)?一般公共预算(?:收入|总收入)|(?:地方)?财政(?:总)?收入", "税收收入|非税收入"),
                    Known.of(
                            "税收(?:收入|合计)?|各项税收",
                            "(?:国内)?增值税|(?:国内)?消费税|企业所得税|个人所得税|资源税|城市维护建设税|房产税|印花税|城镇土地使用税|土地增值税|车船税|耕地占用税|契税|环境保护税"),
                    Known.of(
                            "(?:(?:全体|城镇|农村|城乡|城镇常住|农村常住)?居民)?(?:人均)?可支配收入",
                            "工资性收入|经营净收入|财产净收入|转移净收入"),
                    Known.of(
                            "(?:(?:全体|城镇|农村|城乡|城镇常住|农村常住)?居民)?(?:人均)?(?:生活)?消费支出",
                            "食品烟酒|衣着|居住|生活用品及服务|交通(?:和)?通信|教育(?:和)?文化(?:和)?娱乐|医疗保健|其他用品(?:及|和)服务"),
                    Known.of("(?:货物|外贸|海关)?进出口(?:总额|总值|额)?", "(?:货物|外贸)?(?:进口|出口)(?:总额|总值|额)?"),
                    Known.of(
                            "(?:年末|户籍|常住|总)*人口(?:数|总数)?",
                            "男性?(?:人口)?|女性?(?:人口)?|城镇(?:常住)?人口|乡村(?:常住)?人口"),
                    Known.of(
                            "(?:社会消费品)?零售总额",
                            "(?:城镇|乡村)(?:消费品)?(?:零售额)?|商品零售(?:额)?|餐饮(?:收入|业)(?:额)?"));

    Wholes {
        naming = List.copyOf(naming);
    }

    /** The lines without those that others behind them are parts of. */
    List<Line> parts() {
        List<Integer> added = added();
        if (added.isEmpty()) {
            return of.lines();
        }
        List<Line> lines = withoutKnown(of.lines());
        for (int round = 0; round < ROUNDS; round++) {
            List<Line> rest = withoutSums(lines, added);
            if (rest.size() == lines.size()) {
                break;
            }
            lines = rest;
        }
        return lines;
    }

    /** Whether one line is parted in two ways, one behind the other: by sex, then by place. */
    boolean isPartedTwice() {
        List<Integer> added = added();
        if (added.isEmpty() || of.lines().stream().anyMatch(line -> line.group() != null)) {
            return false;
        }
        for (int at = 0; at < of.size(); at++) {
            int end = end(of.lines(), at, at + 1, added);
            if (end > 0 && end(of.lines(), at, end, added) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> added() {
        return IntStream.range(0, of.columns().size())
                .filter(at -> Sums.isAdded(of.columns().get(at).type()))
                .boxed()
                .toList();
    }

    private List<Line> withoutSums(List<Line> lines, List<Integer> added) {
        List<Line> kept = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (end(lines, at, at + 1, added) < 0) {
                kept.add(lines.get(at));
            }
        }
        return kept.size() > 1 ? kept : lines;
    }

    /** Where the lines from one on end that add up to a line in all columns, -1 where none do. */
    private int end(List<Line> lines, int whole, int from, List<Integer> added) {
        Line sum = lines.get(whole);
        String group = sum.group();
        RunningSum parts = new RunningSum(sum, added);
        int last = Math.min(lines.size(), from + MOST_PARTS);
        for (int to = from; to < last; to++) {
            Line line = lines.get(to);
            boolean apart = group == null ? line.group() != null : !group.equals(line.group());
            if (apart || isAs(line, sum, added) || !parts.add(line) || parts.isOver()) {
                return -1;
            }
            if (parts.isWhole()) {
                boolean sure =
                        isSure(sum, added, lines.size())
                                && !isBalance(sum)
                                && lines.subList(from, to + 1).stream().noneMatch(this::isBalance);
                return sure ? to + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether a line of a table of so many can hardly agree with a sum of others by chance. */
    private static boolean isSure(Line sum, List<Integer> added, int lines) {
        double chance = lines;
        for (int at : added) {
            chance *= MOST_PARTS / 4.0 / Math.max(1, Sums.digits(sum, at));
        }
        return chance <= CHANCE;
    }

    /** What is as large as the whole leaves nothing for other parts. */
    private static boolean isAs(Line part, Line sum, List<Integer> added) {
        int first = added.getFirst();
        Double value = part.cells().get(first).value();
        return value != null && value.equals(sum.cells().get(first).value());
    }

    private boolean isBalance(Line line) {
        return naming.stream().anyMatch(at -> Words.isBalance(line.text(at)));
    }

    /** Wholes of which at least two parts stand behind them. */
    private List<Line> withoutKnown(List<Line> lines) {
        Set<Line> left = new HashSet<>();
        for (Known known : KNOWN) {
            long parts = lines.stream().filter(line -> isNamed(line, known.parts)).count();
            if (parts > 1) {
                lines.stream().filter(line -> isNamed(line, known.whole)).forEach(left::add);
            }
        }
        List<Line> kept = lines.stream().filter(line -> !left.contains(line)).toList();
        return kept.size() > 1 ? kept : lines;
    }

    private boolean isNamed(Line line, Pattern name) {
        return naming.stream().anyMatch(at -> name.matcher(Folding.query(line.text(at))).matches());
    }
}
