package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.document.UnitKind;
import wenlan.lucene.LuceneBackend;
import wenlan.search.QueryNode.AtLeast;
import wenlan.search.QueryNode.Either;
import wenlan.search.QueryNode.Relaxed;
import wenlan.search.QueryNode.Term;
import wenlan.search.QueryNode.Word;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Each weight puts a better unit before another one, which without it would come first. */
class WeightsTest {
    private static final String LONG = "沿岸各镇修缮旧屋、清理水道、栽种林木，老人与孩童傍晚在堤上散步。";

    private static final Set<RankingWeight> LESSENING =
            EnumSet.of(RankingWeight.CAPTIONS, RankingWeight.NOTES, RankingWeight.LEADS);

    /**
     * Where a weight matters.
     *
     * @param weight which one
     * @param report holds a unit with 甲 and behind it a better one with 乙
     * @param query what is asked for
     */
    private record Case(RankingWeight weight, AnnotatedReport report, QueryNode query) {
        @Override
        public String toString() {
            return weight.name();
        }
    }

    private static Case paragraphs(RankingWeight weight, QueryNode query, String... paragraphs) {
        ReportBuilder report = ReportBuilder.report("r");
        for (int at = 0; at < paragraphs.length; at++) {
            report.heading(1, "其" + at).paragraph(paragraphs[at]);
        }
        return new Case(weight, report.build(), query);
    }

    /** The two units, each with a passage behind it. */
    private static Case amid(
            RankingWeight weight,
            QueryNode query,
            String first,
            String behind,
            String second,
            String last) {
        return new Case(
                weight,
                ReportBuilder.report("r")
                        .heading(1, "其一")
                        .paragraph(first)
                        .paragraph(behind)
                        .heading(1, "其二")
                        .paragraph(second)
                        .paragraph(last)
                        .build(),
                query);
    }

    private static Case headings(
            RankingWeight weight, QueryNode query, String first, String second) {
        return new Case(
                weight,
                ReportBuilder.report("r")
                        .heading(1, first)
                        .paragraph("泊位甲")
                        .heading(1, second)
                        .paragraph("泊位乙")
                        .build(),
                query);
    }

    /** A short unit of a kind, before a longer paragraph. */
    private static Case kind(RankingWeight weight, UnitKind kind) {
        ReportBuilder report = ReportBuilder.report("r");
        if (kind == UnitKind.HEADING) {
            report.heading(1, "甲泊位");
        } else {
            report.unit(kind, null, "甲泊位");
        }
        return new Case(weight, report.paragraph("乙泊位有二十个，沿岸各镇都有。").build(), any("泊位"));
    }

    private static final Term IN_NANOMETRES =
            new Term("28nm", List.of("28nm"), Map.of("28nm", List.of("28纳米")));

