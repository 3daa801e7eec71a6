package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what sentences state in numbers: a measure, perhaps a verb, a number with its unit, as in
 * 2031年渔业产值达到12亿元. What is measured has to be named right before the number; a number of which that
 * cannot be told is passed over.
 */
public final class SentenceFigures {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；!?;\\n\\t]+");

    /** Between clauses; a comma in a number parts groups of three digits. */
    private static final Pattern COMMA = Pattern.compile("(?<!\\d)[,，]|[,，](?!\\d{3})");

    private static final String NUMBER = "(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?";

    private static final Pattern QUANTITY =
            Pattern.compile(
                    "(?<before>约为|大约|约|近|将近|接近|超过|超|逾|突破|高于|不低于|不少于|至少|不足|不到|低于|少于|不超过|至多)?"
                            + "(?<![\\dA-Za-z.．—–-])(?<number>"
                            + NUMBER
                            + ")\\s*(?<more>余|多)?"
                            + "(?<unit>(?:万亿|千亿|百亿|亿|千万|百万|万|千)?(?:人民币|美元|欧元|日元|港元|英镑|元|平方公里|平方米|公里|公顷|亩"
                            + "|万吨|吨|千瓦时|千瓦|标箱|家|个百分点|个|人次|人|起|项|件|篇|户|台|套|辆|艘|所|座|种|名|位|支|款|部|条|%|％|‰"
                            + ")|(?:万亿|千亿|百亿|亿|千万|百万|万))(?<behind>以上|以下|左右)?");

    private static final String VERB =
            "(?:分别)?(?:已经|已|将|预计|有望|合计|共计|总计|累计)*"
                + "(?:达到了|达到|高达|多达|可达|达|突破|超过|增至|增加到|增长到|提高到|提升至|升至|降至|扩大到|实现|完成|为|是|共有|拥有|约有|有|占|合计|共计|共|计|约|：|:)?\\s*$";

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<name>[\\p{IsHan}A-Za-z0-9+&“”\"（）()·、/]{1,40}?)(?<verb>" + VERB + ")");

    /** Ends of names of what is measured in money or another measure. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?:规模|产值|总值|增加值|金额|总额|额|收入|营收|利润|投资|融资|面积|产量|销量|总量|量|资产|成本|支出|费用|预算|经费|价|价格|税收"
                            + "|余额|市值|估值|里程|长度|能力|产能|装机|GDP|gdp|出口|进口|消费|市场|容量|规模以上|基金|资金|资本|募资)$");

    private static final Pattern RATE =
            Pattern.compile("(?:占比|比重|比例|份额|率|增速|增幅|涨幅|降幅|跌幅|增长|下降|上升|减少|提高|同比|环比|占)$");

    /** Counted things are named by nouns; these end no noun. */
    private static final Pattern NO_NOUN =
            Pattern.compile(
                    "(?:的|了|和|与|及|在|于|对|从|向|至|到|把|被|将|中|内|外|上|下|前|后|第|其|该|这|那|每|各|是|年|月|日|底|末|初|并|且|或|等"
                        + "|培育|打造|建设|引进|形成|建成|新增|覆盖|集聚|选取|发布|推出|创建|成立|包括|包含|涉及|分布|超|近)$");

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d])((?:19|20)\\d\\d)(?=年|财年|年度)(?!年代)");

    private static final Pattern YEAR_OF_COMPARISON = Pattern.compile("(?:较|比|相比|相较于|相对|与|同)$");

    private static final Pattern EXPECTED =
            Pattern.compile("预计|预测|有望|力争|目标|将达|将超|将突破|到(?:19|20)\\d\\d年|规划");

    /** A change or share that says nothing of what it is one. */
    private static final Pattern BARE_RATE =
            Pattern.compile(
                    "(?:(?:较|比|同)?(?:上一?年|去年|上期|同期|前一年)?(?:同期)?|平均|年均|总体|合计|共|两者|二者|三者|其|复合|投资|企业|数量|金额)*"
                        + "(?:占比|比重|比例|份额|增长率|增速|增幅|涨幅|降幅|跌幅|增长|下降|上升|减少|提高|同比|环比|占|率)+");

    /** The thing counted where it stands behind its number: 40 家重点企业. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:以上|左右)?的?(?<noun>[\\p{IsHan}A-Za-z+]{2,12}?)(?=[，,。；;、（()）：:\\s]|$|在|的|是|和|与|等|均|已|都|位于|分布|集聚|入选)");

    /** What opens a clause and is no part of a name. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:[、\\s]|其中|目前|截至|截止|至今|全年|当年|同期|此外|另外|据[^，]{0,12}(?:显示|统计|预测)|根据|预计|(?:到|在|自)?(?:19|20)\\d\\d年(?:度|底|末|初|上半年|下半年|\\d{1,2}月)?(?:底|末)?|(?:19|20)\\d\\d[-—–~至](?:19|20)\\d\\d年|[：:“”\"]|但|而|其次是|另有|实现|完成|拥有|约|的)+");

    private SentenceFigures() {}

    /**
     * A figure of a sentence.
     *
     * @param measure what is measured, as printed
     * @param sentenceSpan where the sentence that states it stands in the text
     * @param text the number with bound and unit as printed
     * @param span where that stands in the text
     * @param unit the unit as printed
     * @param quantity the number as conditions compare it
     * @param year the year that it is of, null where none or several are named before it
     * @param forecast whether it is expected
     */
    public record Stated(
            String measure,
            Span sentenceSpan,
            String text,
            Span span,
            String unit,
            Quantity quantity,
            @Nullable Integer year,
            boolean forecast) {}

    /** What a text states, in order. */
    public static List<Stated> of(String text) {
        List<Stated> found = new ArrayList<>();
        Matcher sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            addSentence(text, new Span(sentences.start(), sentences.end()), found);
        }
        return List.copyOf(found);
    }

    private static void addSentence(String text, Span sentence, List<Stated> found) {
        Integer year = null;
        String subject = "";
        for (Span clause : clauses(text, sentence)) {
            int from = clause.start();
            Matcher quantities = QUANTITY.matcher(text).region(from, clause.end());
            quantities.useTransparentBounds(true);
            while (quantities.find()) {
                String before = text.substring(from, quantities.start());
                Integer here = year(text.substring(clause.start(), quantities.start()));
                Integer of = here == null ? year : here;
                Optional<Stated> stated = stated(text, sentence, before, subject, quantities, of);
                if (stated.isPresent()) {
                    found.add(stated.get());
                    if (stated.get().quantity().type() != ColumnType.PERCENT) {
                        subject = stated.get().measure();
                    }
                }
                from = quantities.end();
            }
            Integer said = year(clause.of(text));
            year = said == null ? year : said;
        }
    }

    private static List<Span> clauses(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        Matcher commas = COMMA.matcher(text).region(sentence.start(), sentence.end());
        commas.useTransparentBounds(true);
        int from = sentence.start();
        while (commas.find()) {
            clauses.add(new Span(from, commas.start()));
            from = commas.end();
        }
        clauses.add(new Span(from, sentence.end()));
        return clauses;
    }

    /** The last year named that nothing is only compared with. */
    private static @Nullable Integer year(String text) {
        Matcher years = YEAR.matcher(text);
        Integer last = null;
        while (years.find()) {
            String before = text.substring(Math.max(0, years.start() - 3), years.start());
            if (!YEAR_OF_COMPARISON.matcher(before).find()) {
                last = Integer.valueOf(years.group(1));
            }
        }
        return last;
    }

    private static Optional<Stated> stated(
            String text,
            Span sentence,
            String before,
            String subject,
            Matcher quantity,
            @Nullable Integer year) {
        Span span = new Span(quantity.start(), quantity.end());
        Optional<Figure> figure = Figures.read(span.of(text));
        Measure unit = figure.map(Figure::unit).orElse(null);
        if (figure.isEmpty() || unit == null || unit.base().isEmpty()) {
            return Optional.empty();
        }
        String name = name(before, unit, subject);
        Matcher counted = COUNTED.matcher(text).region(quantity.end(), sentence.end());
        if (unit.kind() == UnitKind.COUNT && !name.isEmpty() && counted.lookingAt()) {
            name = name + counted.group("noun");
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean loses = name.matches(".*(?:下降|减少|降幅|跌幅)");
        double value =
                loses && unit.kind() == UnitKind.PERCENT
                        ? -Math.abs(figure.get().value())
                        : figure.get().value();
        Column column = new Column(name, type(unit), unit.printed(), unit.scale(), false);
        String stretch = text.substring(sentence.start(), quantity.start());
        return Optional.of(
                new Stated(
                        name,
                        sentence,
                        span.of(text),
                        span,
                        unit.printed(),
                        Quantity.of(0, column, value, figure.get().bound()),
                        year,
                        EXPECTED.matcher(stretch).find()));
    }

    private static ColumnType type(Measure unit) {
        return switch (unit.kind()) {
            case PERCENT -> ColumnType.PERCENT;
            case AMOUNT -> ColumnType.AMOUNT;
            case COUNT -> ColumnType.COUNT;
        };
    }

    /** What is measured, empty where that cannot be told. */
    private static String name(String before, Measure unit, String subject) {
        String stripped = before.stripTrailing();
        Matcher found = NAME.matcher(stripped);
        String name = "";
        String verb = "";
        int from = Math.max(0, stripped.length() - 60);
        if (found.find(from) && found.end() == stripped.length()) {
            name = OPENING.matcher(found.group("name")).replaceFirst("").strip();
            verb = found.group("verb").strip();
        }
        name = name.replaceFirst("^.*[：:“”\"]", "");
        if (isUnbalanced(name)) {
            name = OPENING.matcher(name.replaceFirst("^.*[()（）]", "")).replaceFirst("").strip();
        }
        int length = name.length();
        boolean fits =
                switch (unit.kind()) {
                    case PERCENT -> RATE.matcher(name).find() || verb.contains("占");
                    case AMOUNT -> MEASURED.matcher(name).find();
                    case COUNT ->
                            length > 1
                                    && !NO_NOUN.matcher(name).find()
                                    && (!verb.isEmpty() || name.matches(".*(?:数|数量|总数|人数)"));
                };
        if (!fits || length > 30 || name.matches(".*(?:19|20)\\d\\d年$")) {
            return "";
        }
        String whole = verb.contains("占") && !name.endsWith("占") ? name + "占比" : name;
        if (unit.kind() != UnitKind.PERCENT || !BARE_RATE.matcher(whole).matches()) {
            return whole;
        }
        return subject.isEmpty() ? "" : subject + whole;
    }

    private static boolean isUnbalanced(String name) {
        return name.chars().filter(c -> c == '(' || c == '（').count()
                != name.chars().filter(c -> c == ')' || c == '）').count();
    }
}
