package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.EntityKind;
import wenlan.document.Mention;

import java.util.stream.Collectors;

/** Columns called 单位 hold bodies or units of measure, and groups of visitors are no places. */
class OrganisationCellsTest {
    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "单位, 亿元, ''",
        "单位, 万人次, ''",
        "单位, 万TEU, ''",
        "单位, 亿吨公里, ''",
        "单位, 元/平方米, ''",
        "单位, mg, ''",
        "单位, 毫克/立方米, ''",
        "单位, 纳米, ''",
        "单位, 百度, 百度",
        "单位, 万科, 万科",
        "单位, SAP, SAP",
    })
    void aUnitOfMeasureIsNoBody(String column, String cell, String expected) {
        assertThat(values(column, cell, EntityKind.ORG)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"港澳同胞, ''", "香港, 香港"})
    void visitorsAreNoPlace(String cell, String expected) {
        assertThat(values("游客", cell, EntityKind.CITY)).isEqualTo(expected);
    }

    private static String values(String column, String cell, EntityKind kind) {
        return Reports.cellMentions(ANNOTATOR, column, cell).stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::canonical)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
