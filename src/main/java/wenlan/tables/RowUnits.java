package wenlan.tables;

import wenlan.tables.ChartLines.Line;
import wenlan.text.Folding;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says in what the rows of a table are measured, where they say it themselves: in a column of
 * units, in brackets behind their names, or by a name that is one of a rate. Rows of several units
 * do not stand on one scale, nor does one that has its own beside others that are in that of the
 * table.
 */
record RowUnits(ChartLines of) {
    private static final Pattern BRACKET =
            Pattern.compile("[(（]([^()（）]{1,10}" + Measures.NESTED + ")[)）]");

    private static final Pattern IN_THE_MIDDLE =
            Pattern.compile("[(（](?:[^()（）]{0,4}元|[%％])[)）]\\p{IsHan}{2}");

    /** 产量/吨, 产值：亿元, 面积 亩. */
    private static final Pattern BEHIND =
            Pattern.compile("^.{2,30}?(?:[/：:,，]|\\s)\\s*(\\S{1,6})$");

    private static final Pattern CURRENCY = Pattern.compile("\\p{Alpha}+(?: \\p{Alpha}+)?");

    private static final Pattern RATE =
            Pattern.compile(
                    "(?:" + ColumnWords.NO_SHARE + "率|占比|比重|比例|增速|增幅|涨幅|跌幅|同比|环比|百分比)(?:[(].*)?$");

    /** 服务中心（站）, 妇幼保健院（所）, 广义货币（M2）: what a thing is also called, which is no unit. */
    private static final Pattern OTHER_NAME =
            Pattern.compile(
                    "(?<=[心院所站室部社处点局队])[(（][站所院室部社处点局队、]{1,5}[)）]"
                            + "|(?<=货币|貨幣|供应量|供應量|现金|現金)[(（][Mm][0-3][)）]");

    static String withoutOtherName(String name) {
        return OTHER_NAME.matcher(name).replaceAll("");
    }

    /**
     * A chart of what grew, its rows not called by the units of their amounts: 投资（亿元） by 投资, unless
     * these alone tell them apart.
     */
    static ChartSpec withoutUnits(ChartSpec chart) {
        ChartSpec.Category category = chart.category();
        List<String> bare =
                category.values().stream()
                        .map(
                                name ->
                                        BRACKET.matcher(name)
                                                .replaceAll(
                                                        unit ->
                                                                Measures.inBrackets(unit.group(1))
                                                                                .isPresent()
                                                                        ? ""
                                                                        : Matcher.quoteReplacement(
                                                                                unit.group()))
                                                .strip())
                        .toList();
        return new HashSet<>(bare).size() < bare.size() || bare.contains("")
                ? chart
                : new ChartSpec(
                        category.called(bare), chart.series(), chart.rows(), chart.measures());
    }

    static final String UNSAID = "未注明";

    /** The units of the rows where they are several, nothing where one scale fits all. */
    List<String> unlike() {
        Set<Integer> said =
                IntStream.range(0, of.columns().size())
                        .filter(at -> UnitColumn.is(of.columns().get(at).name(), of.texts(at)))
                        .boxed()
                        .collect(Collectors.toSet());
        Map<String, String> named = new LinkedHashMap<>();
        boolean bare = false;
        boolean rates = false;
        for (Line line : of.lines()) {
            Set<String> own = units(line, said);
            boolean rate = own.isEmpty() && isRate(line);
            own.forEach(unit -> named.putIfAbsent(Folding.query(unit), unit));
            rates |= rate;
            bare |= own.isEmpty() && !rate;
        }
        if (named.size() == 1 && of.lines().stream().noneMatch(this::isTorn)) {
            among(named, bare || rates);
        } else if (named.isEmpty() && rates && bare && isOpen()) {
            return List.of(Measures.PERCENT, UNSAID);
        }
        return named.size() > 1 ? List.copyOf(named.values()) : denied();
    }

    /** The unit of the columns in which some rows never are: 每股收益 and 研发人员 below 单位：万元. */
    private List<String> denied() {
        return of.columns().stream()
                .map(column -> Measures.known(column.unit()))
                .filter(Objects::nonNull)
                .filter(
                        unit ->
                                of.lines().stream()
                                        .flatMap(line -> leading(line).stream())
                                        .anyMatch(name -> UnitNames.denies(name, unit)))
                .findFirst()
                .map(unit -> List.of(unit.printed(), UNSAID))
                .orElse(List.of());
    }

