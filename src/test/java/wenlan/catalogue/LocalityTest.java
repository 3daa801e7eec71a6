package wenlan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.document.UnitKind;
import wenlan.search.IndexedUnit;
import wenlan.search.ReportBuilder;
import wenlan.search.UnitLister;
import wenlan.tables.SentenceFigures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Of what place figures are, in a report on 舟山 in 浙江. */
class LocalityTest {
    private static ReportBuilder report() {
        return ReportBuilder.report("a").titled("2031年前三季度舟山渔业").about("舟山");
    }

    private static String told(List<String> cities, String name) {
        return String.join("+", cities) + (name == null ? "" : "/" + name);
    }

    /** Mentions are those of the known places that the text holds. */
    private static void mention(ReportBuilder report, String text) {
        for (String city : List.of("舟山", "温州", "台州")) {
            if (text.contains(city)) {
                report.mention(EntityKind.CITY, city, city);
            }
        }
        if (text.contains("福建")) {
            report.mention(EntityKind.PROVINCE, "福建", text.contains("福建省") ? "福建省" : "福建");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "前三季度，全市渔业产值8亿元。|舟山",
                "全市场渔业产值8亿元。|舟山",
                "2031年全行业收入8亿元。|",
                "2031年渔具行业收入8亿元。|",
                "2031年舟山渔具行业收入8亿元。|舟山",
                "全省渔业产值80亿元。|/浙江",
                "2031年，全省渔业产值80亿元，利润9亿元。|/浙江 /浙江",
                "全省渔业产值80亿元，其中温州渔业产值9亿元、台州渔业产值8亿元。|/浙江 温州 台州",
                "渔业产值8亿元，占全省渔业产值比重为30%。|舟山 舟山",
                "福建省渔业产值80亿元。|/福建",
                "获福建省渔业投资额8亿元。|舟山",
                "美国渔业市场规模600亿美元。|/美国",
                "美国东港网具公司投资6亿美元。|舟山",
                "温州渔业产值8亿元，利润3亿元。|温州 温州",
                "舟山产值8亿元，温州产值9亿元，利润3亿元。|舟山 温州 温州",
                "渔业企业8家，主要分布在温州、台州。|",
                "渔业产值8亿元来自温州。|温州",
                "2031年，全国共有106家渔业企业，其中包括8家温州企业。|/全国 温州",
                "全国共有106家渔业企业，其中包括8家福建企业。|/全国 /福建",
                "15个示范港口有7个在温州。|",
                "40家渔业企业中有7家在温州。|",
                "新网具已在全国近30家水产站中试用。|/全国",
                "舟山有8家渔业企业，占全国3家渔业企业的一半。|舟山 舟山",
                "渔场（东至温州台州边界，养殖面积70亩）。|",
                "温州路渔业产值8亿元。|",
                "2031年，温州、台州两市渔业产值分别为9亿元、8亿元。|温州 台州",
                "渔业产值8亿元。温州渔企多。|",
                "温州渔企多。渔业产值8亿元。|温州",
                "全省渔业产值80亿元。其中，远洋产值9亿元。|/浙江 /浙江",
                "日本渔业企业约1800家。|/日本",
                "乌克兰渔业产值8亿元。|/乌克兰",
                "2031年，智利渔业产值8亿元，利润3亿元。|/智利 /智利",
                "哈萨克斯坦渔船产量80艘。|/哈萨克斯坦",
                "印尼渔业产值8亿元。|/印度尼西亚",
                "沙特渔业产值8亿元。|/沙特阿拉伯",
                "印度洋渔业产值8亿元。|舟山",
                "黑山县渔业产值8亿元。|舟山",
                "台湾渔业产值8亿元。|舟山",
                "乌克兰渔业银行投资8亿元。|舟山",
                "日本渔业企业投资8亿元。|舟山",
                "全国渔业产值90亿元。韩国渔业产值9亿元。|/全国 /韩国",
                "全国渔业产值90亿元。利润9亿元。|/全国 /全国",
                "全国渔业产值90亿元。其中，长江流域渔业产值9亿元。|/全国 /长江流域",
                "西部地区渔业产值9亿元。|/西部",
                "西部水产公司产值9亿元。|舟山",
                "全球渔业产值90亿元，印度渔业产值9亿元。|/全球 /印度",
                "全国渔业产值90亿元，福建省渔业产值9亿元。|/全国 /福建",
                "温州台州渔业带产值9亿元。|温州+台州",
                "温州、台州等沿海8城渔业产值9亿元。|",
                "温州、台州等城市渔业产值9亿元。|温州+台州",
                "年末全国渔业产值90亿元。|/全国",
                "今年前三季度福建省渔业产值90亿元。|/福建",
                "1—9月，全国渔业产值90亿元。|/全国",
                "全国（不含温州、台州）渔业产值90亿元。|/全国",
                "据温州海关统计，渔业产值90亿元。|",
                "温州渔业产值90亿元。其中，远洋产值8亿元；养殖产值3亿元。|温州 温州 温州",
                "全省渔业产值90亿元。其中，温州渔业产值8亿元；养殖产值3亿元。|/浙江 温州 /浙江",
                "全港漁業產值90億元。|香港",
                "全省渔业产值90亿元，其中温州居首位。渔业企业8家。|/浙江 /浙江",
                "全国渔业产值90亿元；远洋渔业集团产值3亿元。|/全国 舟山",
                "全港渔业产值90亿元。|舟山",
                "温州铁路局发送渔民9万人。|",
                "温州、台州渔业产值分别为9亿元、8亿元，占全省比重分别为6%、5%。|温州 台州 温州 台州",
            })
    void aSentenceSpeaksOf(String sentence, String expected) {
        ReportBuilder report = report().paragraph(sentence);
        mention(report, sentence);
        report.inherit(EntityKind.PROVINCE_IMPLIED, "浙江");
        if (!sentence.contains("州") && !sentence.contains("舟山")) {
            report.inherit(EntityKind.CITY, "舟山");
        }
        IndexedUnit unit = UnitLister.list(report.build()).getFirst();
        assertThat(places(sentence, unit)).isEqualTo(expected == null ? "" : expected);
    }

