package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class JudgedTablesTest {
    private static final List<ChartSpec.Series> NONE = List.of();

    static List<JudgedTable> judged() {
        return JudgedTable.all();
    }

    static List<JudgedTable> drawable() {
        return judged().stream().filter(table -> !table.judgement().isEmpty()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawable")
    void chartsAreWhereAPersonSawThem(JudgedTable judged) {
        TypedTable typed = TableTyper.type(judged.table());
        assertThat(drawn(typed)).as("%s", typed.noChart()).isEqualTo(judged.judgement());
        assertThat(typed.noChart() == null).isEqualTo(typed.chart() != null);
        if (judged.names() != null && typed.chart() != null) {
            assertThat(String.join("|", typed.chart().category().values()))
                    .isEqualTo(judged.names());
        }
    }

    static List<JudgedTable> read() {
        return judged().stream().filter(table -> !table.readings().isEmpty()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read")
    void seriesSayWhatAPersonRead(JudgedTable judged) {
        ChartSpec chart = TableTyper.type(judged.table()).chart();
        List<String> said =
                chart == null
                        ? List.of()
                        : chart.series().stream().map(JudgedTablesTest::said).toList();
        assertThat(said).containsAll(judged.readings());
    }

    static List<JudgedTable> apart() {
        return judged().stream().filter(table -> table.axes() != null).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("apart")
    void onlyWhatMeasuresAlikeSharesAnAxis(JudgedTable judged) {
        ChartSpec chart = TableTyper.type(judged.table()).chart();
        assertThat(chart == null ? "" : axes(chart)).isEqualTo(judged.axes());
    }

    /** The columns of each axis, or the rows where each of these has its own unit. */
    private static String axes(ChartSpec chart) {
        Map<Integer, List<String>> axes = new TreeMap<>();
        for (ChartSpec.Series one : chart.measures().isEmpty() ? chart.series() : NONE) {
            axes.computeIfAbsent(one.axis(), axis -> new ArrayList<>()).add("" + one.column());
        }
        for (int at = 0; at < chart.measures().size(); at++) {
            axes.computeIfAbsent(chart.measures().get(at).axis(), axis -> new ArrayList<>())
                    .add("row " + at);
        }
        return axes.values().stream()
                .map(of -> String.join(" ", of))
                .collect(Collectors.joining(" / "));
    }

    static List<JudgedTable> typed() {
        return judged().stream().filter(table -> table.types() != null).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typed")
    void columnsAreWhatAPersonTookThemFor(JudgedTable judged) {
        assertThat(
                        TableTyper.type(judged.table()).columns().stream()
                                .map(JudgedTablesTest::said)
                                .collect(Collectors.joining("|")))
                .isEqualTo(judged.types());
    }

    private static String said(Column column) {
        boolean measured = column.type().isMeasure();
        String unit = column.unit() == null ? "" : " " + column.unit();
        return column.type().name().toLowerCase(Locale.ROOT)
                + (measured ? unit : "")
                + (column.forecast() ? " E" : "");
    }

    static List<JudgedTable> stating() {
        return judged().stream().filter(table -> !table.statements().isEmpty()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stating")
    void figuresAreOfWhatAPersonTookThemFor(JudgedTable judged) {
        Table table = judged.table();
        assertThat(Statement.of(table, TableTyper.type(table)))
                .extracting(JudgedTablesTest::said)
                .containsAll(judged.statements());
    }

    private static String said(Statement one) {
        String text = one.cell().text().strip();
        String unit = one.unit() == null || text.endsWith(one.unit()) ? "" : one.unit();
        String year = one.year() == null ? "-" : one.year().toString();
        PartOfYear part = one.period();
        return "%s / %s / %s%s / %s"
                .formatted(
                        one.subject(),
                        one.measure(),
                        text,
                        unit,
                        part == null ? year : year + " " + part.label())
                .strip();
    }

    private static String said(ChartSpec.Series series) {
        String unit = series.unit() == null ? "-" : series.unit();
        return series.points().stream()
                .map(JudgedTablesTest::said)
                .collect(
                        Collectors.joining(
                                " ",
                                "%d %s %s: ".formatted(series.column(), series.kind(), unit),
                                ""));
    }

    private static String said(ChartSpec.Point point) {
        Double value = point.value();
        if (value == null) {
            return "-";
        }
        Bound bound = point.bound();
        String sign =
                bound == null
                        ? ""
                        : switch (bound) {
                            case OVER -> ">";
                            case UNDER -> "<";
                            case ABOUT -> "~";
                        };
        String number = new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        return sign + number + (point.forecast() ? "E" : "");
    }

    private static String drawn(TypedTable typed) {
        ChartSpec chart = typed.chart();
        return chart == null
                ? "none"
                : "draw %d: %s"
                        .formatted(
                                chart.category().column(),
                                chart.series().stream()
                                        .map(series -> Integer.toString(series.column()))
                                        .collect(Collectors.joining(" ")));
    }
}
