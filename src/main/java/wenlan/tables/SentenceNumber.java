package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number or a range in a sentence says; its unit has more than a number word.
 *
 * @param from the number, or the lower end of the range, in {@code unit}
 * @param to the number, or the upper end
 * @param unit its unit
 * @param bound how it stands to the value, null where it is the value
 */
record SentenceNumber(double from, double to, Measure unit, @Nullable Bound bound) {
    /** 403万954, 1,158万7千, and 12亿3456 and 3兆4800, behind which 万元 or 亿元 stands. */
    private static final String COMPOUND =
            "(?:(?:\\d{1,4}亿)?(?:\\d{1,4}|\\d,\\d{3})万(?:\\d(?:千(?=[\\p{IsHan}&&[^百千万亿]])|,\\d{3}|\\d{0,3})(?![\\d,百千万]))|\\d{1,4}亿\\d{1,4}(?=万)|\\d{1,2}万\\d千(?=亿)|\\d{1,4}兆(?:\\d{1,4}|\\d,\\d{3})(?=亿))";

    private static final String NUMBER =
            "(?:" + COMPOUND + "|(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?)";

    /** 60岁及以上 is the name of a group. */
    private static final String UNIT =
            "(?:(?:(?:万亿|千亿|百亿|亿|千万|百万|万|千|兆(?=[余多]?(?:元|美元|日元|港元)))[余多]?)?(?:人民币|澳门元|美元|欧元|日元|港元|英镑|元人民币|元|平方公里|平方千米|平方米|立方米|公里|海里|毫米|公顷|坪|米(?!\\p{IsHan})|亩(?!次)"
                + "|吨标准煤|吨标煤|吨公里|人公里|万吨|吨|千升|公斤|斤|千克|毫克|微克|兆瓦时|千瓦时|兆瓦|吉瓦|千瓦|标准箱|标箱|标台|重量箱|锭|羽|双(?![向方边创碳减百一高月轨语季层])|[μµm]?g/(?:m[³3]|L|kg)(?![A-Za-z])|℃|摄氏度|分贝|dB(?:[(（]A[)）])?|股(?![份东票权价市民本息指债比改金利票民转])|天(?![然气津府河台山文赋])|小时|分钟|倍(?![增数率])|家|个百分点|个千分点|个(?!月|小时|星期|工作日|季度|交易日|学期|世纪|钟头)|人年(?![龄均])|架次|架|(?:[户车件班艘场批台辆]次)|人次|人"
                + "|起|项|件|篇|户|台|套|辆|艘|所|座|种|名|位|支|款|部|条|块|张|株|只|头|颗|床|瓶|册|岁(?!及?以[上下]\\p{IsHan}|[至组人的儿婴幼青少老妇女学居适])|份|例|处|宗|枚|间|班|对|幢|栋|公吨|笔|场(?![所馆地景站面均])|次(?![日年月方级要产长贷新元])|分(?!\\p{IsHan})|%|％|‰|per"
                + " ?cent(?![A-Za-z])|(?:thousand|million|billion|trillion|mn|bn)(?![A-Za-z])|(?:[kKMGT][Ww](?:[hH]|·h)?|TEU|[GTPE]B|[TPE]FLOPS|[TPE]Flops)(?![A-Za-z])"
                + ")|(?:万亿|千亿|百亿|亿|千万|百万|万)(?!\\d))";

    /** What a price or a rate is of one of: 元/平方米, 每平方米5元. */
    private static final String ONE =
            "(?:百人|千人|万人|百户|平方公里|平方米|公里|公顷|亩|立方米|吨|千克|公斤|千瓦时|度|万元|人|户|年|月|天|日|小时|次|件|台|套|辆|个|标箱|盒|片|支|瓶|股|张|床|瓦时|兆瓦时|吉瓦时|瓦|千瓦|兆瓦|[kKMG]?[Ww](?:[hH])?(?![A-Za-z])|斤|头|份|颗|枚|人次|吨公里|平米)";

    /** The name of a currency before the number: 人民币3亿元, US$1.5bn. */
    private static final String CURRENCY = "(?:人民币|港币|新?台币|RMB|CNY|USD|HKD|(?:HK|US|NT)?\\$|[¥￥€])";

    private static final String PER = "(?:[/／]" + ONE + ")?";

