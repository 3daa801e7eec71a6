package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.search.InMemoryBackend;
import wenlan.search.Relaxation;
import wenlan.search.ReportBuilder;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchIndex;

import java.util.List;

/** What is read otherwise than typed, over a small corpus of its own. */
class InterpreterTest {
    private static final InMemoryBackend BACKEND = new InMemoryBackend();
    private static final QueryReader READER = reader();

    private static QueryReader reader() {
        AnnotatedReport report =
                ReportBuilder.report("mill")
                        .titled("纺织机械年鉴")
                        .heading(1, "柯桥")
                        .paragraph("绍兴柯桥轻纺城在KESHAN、QIAOXI一带，LENGTH、TANGENT为旧名，教育与扫盲并重。")
                        .mention(EntityKind.DISTRICT, "柯桥区", "柯桥")
                        .paragraph("柯桥钱清创新园办教育，引进GTM 150织机、SKF6205轴承与Kubernetes平台。")
                        .mention(EntityKind.ZONE, "柯桥钱清创新园", "柯桥钱清创新园")
                        .paragraph("云计算与轨道交通，2031年WAVE展会，冷塘水库。")
                        .mention(EntityKind.ORG, "冷塘水库", "冷塘水库")
                        .mention(EntityKind.ZONE, "冷塘", "冷塘")
                        .paragraph("绍兴市纺织行业协会与市纺协同为一家，市财局拨款。")
                        .mention(EntityKind.ORG, "绍兴市纺织行业协会", "绍兴市纺织行业协会")
                        .mention(EntityKind.ORG, "绍兴市纺织行业协会", "市纺协")
                        .mention(EntityKind.ORG, "绍兴市财政局", "市财局")
                        .paragraph("绍兴市财政局与杭州市财政局，后者也称市财局。")
                        .mention(EntityKind.ORG, "绍兴市财政局", "绍兴市财政局")
                        .mention(EntityKind.ORG, "杭州市财政局", "市财局")
                        .mention(EntityKind.ORG, "杭州市财政局", "杭州市财政局")
                        .paragraph("織造廠採用積體電路與伺服器。")
                        .setAside("SHAOXING")
                        .paragraph("新增教育经费由冷塘支出。")
                        .mention(EntityKind.ZONE, "冷塘", "冷塘")
                        .build();
        try (ReportIndexer indexer = BACKEND.openIndexer()) {
            indexer.put(report, new byte[0]);
            indexer.commit();
        }
        SearchIndex index = BACKEND.openIndex().orElseThrow();
        Lexicon lexicon = Lexicon.of(index, List.of());
        return new QueryReader(
                folded -> List.of(folded.split("")),
                new Vocabulary() {
                    @Override
                    public Lexicon lexicon() {
                        return lexicon;
                    }

                    @Override
                    public SynonymTable synonyms() {
                        return SynonymTable.NONE;
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "ke qiao, 柯桥", // its letters stand inside of other words
        "leng tang, 冷塘", // each of them, too
        "leng tang 教育, 冷塘 教育",
        "qianqing, 钱清", // inside of a longer name only
        "教肓, 教育", // a character that nobody writes, of the same shape
        "kubernets, kubernetes", // a word of one unit
        "育教, 教育", // its characters the other way round
        "jiaoyu chuangxin, 教育 创新", // words that spell nothing in a row, but each a part
    })
    void somethingElseWasMeant(String typed, String meant) {
        assertThat(READER.read(typed, ReadingAids.ALL).corrected()).contains(meant);
    }

    /** Letters that stand in a running head alone are found there, and what they spell besides. */
    @Test
    void whatStandsOnlyInARunningHeadIsReadAsPinyinToo() {
        ReadQuery read = READER.read("Shaoxing", ReadingAids.ALL);
        assertThat(read.understood()).isEqualTo("Shaoxing〔≈ 绍兴〕");
        assertThat(read.corrected()).isEmpty();
        assertThat(READER.read("Length", ReadingAids.ALL).understood()).isEqualTo("Length");
        ReadQuery parted = READER.read("shao xing 教育", ReadingAids.ALL);
        assertThat(parted.understood()).startsWith("shao xing〔≈ 绍兴〕");
        assertThat(parted.suggestions()).extracting(Suggestion::text).containsExactly("绍兴 教育");
    }

    @ParameterizedTest
    @CsvSource({
        "留经费教", // 经费 and 教育 are words, but 留 with them stands nowhere
        "教盲", // two ordinary characters of the same shape
        "wave keshan", // whole words of the corpus
        "kubectl",
        "leng", // stands as typed
        "桥柯园", // the other way round, but of a longer word that stands nowhere
    })
    void othersStay(String typed) {
        assertThat(READER.read(typed, ReadingAids.ALL).corrected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"雲端運算, 云计算", "捷運, 轨道交通"})
    void wordsOfOtherRegionsFindThoseOfTheMainland(String typed, String mainland) {
        assertThat(READER.read(typed, ReadingAids.ALL).understood()).contains(mainland);
    }

    @ParameterizedTest
    @CsvSource({"集成电路, 积体电路", "集成電路, 积体电路", "服务器, 伺服器", "集成电路 教育, 积体电路"})
    void wordsOfTheMainlandFindThoseOfOtherRegions(String typed, String regional) {
        assertThat(READER.read(typed, ReadingAids.ALL).understood()).contains("≈ " + regional);
        ReadingAids off = new ReadingAids(false, true);
        assertThat(READER.read(typed, off).understood()).doesNotContain(regional);
    }

    /** A word that stands in the corpus is one of its own, whatever it is elsewhere. */
    @Test
    void aWordThatStandsInTheCorpusIsNoneOfAnotherRegion() {
        assertThat(READER.read("新增的经费由谁支出", ReadingAids.ALL).understood()).doesNotContain("添加");
        assertThat(READER.read("新增的經費由誰支出", ReadingAids.ALL).understood()).doesNotContain("添加");
    }

    /** The words of a question are found apart, so that fewer of them can be enough. */
    @Test
    void aQuestionInWordsOfAnotherRegionIsReadInThoseOfTheMainland() {
        ReadQuery read = READER.read("捷運的教育經費由誰支出呢", ReadingAids.ALL);
        assertThat(read.corrected()).contains("轨道交通的教育经费由谁支出呢");
        assertThat(Relaxation.words(read.node())).hasSizeGreaterThan(3);
        assertThat(READER.read("捷運", ReadingAids.ALL).corrected()).isEmpty();
    }

    /** Unless a name stands for several. */
    @ParameterizedTest
    @CsvSource({
        "市纺协, 〔≈ 绍兴市纺织行业协会〕",
        "绍兴市纺织行业协会, 〔≈ 市纺协〕",
        "市财局, ''",
        "绍兴市财政局, ''",
    })
    void namesOfOneOrganisationStandForEachOther(String typed, String others) {
        String understood = READER.read(typed, ReadingAids.ALL).understood();
        assertThat(understood.contains("≈")).isEqualTo(!others.isEmpty());
        assertThat(understood).endsWith(others);
        ReadingAids off = new ReadingAids(false, true);
        assertThat(READER.read(typed, off).understood()).doesNotContain("≈");
    }

    @Test
    void whatIsNotLookedAtIsSaid() {
        String typed = "教育 ".repeat(20) + "冷塘水库".repeat(200);
        StringBuilder many = new StringBuilder(typed);
        for (int at = 0; at < 30; at++) {
            many.append(' ');
            for (int word = 0; word < 8; word++) {
                many.append('k').append(at).append('m').append(word).append('，');
            }
        }
        ReadQuery read = READER.read(many.toString(), ReadingAids.ALL);
        assertThat(read.diagnostics())
                .extracting(d -> d.message())
                .anyMatch(m -> m.contains("前 16 个词"))
                .anyMatch(m -> m.contains("前 400 个字"))
                .anyMatch(m -> m.contains("最多查 200 个词"));
    }

    /** Letters and digits that the corpus writes as one are one, with or without white space. */
    @ParameterizedTest
    @CsvSource({
        "GTM 150, GTM 150",
        "gtm150, gtm150",
        "skf 6205 轴承, skf 6205 轴承",
        "WAVE 2031, WAVE 2031",
        "GTM 15, GTM 15",
    })
    void lettersAndDigitsAreOneWhereTheCorpusSaysSo(String typed, String understood) {
        ReadQuery read = READER.read(typed, ReadingAids.ALL);
        assertThat(read.understood()).isEqualTo(understood);
        boolean glued = typed.startsWith("GTM 150") || typed.startsWith("skf 6205");
        String node = read.node().toString();
        assertThat(node.contains("words=[gtm150]") || node.contains("words=[skf6205]"))
                .isEqualTo(glued || typed.equals("gtm150"));
    }
}
