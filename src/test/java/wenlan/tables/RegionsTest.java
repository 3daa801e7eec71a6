package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.function.Function;

class RegionsTest {
    @ParameterizedTest
    @CsvSource({
        // A region goes where all others lie in one, members where not all do.
        "亚洲|东盟, 东盟",
        "亚洲|东亚|南亚|中亚, 东亚|南亚|中亚",
        "亚洲|中东, 中东",
        "欧洲|欧盟, 欧盟",
        "欧洲|欧元区, 欧元区",
        "美洲|北美|拉美, 北美|拉美",
        "美洲|南美|墨西哥, 南美|墨西哥",
        "东南亚|东帝汶, 东帝汶",
        "金砖国家|印度尼西亚|美国, 金砖国家|美国",
        "东盟|越南|美国|日本, 东盟|美国|日本",
        "粤港澳大湾区|香港, 香港",
        "东部地区|江苏省|浙江, 江苏省|浙江",
        "珠三角|广州市|汕头, 珠三角|汕头",
        // Peers stay.
        "东盟|欧盟|美国|日本, 东盟|欧盟|美国|日本",
        "南美|墨西哥, 南美|墨西哥",
        "陕西|山西|广西, 陕西|山西|广西",
        "东部|中部|西部, 东部|中部|西部",
        "长江|黄河流域|珠江, 长江|黄河流域|珠江",
    })
    void regionsDoNotStandBesideWhatLiesInThem(String rows, String kept) {
        assertThat(Regions.apart(List.of(rows.split("\\|")), Function.identity()))
                .containsExactly(kept.split("\\|"));
    }
}