    /** A number with its unit and the words of a bound around it. */
    static final Pattern QUANTITY =
            Pattern.compile(
                    "(?:每(?<each>"
                            + ONE
                            + ")(?:为|达)?(?=[^，,]{0,4}\\d))?(?<before>约[占是合]|约为|大?约[有达]|大约|约|近|将近|接近|超过|超|逾|突破|跃上|迈上|站上|跨上|跌破|高于|不高于|不低于|不少于|至少|不足|不到|低于|少于|不超过|至多|过(?=半))?"
                            + "(?:(?<said>"
                            + SaidShares.IN_TEXT
                            + ")(?<and>多)?|(?<![第每\\dA-Za-z.．—–~～-])(?:(?<currency>"
                            + CURRENCY
                            + ") ?)?(?<number>(?:(?<=[为是达到至率额润余长速幅:：])[-−－])?"
                            + NUMBER
                            + ")\\s*(?:(?<to>(?:(?![%％‰个])"
                            + UNIT
                            + "|[%％‰](?=[^\\p{IsHan}]{1,9}[%％‰]|[至到][^\\p{IsHan}]{1,9}[%％‰]))?\\s*"
                            + FigureRange.BETWEEN
                            + "\\s*"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + ")|(?<more>余|多)?(?<unit>"
                            + UNIT
                            + PER
                            // Of a unit by another one that is not known the first tells nothing.
                            + "(?![/／][\\p{IsHan}A-Za-z]))))(?<limit>的?(?:限额|额度|上限|红线|范围)(?=[以之]?内))?(?<behind>以上|以下|以内|左右|(?<=限额|额度|上限|红线|范围)之?内)?");

    /** 从3亿元到5亿元 tells two figures of two times. */
    private static final Pattern FROM = Pattern.compile("[从由自][^，,]*$");

    private static final Pattern SHARE = Pattern.compile("[%％‰]|per ?cent");

    /** 1200亿元限额以内: no more than that. */
    private static final Pattern LIMIT = Pattern.compile("的?(?:限额|额度|上限|红线|范围)[以之]?内$");

    private static final Pattern UNTIL = Pattern.compile("[至到]");

    /** A verb that 约 stands before: 约占3%. */
    private static final Pattern ABOUT = Pattern.compile("约[占是合]");

    /** 3万多亩 is more than 3万亩. */
    private static final Pattern MORE = Pattern.compile("^(?<word>[千百万亿]+)[余多]");

    private static final Pattern LARGE_WORD = Pattern.compile("[兆亿万]");

    private static final Pattern OWN_CURRENCY = Pattern.compile("人民币|[美欧日港]元|澳门元|英镑");

    private static final Pattern YUAN = Pattern.compile("人民币|RMB|CNY|[¥￥]");

    private static final Pattern PART = Pattern.compile("(?<digits>\\d+)(?<thousand>千)?");

    /** 10^12 in traditional script, but for units of other things: 兆瓦. */
    private static final Pattern OF_TRILLION = Pattern.compile("^兆(?=.*元)");

    private static final int TEN_THOUSAND = 10_000;

    /** How far 从 may stand before the first of two figures. */
    private static final int BEFORE = 80;

    /** What stands before a number, with the verb that its mark may hold: 约有. */
    static String before(String text, int from, Matcher quantity) {
        String mark = quantity.group("before");
        boolean verb = mark != null && (mark.matches(".*[有达]") || ABOUT.matcher(mark).matches());
        String before = text.substring(from, quantity.start());
        return verb ? before + mark.charAt(mark.length() - 1) : before;
    }

    /** Whether a match is a share of something: 30%, 三成. */
    static boolean isShare(Matcher quantity) {
        String unit = quantity.group("unit");
        return quantity.group("said") != null || unit != null && SHARE.matcher(unit).matches();
    }

    /** Where the number of a match begins, behind what stands before it. */
    static int start(Matcher quantity) {
        if (quantity.group("each") != null) {
            return quantity.start();
        }
        if (quantity.group("currency") != null) {
            return quantity.start("currency");
        }
        return quantity.group("said") == null ? quantity.start("number") : quantity.start("said");
    }

    /**
     * What a text says that is one number with its unit and perhaps a minus, null for any other.
     */
    static @Nullable SentenceNumber alone(String printed) {
        String text = "为" + printed;
        Matcher quantity = QUANTITY.matcher(text).region(1, text.length());
        quantity.useTransparentBounds(true);
        return quantity.matches() ? read(text, quantity, 0) : null;
    }

