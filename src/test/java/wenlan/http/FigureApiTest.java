package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import static wenlan.http.TestClient.encoded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import wenlan.document.EntityKind;
import wenlan.search.ReportBuilder;

import java.util.List;
import java.util.stream.Collectors;

/** Figures of tables and sentences side by side. */
class FigureApiTest extends ApiTest {
    /** Figures of two years and of none. */
    private static TestPortal canals() {
        return TestPortal.of(
                ReportBuilder.report("canals")
                        .table("表 1 水渠", "渠", "里程（里）")
                        .row("甲渠", "5")
                        .table("表 2 2031年水渠", "渠", "里程（里）")
                        .row("甲渠", "6")
                        .table("表 3 2032年水渠", "渠", "里程（里）")
                        .row("甲渠", "7")
                        .build());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sort=year, 6 7 5",
        "sort=year&order=desc, 7 6 5",
        "sort=subject&order=desc, 7 6 5",
        "sort=value&order=desc, 7 6 5",
        "match=exact, 6 7 5",
    })
    void figuresWithoutAYearStandLast(String query, String texts) {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, canals())) {
            String asked = "/api/indicators?" + query + "&q=";
            TestClient canals = new TestClient(server.port());
            JsonNode found = canals.json(asked + encoded("里程"));
            assertThat(texts(found)).isEqualTo(texts);
        }
    }

    @Test
    void sentencesStandBesideTablesAndConflictsAreMarked() {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("one")
                                .paragraph("2031年全港渔业产值达到12亿元，占比超过30%。")
                                .table("表 1 渔业", "年份", "渔业产值（亿元）", "渔业占比（%）")
                                .row("2031", "超13", "31")
                                .row("2032", "14", "32")
                                .build(),
                        ReportBuilder.report("two")
                                .heading(1, "概况")
                                .paragraph("2031年，全港渔业产值约为11亿元。")
                                .build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal)) {
            TestClient client = new TestClient(server.port());
            JsonNode found = client.json("/api/indicators?q=" + encoded("渔业产值"));
            assertThat(found.at("/facts").valueStream().map(FigureApiTest::told))
                    .containsExactly(
                            "全港渔业产值 12亿元 2031 true null",
                            "全港渔业产值 约为11亿元 2031 true null",
                            "渔业产值（亿元） 超13 2031 false one.2",
                            "渔业产值（亿元） 14 2032 false one.2",
                            "全港渔业产值占比 超过30% 2031 false null");
            assertThat(found.at("/sentences").asInt()).isEqualTo(3);
            String over = "/api/indicators?q=" + encoded("渔业产值 >13亿");
            assertThat(client.json(over).at("/total").asInt()).isEqualTo(2);
            JsonNode unread = client.json("/api/indicators?q=" + encoded("渔业产值 >很多"));
            assertThat(unread.at("/query/diagnostics/0/message").asString()).contains(">很多");
        }
    }

    /** Nor does a bound contradict a figure, a forecast what came, or a figure without year any. */
    @ParameterizedTest
    @ValueSource(strings = {"2031年，全港渔业产值超过11亿元。", "预计2031年全港渔业产值将达11亿元。", "全港渔业产值达到11亿元。"})
    void whatCanBothBeTrueIsNoConflict(String other) {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("one").paragraph("2031年，全港渔业产值达到12亿元。").build(),
                        ReportBuilder.report("two").paragraph(other).build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal)) {
            JsonNode found =
                    new TestClient(server.port()).json("/api/indicators?q=" + encoded("渔业产值"));
            assertThat(found.at("/facts").valueStream().map(fact -> fact.at("/conflict")))
                    .hasSize(2)
                    .allMatch(conflict -> !conflict.asBoolean());
        }
    }

    private static String told(JsonNode fact) {
        return java.util.stream.Stream.of("measure", "text", "year", "conflict", "table")
                .map(name -> fact.at("/" + name))
                .map(value -> value.isNull() ? "null" : value.asString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aConditionIsNoPartOfWhatIsLookedFor() {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, canals())) {
            TestClient canals = new TestClient(server.port());
            JsonNode query = canals.json("/api/indicators?q=" + encoded("列:里程 >5里")).at("/query");
            assertThat(query.at("/input").asString()).isEqualTo("列:里程 >5里");
            assertThat(query.at("/terms").toString())
                    .isEqualTo("[{\"text\":\"里程\",\"start\":2,\"end\":4}]");
            String words = "/api/indicators?q=" + encoded("水渠里程");
            assertThat(canals.json(words).at("/total").asInt()).isEqualTo(3);
            assertThat(canals.json(words + "&match=exact").at("/total").asInt()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "发电量, 超120 -3.5",
        "发电量 >100亿, 超120",
        "发电量 <0, -3.5",
        ">100亿, 超120",
        "发电量 不大于0, -3.5",
        "西水电厂, -3.5",
        "备注, ''",
    })
    void figuresOfTheSameThingStandSideBySide(String query, String texts) {
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, TableApiTest.plants())) {
            JsonNode found =
                    new TestClient(server.port()).json("/api/indicators?q=" + encoded(query));
            assertThat(texts(found)).isEqualTo(texts);
        }
    }

    /** The report is about Suzhou; 昆山 is a city within it. */
    @Test
    void aFigureIsOfThePlaceThatItsClauseSpeaksOf() {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("a")
                                .about("苏州")
                                .paragraph("2031年，全国渔业产值80亿元。")
                                .inherit(EntityKind.CITY, "苏州")
                                .paragraph("2031年昆山市渔业产值8亿元。")
                                .mention(EntityKind.DISTRICT, "昆山市", "昆山市")
                                .mention(EntityKind.CITY_IMPLIED, "苏州", "昆山市")
                                .paragraph("2031年渔业产值9亿元。")
                                .inherit(EntityKind.CITY, "苏州")
                                .table("表 1 2031年渔业产值", "地区", "渔业产值（亿元）")
                                .row("全国", "81")
                                .inherit(EntityKind.CITY, "苏州")
                                .build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal)) {
            TestClient client = new TestClient(server.port());
            String asked = "/api/indicators?sort=value&q=" + encoded("渔业产值");
            assertThat(client.json(asked).at("/facts").valueStream().map(FigureApiTest::placed))
                    .containsExactly(
                            "8亿元 [\"苏州\"] 昆山市", "9亿元 [\"苏州\"] null", "80亿元 [] 全国", "81 [] 全国");
            assertThat(client.json(asked + "&city=" + encoded("苏州")).at("/total").asInt())
                    .isEqualTo(2);
        }
    }

    private static String placed(JsonNode fact) {
        JsonNode locality = fact.at("/locality");
        return fact.at("/text").asString()
                + " "
                + fact.at("/cities")
                + " "
                + (locality.isNull() ? "null" : locality.asString());
    }

    /** A table says 14 亿元 of Zhoushan's fishery in 2031; is a sentence marked beside it? */
    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({
        "2031年舟山渔业产值达12亿元。, true",
        "2031年舟山市渔业产值为12亿元。, true",
        "2031年渔业产值为12亿元。, true",
        "2031年舟山渔业产值为14亿元。, false",
        "2031年舟山渔业产值约为14亿元。, false",
        "2031年舟山渔业产值为14.2亿元。, false",
        "2031年舟山渔业产值超12亿元。, false",
        "预计2031年舟山渔业产值达12亿元。, false",
        "2030年舟山渔业产值为12亿元。, false",
        "2031年上半年舟山渔业产值为6亿元。, false",
        "2031年前三季度，舟山渔业产值为9亿元。, false",
        "2031年，全国渔业产值为120亿元。, false",
        "2031年舟山养殖渔业产值为3亿元。, false",
        "2031年舟山渔业产值同比增长12%。, false",
    })
    void aSentenceThatSaysOtherwiseThanATableIsMarked(String sentence, boolean expected) {
        ReportBuilder report =
                ReportBuilder.report("a")
                        .table("表 1 2031年舟山渔业产值", "城市", "产值（亿元）")
                        .row("舟山", "14")
                        .mention(EntityKind.CITY, "舟山", "舟山")
                        .paragraph(sentence);
        TestPortal portal =
                TestPortal.of(
                        (sentence.contains("舟山")
                                        ? report.mention(EntityKind.CITY, "舟山", "舟山")
                                        : report.inherit(EntityKind.CITY, "舟山"))
                                .build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal)) {
            JsonNode found =
                    new TestClient(server.port()).json("/api/indicators?q=" + encoded("渔业产值"));
            assertThat(found.at("/total").asInt()).isEqualTo(2);
            assertThat(found.at("/facts").valueStream().map(f -> f.at("/conflict").asBoolean()))
                    .containsOnly(expected);
        }
    }

    /** A table of several cities says it of each; both stand next to each other. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "表 1 2031年主要城市远洋渔业产值, 产值",
        "表 1 2031年各市远洋渔业产值, 远洋渔业产值（亿元）",
        "表 1 2031年全省各市远洋渔业产值情况, 产值（亿元）",
    })
    void whatATableOfCitiesSaysStandsBesideASentence(String caption, String header) {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("a")
                                .table(caption, "城市", header)
                                .row("舟山市", "14亿元")
                                .mention(EntityKind.CITY, "舟山", "舟山市")
                                .row("温州", "9亿元")
                                .mention(EntityKind.CITY, "温州", "温州")
                                .paragraph("2031年，舟山市远洋渔业产值达到12亿元。")
                                .mention(EntityKind.CITY, "舟山", "舟山市")
                                .build());
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, portal)) {
            JsonNode found =
                    new TestClient(server.port()).json("/api/indicators?q=" + encoded("产值"));
            assertThat(
                            found.at("/facts")
                                    .valueStream()
                                    .map(f -> f.at("/text").asString() + f.at("/conflict")))
                    .filteredOn(told -> told.endsWith("true"))
                    .hasSize(2);
            List<String> texts =
                    found.at("/facts").valueStream().map(f -> f.at("/text").asString()).toList();
            assertThat(Math.abs(texts.indexOf("14亿元") - texts.indexOf("12亿元"))).isEqualTo(1);
        }
    }

    /** The figures found, as printed. */
    private static String texts(JsonNode found) {
        return found.at("/facts")
                .valueStream()
                .map(fact -> fact.at("/text").asString())
                .collect(Collectors.joining(" "));
    }
}
