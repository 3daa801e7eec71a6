package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import wenlan.search.ReportBuilder;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked of figures, over HTTP: years, conditions with things behind them, the file. */
class IndicatorApiTest {
    private static PortalServer server;
    private static TestClient client;

    @BeforeAll
    static void start() {
        TestPortal portal =
                TestPortal.of(
                        ReportBuilder.report("one")
                                .titled("渔业")
                                .paragraph("2031年，全港渔业产值达到12亿元，2033年为15亿元。")
                                .paragraph("全港渔业产值不低于9亿元。")
                                .paragraph("与2031年相比，全港渔业产值增速达到8%。")
                                .paragraph(
                                        "2034年1-2月，冷库产值3亿元，2034年3月冷库产值2亿元，2034年1-3月冷库产值5亿元，2034年1月冷库产值1亿元。")
                                .paragraph("2034年全年冷库产值9亿元，其中二季度冷库产值4亿元。")
                                .table("表 2032年各港情况", "港", "渔业产值（亿元）")
                                .row("=1+2", "-3")
                                .table("表 3 渔民平均工资增减", "港", "2036年", "2037年")
                                .row("东港", "81000元", "92000元")
                                .build());
        server = new PortalServer("127.0.0.1", 0, null, portal);
        client = new TestClient(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String texts(String query, String filters) {
        return client.json("/api/indicators?sort=year&q=" + encoded(query) + filters)
                .at("/facts")
                .valueStream()
                .map(fact -> fact.at("/text").asString())
                .collect(Collectors.joining(" "));
    }

    /** What is of no year, or only compared with one, is none of that year. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "渔业产值, year=2031, 12亿元",
        "渔业产值, year=2031年, 12亿元",
        "渔业产值, year=2033..2032, 15亿元 -3",
        "渔业产值, exclude.year=2031, 9亿元 15亿元 -3 8%",
        "渔业产值 2031年, '', 12亿元",
        "渔业产值 2031年 >10亿元, '', 12亿元",
        "渔业产值 2032年以后, '', 15亿元 -3",
        "渔业产值 2032年以前, '', 12亿元",
        "渔业产值 2032年以后 >10亿元, '', 15亿元",
        "渔业产值 >10亿元 2032年以后, '', 15亿元",
        "渔业产值 2031年至2032年 >10亿元, '', 12亿元",
        "渔业产值 >10亿元 2033年, '', 15亿元",
        "渔业产值 2031年以后 全港, '', 12亿元 15亿元",
        "平均工资, '', 81000元 92000元",
    })
    void aYearNarrows(String query, String filter, String expected) {
        List<String> found = List.of(texts(query, "&" + filter).replace("不低于", "").split(" "));
        assertThat(found).containsExactlyInAnyOrder(expected.split(" "));
    }

    /** A single month between two sums from January on would look like a fall. */
    @Test
    void monthsAndWhatIsAddedUpStandApart() {
        JsonNode facts = client.json("/api/indicators?sort=year&q=" + encoded("冷库产值")).at("/facts");
        assertThat(facts.valueStream().map(f -> f.at("/period").asString("全年")))
                .containsExactly("1月", "3月", "1—2月", "一季度", "二季度", "全年");
    }

    /** What looks like a condition and is none that can be read is said, not passed over. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"渔业产值 翻番", "渔业产值 10亿元", "渔业产值 三位数以上", "渔业产值 2032年6月以后"})
    void aConditionThatCannotBeReadIsSaid(String query) {
        JsonNode found = client.json("/api/indicators?q=" + encoded(query));
        assertThat(found.at("/query/diagnostics/0/message").asString())
                .contains(query.substring(query.indexOf(' ') + 1), "不是能读懂的条件");
    }

    @Test
    void whatStandsBehindAConditionIsToldToBeNoCondition() {
        JsonNode found = client.json("/api/indicators?q=" + encoded("渔业产值 10亿元以上的渔港"));
        assertThat(found.at("/condition/written").asString()).isEqualTo(">=10亿元");
        assertThat(found.at("/total").asInt()).isEqualTo(2);
        assertThat(found.at("/query/diagnostics/0/message").asString()).contains("的渔港");
    }

    @Test
    void whereNoneMeetsALargeNumberWordItsSenseIsTold() {
        JsonNode found = client.json("/api/indicators?q=" + encoded("渔业产值 >100亿"));
        assertThat(found.at("/total").asInt()).isZero();
        assertThat(found.at("/query/diagnostics/0/message").asString()).contains(">100亿", "没有单位");
    }

    @Test
    void theFileHoldsAllAndNoFormula() {
        HttpResponse<String> file =
                client.get("/api/indicators.csv?sort=value&q=" + encoded("渔业产值"));
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"indicators.csv\"; filename*=UTF-8''")
                .endsWith(encoded("指标 渔业产值.csv").replace("+", "%20"));
        List<String> lines = file.body().lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst()).startsWith("\uFEFF指标,对象,数（原文）,值,至");
        assertThat(lines.get(1)).startsWith("渔业产值（亿元）,'=1+2,-3,-3,,,亿元,2032,");
        assertThat(lines.get(2)).contains(",不低于9亿元,9,,over,亿元,");
        assertThat(lines).last().asString().contains(",http://127.0.0.1:" + server.port() + "/");
        assertThat(file.headers().firstValue("Wenlan-Remark")).isEmpty();
    }

    /** Lines of the file are figures alone; what was not heeded stands in a header. */
    @Test
    void theFileSaysWhatWasNotHeeded() {
        assertThat(remark("渔业产值 10亿元以上的渔港")).contains("的渔港").contains("未作条件");
        assertThat(remark("渔业产值 >abc")).contains(">abc");
        assertThat(remark("渔业产值 >100亿 " + "“".repeat(3_000))).isNotEmpty();
    }

    private static String remark(String query) {
        HttpResponse<String> file = client.get("/api/indicators.csv?q=" + encoded(query));
        assertThat(file.statusCode()).isEqualTo(200);
        return URLDecoder.decode(
                file.headers().firstValue("Wenlan-Remark").orElse(""), StandardCharsets.UTF_8);
    }
}