    /** What the columns say beside the one unit that rows say. */
    private void among(Map<String, String> named, boolean bare) {
        Optional<Measure> unit = Measures.read(named.values().iterator().next());
        if (unit.isPresent() && unit.get().kind() == UnitKind.COUNT && bare) {
            amongCounts(named, unit.get());
        }
        if (unit.isEmpty() || unit.get().kind() == UnitKind.COUNT) {
            return;
        }
        for (int at = 0; at < of.columns().size(); at++) {
            Column column = of.columns().get(at);
            if (!column.type().isMeasure() || saysUnit(at)) {
                continue;
            }
            Measure whole = Measures.known(column.unit());
            if (whole != null
                    && !(whole.base().equals(unit.get().base())
                            && (whole.scale() == unit.get().scale() || !bare))) {
                named.put(Folding.query(whole.printed()), whole.printed());
            } else if (whole == null && bare && isGeneral(column)) {
                named.put(UNSAID, UNSAID);
            }
        }
    }

    /** 石屋修缮（户） among rows whose columns count 套. */
    private void amongCounts(Map<String, String> named, Measure unit) {
        of.columns().stream()
                .filter(column -> column.type() == ColumnType.COUNT)
                .map(column -> Measures.known(column.unit()))
                .filter(Objects::nonNull)
                .filter(whole -> !whole.base().equals(unit.base()))
                .findFirst()
                .ifPresent(whole -> named.put(Folding.query(whole.printed()), whole.printed()));
    }

    /** Whether a column says neither what it measures nor in what, so that its rows must. */
    private boolean isOpen() {
        return IntStream.range(0, of.columns().size())
                .anyMatch(at -> isGeneral(of.columns().get(at)) && !saysUnit(at));
    }

    private static boolean isGeneral(Column column) {
        return column.type().isMeasure()
                && column.type() != ColumnType.PERCENT
                && MeasureNames.isGeneral(column.name());
    }

    /** Whether the header of a column, or one of its cells, names its unit. */
    private boolean saysUnit(int column) {
        return Header.of(of.columns().get(column).name()).unit() != null
                || of.texts(column).stream()
                        .anyMatch(text -> Figures.read(text).map(Figure::unit).isPresent());
    }

    /** The units of a line in the letters in which they are printed. */
    private Set<String> units(Line line, Set<Integer> said) {
        Set<String> units = new LinkedHashSet<>();
        for (int at = 0; at < of.columns().size(); at++) {
            if (of.columns().get(at).type() != ColumnType.TEXT) {
                continue;
            }
            String text = line.text(at);
            String name = of.columns().get(at).name();
            boolean unit = said.contains(at) && UnitColumn.read(text).isPresent();
            units.addAll(PriceBases.of(name, text));
            boolean currency = Words.isCurrencyColumn(name) && !areInMoney();
            if (unit || currency && !Figures.isMissing(text)) {
                units.add(text.strip());
            }
            Matcher bracket = BRACKET.matcher(withoutOtherName(text));
            while (bracket.find()) {
                add(bracket.group(1), units);
            }
        }
        leading(line).filter(name -> units.isEmpty()).ifPresent(name -> behind(name, units));
        return units;
    }

    /** Whether the columns say of themselves in which money they are, so that rows only sort it. */
    private boolean areInMoney() {
        return of.columns().stream()
                .filter(column -> column.type().isMeasure() && column.type() != ColumnType.PERCENT)
                .map(column -> Measures.known(column.unit()))
                .allMatch(unit -> unit != null && Measures.isMoney(unit.base()));
    }

    /** The name of a line, before its figures. */
    private Optional<String> leading(Line line) {
        return IntStream.range(0, of.columns().size())
                .takeWhile(at -> !of.columns().get(at).type().isMeasure())
                .filter(at -> of.columns().get(at).type() == ColumnType.TEXT)
                .mapToObj(line::text)
                .reduce((one, next) -> next);
    }

    /** A name with its unit in the middle was joined from several: it says of none of them. */
    private boolean isTorn(Line line) {
        return leading(line).filter(name -> IN_THE_MIDDLE.matcher(name).find()).isPresent();
    }

    private static void behind(String name, Set<String> units) {
        Matcher behind = BEHIND.matcher(name.strip());
        // US dollar, Japanese yen: rows of currencies are called by them.
        if (behind.matches()
                && !(CURRENCY.matcher(name.strip()).matches()
                        && Measures.read(behind.group(1))
                                .filter(unit -> Measures.isMoney(unit.base()))
                                .isPresent())
                && Measures.read(behind.group(1)).filter(Measure::isMore).isPresent()) {
            add(behind.group(1), units);
        }
    }

    private static void add(String printed, Set<String> units) {
        Measures.inBrackets(printed).ifPresent(unit -> units.add(unit.printed()));
    }

    private boolean isRate(Line line) {
        return leading(line).filter(RowUnits::isRate).isPresent();
    }

    /** Whether a name ends as those of rates do: 资产负债率, 占比. */
    static boolean isRate(String name) {
        return Words.isRate(name) || RATE.matcher(Folding.query(name)).find();
    }
}
