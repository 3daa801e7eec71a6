package wenlan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import wenlan.document.EntityKind;

class EntityProfilerTest {
    /** Two banks that go together in a corpus that speaks of one city throughout. */
    private static ReportBuilder report() {
        ReportBuilder report = ReportBuilder.report("a").published("2021-05");
        for (int i = 0; i < 30; i++) {
            report.paragraph("第" + i + "段").mention(EntityKind.CITY, "泉州", "");
            if (i < 6) {
                report.mention(EntityKind.ORG, "海银行", "").mention(EntityKind.ORG, "山银行", "");
            } else if (i % 5 == 0) {
                report.mention(EntityKind.ORG, "河银行", "");
            }
        }
        return report.table("表1", "名").row("海").mention(EntityKind.ORG, "海银行", "");
    }

    private static EntityProfile profile(String organisation) {
        SearchIndex index = BackendFixture.index(new InMemoryBackend(), report().build());
        return EntityProfiler.profile(index, Dimension.ORG, organisation, 1, 5);
    }

    @Test
    void mentionsAreCountedByReportAndTable() {
        EntityProfile profile = profile("海银行");
        assertThat(profile.mentions().total()).isEqualTo(7);
        assertThat(profile.mentions().hits()).hasSize(5);
        assertThat(profile.reports().values())
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a", 7));
        assertThat(profile.published().values()).extracting(FacetValue::value).contains("2021");
        assertThat(profile.tables()).extracting(t -> t.count()).containsExactly(1);
    }

    @Test
    void onlyWhatIsTogetherAboveChanceIsACompanion() {
        assertThat(profile("海银行").companions())
                .as("the city stands everywhere, the other bank never with it")
                .singleElement()
                .satisfies(
                        c ->
                                assertThat(c.values())
                                        .extracting(companion -> companion.value().value())
                                        .containsExactly("山银行"));
        assertThat(profile("河银行").companions()).isEmpty();
    }

    @Test
    void theRatioIsThatOfTheTable() {
        Association known = Association.of(10, 20, 30, 100);
        assertThat(known.expected()).isEqualTo(6.0);
        double byHand =
                2
                        * (10 * Math.log(10 / 6.0)
                                + 10 * Math.log(10 / 14.0)
                                + 20 * Math.log(20 / 24.0)
                                + 60 * Math.log(60 / 56.0));
        assertThat(known.ratio()).isCloseTo(byHand, within(1e-9));
        assertThat(Association.of(6, 20, 30, 100).ratio()).isCloseTo(0, within(1e-9));
        assertThat(Association.of(20, 20, 20, 100).isAboveChance()).isTrue();
        assertThat(Association.of(1, 1, 1, 100).isAboveChance()).isFalse();
        assertThat(Association.of(0, 50, 50, 100).isAboveChance()).isFalse();
    }
}
