package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static wenlan.http.TestClient.encoded;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.search.ReportBuilder;

import java.net.http.HttpResponse;
import java.util.List;

class SearchApiTest extends ApiTest {
    private static List<String> ids(String pathAndQuery) {
        return client.json(pathAndQuery)
                .at("/hits")
                .valueStream()
                .map(hit -> hit.at("/id").asString())
                .toList();
    }

    @Test
    void anAnswerHasTheShapeOfTheContract() {
        String nowhere = encoded("\"冷链 仓廪\"");
        Golden.check("search", client.json("/api/search?sort=position&q=" + encoded("“冷链仓库”")));
        Golden.check("search-nothing", client.json("/api/search?q=" + nowhere));
        String quotes = nowhere + encoded(" 座数");
        Golden.check("search-unquoted", client.json("/api/search?facets=none&q=" + quotes));
    }

    @ParameterizedTest
    @CsvSource({
        "lenglian, '', 冷链, pinyin",
        "leng lian, '', 冷链, pinyin",
        "冷炼建设, '', 冷链建设, typo",
        "冷炼建设, &corrections=false, , ",
        "“冷炼建设”, '', , ",
        "冷链, '', , ",
        "没有的, '', , ",
    })
    void whatStandsNowhereIsTakenForWhatWasMeant(
            String typed, String switches, @Nullable String corrected, @Nullable String reason) {
        JsonNode answer = client.json("/api/search?q=" + encoded(typed) + switches);
        assertThat(answer.at("/query/corrected").asStringOpt().orElse(null)).isEqualTo(corrected);
        assertThat(answer.at("/suggestions/0/reason").asStringOpt().orElse(null)).isEqualTo(reason);
        if (corrected != null) {
            assertThat(answer.at("/hits")).isNotEmpty();
            answer.at("/hits")
                    .forEach(hit -> assertThat(hit.at("/match").asString()).isEqualTo("related"));
        }
    }

    @Test
    void aHitSaysOnRequestWhyItHasItsScore() {
        String path = "/api/search?q=" + encoded("冷链");
        assertThat(client.json(path).at("/hits/0").has("explain")).isFalse();
        JsonNode hit = client.json(path + "&explain=true").at("/hits/0");
        double sum = 0;
        for (JsonNode part : hit.at("/explain/parts")) {
            assertThat(part.at("/score").asDouble()).isPositive();
            sum += part.at("/score").asDouble();
        }
        assertThat(sum * hit.at("/explain/kindWeight").asDouble())
                .isCloseTo(hit.at("/score").asDouble(), within(0.01));
    }

    @Test
    void synonymsAreRelatedAndCanBeSwitchedOff() {
        JsonNode answer = client.json("/api/search?q=" + encoded("冷库"));
        assertThat(answer.at("/total").asInt()).isPositive();
        assertThat(answer.at("/hits/0/match").asString()).isEqualTo("related");
        assertThat(answer.at("/query/understood").asString()).isEqualTo("冷库〔≈ 冷链仓库〕");
        assertThat(
                        client.json("/api/search?synonyms=false&q=" + encoded("冷库"))
                                .at("/total")
                                .asInt())
                .isZero();
        assertThat(client.json("/api/search?q=" + encoded("“冷库”")).at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "冷链, 冷链建设",
        "lenglianj, 冷链建设",
        "lljs, 冷链建设",
        "leng链, 冷链建设",
        "建设, 冷链建设",
        "jianshe, 冷链建设",
    })
    void whatIsBeingTypedIsCompleted(String typed, String completion) {
        JsonNode answer = client.json("/api/suggest?q=" + encoded(typed));
        assertThat(answer.at("/suggestions").valueStream().map(s -> s.at("/text").asString()))
                .contains(completion);
    }

