package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads units of measure: a known one, or one behind a number word (万, 亿), or one by another (元/人).
 * The lists hold common currencies, measures and counters of Chinese statistics.
 */
final class Measures {
    private static final String COUNTERS =
            "家 起 篇 个 人 户 件 项 台 套 辆 艘 架 次 人次 户次 车次 场 所 座 条 只 头 株 部 本 册 种 类 位 名 张 份 批 间 床 村 镇 处 宗 笔 例"
                + " 支 款 颗 枚 棵 台套 台/套 台(套) 标箱 标准箱 teu 班 队 门 课时 学时 单 对 双 幢 栋 站 片 块 羽 尾 学分 分 点 卷 首 集 剂"
                + " 粒 瓶 箱 包 根 口 眼 units unit people persons person households 家次 件次 床位 车位 泊位 车辆 辆次"
                + " 架次 台次 艘次 列 节 局 届 席 头只 头(只) 头/只 匹 台件 套件 股 副 锭 重量箱 把 令 顶 具 樘 罐 桶 袋 盒 捆 打 标台 标辆 场次"
                + " 班次 辆份 盆";

    private static final String CURRENCIES =
            "元 人民币 人民币元 元人民币 rmb cny 美元 美金 usd 欧元 eur 日元 英镑 港元 港币 韩元 卢布 澳元 加元 新元 yuan dollars"
                + " dollar euros euro yen 新加坡元 新台币 台币 hk$ hkd us$ nt$ twd 澳门元 澳门币 mop 瑞士法郎 法郎 卢比 角"
                + " 币值 $ ¥ € 港仙 美分 美仙 欧分 人民币分 先令 泰铢 林吉特 雷亚尔 兰特 gbp jpy krw £";

    private static final String MEASURES =
            "吨 公吨 公斤 千克 克 斤 毫克 微克 公里 千米 米 厘米 毫米 微米 纳米 nm um mm cm m km 英寸 寸 英里 海里 平方米 平方公里 平方千米"
                + " 平方厘米 平米 公顷 km2 m2 cm2 mm2 ha 亩 坪 立方米 立方 立方千米 m3 升 毫升 l ml 千瓦 瓦 兆瓦 吉瓦 kw mw gw w"
                + " kva 千伏安 千瓦时 千瓦小时 兆瓦时 度 kwh mwh gwh twh kwp mwp gwp mva kvar mvar 小时 h 天 日 年 月 周"
                + " 岁 分钟 秒 s ms us min ℃ °c c 摄氏度 倍 gb tb mb pb eb zb kb ghz mhz khz hz mbps gbps"
                + " kbps bps flops tflops gflops tops eflops pflops 吨标准煤 吨标煤 标准煤 标煤 吨油当量 tce 焦耳 千焦"
                + " kj mj gj 卡 千卡 kcal v kv mv a ma mah wh pa kpa mpa hpa db ppm ppb 载重吨 总吨 担 里"
                + " 公斤标准煤 千克标准煤 人公里 吨公里 人年 人日 人月 工作日 盎司 mol tonnes tonne tons ton 千升 kl 标准立方米 标立方米"
                + " 标方 nm3 吉瓦时 吨二氧化碳 吨二氧化碳当量 tco2 tco2e 克标准煤 gce kgce ntu 人千米 吨千米 车公里 摩尔 勒克斯 lx lm"
                + " cd n kn rpm dpi 像素 万像素 t kg g mg μg ug 分贝 db(a) 分贝(a) r/min 转/分 转/分钟 折 对千米 芯千米"
                + " 皮长公里 蒸发量吨";

    /** The unit of shares. */
    static final String PERCENT = "%";

    private static final String PERCENTS =
            "% percent ‰ 百分点 个百分点 千分点 个千分点 pct bp 基点 个基点 百分比 %vol vol% 百分之 千分之 万分之 十万分之";

