package wenlan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which place a report gives account by its title. */
class TitledPlaceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "南通市统计手册（2031）|南通",
                "2031年5月温州市经济运行月度监测|温州",
                "2031年潍坊市居民消费调查报告|潍坊",
                "洛阳市数字经济发展白皮书（2031）|洛阳",
                "泉州统计年鉴2031|泉州",
                "芜湖市情手册|芜湖",
                "霍山县2031年国民经济和社会发展统计公报|六安/霍山县",
                "南京市鼓楼区2031年统计公报|南京/鼓楼区",
                "浙江省2031年农业统计资料|/浙江",
                "合肥市“十八五”渔业发展规划|合肥",
                "2031年全国教育事业发展统计公报|/全国",
                "2031年全国各市主要指标统计|",
                "香港 2031|香港",
                "香港經濟近況|香港",
                "关于泗水县2031年预算执行情况和2032年预算草案的报告|济宁/泗水县",
                "盐池县第七次全国人口普查公报|吴忠/盐池县",
                "2031年我国渔业发展统计公报|/全国",
                "渔州市2031年全国渔业比较统计|",
                "香港零售業銷貨額統計調查報告|香港",
                "渭源县2031年上半年主要经济指标|定西/渭源县",
                "中国海水淡化产业发展报告|",
                "重庆火锅行业发展报告|",
                "温州与台州经济运行比较|",
                "温州市与台州市经济运行情况|",
                "上海证券交易所统计年鉴|",
                "杭州市某某科技股份有限公司2031年年度报告|",
                "温州模式调查|",
                "鼓楼区2031年统计公报|",
                "中国渔业统计年鉴|",
                "2031年渔业统计公报|"
            })
    void ofItsTitle(String title, String told) {
        String place =
                TitledPlace.of(title)
                        .map(
                                one ->
                                        String.join("+", one.cities())
                                                + (one.name() == null ? "" : "/" + one.name()))
                        .orElse(null);
        assertThat(place).isEqualTo(told);
    }

    /** Of which place an office gives account in a report whose title names none. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2031年国民经济和社会发展统计公报|德令哈市统计局|海西/德令哈市",
                "政府工作报告|霍山县人民政府|六安/霍山县",
                "2031年全省渔业统计公报|德令哈市统计局|",
                "2031年渔业统计公报|德令哈市统计局|",
                "2031年国民经济和社会发展统计公报|德令哈市海洋学会|",
                "2031年国民经济和社会发展统计公报|鼓楼区统计局|",
                "2031年国民经济和社会发展统计公报||",
            })
    void ofItsOffice(String title, String publisher, String told) {
        String place =
                TitledPlace.ofOffice(title, publisher)
                        .map(one -> String.join("+", one.cities()) + "/" + one.name())
                        .orElse(null);
        assertThat(place).isEqualTo(told);
    }
}
