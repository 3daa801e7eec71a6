package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMarkTest {
    @ParameterizedTest
    @CsvSource({
        "第二编 分则,PART,2",
        "第十二章 附则,CHAPTER,12",
        "第 3 节 规模,SECTION,3",
        "第一百零五条 本法自公布之日起施行。,ARTICLE,105",
        "二十一、其他,HAN_COMMA,21",
        "（三）保障措施,HAN_PARENTHESIS,3",
        "(12) 监测,ARABIC_PARENTHESIS,12",
        "4．能源,ARABIC,4",
        "7、钢铁,ARABIC,7",
        "2.3.1 平台,DECIMAL,1",
        "1.1人工智能,DECIMAL,1",
        "③ 区域,CIRCLED,3",
        "2 方法,CIRCLED,2",
        "B. 布局,LETTER,2",
        "其二，硬件,ORDINAL_WORD,2",
        "🚢 第二章：航道,CHAPTER,2",
        "⚙️ 七、船闸,HAN_COMMA,7",
        "🇨🇳 5.1 内河港口,DECIMAL,1",
        "附件3,APPENDIX,3",
        "附录B（规范性）接口,APPENDIX,2"
    })
    void isRead(String text, NumberStyle style, int ordinal) {
        NumberMark mark = NumberMark.of(text);
        assertThat(mark).isNotNull();
        assertThat(mark.style()).isEqualTo(style);
        assertThat(mark.ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.188亿美元的融资",
                "12.5%的企业",
                "2021年发展回顾",
                "第一条规定的行为",
                "一般来说",
                "10 000人",
                "A股市场",
                "附近的居民",
                "第一财经日报"
            })
    void isNone(String text) {
        assertThat(NumberMark.of(text)).isNull();
    }
}
