package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditTest {
    @ParameterizedTest
    @CsvSource({
        "人工只能, 人工智能", // same sound
        "城市绿花, 城市绿化",
        "烟花暴竹, 烟花爆竹",
        "环境影向, 环境影响",
        "生厂, 生产", // ch and ch, an and ang
        "水士保持, 水土保持", // shape
        "法津责任, 法律责任",
        "人工智, 人工智能", // missing
        "人工智能能, 人工智能", // doubled
        "tensorrflow, tensorflow", // doubled
        "tensorfllow, tensorflow",
        "智能机人器, 智能机器人", // swapped
        "育教, 教育",
        "tensorfow, tensorflow",
    })
    void aLikelySlipHasACost(String typed, String meant) {
        assertThat(Edit.cost(typed, meant)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "人工智能, 人工智能",
        "人工智慧, 人工智能",
        "备案, 北岸",
        "人工, 人工智能",
        "省人民政府, 人民政府",
        "产业园区, 产业规划",
    })
    void otherDifferencesAreNoSlips(String typed, String meant) {
        assertThat(Edit.cost(typed, meant)).isEmpty();
    }
}
