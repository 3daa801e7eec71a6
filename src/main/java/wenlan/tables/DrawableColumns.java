package wenlan.tables;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of figures of which something could be drawn, whatever stands beside them.
 *
 * @param of the lines
 */
record DrawableColumns(ChartLines of) {
    /** Lines of which a column must have values. */
    private static final double MOST = 0.5;

    /** 实际报销比例 is what came of a rule. */
    private static final Pattern MEASURED = Pattern.compile("实际|平均|综合|达到|达标");

    private static final Pattern PRICE = Pattern.compile("(?<!评)价(?!值)|收费|费用?标准");

    private static final Pattern STEP =
            Pattern.compile("(?:第?[一二三四1-4])?阶梯(?:[一二三四1-4])?|起步价|第[一二三四1-4]档");

    /** How names of columns end in which laws, tariffs and schemes of marking set their figures. */
    private static final Pattern RULE =
            Pattern.compile(
                    "(?:税率|费率|扣除数|起征点|起付线|封顶线|最高限[价额]|限值|报销比例|支付比例|权重|分值|满分|预留比例|要求|标准|可贷额度?)(?:\\(.*)?$");

    /** How long a bond or a loan runs says which it is, not how it went. */
    private static final Pattern TERM =
            Pattern.compile(
                    "(?:发行|债券|贷款|借款|存款|合同|租赁|授信|理财|产品|担保|质保|保修|授权|许可)?(?:期限|年限|存期|租期|工期|账期)(?:\\(.*)?");

    /** Whether rows are steps of a tariff: 第一阶梯, 起步价. */
    boolean areSteps() {
        return of.columns().stream().anyMatch(column -> PRICE.matcher(column.name()).find())
                && IntStream.range(0, of.columns().size())
                        .filter(at -> of.columns().get(at).type() == ColumnType.TEXT)
                        .anyMatch(
                                at ->
                                        of.texts(at).stream()
                                                                .map(String::strip)
                                                                .filter(
                                                                        t ->
                                                                                STEP.matcher(t)
                                                                                        .matches())
                                                                .count()
                                                        * 2
                                                > of.size());
    }

    /** Those that sum up no others and are no numbers of lists. */
    List<Integer> withoutSums() {
        return new Directory(of).without(new SumColumns(of).without(all()));
    }

    /**
     * Columns with enough values, of which some differ if there are several; a year in which all
     * were alike is one of its years.
     */
    List<Integer> all() {
        UnlikeCells unlike = new UnlikeCells(of);
        List<Integer> all = filled(unlike);
        List<Integer> own = all.stream().filter(at -> !unlike.areLimits(at)).toList();
        return own.isEmpty() ? all : own;
    }

    private List<Integer> filled(UnlikeCells unlike) {
        return IntStream.range(0, of.columns().size())
                .filter(at -> of.columns().get(at).type().isMeasure() && !of.isFlag(at))
                .filter(at -> at > 0 || !areNumbersOfNames())
                .filter(at -> of.values(at).size() >= Math.max(1, of.size() * MOST))
                .filter(at -> isRead(at))
                .filter(at -> !isRule(at) && !isTerm(at))
                .filter(at -> !unlike.areBounds(at) && !unlike.areOfSeveralStages(at))
                .filter(at -> isVaried(at) || ChartTimes.of(of.columns().get(at)) != null)
                .boxed()
                .toList();
    }

    /** Bare numbers before the names of rows number them: 1.2 国家贫困人口减半. */
    private boolean areNumbersOfNames() {
        return of.columns().size() > 1
                && of.columns().getFirst().type() == ColumnType.NUMBER
                && of.columns().getFirst().unit() == null
                && of.columns().get(1).type() == ColumnType.TEXT
                && ChartNames.isDistinct(of.texts(1));
    }

    /** Whether a column says what a rule sets for each row, not what was measured. */
    boolean isRule(int at) {
        String label = Header.of(of.columns().get(at).name()).label();
        return RULE.matcher(label).find() && !MEASURED.matcher(label).find();
    }

    private boolean isTerm(int at) {
        return TERM.matcher(Header.of(of.columns().get(at).name()).label()).matches();
    }

    /** Whether most cells that say anything say a figure: 免费 among prices is no gap. */
    boolean isRead(int at) {
        List<TypedCell> said =
                of.lines().stream()
                        .map(line -> line.cells().get(at))
                        .filter(cell -> !Figures.isMissing(cell.text()))
                        .toList();
        long read =
                said.stream().filter(cell -> cell.value() != null || cell.saysAnother()).count();
        return read >= said.size() * ColumnTyper.MOST;
    }

    private boolean isVaried(int at) {
        List<Double> values = of.values(at);
        return values.size() < 2 || new HashSet<>(values).size() > 1;
    }
}