    /** Names of one unit, the first of them its base. */
    private static final String SAME =
            "元 人民币 人民币元 元人民币 rmb cny ¥ yuan;美元 美金 usd us$ $ dollars dollar;欧元 eur € euros euro;日元"
                + " yen jpy;人 people persons person;户 households;港元 港币 hk$ hkd;英镑 gbp £;韩元 krw;美分"
                + " 美仙;新台币 台币 nt$ twd;澳门元 澳门币 mop;% percent 百分比 百分之;‰ 千分之;百分点 个百分点 pct;bp 基点"
                + " 个基点;千分点 个千分点;公里 千米 km;米 m;厘米 cm;毫米 mm;微米 um;纳米 nm;平方米 平米 m2;平方公里 平方千米 km2;公顷"
                + " ha;立方米 立方 m3;升 l;毫升 ml;公斤 千克 kg;克 g;吨 公吨 t tonnes tonne tons ton;千瓦 kw;兆瓦 mw;吉瓦"
                + " gw;瓦 w;千瓦时 千瓦小时 度 kwh;小时 h;吨标准煤 吨标煤 tce;公斤标准煤 千克标准煤 kgce;克标准煤 gce;兆瓦时 mwh;吉瓦时"
                + " gwh;千升 kl;标准立方米 标立方米 标方 nm3;人公里 人千米;吨公里 吨千米;%vol vol%;rpm r/min 转/分 转/分钟;db"
                + " 分贝;db(a) 分贝(a);台套 台/套 台(套);标箱 标准箱 teu;岁 周岁";

    /** 万千公顷 is said, 十百公顷 is not. */
    private static final double LARGE = 1e4;

    private static final Set<String> COUNTS = words(COUNTERS);
    private static final Set<String> AMOUNTS = words(CURRENCIES + " " + MEASURES);
    private static final Set<String> SHARES = words(PERCENTS);

    private static final Map<String, String> BASES =
            Stream.of(SAME.split(";"))
                    .map(names -> names.split(" "))
                    .flatMap(
                            names ->
                                    Stream.of(names)
                                            .map(n -> Map.entry(Folding.query(n), names[0])))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> MONEY =
            words(CURRENCIES).stream().map(Measures::base).collect(Collectors.toSet());

    private static final Pattern NUMBER_WORD = Pattern.compile("万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百");

    private static final Pattern SCALED = Pattern.compile("(" + NUMBER_WORD.pattern() + "|十)(.+)");

    private static final String THOUSAND = "thousand";

    private static final Map<String, Double> ENGLISH_WORDS =
            Map.of(
                    THOUSAND,
                    1e3,
                    "million",
                    1e6,
                    "mn",
                    1e6,
                    "billion",
                    1e9,
                    "bn",
                    1e9,
                    "trillion",
                    1e12);

    /** 新台币亿元, 港币百万: the name of a currency before the number word. */
    private static final Pattern CURRENCY_BEFORE =
            Pattern.compile("(新?台币|港币|人民币|澳门币|美金)(?:([十百千万亿]{1,3})?元|([十百千万亿]{1,3}))");

    /** 亿元新台币: the same behind it. */
    private static final Pattern CURRENCY_BEHIND =
            Pattern.compile("([十百千万亿]{1,3})?元(新?台币|港币|澳门币|美金)");

    /** EUR 百万, HK$千: the letters of a currency before it. */
    private static final Pattern LETTERS_BEFORE = Pattern.compile("([a-z$¥€£]{1,4})([十百千万亿]{1,3})");

    /** Financial forms of number words: 仟元, 佰万. */
    private static final Map<Character, Character> FINANCIAL = Map.of('仟', '千', '佰', '百', '拾', '十');

    /** A change is printed with both signs (±%, +/-%), interest with its time (年息%). */
    private static final Pattern BOTH_SIGNS =
            Pattern.compile("^(?:±|[+＋]/?[-－−]|年利?[息率])\\s*(?=[%％‰])");

