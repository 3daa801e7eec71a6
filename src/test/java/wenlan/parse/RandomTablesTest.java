package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of made up names and figures, printed in one layout: whatever is read of it as a table,
 * no figure stands in a row or column that is not its own. What is uncertain may stay text, and a
 * row of which cells were lost may keep its figures in one cell.
 */
class RandomTablesTest {
    private static final List<String> STUBS = List.of("项目", "产品", "地区", "指标", "企业名称", "行业");
    private static final List<String> COLUMNS =
            List.of(
                    "产量", "产值", "面积", "人口", "收入", "投资额", "货物吞吐量", "增长", "占比", "就业人数", "期末余额",
                    "期初余额", "本期金额", "上期金额", "本年累计", "同比增减", "单位成本");
    private static final List<String> UNITS = List.of("", "（吨）", "（%）", "（万元）", "（亿元）");
    private static final List<String> WORDS =
            List.of(
                    "东港", "西湾", "南浦", "船舶", "水产", "机械", "制造业", "批发", "零售业", "运输", "仓储", "信息", "技术",
                    "服务业", "农业", "林业", "食品", "饮料", "纺织", "化工", "建筑", "教育", "卫生", "货币资金", "应收", "账款",
                    "存货", "固定", "资产", "设备");
    private static final String BEFORE = "全市水产业保持平稳，主要产品产量稳中有增，市场供应充足，价格总体平稳，各项任务进展顺利。\n\n";
    private static final String BEHIND = "\n下一步，各部门要继续抓好生产调度，做好安全管理工作，促进全市水产业持续健康发展。\n";

    private static final int LAYOUTS = PrintedLayout.values().length;

    /** A place in the table that was printed. */
    private record Place(String row, String column) {}

    static IntStream seeds() {
        Integer single = Integer.getInteger("seed");
        return single == null ? IntStream.range(0, 600) : IntStream.of(single);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFigureStandsInAnotherRowOrColumn(int seed) {
        Random random = new Random(seed * 7_919L + 1);
        PrintedLayout layout = PrintedLayout.values()[seed % LAYOUTS];
        List<List<String>> rows = rows(random, layout);
        String printed = layout.print(rows, random);
        String caption = random.nextInt(3) == 0 ? "" : "表1  主要情况\n";
        String unit = random.nextInt(3) == 0 ? "单位：万元\n" : "";
        Report report =
                Reading.report("a." + layout.ending, BEFORE + caption + unit + printed + BEHIND);
        Invariants.check(report);
        Map<String, Place> places = places(rows);
        for (Table table : report.tables()) {
            check(table, places, layout, "seed " + seed + ", " + layout + "\n" + printed);
        }
    }

    private static void check(
            Table table, Map<String, Place> places, PrintedLayout layout, String printed) {
        for (Row row : table.rows()) {
            String name = key(row.cells().getFirst().text().text());
            for (int column = 0; column < row.cells().size(); column++) {
                Place place = places.get(key(row.cells().get(column).text().text()));
                if (place == null) {
                    continue;
                }
                String own = key(place.row());
                boolean part =
                        layout == PrintedLayout.BROKEN
                                && (own.contains(name) || name.contains(own));
                assertThat(part || own.equals(name)).as("row %s: %s", row, printed).isTrue();
                String above =
                        column < table.header().size() ? key(table.header().get(column)) : "";
                assertThat(above).as(printed).isIn("", key(place.column()));
            }
        }
        assertThat(table.header().stream().map(RandomTablesTest::key))
                .as(printed)
                .doesNotContainAnyElementsOf(places.keySet());
    }

    private static Map<String, Place> places(List<List<String>> rows) {
        Map<String, Place> places = new HashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.size(); column++) {
                Place place = new Place(row.getFirst(), rows.getFirst().get(column));
                places.put(key(row.get(column)), place);
            }
        }
        places.remove("");
        return places;
    }

    private static String key(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    /** Names and rows, no two of their names or figures the same, at least one figure in each. */
    private static List<List<String>> rows(Random random, PrintedLayout layout) {
        Set<String> used = new HashSet<>();
        List<String> names = new ArrayList<>(List.of(any(STUBS, random)));
        int columns = 2 + random.nextInt(5);
        while (names.size() < columns) {
            String name = any(COLUMNS, random);
            if (used.add(name)) {
                names.add(name + any(UNITS, random));
            }
        }
        List<List<String>> rows = new ArrayList<>(List.of(names));
        int words = layout == PrintedLayout.BROKEN || random.nextInt(3) == 0 ? 6 : 2;
        int gaps = random.nextInt(3) == 0 ? 4 : Integer.MAX_VALUE;
        int form = random.nextInt(5);
        int count = 3 + random.nextInt(8);
        while (rows.size() <= count) {
            String name =
                    IntStream.rangeClosed(0, random.nextInt(words))
                            .mapToObj(word -> any(WORDS, random))
                            .collect(Collectors.joining());
            List<String> row = new ArrayList<>(List.of(name));
            while (row.size() < columns) {
                String figure = figure(form, random);
                row.add(random.nextInt(gaps) == 0 ? "" : used.add(figure) ? figure : "");
            }
            boolean empty = row.stream().skip(1).allMatch(String::isEmpty);
            if (!empty && used.add(name)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String figure(int form, Random random) {
        int number = random.nextInt(100_000);
        return switch (form) {
            case 0 -> print("%.1f", number / 10.0);
            case 1 -> print("%,d", number * 37L);
            case 2 -> {
                String figure = print("%,.2f", number / 7.0);
                yield random.nextInt(5) == 0 ? "(" + figure + ")" : figure;
            }
            case 3 -> (random.nextInt(4) == 0 ? "-" : "") + print("%.1f", number / 100.0) + "%";
            default -> print("%,d", 1_000_000L + number * 117L).replace(',', ' ');
        };
    }

    private static String print(String format, Object number) {
        return String.format(Locale.ROOT, format, number);
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
