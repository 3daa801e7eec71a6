package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.http.TestClient.encoded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import wenlan.search.ReportBuilder;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

class TableApiTest extends ApiTest {
    /** Units 1 (caption and header) to 4. */
    static TestPortal plants() {
        return TestPortal.of(
                ReportBuilder.report("plants")
                        .titled("电厂年报")
                        .table("表 1 发电量", "电厂", "发电量（亿千瓦时）", "备注")
                        .row("东山电厂", "超120", "=1+2")
                        .row("西水电厂", "-3.5", "第10期")
                        .row("北岭电厂", "——", "第2期")
                        .paragraph("东山电厂与西水电厂，东山电厂先建。")
                        .build());
    }

    @Test
    void aTableIsGivenAsData() {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, plants())) {
            Golden.check(
                    "table",
                    new TestClient(server.port()).json("/api/tables/plants.1?q=" + encoded("东山")));
        }
    }

    /** What compares the figures of a column is offered as the query that does so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "发电量大于100亿千瓦时的电厂, 列:发电量 >100亿千瓦时",
        "发电量超过100亿的电厂, 列:发电量 >100亿",
        "产量大于100万吨的电厂, ''",
        "东山电厂, ''",
        "列:发电量 >100, ''",
        "电厂 2031年以后, ''",
    })
    void aConditionInPlainWordsIsOfferedOnItsColumn(String typed, String offered) {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, plants())) {
            TestClient plants = new TestClient(server.port());
            plants.json("/api/tables");
            assertThat(
                            plants.json("/api/search?q=" + encoded(typed))
                                    .at("/suggestions")
                                    .valueStream()
                                    .map(one -> one.at("/text").asString())
                                    .toList())
                    .isEqualTo(offered.isEmpty() ? List.of() : List.of(offered));
        }
    }

    @Test
    void tablesAreListedWithWhatTheQueryMatches() {
        Golden.check("tables", client.json("/api/tables?q=" + encoded("冷链 渔港")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', 1",
        "q=制冰厂, 1",
        "q=茶叶, 0",
        "q=冷链 制冰厂, 1",
        "chartable=false, 0",
        "chartable=true, 1",
        "city=舟山, 1",
        "city=湖州, 0",
        "exclude.city=舟山, 0",
        "report=tea, 0",
    })
    void filtersHoldForTheTableAsAWhole(String query, int total) {
        String[] parts = query.split("=", 2);
        String asked = query.isEmpty() ? "" : parts[0] + "=" + encoded(parts[1]);
        assertThat(client.json("/api/tables?" + asked).at("/total").asInt()).isEqualTo(total);
    }

    @Test
    void aRowLeadsToItsTable() {
        assertThat(client.json("/api/tables/harbour.6").at("/id").asString())
                .isEqualTo("harbour.5");
        assertThat(client.get("/api/tables/harbour.2").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/tables/none").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/tables/none.csv").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', 1 2 3",
        "sort=1, 2 1 3",
        "sort=1&order=desc, 1 2 3",
        "sort=2, 1 3 2",
        "filter=第, 2 3",
        "filter=第&sort=2, 3 2",
        "sort=99, 1 2 3",
    })
    void rowsAreSortedByValueAndDownloadsShowThemLikeThePage(String query, String numbers) {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, plants())) {
            TestClient plants = new TestClient(server.port());
            String asked = "?" + query.replace("第", encoded("第"));
            List<String> shown =
                    plants.json("/api/tables/plants.1" + asked)
                            .at("/rows")
                            .valueStream()
                            .map(row -> row.at("/number").asString())
                            .toList();
            assertThat(String.join(" ", shown)).isEqualTo(numbers);
            List<String> lines =
                    plants.get("/api/tables/plants.1.csv" + asked).body().lines().toList();
            JsonNode all = plants.json("/api/tables/plants.1").at("/rows");
            for (int at = 0; at < shown.size(); at++) {
                String name =
                        all.get(Integer.parseInt(shown.get(at)) - 1).at("/cells/0/text").asString();
                assertThat(lines.get(at + 1)).startsWith(name);
            }
            assertThat(lines).hasSize(shown.size() + 1);
        }
    }

    @Test
    void csvIsSafeInSpreadsheetsAndKeepsNumbers() {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, plants())) {
            HttpResponse<String> csv =
                    new TestClient(server.port()).get("/api/tables/plants.1.csv");
            assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                    .isEqualTo(
                            "attachment; filename=\"plants.1.csv\"; filename*=UTF-8''"
                                    + encoded("电厂年报 表 1 发电量").replace("+", "%20")
                                    + ".csv");
            assertThat(csv.body())
                    .isEqualTo(
                            "\ufeff电厂,发电量（亿千瓦时）,备注\r\n东山电厂,超120,'=1+2\r\n"
                                    + "西水电厂,-3.5,第10期\r\n北岭电厂,——,第2期\r\n");
        }
    }

    @Test
    void theWorkbookHoldsWhatIsPrintedAndItsValues() throws IOException {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, plants())) {
            byte[] bytes = new TestClient(server.port()).bytes("/api/tables/plants.1.xlsx");
            String printed = entry(bytes, "xl/sharedStrings.xml");
            assertThat(printed).contains("超120", "=1+2", "电厂年报");
            assertThat(entry(bytes, "xl/worksheets/sheet2.xml")).contains("<v>-3.5</v>", "<v>120");
        }
    }

    @Test
    void longNamesAndCellsFitIntoFilesAndSheets() throws IOException {
        String name = "甲/乙:丙*\u0001\"丁\"".repeat(40);
        String cell = "长".repeat(32_766) + "\ud840\udc00尾";
        TestPortal long1 =
                TestPortal.of(
                        ReportBuilder.report("long")
                                .titled(name)
                                .table("表 1 " + name, "渠", "说明")
                                .row("甲渠", cell)
                                .build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, long1)) {
            TestClient client = new TestClient(server.port());
            String said =
                    client.get("/api/tables/long.1.csv")
                            .headers()
                            .firstValue("Content-Disposition")
                            .orElseThrow();
            assertThat(said).startsWith("attachment; filename=\"long.1.csv\"; filename*=UTF-8''");
            String file =
                    URLDecoder.decode(
                            said.substring(said.lastIndexOf('\'') + 1), StandardCharsets.UTF_8);
            assertThat(file).startsWith("甲 乙 丙 丁").contains(" 表 1 甲 乙").endsWith(".csv");
            assertThat(file.getBytes(StandardCharsets.UTF_8).length).isLessThan(220);
            assertThat(file).doesNotContain("/", ":", "*", "\"", "\u0001");
            String strings = entry(client.bytes("/api/tables/long.1.xlsx"), "xl/sharedStrings.xml");
            assertThat(strings)
                    .contains("长".repeat(32_766) + "<")
                    .contains("有 1 个单元格超过 Excel 的上限 32767 字", "第 2 行第 2 列");
        }
    }

    @Test
    void aColumnThatIsNotThereIsToldWhenSortedBy() {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, plants())) {
            TestClient plants = new TestClient(server.port());
            assertThat(plants.json("/api/tables/plants.1?sort=99").at("/diagnostics/0/message"))
                    .hasToString("\"这张表只有 3 列，没有可排序的第 100 列，仍按原来的次序。\"");
            assertThat(plants.json("/api/tables/plants.1?sort=1").at("/diagnostics").size())
                    .isZero();
        }
    }

    @Test
    void aMissingTableIsNoDownload() {
        for (String ending : List.of("json", "csv", "xlsx")) {
            HttpResponse<String> missing = client.get("/api/tables/none." + ending);
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    /** Whole tables are found by what a row of them says. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "列:渔船 >100, a.1",
        "列:渔船 介于10和20之间, b.1",
        "列:渔船 >1000, ''",
        "乙港 列:渔船 >100, a.1",
        "列:建成年份 2015年以后, b.1"
    })
    void tablesAreFoundByACondition(String query, String expected) {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("a")
                                .table("表 1 渔船", "港", "建成年份", "渔船（艘）")
                                .row("甲港", "2009", "300")
                                .row("乙港", "2011", "500")
                                .build(),
                        ReportBuilder.report("b")
                                .table("表 2 渔船", "港", "建成年份", "渔船（艘）")
                                .row("丙港", "2016", "12")
                                .row("丁港", "2018", "50")
                                .build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal)) {
            JsonNode found = new TestClient(server.port()).json("/api/tables?q=" + encoded(query));
            assertThat(found.at("/query/diagnostics").size()).isEqualTo(expected.isEmpty() ? 1 : 0);
            assertThat(
                            found.at("/tables")
                                    .valueStream()
                                    .map(table -> table.at("/id").asString())
                                    .collect(java.util.stream.Collectors.joining(" ")))
                    .isEqualTo(expected);
        }
    }

    /** Numeric references of XML in place of other than ASCII characters. */
    private static String unescaped(String xml) {
        return Pattern.compile("&#(x?)([0-9a-fA-F]+);")
                .matcher(xml)
                .replaceAll(
                        r ->
                                Character.toString(
                                        Integer.parseInt(
                                                r.group(2), r.group(1).isEmpty() ? 10 : 16)));
    }

    private static String entry(byte[] zip, String name) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(file, zip);
            try (ZipFile read = new ZipFile(file.toFile())) {
                InputStream in = read.getInputStream(read.getEntry(name));
                return unescaped(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
    }
}