    /** USD million, thousand tonnes, RMB'000. */
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?<first>[a-z$¥€£]{1,10}?|人民币|港币)?(?<word>thousand|million|billion|trillion|mn|bn|['’′`‘]?000)(?:of)?(?<last>[a-z$¥€£]{1,10})?");

    /** What a unit is one of: 500克, 平方米·月, 100km, 10万. */
    private static final Pattern COEFFICIENT = Pattern.compile("^\\d{1,6}(?:\\.\\d)?");

    /** Of so many: 1/10万, /万. */
    private static final Pattern RATE = Pattern.compile("1?/\\d{0,3}[十百千]?[千万]人?");

    private static final Pattern TIMES = Pattern.compile("[·•.*×/]");

    /** Between several units of one unit line: 单位：万元、%. */
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；和及]|\\s+");

    /** 万 元: letters spread over a line. */
    private static final Pattern SPREAD =
            Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})");

    /** What may stand at the end of brackets: dB(A), 万台（套）, 亿元（现价）. */
    static final String NESTED = "(?:[(（][^()（）\\[\\]【】〔〕]{1,8}[)）])?";

    private static final Pattern COMMA = Pattern.compile("[,，;；]");

    private static final Pattern NESTED_LAST = Pattern.compile("[(（][^()（）]{1,8}[)）]$");

    private Measures() {}

    private static Set<String> words(String list) {
        return Stream.of(list.split(" ")).map(Folding::query).collect(Collectors.toSet());
    }

    /** The unit that a text is, nothing where it is none. */
    static Optional<Measure> read(String text) {
        String line = BOTH_SIGNS.matcher(text.strip()).replaceFirst("");
        if (isTwo(line)) {
            return Optional.empty();
        }
        String printed = SPREAD.matcher(line).replaceAll("");
        String folded = plain(Folding.query(printed));
        return folded.isEmpty() ? Optional.empty() : folded(printed, folded);
    }

    private static String plain(String folded) {
        StringBuilder plain = new StringBuilder(folded);
        for (int at = 0; at < plain.length(); at++) {
            plain.setCharAt(at, FINANCIAL.getOrDefault(plain.charAt(at), plain.charAt(at)));
        }
        return plain.toString();
    }

    /** The unit that stands in brackets, where a remark may follow it: 亿元（现价）, %，可比价. */
    static Optional<Measure> inBrackets(String text) {
        return read(text)
                .or(() -> read(NESTED_LAST.matcher(text.strip()).replaceFirst("")))
                .or(() -> beforeRemark(text));
    }

    private static Optional<Measure> beforeRemark(String text) {
        Matcher comma = COMMA.matcher(text);
        return comma.find() && all(text.substring(comma.end())).isEmpty()
                ? read(text.substring(0, comma.start()))
                : Optional.empty();
    }

    /** 吨 公里 are two units, for all that 吨公里 is one. */
    private static boolean isTwo(String text) {
        String[] parts = SPREAD.split(text);
        return parts.length > 1
                && Stream.of(parts)
                        .allMatch(
                                part ->
                                        !NUMBER_WORD.matcher(part).matches()
                                                && folded(part, Folding.query(part)).isPresent());
    }

    /** A unit that was read before, null for none. */
    static @Nullable Measure known(@Nullable String unit) {
        return unit == null ? null : read(unit).orElse(null);
    }

    /** Whether a unit without its number word is one of money. */
    static boolean isMoney(String base) {
        return MONEY.contains(base);
    }

    /** All units of a line that names nothing else; empty where a part of it is none. */
    static List<Measure> all(String text) {
        List<Measure> units = new ArrayList<>();
        Optional<Measure> whole = read(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        for (String part : SEPARATOR.split(text.strip())) {
            if (!part.isEmpty()) {
                Optional<Measure> unit = read(part);
                if (unit.isEmpty()) {
                    return List.of();
                }
                units.add(unit.get());
            }
        }
        return units;
    }

    private static Optional<Measure> folded(String printed, String folded) {
        Optional<UnitKind> known = kind(folded);
        if (known.isPresent()) {
            return Optional.of(new Measure(printed, base(folded), 1, known.get()));
        }
        if (NUMBER_WORD.matcher(folded).matches()) {
            return Optional.of(new Measure(printed, "", scale(folded), UnitKind.COUNT));
        }
        Matcher scaled = SCALED.matcher(folded);
        if (scaled.matches()) {
            Optional<Measure> of = scaled(printed, scaled);
            if (of.isPresent()) {
                return of;
            }
        }
        Matcher named = CURRENCY_BEFORE.matcher(folded);
        if (named.matches()) {
            String word = named.group(2) == null ? named.group(3) : named.group(2);
            double scale = word == null ? 1 : scale(word);
            return Optional.of(new Measure(printed, base(named.group(1)), scale, UnitKind.AMOUNT));
        }
        Matcher behind = CURRENCY_BEHIND.matcher(folded);
        if (behind.matches()) {
            double scale = behind.group(1) == null ? 1 : scale(behind.group(1));
            return Optional.of(new Measure(printed, base(behind.group(2)), scale, UnitKind.AMOUNT));
        }
        Matcher letters = LETTERS_BEFORE.matcher(folded);
        if (letters.matches() && isMoney(base(letters.group(1)))) {
            double scale = scale(letters.group(2));
            return Optional.of(
                    new Measure(printed, base(letters.group(1)), scale, UnitKind.AMOUNT));
        }
        Matcher english = ENGLISH.matcher(folded);
        if (english.matches()
                && english.group("first") == null != (english.group("last") == null)) {
            String of =
                    english.group("first") == null ? english.group("last") : english.group("first");
            return kind(of).map(
                            kind ->
                                    new Measure(
                                            printed, base(of), scale(english.group("word")), kind));
        }
        if (RATE.matcher(folded).matches()) {
            return Optional.of(new Measure(printed, folded, 1, UnitKind.AMOUNT));
        }
        int slash = folded.indexOf('/');
        if (slash > 0) {
            String below = folded.substring(slash + 1);
            return folded(printed, folded.substring(0, slash))
                    .filter(above -> isUnit(below))
                    .map(
                            above ->
                                    new Measure(
                                            printed,
                                            above.base() + "/" + below,
                                            above.scale(),
                                            UnitKind.AMOUNT));
        }
        return Optional.empty();
    }

    /** Of 万千公顷 the unit of statistics has a number word of its own. */
    private static Optional<Measure> scaled(String printed, Matcher scaled) {
        double scale = scale(scaled.group(1));
        return folded(printed, scaled.group(2))
                .filter(of -> of.kind() != UnitKind.PERCENT && !of.base().isEmpty())
                .filter(of -> of.scale() == 1 || scale >= LARGE)
                .map(of -> new Measure(printed, of.base(), of.scale() * scale, of.kind()));
    }

    private static String base(String folded) {
        return BASES.getOrDefault(folded, folded);
    }

    /** Whether a text is what another unit can be by one of, or several such: 平方米·月. */
    private static boolean isUnit(String folded) {
        return TIMES.splitAsStream(folded).allMatch(Measures::isOne);
    }

    private static boolean isOne(String folded) {
        String bare = COEFFICIENT.matcher(folded).replaceFirst("");
        Matcher scaled = SCALED.matcher(bare);
        return kind(bare).isPresent()
                || scaled.matches() && kind(scaled.group(2)).isPresent()
                || folded.length() <= 3 && !folded.isEmpty();
    }

    /** The letter of millionths has two forms: μs, us. */
    private static Optional<UnitKind> kind(String letters) {
        String folded = letters.replace('μ', 'u');
        if (SHARES.contains(folded)) {
            return Optional.of(UnitKind.PERCENT);
        }
        if (COUNTS.contains(folded)) {
            return Optional.of(UnitKind.COUNT);
        }
        return AMOUNTS.contains(folded) ? Optional.of(UnitKind.AMOUNT) : Optional.empty();
    }

    /** Whether a folded unit is a counter (家, 起), which the name of a column may end with. */
    static boolean isCounter(String folded) {
        return COUNTS.contains(folded) && !folded.equals("分") && !folded.equals("点");
    }

    static double scale(String word) {
        Double english = ENGLISH_WORDS.get(word.endsWith("000") ? THOUSAND : word);
        if (english != null) {
            return english;
        }
        double scale = 1;
        for (int at = 0; at < word.length(); at++) {
            scale *=
                    switch (word.charAt(at)) {
                        case '十' -> 10;
                        case '百' -> 100;
                        case '千' -> 1_000;
                        case '万' -> 10_000;
                        case '亿' -> 100_000_000;
                        default -> throw new IllegalArgumentException("no number word: " + word);
                    };
        }
        return scale;
    }
}