    private static Stream<Case> cases() {
        return Stream.of(
                paragraphs(RankingWeight.WORDS, any("和服"), "甲产品和服务升级", "乙她穿着和服出门"),
                amid(RankingWeight.PAIRS, any("泊位", "竹间社"), "泊位甲间竹", "竹间堆场", "泊位乙竹间", "间竹堆场"),
                amid(RankingWeight.SINGLES, any("泊位", "汽车"), "泊位甲有人来", "有车堆场", "泊位乙有车来", "有人堆场"),
                paragraphs(
                        RankingWeight.AS_TYPED,
                        new Term("冷链仓库", List.of("冷链", "仓库")),
                        "甲仓库，冷链，仓库，冷链，仓库，冷链",
                        "乙冷链仓库" + LONG),
                paragraphs(
                        RankingWeight.TITLED,
                        new Term("冷链仓库规划", List.of("冷链", "仓库", "规划")),
                        "甲《沿岸冷链仓库规划》。",
                        "乙《冷链仓库规划》，" + LONG),
                headings(RankingWeight.WORDS_AROUND, any("泊位", "和服"), "产品和服务", "穿着和服来"),
                headings(RankingWeight.PAIRS_AROUND, any("泊位", "竹间社"), "间竹", "竹间"),
                paragraphs(
                        RankingWeight.COVERED,
                        any("渔港", "泊位"),
                        "甲渔港渔港渔港。",
                        "乙渔港" + LONG + "泊位" + LONG),
                new Case(
                        RankingWeight.COVERED_AROUND,
                        ReportBuilder.report("r")
                                .paragraph("甲渔港渔港渔港。")
                                .heading(1, "泊位" + LONG)
                                .paragraph("乙渔港" + LONG)
                                .build(),
                        any("渔港", "泊位")),
                paragraphs(
                        RankingWeight.OTHER_FORM,
                        new AtLeast(1, List.of(IN_NANOMETRES, term("渔港"))),
                        "甲渔港" + LONG,
                        "乙28纳米。",
                        "渔港" + LONG),
                paragraphs(
                        RankingWeight.SUBSTITUTE,
                        new Either(new Term("港口", List.of("港口")), List.of(term("泊位"))),
                        "甲泊位" + LONG,
                        "乙泊位。"),
                paragraphs(
                        RankingWeight.JOINTS,
                        new Term("融资金额表", List.of("融资", "金额")),
                        "甲金额，融资",
                        "乙融资金额，"),
                new Case(
                        RankingWeight.PAIRS_NEAR,
                        ReportBuilder.report("r")
                                .heading(1, "其一")
                                .paragraph("链冷仓库")
                                .paragraph("泊位甲")
                                .heading(1, "其二")
                                .paragraph("冷链仓库")
                                .paragraph("泊位乙")
                                .build(),
                        any("泊位", "冷链")),
                new Case(
                        RankingWeight.SINGLES_NEAR,
                        ReportBuilder.report("r")
                                .heading(1, "其一")
                                .paragraph("木材堆场")
                                .paragraph("泊位甲")
                                .heading(1, "其二")
                                .paragraph("冷库堆场")
                                .paragraph("泊位乙")
                                .build(),
                        any("泊位", "冷链")),
                new Case(
                        RankingWeight.PLACED,
                        ReportBuilder.report("r")
                                .heading(1, "其一")
                                .paragraph("泊位甲")
                                .heading(1, "其二")
                                .paragraph("泊位乙")
                                .inherit(EntityKind.YEAR, "2018")
                                .inherit(EntityKind.YEAR, "2019")
                                .build(),
                        any("泊位", "2018年")),
                new Case(
                        RankingWeight.ALONE,
                        ReportBuilder.report("r")
                                .heading(1, "其一")
                                .paragraph("泊位甲")
                                .inherit(EntityKind.CITY, "无锡")
                                .inherit(EntityKind.CITY, "青岛")
                                .heading(1, "其二")
                                .paragraph("泊位乙")
                                .inherit(EntityKind.CITY, "青岛")
                                .build(),
                        new QueryNode.And(
                                List.of(
                                        term("泊位"),
                                        new QueryNode.Chosen(Selection.of(Dimension.CITY, "青岛"))))),
                paragraphs(
                        RankingWeight.FIGURED,
                        new Term("泊位有多少个", List.of("泊位")),
                        "甲泊位泊位，共有若干。",
                        "乙泊位" + LONG + "有二十个。"),
                paragraphs(
                        RankingWeight.COUNTED,
                        new Term("冷链泊位有多少个", List.of("冷链", "泊位")),
                        "甲冷链有二十个，泊位，冷链，泊位。",
                        "乙" + LONG + "冷链泊位" + LONG + "有二十个。"),
                new Case(
                        RankingWeight.COLUMN,
                        ReportBuilder.report("r")
                                .table("收费标准表", "名称", "地址")
                                .row("泊位", "甲")
                                .table("一览", "名称", "收费标准", "地址")
                                .row("泊位", "乙" + LONG, "某处")
                                .build(),
                        new QueryNode.And(List.of(term("泊位"), term("收费标准")))),
                kind(RankingWeight.CAPTIONS, UnitKind.HEADING),
                kind(RankingWeight.NOTES, UnitKind.METADATA),
                paragraphs(RankingWeight.LEADS, any("泊位"), "甲泊位有多少？", "乙泊位有二十个，沿岸各镇都有。"),
                new Case(
                        RankingWeight.COMPLETE,
                        ReportBuilder.report("r")
                                .paragraph("甲泊位泊位。")
                                .paragraph("冷链")
                                .paragraph("冷链仓库")
                                .paragraph("冷链车间")
                                .heading(1, "泊位" + LONG)
                                .paragraph("乙冷链" + LONG)
                                .build(),
                        new Relaxed(
                                new QueryNode.And(List.of(term("泊位"), term("冷链"))),
                                any("泊位", "冷链"))),
                new Case(
                        RankingWeight.COMPLETE_TITLED,
                        ReportBuilder.report("r")
                                .titled("舟山年鉴")
                                .paragraph("甲舟山泊位，舟山泊位")
                                .heading(1, "其二")
                                .paragraph("乙泊位和仓库" + LONG)
                                .heading(1, "其三")
                                .paragraph("仓库，仓库，仓库")
                                .paragraph("仓库")
                                .build(),
                        new Relaxed(
                                new QueryNode.And(List.of(term("舟山"), term("泊位"), term("仓库"))),
                                any("舟山", "泊位", "仓库"))));
    }