    private static String places(String text, IndexedUnit unit) {
        PlacesBefore before = new PlacesBefore();
        UnitPlaces all = new UnitPlaces(unit);
        List<String> told = new ArrayList<>();
        for (SentenceFigures.Stated stated : SentenceFigures.of(text)) {
            Locality place = Locality.ofSentence(stated, all, before.before(stated.sentenceSpan()));
            before.add(place, stated, text);
            told.add(told(place.cities(), place.name()));
        }
        return String.join(" ", told);
    }

    /** What a report tells of its province is that's, though a passage names a city of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "全年渔业产值8亿元。渔民收入9万元，其中温州渔民收入2万元。渔业投资3亿元。|/浙江 /浙江 温州 /浙江",
                "渔民收入9万元，其中温州渔民收入2万元、台州渔民收入3万元。渔业投资3亿元。|/浙江 温州 台州 /浙江",
                "渔业产值8亿元。温州渔业投资3亿元。渔船90艘。全省渔业利润3亿元。|/浙江 温州  /浙江",
                "温州渔业投资3亿元。渔船出口90万元。|温州 温州",
                "渔业产值8亿元。温州渔企多。全省渔业投资3亿元。渔船出口9万元。|/浙江 /浙江 /浙江",
                "与温州市签订协议3项。渔业产值8亿元。|/浙江 /浙江",
                "温州至台州高铁客运量8万人次。|/浙江",
                "温州渔业投资3亿元。全年渔业产值8亿元。全省渔业利润3亿元。|温州  /浙江",
            })
    void aProvinceIsTheWholeOfItsReport(String text, String expected) {
        ReportBuilder report = ReportBuilder.report("a").titled("浙江省2031年渔业统计公报").paragraph(text);
        mention(report, text);
        IndexedUnit unit = UnitLister.list(report.build()).getFirst();
        assertThat(places(text, unit)).isEqualTo(expected);
    }

    /** A firm elsewhere in the text is not where the text was before. */
    @Test
    void aBodyIsNotOfThePlaceThatWasSpokenOfBefore() {
        String text = "温州渔企多。海王水产渔业产值8亿元。";
        ReportBuilder report = report().paragraph(text);
        report.mention(EntityKind.CITY, "温州", "温州");
        report.mention(EntityKind.ORG, "海王水产", "海王水产");
        IndexedUnit unit = UnitLister.list(report.build()).getFirst();
        assertThat(places(text, unit)).isEmpty();
    }

