package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.EntityKind;
import wenlan.document.OrganisationKind;

class GazetteerTreeTest {
    private static final GazetteerTree TREE = new GazetteerTree();

    @ParameterizedTest
    @CsvSource({
        "CITY, 杭州, 浙江",
        "CITY, 上海, 上海",
        "CITY, 巴黎, ''",
        "DISTRICT, 徐汇区, 上海 上海",
        "DISTRICT, 南山区, 广东 深圳",
        "DISTRICT, 余杭区, 浙江 杭州",
        "DISTRICT, 卢湾区, 上海 上海",
        "DISTRICT, 鼓楼区, ''",
        "ZONE, 张江, 上海 上海",
        "ZONE, 某园, ''",
    })
    void aPlaceLiesInLargerOnes(EntityKind kind, String name, String above) {
        assertThat(String.join(" ", TREE.above(kind, name))).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "青岛海运有限公司, COMPANY",
        "华为, COMPANY",
        "招商银行, COMPANY",
        "厦门大学, RESEARCH",
        "北京师范大学(珠海), RESEARCH",
        "中国科学院计算技术研究所, RESEARCH",
        "国家重点实验室, RESEARCH",
        "上海市人民政府, AGENCY",
        "工业和信息化部, AGENCY",
        "上海市经济和信息化委员会, AGENCY",
        "最高人民法院, AGENCY",
        "中国人工智能学会, OTHER",
        "华山医院, OTHER",
        "上海证券交易所, OTHER",
        "世界卫生组织, OTHER",
    })
    void aNameTellsWhatSortOfBodyItIs(String name, OrganisationKind kind) {
        assertThat(OrganisationKind.of(name)).isEqualTo(kind);
    }
}