    @Test
    void everyCompletionFindsSomething() {
        for (String typed : List.of("冷", "l", "z", "舟")) {
            JsonNode answer = client.json("/api/suggest?size=50&q=" + encoded(typed));
            for (JsonNode completion : answer.at("/suggestions")) {
                String text = completion.at("/text").asString();
                assertThat(client.json("/api/search?q=" + encoded(text)).at("/total").asInt())
                        .as(text)
                        .isPositive();
            }
        }
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "city=舟山|harbour.3 harbour.4 harbour.6 harbour.7 harbour.10",
                "city=舟山&city=湖州&kind=paragraph|harbour.3 harbour.10 tea.2",
                "city=舟山&exclude.kind=table-row|harbour.3 harbour.4 harbour.10",
                "year=2028..2030|harbour.9 tea.2",
                "year=2031..|harbour.3",
                "year=..2028|tea.2",
                "year=2028&year=2031..2040|harbour.3 tea.2",
                "exclude.year=2029..&kind=paragraph&kind=footnote|harbour.10 tea.2",
                "exclude.year=..2029&exclude.year=2031..9999&kind=footnote&kind=paragraph"
                        + "|harbour.9 harbour.10",
                "published=2029..&kind=paragraph|harbour.3 harbour.10",
                "reportCity=湖州&kind=|tea.1 tea.2",
                "section=harbour.4|harbour.4 harbour.5 harbour.6 harbour.7 harbour.8 harbour.9"
                        + " harbour.10",
                "table=harbour.5|harbour.5 harbour.6 harbour.7 harbour.8",
                "report=tea&setAside=true|tea.1 tea.2 tea.3",
                "city=舟山市|",
            })
    void filtersNarrowWhatIsFound(String filters, String units) {
        String query = "/api/search?sort=position&size=100&" + escaped(filters);
        assertThat(ids(query)).isEqualTo(units == null ? List.of() : List.of(units.split(" ")));
    }

    private static String escaped(String filters) {
        StringBuilder escaped = new StringBuilder();
        filters.codePoints()
                .mapToObj(Character::toString)
                .forEach(c -> escaped.append(c.codePointAt(0) < 128 ? c : encoded(c)));
        return escaped.toString();
    }

    @Test
    void setAsideUnitsAreShownWhenNothingElseMatches() {
        JsonNode answer = client.json("/api/search?q=" + encoded("第 3 页"));
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/setAsideTotal").asInt()).isEqualTo(1);
        assertThat(answer.at("/hits/0/kind").asString()).isEqualTo("set-aside");
        assertThat(ids("/api/search?sort=position&q=" + encoded("“一、冷链建设”")))
                .containsExactly("harbour.2");
    }

    @Test
    void countsOfOtherValuesStandForTheirOwnHitsWhenOnlySetAsideUnitsAreShown() {
        String query = "/api/search?q=" + encoded("“冷链建设”");
        JsonNode kinds = client.json(query + "&kind=set-aside").at("/facets/4/values");
        assertThat(kinds.valueStream().map(v -> v.at("/value").asString() + v.at("/count")))
                .containsExactly("heading1", "set-aside1");
        assertThat(client.json(query + "&kind=heading").at("/total").asInt()).isEqualTo(1);
        assertThat(client.json(query + "&kind=set-aside").at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void matchExactLeavesOutWhatOnlyHoldsTheWords() {
        String query = "/api/search?sort=position&q=" + encoded("冷链座数");
        assertThat(ids(query))
                .as("座数 stands in the header")
                .containsExactly("harbour.5", "harbour.6", "harbour.9");
        assertThat(ids(query + "&match=exact")).isEmpty();
        String apart = "/api/search?sort=position&q=" + encoded("冷链不含");
        assertThat(ids(apart)).containsExactly("harbour.3");
        assertThat(client.json(apart).at("/hits/0/match").asString()).isEqualTo("related");
        assertThat(ids(apart + "&match=exact")).isEmpty();
    }

    @Test
    void pagesAreAsLargeAsAskedFor() {
        String query = "/api/search?sort=position&size=4";
        assertThat(ids(query)).hasSize(4);
        assertThat(ids(query + "&page=3")).containsExactly("harbour.10", "tea.1", "tea.2");
        assertThat(ids(query + "&page=999999999")).isEmpty();
        JsonNode counts = client.json("/api/search?size=0");
        assertThat(counts.at("/hits").size()).isZero();
        assertThat(counts.at("/total").asInt()).isEqualTo(11);
        assertThat(counts.at("/totalReports").asInt()).isEqualTo(2);
        assertThat(counts.at("/setAsideTotal").asInt()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "size=101|size|101",
                "size=-1|size|-1",
                "page=0|page|0",
                "page=99999999999999|page|99999999999999",
                "page=1.5|page|1.5",
                "page=１|page|１",
                "sort=size|sort|size",
                "match=fuzzy|match|fuzzy",
                "setAside=1|setAside|1",
                "kind=chapter|kind|chapter",
                "exclude.kind=x|exclude.kind|x",
                "year=20a|year|20a",
                "year=2018-2020|year|2018-2020",
                "published=2021-03|published|2021-03",
                "exclude.year=x..|exclude.year|x..",
            })
    void aBadValueIsNamedTogetherWithWhatIsAllowed(String query, String name, String value) {
        HttpResponse<String> response = client.get("/api/search?" + escaped(query));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        JsonNode problem = TestClient.MAPPER.readTree(response.body());
        assertThat(problem.at("/parameter").asString()).isEqualTo(name);
        assertThat(problem.at("/value").asString()).isEqualTo(value);
        assertThat(problem.at("/allowed").asString()).isNotBlank();
        assertThat(problem.at("/detail").asString()).contains(name, value);
    }

    /** A search looks for words; that numbers can be compared is told where one was compared. */
    @Test
    void aConditionAmongPlainWordsIsToldToBeNone() {
        JsonNode answer = client.json("/api/search?q=" + encoded("产值 3000万元以上"));
        assertThat(answer.at("/query/diagnostics").toString()).contains("列:产值 >=3000万元");
        JsonNode years = client.json("/api/search?q=" + encoded("产值 2031年以后"));
        assertThat(years.at("/query/diagnostics").toString()).doesNotContain("列:");
    }

    @Test
    void anUnknownParameterIsIgnoredButNotInSilence() {
        JsonNode answer = client.json("/api/search?yaer=2020&utm_campaign=x");
        assertThat(answer.at("/total").asInt()).isEqualTo(11);
        assertThat(answer.at("/query/diagnostics/0/message").asString()).contains("yaer", "year？");
        assertThat(answer.at("/query/diagnostics/1/message").asString())
                .contains("utm_campaign")
                .doesNotContain("？");
    }

    @Test
    void valuesOfADimensionAreListedPageByPage() {
        Golden.check("facet", client.json("/api/facets/year?q=" + encoded("冷链")));
        assertThat(values("/api/facets/year?size=2")).containsExactly("2028", "2030");
        assertThat(values("/api/facets/year?size=2&after=2030")).containsExactly("2035");
        assertThat(values("/api/facets/city?prefix=" + encoded("湖"))).containsExactly("湖州");
        assertThat(values("/api/facets/city?city=" + encoded("湖州"))).contains("舟山");
        assertThat(values("/api/facets/year?city=" + encoded("湖州"))).containsExactly("2028");
    }

    private static List<String> values(String pathAndQuery) {
        return client.json(pathAndQuery)
                .at("/values")
                .valueStream()
                .map(value -> value.at("/value").asString())
                .toList();
    }

    @Test
    void onlyTheFacetsAskedForAreCounted() {
        JsonNode two = client.json("/api/search?facets=org,city&facets=zone");
        assertThat(two.at("/facets").valueStream().map(f -> f.at("/dimension").asString()))
                .containsExactly("city", "zone", "org");
        assertThat(client.json("/api/search?facets=none").at("/facets").size()).isZero();
        assertThat(client.get("/api/search?facets=colour").statusCode()).isEqualTo(400);
    }

    @Test
    void everyValueOfAHitLeadsToWhatSaysIt() {
        JsonNode hit =
                client.json("/api/search?sort=position&kind=table-row&city=" + encoded("舟山"))
                        .at("/hits/0");
        assertThat(hit.at("/inherited/city/0").asString()).isEqualTo("舟山");
        String unit = hit.at("/inheritedFrom/0/unit").asString();
        assertThat(client.json("/api/units/" + unit).at("/id").asString()).isEqualTo(unit);
    }

    @Test
    void aCellLeadsToItsUnits() {
        Golden.check("matrix", client.json("/api/matrix?q=" + encoded("冷链")));
        JsonNode matrix = client.json("/api/matrix?rows=kind&cols=city&year=2028..");
        String kind = matrix.at("/rows/values/0/value").asString();
        String city = matrix.at("/cols/values/0/value").asString();
        assertThat(ids("/api/search?year=2028..&kind=" + kind + "&city=" + encoded(city)))
                .hasSize(matrix.at("/cells/0/0").asInt())
                .isNotEmpty();
        assertThat(client.get("/api/matrix?rows=city&cols=city").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/matrix?rows=colour").statusCode()).isEqualTo(400);
    }

    @Test
    void aValueHasAProfileOfItsOwn() {
        String address = "/api/entities/city/" + encoded("舟山");
        Golden.check("entity", client.json(address));
        assertThat(client.json(address + "?size=2&page=2").at("/mentions").size()).isEqualTo(2);
        assertThat(client.json(address).at("/total").asInt())
                .isEqualTo(client.json("/api/search?city=" + encoded("舟山")).at("/total").asInt());
        assertThat(client.get("/api/entities/city/none").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/entities/kind/paragraph").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"渔港/冷链实验室", "100%渔业", "A+B", "渔 港", "a;b?c#d"})
    void aValueMayHoldAnyCharacter(String name) {
        AnnotatedReport report =
                ReportBuilder.report("names")
                        .titled("名录")
                        .heading(1, "名录")
                        .paragraph(name + "成立")
                        .mention(EntityKind.ORG, name, name)
                        .build();
        try (PortalServer server = new PortalServer("127.0.0.1", 0, null, TestPortal.of(report))) {
            TestClient own = new TestClient(server.port());
            String value = encoded(name).replace("+", "%20");
            assertThat(own.json("/api/entities/org/" + value).at("/total").asInt()).isEqualTo(1);
            assertThat(own.get("/entities/org/" + value).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDimensionThatDoesNotExistIsNotFound() {
        HttpResponse<String> response = client.get("/api/facets/colour");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("colour", "reportCity");
    }
}