    /** However seldom it is used: a rare word is not what was typed. */
    @Test
    void aSubstituteThatIsRarerThanTheTermComesBehindIt(@TempDir Path folder) {
        QueryNode either = new Either(term("码头"), List.of(term("泊位")));
        Case tried =
                paragraphs(
                        RankingWeight.SUBSTITUTE,
                        either,
                        "甲泊位",
                        "乙码头" + LONG,
                        "码头" + LONG,
                        "码头" + LONG,
                        "码头" + LONG,
                        "码头" + LONG);
        assertThat(order(tried, RankingProfile.DEFAULT, folder)).isEqualTo("乙甲");
    }

    private static QueryNode any(String... words) {
        return new AtLeast(
                1, Arrays.stream(words).map(w -> (QueryNode) new Word(List.of(w))).toList());
    }

    private static Term term(String text) {
        return new Term(text, List.of(text));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutAWeightALesserUnitComesFirst(Case tried, @TempDir Path folder) {
        assertThat(order(tried, RankingProfile.DEFAULT, folder)).isEqualTo("乙甲");
        assertThat(order(tried, without(tried.weight), folder)).isEqualTo("甲乙");
    }

    /** What only names or leads to a text comes behind it, of whatever kind it is. */
    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {"HEADING", "TABLE", "FIGURE", "TABLE_NOTE", "METADATA"})
    void withoutTheWeightOfItsKindAUnitComesBeforeItsText(UnitKind kind, @TempDir Path folder) {
        Case tried = kind(RankingWeight.CAPTIONS, kind);
        assertThat(order(tried, RankingProfile.DEFAULT, folder)).isEqualTo("乙甲");
        RankingProfile even =
                without(
                        RankingWeight.CAPTIONS,
                        without(RankingWeight.NOTES, RankingProfile.DEFAULT));
        assertThat(order(tried, even, folder)).isEqualTo("甲乙");
    }

    /** What was put in quotes a row that is found holds itself. */
    @Test
    void aCaptionComesBehindItsRowUnlessItHoldsWhatIsQuoted(@TempDir Path folder) {
        AnnotatedReport report =
                ReportBuilder.report("r")
                        .table("甲灯塔灯塔灯塔灯塔灯塔灯塔", "说明")
                        .row("乙" + LONG.repeat(20) + "灯塔")
                        .build();
        RankingProfile even = without(RankingWeight.CAPTIONS);
        assertThat(order(new Case(RankingWeight.CAPTIONS, report, term("灯塔")), even, folder))
                .isEqualTo("乙甲");
        QueryNode quoted = new QueryNode.Exact("灯塔");
        assertThat(order(new Case(RankingWeight.CAPTIONS, report, quoted), even, folder))
                .isEqualTo("甲乙");
    }

    /** What answers a long question words much of it otherwise. */
    @Test
    void ofALongQuestionEachWordCountsLess(@TempDir Path folder) {
        AnnotatedReport report = ReportBuilder.report("r").paragraph("泊位").build();
        try (SearchBackend backend = new LuceneBackend(folder, "w", RankingProfile.DEFAULT);
                SearchIndex index = BackendFixture.indexOnce(backend, List.of(report))) {
            double few = covered(index, any("泊位", "一", "二", "三", "四"));
            assertThat(covered(index, any("泊位"))).isEqualTo(few);
            QueryNode many = any("泊位", "一", "二", "三", "四", "五", "六", "七", "八", "九");
            assertThat(covered(index, many)).isCloseTo(few / 4, within(1e-6));
        }
    }

    private static double covered(SearchIndex index, QueryNode query) {
        SearchRequest request = SearchRequest.of(query);
        String unit = index.search(request).hits().getFirst().unit().unit().id();
        return index.explain(request, List.of(unit)).get(unit).shares().stream()
                .filter(share -> share.way() == Share.Way.COVERED)
                .mapToDouble(Share::score)
                .sum();
    }

    @Test
    void everyWeightIsTried() {
        assertThat(cases().map(Case::weight)).containsExactlyInAnyOrder(RankingWeight.values());
    }

    /** The two units in order. */
    private static String order(Case tried, RankingProfile profile, Path folder) {
        try (SearchBackend backend = new LuceneBackend(folder, "weights", profile);
                SearchIndex index = BackendFixture.indexOnce(backend, List.of(tried.report))) {
            StringBuilder order = new StringBuilder();
            for (Hit hit : index.search(SearchRequest.of(tried.query)).hits()) {
                Stream.of("甲", "乙")
                        .filter(hit.unit().unit().text().text()::contains)
                        .forEach(order::append);
            }
            return order.toString();
        }
    }

    private static RankingProfile without(RankingWeight weight) {
        return without(weight, RankingProfile.DEFAULT);
    }

    /** Of a weight that lessens a score nothing is left out where it is 1. */
    private static RankingProfile without(RankingWeight weight, RankingProfile profile) {
        float none = LESSENING.contains(weight) ? 1 : 0;
        return profile.with(weight, none);
    }
}
