package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.search.Concordance.Grouping;
import wenlan.search.Concordance.Order;

import java.util.List;

class ConcordanceTest {
    private static Concordance concordance(int width, Order order, Grouping grouping) {
        InMemoryBackend backend = new InMemoryBackend();
        try (ReportIndexer indexer = backend.openIndexer()) {
            for (String id : List.of("a", "b")) {
                indexer.put(
                        ReportBuilder.report(id)
                                .titled("渔汛简报")
                                .paragraph("东港渔船归航，西港渔船出海。")
                                .paragraph("西港渔船出海。")
                                .build(),
                        new byte[0]);
            }
            indexer.commit();
        }
        QueryNode query = new QueryNode.Exact("渔船", false);
        try (SearchIndex index = backend.openIndex().orElseThrow()) {
            return Concordance.of(
                    Concordance.places(index, SearchRequest.of(query)), width, order, grouping);
        }
    }

    @Test
    void everyOccurrenceHasItsLine() {
        assertThat(concordance(2, Order.POSITION, Grouping.NONE).lines())
                .extracting(line -> line.unit().unit().id() + " " + line.left() + line.right())
                .containsExactly(
                        "a.1 东港归航", "a.1 西港出海", "a.2 西港出海", "b.1 东港归航", "b.1 西港出海", "b.2 西港出海");
    }

    @Test
    void theSameTwiceInARowIsTwoOccurrences() {
        assertThat(lines(new QueryNode.Exact("的", false), "捕鱼目的的说明，好的。"))
                .containsExactly("目|的说", "的|说明", "好|。");
        assertThat(lines(new QueryNode.Exact("哈哈", false), "哈哈哈哈")).containsExactly("|");
        QueryNode either =
                new QueryNode.Or(
                        List.of(
                                new QueryNode.Exact("渔港", false),
                                new QueryNode.Exact("码头", false)));
        assertThat(lines(either, "新渔港码头开了")).containsExactly("新|开了");
    }

    @Test
    void cellsOfARowDoNotReadOn() {
        InMemoryBackend backend = new InMemoryBackend();
        try (ReportIndexer indexer = backend.openIndexer()) {
            indexer.put(
                    ReportBuilder.report("a")
                            .table("表1 渔港", "渔港", "渔船", "渔获")
                            .row("东港", "渔船甲", "十吨")
                            .build(),
                    new byte[0]);
            indexer.commit();
        }
        SearchRequest request = SearchRequest.of(new QueryNode.Exact("渔船甲", false));
        try (SearchIndex index = backend.openIndex().orElseThrow()) {
            List<Concordance.Place> places = Concordance.places(index, request);
            assertThat(Concordance.of(places, 9, Order.POSITION, Grouping.LEFT).lines())
                    .extracting(line -> line.left() + line.keyword() + line.right())
                    .containsExactly("东港 | 渔船甲 | 十吨");
        }
    }

    private static List<String> lines(QueryNode query, String paragraph) {
        InMemoryBackend backend = new InMemoryBackend();
        try (ReportIndexer indexer = backend.openIndexer()) {
            indexer.put(ReportBuilder.report("a").paragraph(paragraph).build(), new byte[0]);
            indexer.commit();
        }
        try (SearchIndex index = backend.openIndex().orElseThrow()) {
            List<Concordance.Place> places = Concordance.places(index, SearchRequest.of(query));
            return Concordance.of(places, 2, Order.POSITION, Grouping.NONE).lines().stream()
                    .map(
                            line ->
                                    line.left().substring(Math.max(0, line.left().length() - 1))
                                            + "|"
                                            + line.right())
                    .toList();
        }
    }

    @Test
    void reportsOfOneTitleStayApart() {
        Concordance grouped = concordance(2, Order.LEFT, Grouping.REPORT);
        assertThat(grouped.groups())
                .containsExactly(
                        new Concordance.Group("a", "渔汛简报", 3),
                        new Concordance.Group("b", "渔汛简报", 3));
        assertThat(concordance(2, Order.REPORT, Grouping.NONE).lines())
                .extracting(line -> line.unit().report().id())
                .containsExactly("a", "a", "a", "b", "b", "b");
    }

    @Test
    void groupsAreNamedAsMostOfTheirLinesPrintThem() {
        InMemoryBackend backend = new InMemoryBackend();
        try (ReportIndexer indexer = backend.openIndexer()) {
            indexer.put(
                    ReportBuilder.report("a")
                            .titled("渔汛简报")
                            .paragraph("用 gps 导航，装 ＧＰＳ 浮标，GPS 浮标，GPS 浮标。")
                            .build(),
                    new byte[0]);
            indexer.commit();
        }
        SearchRequest request = SearchRequest.of(new QueryNode.Exact("gps", false));
        try (SearchIndex index = backend.openIndex().orElseThrow()) {
            List<Concordance.Place> places = Concordance.places(index, request);
            assertThat(Concordance.of(places, 9, Order.POSITION, Grouping.FORM).groups())
                    .containsExactly(new Concordance.Group("gps", "GPS", 4));
        }
        request = SearchRequest.of(new QueryNode.Exact("浮标", false));
        try (SearchIndex index = backend.openIndex().orElseThrow()) {
            List<Concordance.Place> places = Concordance.places(index, request);
            assertThat(Concordance.of(places, 9, Order.POSITION, Grouping.LEFT).groups())
                    .containsExactly(new Concordance.Group("ps", "PS", 3));
        }
    }

    @Test
    void howMuchIsShownDoesNotDecideOrderOrGroup() {
        Concordance wide = concordance(30, Order.LEFT, Grouping.LEFT);
        Concordance narrow = concordance(1, Order.LEFT, Grouping.LEFT);
        assertThat(narrow.groups()).isEqualTo(wide.groups()).hasSize(2);
        assertThat(narrow.lines())
                .extracting(Concordance.Line::span)
                .isEqualTo(wide.lines().stream().map(Concordance.Line::span).toList());
    }
}
