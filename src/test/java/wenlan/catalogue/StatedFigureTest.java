package wenlan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.EntityKind;
import wenlan.search.Dimension;
import wenlan.search.ReportBuilder;

import java.util.stream.Collectors;

/** By what places figures are found: those that they are of, not those that stand around them. */
class StatedFigureTest {
    private static String values(ReportBuilder report, Dimension dimension) {
        return SentenceCatalogue.figures(report.build()).stream()
                .map(figure -> String.join("+", figure.values(dimension)))
                .map(values -> values.isEmpty() ? "-" : values)
                .collect(Collectors.joining(" "));
    }

    private static ReportBuilder report(String text) {
        ReportBuilder report = ReportBuilder.report("a").titled("渔业").paragraph(text);
        for (String district : new String[] {"象山县", "海曙区"}) {
            if (text.contains(district)) {
                report.mention(EntityKind.DISTRICT, district, district);
            }
        }
        for (String city : new String[] {"宁波", "南通", "上海"}) {
            if (text.contains(city)) {
                report.mention(EntityKind.CITY, city, city);
            }
        }
        return report;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "宁波渔业产值9亿元。象山县渔业产值3亿元，海曙区渔业产值2亿元。, - 象山县 海曙区",
        "象山县渔业产值3亿元，海曙区渔业产值2亿元。, 象山县 海曙区",
        "宁波渔业产值9亿元，全国渔业产值90亿元。, - -",
    })
    void aFigureIsFoundByItsOwnDistrict(String text, String expected) {
        assertThat(values(report(text), Dimension.DISTRICT)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "宁波渔业产值9亿元，南通渔业产值8亿元，上海渔业产值7亿元。, 浙江 江苏 上海",
        "全国渔业产值90亿元，宁波渔业产值9亿元。, - 浙江",
    })
    void aFigureIsFoundByTheProvinceOfItsCity(String text, String expected) {
        assertThat(values(report(text), Dimension.PROVINCE)).isEqualTo(expected);
    }

    /**
     * A heading above that names one district tells it; a sentence that names one names its own.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"渔业产值9亿元。, 海曙区", "海曙区渔企多。渔业产值9亿元。, -"})
    void theDistrictAboveHoldsWhereNoneIsNamed(String text, String expected) {
        ReportBuilder report =
                report(text).inherit(EntityKind.DISTRICT, "海曙区").inherit(EntityKind.CITY, "宁波");
        assertThat(values(report, Dimension.DISTRICT)).isEqualTo(expected);
    }

    /** Of zones only what the figure's own clause speaks of, not all that its passage names. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "宁波保税区渔业产值3亿元，南通渔业产值8亿元。, 宁波保税区 -",
        "宁波保税区渔业产值3亿元，渔业企业5家。, 宁波保税区 宁波保税区",
        "宁波渔业产值9亿元，其中宁波保税区渔业产值3亿元。, - 宁波保税区",
        "宁波保税区渔业产值3亿元，全市渔业产值9亿元。, 宁波保税区 -",
        "宁波保税区渔业产值3亿元，全国渔业产值90亿元。, 宁波保税区 -",
        "宁波有8家宁波保税区渔业企业。, 宁波保税区",
        "宁波保税区渔企多。渔业产值9亿元。, -",
    })
    void aFigureIsFoundByTheZoneOfItsClause(String text, String expected) {
        ReportBuilder report = report(text).inherit(EntityKind.CITY, "宁波");
        report.mention(EntityKind.ZONE, "宁波保税区", "宁波保税区");
        assertThat(values(report, Dimension.ZONE)).isEqualTo(expected);
    }

    @Test
    void theZoneAboveHoldsWhereNoneIsNamed() {
        ReportBuilder report =
                report("渔业产值9亿元。").inherit(EntityKind.CITY, "宁波").inherit(EntityKind.ZONE, "宁波保税区");
        assertThat(values(report, Dimension.ZONE)).isEqualTo("宁波保税区");
    }
}
