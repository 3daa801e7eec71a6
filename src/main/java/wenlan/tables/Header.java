package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a column says of its values.
 *
 * @param printed the name as printed
 * @param label the name folded, without unit and forecast mark
 * @param unit the unit that it names: 产值（亿元）, 产值/亿元, 起数; null without one
 * @param counted whether the unit is only what its name says is counted (户数, 就业人数), so that the
 *     table may count in thousands of it
 * @param forecast whether its values are expected: 2024年(E), 2030年预测
 */
record Header(
        String printed, String label, @Nullable Measure unit, boolean counted, boolean forecast) {
    private static final Pattern GROUP =
            Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*" + Measures.NESTED + ")[)\\]】〕]");

    private static final Pattern NOTE = Pattern.compile("[\\[〔]注?\\d{1,2}[\\]〕]|[①-⑳]");
    private static final Pattern LETTER = Pattern.compile("[(（][A-Z\\s+*/=＝×÷－-]{1,12}[)）]");

    private static final Pattern FORMULA =
            Pattern.compile("[(（=＝]\\s*[A-Z]\\s*[-+*/=＋－×÷＝]\\s*[(（]?[A-Z]\\s*[-+*/)）×÷＋－]");

    private static final Pattern UNIT_WORD = Pattern.compile("^(?:计量|金额|货币|数量)?单位[:为]?");
    private static final Pattern FORECAST = Pattern.compile(YearKind.EXPECTED);

    /** 2031年预算数, 2030（决算）, 2035年目标: a year and what its figures are. */
    private static final Pattern YEAR_AND_KIND =
            Pattern.compile(
                    "^(.*(?:19|20)\\d\\d年?度?)\\(?(?:(?<expected>%s)|%s)\\)?$"
                            .formatted(YearKind.EXPECTED, YearKind.ACTUAL));

    /** 2031年人民币千元: the time and under it the money of a column. */
    private static final Pattern YEAR_AND_MONEY =
            Pattern.compile("((?:19|20)\\d\\d年(?:度|末|底)?)(\\p{IsHan}{0,3}[百千万亿]{1,2}\\p{IsHan}?元)");

    /** 最低20%, 前10%, 研发强度≥5%, 3%-5%: which of them a column is of, not in what it is. */
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?:前|后|[最次][高低]|中间|[≥≤<>＜＞～~\\-—–至到])\\s?\\d{1,3}(?:\\.\\d{1,2})?[%‰]$|^\\d{1,3}(?:\\.\\d{1,2})?[%‰]$");

    /** 2031年末/度: a year or its end, no kilowatt-hours. */
    private static final Pattern END_OF_TIME = Pattern.compile(".*(?:19|20)\\d\\d年?末?/年?度");

    private static final Pattern BEHIND_MARK = Pattern.compile("^(.+?)[/,:]([^/,:]+)$");

    /** Below two header rows a unit may be the lower name: 出口 亿元. */
    private static final Pattern LOWER_NAME =
            Pattern.compile(
                    "(?:\\S+\\s+)?(?:\\S{2,}|[男女])\\s+(\\S{2,8}|[%％‰元吨家户亩])|\\S+\\s+(\\S{1,8}/\\S{1,6})");

    /** Above the names of what grew or has a share: 累计比去年同期±% 出口. */
    private static final Pattern UPPER_SHARE =
            Pattern.compile("\\S*[\\p{IsHan}±+＋/－-](\\s?[%％‰])\\s+(\\S+)");

    /** 2031 RMB million. */
    private static final Pattern MILLIONS =
            Pattern.compile(
                    "\\S.*\\s((?:RMB|CNY|USD|HKD|[A-Z]{0,3}[$＄])\\s?(?:thousand|million|billion))",
                    Pattern.CASE_INSENSITIVE);

    /**
     * Things whose names end in a character that also counts and that the dictionary holds as verbs
     * too or not at all; other such things (样本数 counts no books) are nouns of {@link Nouns}.
     */
    private static final Pattern NO_COUNTER =
            Pattern.compile("(?:基本|专门|出口|进口|窗口|数据集|病种|曲种|[鸟鱼]类)数$");

    /** These count themselves: 用户数, 工人数; and a book is counted in 图书本数. */
    private static final Pattern COUNTS_ITSELF = Pattern.compile("(?:[户人]|书本|房间)数$");

    /** 沉船起数, 接待人次数: the counter is part of the name. 单位数 counts offices. */
    private static final List<Pattern> COUNTED =
            List.of(
                    Pattern.compile("(?<=\\p{IsHan})((?:人|架|艘|辆|户|件)次)$"),
                    Pattern.compile("([\\p{IsHan}&&[^位]])数$"),
                    Pattern.compile("(\\p{IsHan}{2})数$"));

    static Header of(String printed) {
        String folded =
                Folding.query(RowUnits.withoutOtherName(NOTE.matcher(printed).replaceAll("")));
        Measure unit = null;
        boolean forecast = false;
        Matcher groups = GROUP.matcher(folded);
        StringBuilder label = new StringBuilder();
        while (groups.find()) {
            String inside = UNIT_WORD.matcher(groups.group(1)).replaceFirst("");
            Optional<Measure> read = Measures.inBrackets(inside);
            boolean expected = FORECAST.matcher(inside).matches();
            forecast |= expected;
            // Below two header rows the lower name has the last word: GDP（亿元） 增速（%）.
            if (read.isPresent()) {
                unit = read.get();
            }
            groups.appendReplacement(
                    label,
                    read.isPresent() || expected ? "" : Matcher.quoteReplacement(groups.group()));
        }
        groups.appendTail(label);
        String left = label.toString();
        Matcher year = YEAR_AND_KIND.matcher(left);
        if (year.matches()) {
            forecast |= year.group("expected") != null;
            left = year.group(1);
        }
        unit = unit == null ? lower(printed) : isRateBelow(printed) ? null : unit;
        return of(printed, left, unit, forecast);
    }

    /** What is left of a name may end with the unit or be that of what is counted. */
    private static Header of(
            String printed, String label, @Nullable Measure named, boolean forecast) {
        String left = label;
        Measure unit = named;
        if (unit == null) {
            Matcher glued = YEAR_AND_MONEY.matcher(left);
            unit = glued.matches() ? Measures.known(glued.group(2)) : null;
            left = unit == null ? left : glued.group(1);
        }
        if (unit == null) {
            Matcher behind = BEHIND_MARK.matcher(left);
            Optional<Measure> read =
                    behind.matches() ? Measures.read(behind.group(2)) : Optional.empty();
            boolean time = behind.matches() && END_OF_TIME.matcher(left).matches();
            if (read.isPresent() && !time) {
                unit = read.get();
                left = behind.group(1);
            }
        }
        if (unit != null && unit.base().isEmpty()) {
            unit = counted(unit, left);
        }
        if (unit != null) {
            return new Header(printed, left, unit.asPrintedIn(printed), false, forecast);
        }
        Measure counted = unitOf(left);
        return new Header(
                printed,
                left,
                counted,
                counted != null && counted.kind() == UnitKind.COUNT,
                forecast);
    }

    /** 人次（万） counts 万人次. */
    private static Measure counted(Measure word, String label) {
        Measure thing = Measures.isCounter(label) ? Measures.known(label) : unitOf(label);
        return thing == null ? word : Measures.read(word.printed() + thing.base()).orElse(word);
    }

    /** Whether a name says how it is worked out from the letters of others: 比重（B/A）. */
    static boolean isFormula(String printed) {
        return FORMULA.matcher(printed).find();
    }

    /** The same in no unit where that was only what its name says is counted. */
    Header withoutCount() {
        return counted ? new Header(printed, label, null, false, forecast) : this;
    }

    /** The same, a letter in brackets (船数（A）) not read as a unit: formulas call it by that. */
    Header withoutLetter() {
        Header bare = of(LETTER.matcher(printed).replaceAll(""));
        return new Header(printed, bare.label, bare.unit, bare.counted, bare.forecast);
    }

    /** Whether the lower name is one of a rate and has no unit: GDP（亿元） 增速. */
    private static boolean isRateBelow(String printed) {
        String below = printed.strip().replaceFirst("^.*\\s", "");
        return below.length() < printed.strip().length()
                && below.indexOf('(') < 0
                && below.indexOf('（') < 0
                && ColumnWords.RATE.matcher(Folding.query(below)).find();
    }

    private static @Nullable Measure lower(String printed) {
        Matcher millions = MILLIONS.matcher(printed.strip());
        if (millions.matches()) {
            return Measures.read(millions.group(1)).orElse(null);
        }
        Matcher lower = LOWER_NAME.matcher(printed.strip());
        String unit = lower.matches() && lower.group(1) == null ? lower.group(2) : null;
        unit = lower.matches() && unit == null ? lower.group(1) : unit;
        return Optional.ofNullable(unit)
                .flatMap(Measures::read)
                .or(() -> shareAbove(printed))
                .orElse(null);
    }

    /** What stands below a share is in it, unless it is a rank or a number of things. */
    private static Optional<Measure> shareAbove(String printed) {
        Matcher upper = UPPER_SHARE.matcher(printed.strip());
        if (!upper.matches()) {
            return Optional.empty();
        }
        String name = Folding.query(upper.group(2));
        boolean other =
                ColumnWords.CODE.matcher(name).find() || ColumnWords.COUNT.matcher(name).find();
        return other ? Optional.empty() : Measures.read(upper.group(1));
    }

    /** A name that is itself a unit, or ends with what is counted. */
    private static @Nullable Measure unitOf(String label) {
        if (BOUND.matcher(label).find()) {
            return null;
        }
        if (label.endsWith("%") || label.endsWith("‰")) {
            return Measures.known(label.substring(label.length() - 1));
        }
        for (Pattern counter : COUNTED) {
            Matcher counted = counter.matcher(label);
            boolean kind =
                    ColumnWords.KIND_OF_NUMBER.matcher(label).find()
                            || NO_COUNTER.matcher(label).find()
                            || isThing(label);
            if (!kind && counted.find() && Measures.isCounter(counted.group(1))) {
                return Measures.read(counted.group(1)).orElse(null);
            }
        }
        return null;
    }

    /**
     * Whether what stands before 数 is one word for a thing, of which its last character is a part.
     */
    private static boolean isThing(String label) {
        return label.endsWith("数")
                && !COUNTS_ITSELF.matcher(label).find()
                && !Measures.isCounter(
                        label.substring(Math.max(0, label.length() - 3), label.length() - 1))
                && Nouns.isWordLastOf(label.substring(0, label.length() - 1));
    }

    boolean says(Pattern words) {
        return words.matcher(label).find();
    }
}
