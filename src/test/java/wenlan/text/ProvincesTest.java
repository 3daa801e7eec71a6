package wenlan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvincesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2031年江西渔业,江西",
        "江西省渔业与江西水产,江西",
        "长江西岸的渔港,''",
        "珠江西岸渔业带,''",
        "湖北路鱼市,''",
        "黄河南岸,''",
        "浙江西部渔业,浙江",
        "黑龙江与吉林的渔业,黑龙江 吉林",
        "内蒙古渔业,''",
    })
    void aProvinceIsNamedWhereItsWordIsNoPartOfAnother(String text, String provinces) {
        assertThat(String.join(" ", Provinces.in(text))).isEqualTo(provinces);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"内蒙古渔业,内蒙古", "宁夏回族自治区水产,宁夏", "青海渔业,''"})
    void autonomousRegionsAreTheirOwnKind(String text, String regions) {
        assertThat(String.join(" ", Provinces.regionsIn(text))).isEqualTo(regions);
    }
}