    /** A belt is of no one city; the heading above tells of which one the text is. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "象山县-东门渔港：温台渔业走廊中心，渔业企业8家。,2 舟山：渔业布局,/象山县",
        "象山县-东门渔港：温台渔业走廊中心，渔业企业8家。,2 温州：渔业布局,温州/象山县",
        "东门渔港在温台渔业走廊，渔业企业8家。,2 温州：渔业布局,温州",
        "东门渔港在温台渔业走廊，渔业企业8家。,2 温州与台州,",
    })
    void theHeadingTellsTheCityOfWhatLiesInABelt(String text, String heading, String expected) {
        ReportBuilder report = report().heading(1, heading).paragraph(text);
        report.mention(EntityKind.CITY, "温州", "温");
        report.mention(EntityKind.CITY, "台州", "台");
        report.mention(EntityKind.ZONE, "温台渔业走廊", "温台渔业走廊");
        if (text.contains("象山县")) {
            report.mention(EntityKind.DISTRICT, "象山县", "象山县");
        }
        IndexedUnit unit = UnitLister.list(report.build()).getLast();
        assertThat(places(text, unit)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    @Timeout(20)
    void aLongTextOfManyFiguresAndPlacesIsReadInOneGo() {
        List<String> cities =
                IntStream.range(0, 400).mapToObj(i -> (char) ('\u5000' + i) + "州").toList();
        ReportBuilder report =
                report().paragraph("2031年，" + "渔业产值10亿元，".repeat(1_000) + String.join("、", cities));
        cities.forEach(city -> report.mention(EntityKind.CITY, city, city));
        assertThat(SentenceCatalogue.figures(report.build())).hasSize(1_000);
    }

    /** A heading sums up its report, which is about the city of its title. */
    @Test
    void aHeadingIsOfTheCityOfTheTitle() {
        String text = "到2035年渔业产值达40亿元";
        ReportBuilder report = report().heading(1, text).paragraph("渔业产值8亿元。");
        List<IndexedUnit> units = UnitLister.list(report.build());
        assertThat(places(text, units.getFirst())).isEqualTo("舟山");
        assertThat(places("渔业产值8亿元。", units.getLast())).isEmpty();
    }

