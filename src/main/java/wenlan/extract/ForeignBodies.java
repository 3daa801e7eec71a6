package wenlan.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Central bodies of other countries, as texts call them: the country and a word for the body
 * (法国财政部). Countries are those of ISO 3166 in the Chinese names that Java knows.
 */
final class ForeignBodies {
    private static final List<String> BODIES =
            List.of(
                    "政府",
                    "联邦政府",
                    "议会",
                    "国会",
                    "参议院",
                    "众议院",
                    "最高法院",
                    "国防部",
                    "外交部",
                    "财政部",
                    "商务部",
                    "农业部",
                    "能源部",
                    "司法部",
                    "内政部",
                    "教育部",
                    "卫生部",
                    "交通部",
                    "交通运输部",
                    "劳工部",
                    "劳动部",
                    "环境部",
                    "国务院",
                    "国土安全部",
                    "经济产业省",
                    "文部科学省",
                    "总务省",
                    "央行",
                    "中央银行",
                    "证券交易委员会",
                    "联邦贸易委员会",
                    "专利商标局",
                    "国家标准与技术研究院",
                    "国家科学基金会",
                    "食品药品监督管理局",
                    "食品和药物管理局",
                    "贸易代表办公室");

    private static final Set<String> OWN = Set.of("中国", "中国台湾", "台湾", "香港", "澳门");

    private ForeignBodies() {}

    /** Names of countries in Chinese. */
    static Set<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> Locale.of("", country).getDisplayCountry(Locale.CHINESE))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names of central bodies of all countries but this one. */
    static Stream<String> names() {
        return countries().stream()
                .filter(country -> OWN.stream().noneMatch(country::startsWith))
                .sorted()
                .flatMap(country -> BODIES.stream().map(body -> country + body));
    }
}
