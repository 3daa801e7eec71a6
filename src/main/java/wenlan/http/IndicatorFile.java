package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.catalogue.Conflicts;
import wenlan.catalogue.StatedFigure;
import wenlan.cite.Csv;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as a file: what the page shows of each, with its value apart from its printed form. */
final class IndicatorFile {
    private static final List<String> HEADER =
            List.of(
                    "指标", "对象", "数（原文）", "值", "至", "界限", "单位", "年份", "时段", "年份承上文", "预测", "城市",
                    "其他地点", "另有不同的数", "表", "报告", "行", "链接");

    private IndicatorFile() {}

    /**
     * @param site where links lead, without a slash at the end
     */
    static byte[] csv(List<StatedFigure> figures, String site) {
        Set<StatedFigure> conflicting = Conflicts.among(figures);
        return Stream.concat(
                        Stream.of(HEADER),
                        figures.stream()
                                .map(f -> IndicatorView.Fact.of(f, conflicting.contains(f)))
                                .map(fact -> line(fact, site)))
                .map(Csv::row)
                .collect(Collectors.joining("", Csv.MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(IndicatorView.Fact fact, String site) {
        return List.of(
                fact.measure(),
                fact.subject(),
                fact.text(),
                number(fact.value()),
                fact.to() == fact.value() ? "" : number(fact.to()),
                orEmpty(fact.bound()),
                orEmpty(fact.unit()),
                orEmpty(fact.year()),
                orEmpty(fact.period()),
                mark(fact.yearInherited()),
                mark(fact.forecast()),
                String.join("、", fact.cities()),
                orEmpty(fact.locality()),
                mark(fact.conflict()),
                orEmpty(fact.caption()),
                fact.report().title(),
                Integer.toString(fact.line()),
                site + fact.href());
    }

    /** Without the exponent that a spreadsheet may read as text. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String mark(boolean holds) {
        return holds ? "是" : "";
    }
}