    /** A heading that ranks a city is about all that are ranked. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"渔业科研：温州遥居第一, ''", "温州排名全国前三, ''", "温州：渔港全国第一, 温州", "温州渔业, 温州"})
    void aHeadingThatRanksACityTellsNoPlace(String heading, String expected) {
        ReportBuilder report = report().heading(1, heading);
        String id = UnitLister.list(report.build()).getFirst().unit().id();
        report.paragraph("渔业论文80篇。").inherit(EntityKind.CITY, "温州", id);
        IndexedUnit unit = UnitLister.list(report.build()).getLast();
        assertThat(places("渔业论文80篇。", unit)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "表：截至2031年底全国各类渔船产量, /全国",
        "表：全国各省渔船产量, ''",
        "表：国内较大渔业公司近况, ''",
        "表 3 2031年我国渔船, /全国",
    })
    void theWholeOfTheCaptionStandsBehindItsTime(String caption, String expected) {
        ReportBuilder report = report().table(caption, "渔船", "产量（艘）").row("拖网", "80");
        assertThat(rows(report)).containsExactly("80 " + expected);
    }

    @Test
    void provincesInARowAreSaidAllTogether() {
        String text = "闽赣两省渔业产值8亿元。粤港澳大湾区渔业产值9亿元。";
        ReportBuilder report = report().paragraph(text);
        report.mention(EntityKind.PROVINCE, "福建", "闽");
        report.mention(EntityKind.PROVINCE, "江西", "赣");
        report.mention(EntityKind.CITY, "香港", "港");
        report.mention(EntityKind.CITY, "澳门", "澳");
        IndexedUnit unit = UnitLister.list(report.build()).getFirst();
        assertThat(places(text, unit)).isEqualTo("/福建、江西 /粤港澳大湾区");
    }

    @Test
    void theProvinceOfTheCaptionIsThatOfTheRows() {
        ReportBuilder report =
                report().table("表 5 福建省渔业", "指标", "2030年")
                        .row("产值", "80")
                        .inherit(EntityKind.PROVINCE, "福建");
        assertThat(rows(report)).containsExactly("80 /福建");
    }

    /** A county-level city is a place of its own, and its figures are not those of its city. */
    @Test
    void aCountyNamedBeforeIsThePlaceOfWhatFollows() {
        String text = "象山县渔业产值8亿元。利润3亿元。";
        ReportBuilder report = report().paragraph(text);
        report.mention(EntityKind.DISTRICT, "象山县", "象山县");
        report.mention(EntityKind.CITY_IMPLIED, "宁波", "象山县");
        IndexedUnit unit = UnitLister.list(report.build()).getFirst();
        assertThat(places(text, unit)).isEqualTo("宁波/象山县 宁波/象山县");
    }

    @Test
    void aCityNamedLaterIsThePlaceWhereAHeadingNamesItToo() {
        String text = "渔业产值8亿元。温州渔企多。";
        ReportBuilder report = report().heading(1, "三、温州渔业").paragraph(text);
        report.mention(EntityKind.CITY, "温州", "温州");
        IndexedUnit unit = UnitLister.list(report.build()).getLast();
        assertThat(places(text, unit)).isEqualTo("温州");
    }

    /** Where no place is nearer, 全省 is that of the title. */
    @Test
    void theTitleTellsWhichProvinceIsMeant() {
        String text = "全省渔业产值80亿元。";
        ReportBuilder report = ReportBuilder.report("a").titled("山东省渔业年报").paragraph(text);
        IndexedUnit unit = UnitLister.list(report.build()).getFirst();
        assertThat(places(text, unit)).isEqualTo("/山东");
        String region = "石河子渔企多。全区渔业产值80亿元。";
        report = ReportBuilder.report("b").titled("新疆渔业年报").paragraph(region);
        report.mention(EntityKind.CITY, "石河子", "石河子");
        unit = UnitLister.list(report.build()).getFirst();
        assertThat(places(region, unit)).isEqualTo("/新疆");
    }

    private static List<String> rows(ReportBuilder report) {
        return TableEntry.of(
                        report.build().report(),
                        report.build().report().tables().getFirst(),
                        UnitLister.list(report.build()).stream()
                                .filter(u -> u.unit().kind() != UnitKind.PARAGRAPH)
                                .toList())
                .stated()
                .stream()
                .map(f -> f.text() + " " + told(f.cities(), f.locality()))
                .toList();
    }

    @Test
    void aRowIsOfThePlaceThatItNamesWhateverTheCaptionBeginsWith() {
        ReportBuilder report =
                report().table("表 1 全国及主要城市渔业产值（亿元）", "地区", "2030年", "2031年")
                        .row("全国", "800", "900")
                        .row("温州", "8", "9")
                        .mention(EntityKind.CITY, "温州", "温州")
                        .row("全市", "7", "6")
                        .row("全省", "70", "60")
                        .inherit(EntityKind.PROVINCE_IMPLIED, "浙江");
        assertThat(rows(report))
                .containsExactly(
                        "800 /全国", "900 /全国", "8 温州", "9 温州", "7 舟山", "6 舟山", "70 /浙江", "60 /浙江");
    }