    /** What a match says in a text whose clause begins at a place, nothing without a unit. */
    static @Nullable SentenceNumber read(String text, Matcher quantity, int clause) {
        if (quantity.group("each") != null && isShare(quantity)) {
            return null;
        }
        String printed = ABOUT.matcher(plain(quantity)).replaceFirst("约");
        String said = quantity.group("said");
        if (said != null) {
            String digits = SaidShares.inDigits(said);
            String share = printed.replace(said, digits).replaceFirst("^过", "超");
            return Figures.read(share)
                    .map(f -> number(f.value(), f.value(), f.unit(), f.bound()))
                    .orElse(null);
        }
        String range = quantity.group("to");
        if (range == null) {
            return Figures.read(printed)
                    .map(f -> number(f.value(), f.value(), f.unit(), f.bound()))
                    .orElse(null);
        }
        int near = Math.max(clause, quantity.start() - BEFORE);
        boolean change =
                UNTIL.matcher(range).find()
                        && FROM.matcher(text.substring(near, quantity.start())).find();
        return change
                ? null
                : FigureRange.read(printed)
                        .map(r -> number(r.from(), r.to(), r.unit(), r.bound()))
                        .orElse(null);
    }

    /** What a match says in one number and its unit: 每公斤8元 in 8元/公斤. */
    private static String plain(Matcher quantity) {
        String number = quantity.group("number");
        String each = quantity.group("each");
        String unit = quantity.group("unit");
        if (number == null || unit == null) {
            return quantity.group();
        }
        String before = quantity.group("before");
        String text = quantity.group();
        if (OF_TRILLION.matcher(unit).find()) {
            return (before == null ? "" : before)
                    + text.substring(quantity.start("number") - quantity.start())
                            .replace("兆", "万亿");
        }
        Matcher more = MORE.matcher(unit);
        if (more.find()) {
            return (before == null ? "" : before)
                    + number
                    + "余"
                    + more.group("word")
                    + unit.substring(more.end())
                    + text.substring(quantity.end("unit") - quantity.start());
        }
        String currency = quantity.group("currency");
        int unitEnd = quantity.end("unit") - quantity.start();
        return (before == null ? "" : before)
                + (LARGE_WORD.matcher(number).find() ? inDigits(number) : number)
                + (quantity.group("more") == null ? "" : quantity.group("more"))
                + (currency == null ? unit : in(currency, unit))
                + (each == null ? "" : "/" + each)
                + LIMIT.matcher(text.substring(unitEnd)).replaceFirst("以内");
    }

    /** A unit in the currency that stands before the number: 港币亿元, US$ bn, 亿US$. */
    private static String in(String currency, String unit) {
        if (OWN_CURRENCY.matcher(unit).find()) {
            return unit;
        }
        if (unit.contains("元")) {
            return YUAN.matcher(currency).matches() ? unit : currency + unit;
        }
        return LARGE_WORD.matcher(unit).find() ? unit + currency : currency + " " + unit;
    }

    /** 1亿234万56 in digits; of 1亿234 that stands before 万 in ten thousands. */
    private static String inDigits(String compound) {
        long value = 0;
        Matcher parts = PART.matcher(compound.replace(",", ""));
        while (parts.find()) {
            long part = Long.parseLong(parts.group("digits"));
            value = value * TEN_THOUSAND + part * (parts.group("thousand") == null ? 1 : 1_000);
        }
        return Long.toString(value);
    }

    private static @Nullable SentenceNumber number(
            double from, double to, @Nullable Measure unit, @Nullable Bound bound) {
        return unit == null || unit.base().isEmpty()
                ? null
                : new SentenceNumber(from, to, unit, bound);
    }

    /** The same of a measure as conditions compare it; what is lost is less than nought. */
    Quantity quantity(String name) {
        boolean loses = ChangeWords.endLess(name) && unit.kind() == UnitKind.PERCENT;
        double least = loses ? -Math.abs(to) : from;
        double most = loses ? -Math.abs(from) : to;
        Column column = new Column(name, type(unit), unit.printed(), unit.scale(), false);
        return Quantity.of(0, column, least, most, bound);
    }

    private static ColumnType type(Measure unit) {
        return switch (unit.kind()) {
            case PERCENT -> ColumnType.PERCENT;
            case AMOUNT -> ColumnType.AMOUNT;
            case COUNT -> ColumnType.COUNT;
        };
    }
}
