package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wenlan.document.EntityKind;
import wenlan.document.Mention;

/** Cells that hold the name of a place, its characters spread over the column. */
class SpreadPlacesTest {
    private final Annotator annotator = new Annotator();

    @ParameterizedTest
    @CsvSource({
        "青　海,PROVINCE,青海",
        "西  藏,PROVINCE,西藏",
        "黑 龙 江,PROVINCE,黑龙江",
        "天　津,CITY,天津",
        "洛    阳,CITY,洛阳"
    })
    void aPlaceIsReadThroughItsBlanks(String cell, EntityKind kind, String canonical) {
        assertThat(Reports.cellMentions(annotator, "数量", cell))
                .filteredOn(m -> m.kind() == kind)
                .extracting(Mention::canonical)
                .containsExactly(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"合　计", "小　计", "北 岸　京 都", "其　他"})
    void otherSpreadWordsAreNone(String cell) {
        assertThat(Reports.cellMentions(annotator, "数量", cell)).isEmpty();
    }
}