    @Test
    void whatIsLeftOverIsOfNoPlace() {
        ReportBuilder report =
                report().table("表 3 各地渔业企业占比", "地区", "占比（%）")
                        .row("温州", "30")
                        .mention(EntityKind.CITY, "温州", "温州")
                        .row("其他", "70")
                        .inherit(EntityKind.CITY, "舟山");
        assertThat(rows(report)).containsExactly("30 温州", "70 ");
    }

    @Test
    void theCountryInWhichACityLiesIsNotWhatItsRowIsOf() {
        ReportBuilder report =
                report().table("表 5 港口吞吐量", "港口", "国家", "吞吐量（万吨）")
                        .row("温州", "中国", "80")
                        .mention(EntityKind.CITY, "温州", "温州")
                        .row("中国", "亚洲", "800");
        assertThat(rows(report)).containsExactly("80 温州", "800 /全国");
    }

    @Test
    void aRowMayBeOfAProvince() {
        ReportBuilder report =
                report().table("表 4 各地产值", "地区", "产值（亿元）")
                        .row("福建", "80")
                        .mention(EntityKind.PROVINCE, "福建", "福建")
                        .inherit(EntityKind.CITY, "舟山")
                        .row("温州", "8")
                        .mention(EntityKind.CITY, "温州", "温州");
        assertThat(rows(report)).containsExactly("80 /福建", "8 温州");
    }

    @Test
    void aColumnMayBeOfTheProvince() {
        ReportBuilder report =
                report().table("表 2 全省与舟山对比", "年份", "全省（亿元）", "舟山（亿元）")
                        .row("2030", "80", "8")
                        .mention(EntityKind.YEAR, "2030", "2030")
                        .inherit(EntityKind.CITY, "舟山")
                        .inherit(EntityKind.PROVINCE_IMPLIED, "浙江");
        assertThat(rows(report)).containsExactly("80 /浙江", "8 舟山");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "前三季度渔业产值8亿元。其中远洋产值3亿元。, 2031 2031",
        "1—9月渔业产值8亿元。远洋产值3亿元。, 2031 2031",
        "1—9月渔业产值8亿元。目前远洋产值3亿元。, 2031 null",
        "渔业产值8亿元。, null",
        "前三季度，2030年渔业产值8亿元。, 2030",
    })
    void aPartOfAYearIsOfThatOfTheTitle(String text, String expected) {
        IndexedUnit unit = UnitLister.list(report().paragraph(text).build()).getFirst();
        StringBuilder years = new StringBuilder();
        YearAbove above = new YearAbove(unit, WrittenWhen.of(unit), unit.report().title(), null);
        for (SentenceFigures.Stated stated : SentenceFigures.of(text)) {
            Integer year = above.next(stated.sentenceSpan().of(text), stated).year();
            years.append(' ').append(stated.year() == null ? year : stated.year());
        }
        assertThat(years.toString().strip()).isEqualTo(expected);
    }

    /** What goes on with a part of a year is of that part. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "前三季度渔业产值8亿元。远洋产值3亿元。, 2031年前三季度 2031年前三季度",
        "全年渔业产值8亿元。远洋产值3亿元。, 2031年 2031年",
        "1—9月渔业产值8亿元。年末渔船3艘。远洋产值3亿元。, 2031年前三季度 2031年 2031年",
        "2030年上半年渔业产值8亿元。, 2030年上半年",
    })
    void aSentenceIsOfTheTimeBefore(String text, String expected) {
        AnnotatedReport report = report().paragraph(text).build();
        assertThat(
                        SentenceCatalogue.figures(report).stream()
                                .map(StatedFigure::time)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** The catalogue keeps rows without their text. */
    @Test
    void aRowThatNamesADistrictAndItsCityIsOfBoth() {
        ReportBuilder report =
                report().table("表 4 各地渔业", "地", "产值（亿元）")
                        .row("温州象山县渔场", "80")
                        .mention(EntityKind.CITY, "温州", "温州")
                        .mention(EntityKind.DISTRICT, "象山县", "象山县");
        assertThat(rows(report)).containsExactly("80 温州/象山县");
    }
}
