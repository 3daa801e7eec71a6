package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.tables.SentenceFigures.Stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures of one sentence from left to right; what it has read of time, area and thing
 * holds for what comes behind. Each stretch of the sentence is looked at once or a bounded number
 * of times, however many figures it has.
 */
final class SentenceReader {
    /** Between clauses; a comma in a number parts groups of three digits. */
    private static final Pattern COMMA = Pattern.compile("(?<!\\d)[,，]|[,，](?!\\d{3})");

    private static final String NUMBER = "(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?";

    private static final String UNIT =
            "(?:(?:万亿|千亿|百亿|亿|千万|百万|万|千)?(?:人民币|美元|欧元|日元|港元|英镑|元|平方公里|平方米|公里|公顷|亩"
                    + "|万吨|吨|千瓦时|千瓦|标箱|家|个百分点|个|人次|人|起|项|件|篇|户|台|套|辆|艘|所|座|种|名|位|支|款|部|条|%|％|‰"
                    + ")|(?:万亿|千亿|百亿|亿|千万|百万|万))";

    private static final Pattern QUANTITY =
            Pattern.compile(
                    "(?<before>约为|大?约[有达]|大约|约|近|将近|接近|超过|超|逾|突破|高于|不低于|不少于|至少|不足|不到|低于|少于|不超过|至多)?"
                            + "(?<![\\dA-Za-z.．—–~～-])(?<number>"
                            + NUMBER
                            + ")\\s*(?:(?<to>(?:"
                            + UNIT
                            + ")?\\s*"
                            + FigureRange.BETWEEN
                            + "\\s*"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + ")|(?<more>余|多)?(?<unit>"
                            + UNIT
                            + "))(?<behind>以上|以下|左右)?");

    /** 从3亿元到5亿元 tells two figures of two times. */
    private static final Pattern FROM = Pattern.compile("[从由自][^，,]*$");

    private static final Pattern UNTIL = Pattern.compile("[至到]");

    private static final Pattern EXPECTED =
            Pattern.compile(
                    "预计|预测|有望|力争|目标|将达|将超|将突破|(?<=^|[，,、\\s“：:])到(?:19|20)\\d\\d年(?!以来|为止)"
                            + "|规划(?:到|至|建成|建设|新增)");

    /** What a clause opens with that is so already, whatever was expected before it. */
    private static final Pattern NOW =
            Pattern.compile("(?<=^|[，,])\\s*[而但且]?(?:目前|当前|现有|现已|如今|截至|截止|去年|上年)");

    /** What is counted stands right behind its number. */
    private static final int BEHIND = 40;

    /** How far 从 may stand before the first of two figures. */
    private static final int BEFORE = 80;

    private final String text;
    private final Span sentence;
    private final Before before;
    private final String words;
    private final NavigableMap<Integer, Boolean> outlook = new TreeMap<>();
    private final boolean carriesOn;

    private StatedTime time = StatedTime.NONE;
    private WholeAreas.@Nullable Area area;
    private boolean local;
    private String subject = "";
    private boolean expected;
    private Repeated repeats = Repeated.NONE;
    private @Nullable Boolean mayContinue;
    private boolean continues;

    /**
     * Of what the sentence before speaks.
     *
     * @param year its last year
     * @param expected whether that, and what it says of it, is yet to come
     * @param area the whole that it is of
     * @param states whether it states any figure
     */
    record Before(
            @Nullable Integer year,
            boolean expected,
            WholeAreas.@Nullable Area area,
            boolean states) {
        static final Before NOTHING = new Before(null, false, null, false);
    }

    SentenceReader(String text, Span sentence, Before before) {
        this.text = text;
        this.sentence = sentence;
        this.before = before;
        this.words = sentence.of(text);
        String plain = StatedTime.withoutTitles(words);
        EXPECTED.matcher(plain).results().forEach(m -> outlook.put(m.end(), true));
        NOW.matcher(plain).results().forEach(m -> outlook.put(m.end(), false));
        this.carriesOn = before.expected && StatedTime.isPartOfForecast(words);
    }

    /** Adds the figures of the sentence and says what holds for the next one. */
    Before read(List<Stated> found) {
        int already = found.size();
        for (Span clause : clauses()) {
            readClause(clause, found);
        }
        boolean goesOn = continues || carriesOn;
        Integer last = time.named() ? time.year() : goesOn ? before.year : null;
        return new Before(
                last,
                expected || outlook.containsValue(true),
                goesOn && area == null ? before.area : area,
                found.size() > already);
    }

    /** By the last word before a place that says that what follows is, or is yet to come. */
    private boolean isExpected(int at) {
        Map.Entry<Integer, Boolean> said = outlook.floorEntry(at - sentence.start());
        return said == null ? carriesOn : said.getValue();
    }

    private List<Span> clauses() {
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

    private void readClause(Span clause, List<Stated> found) {
        String own = clause.of(text);
        readArea(own, clause.start());
        StatedTime.Years years = StatedTime.years(own);
        Matcher quantities = QUANTITY.matcher(text).region(clause.start(), clause.end());
        quantities.useTransparentBounds(true);
        int from = clause.start();
        while (quantities.find()) {
            StatedTime here =
                    Repeated.isOfAnotherTime(text.substring(from, quantities.start()))
                            ? StatedTime.UNKNOWN
                            : years.before(quantities.start() - clause.start());
            Stated stated = stated(clause.start(), from, quantities, here.named() ? here : time);
            if (stated != null) {
                found.add(stated);
            }
            from = quantities.end();
        }
        StatedTime said = years.before(own.length());
        time = said.named() ? said : time;
    }

    /** A clause that names a whole or a place says what the ones behind it are of as well. */
    private void readArea(String clause, int from) {
        boolean here = WholeAreas.isLocal(clause);
        WholeAreas.Area own = WholeAreas.of(clause, from).orElse(null);
        if (own != null && (own.name() != null || !local && !here)) {
            area = own;
            local = false;
        } else if (here) {
            area = null;
            local = true;
        }
    }

    private @Nullable Stated stated(int clause, int from, Matcher quantity, StatedTime of) {
        Span span = new Span(quantity.start(), quantity.end());
        SentenceNumber number = number(quantity, clause);
        if (number == null) {
            return null;
        }
        Measure unit = number.unit;
        int end = Math.min(sentence.end(), span.end() + BEHIND);
        String name =
                MeasuredThing.name(
                        before(from, quantity),
                        from > clause,
                        text.substring(span.end(), end),
                        unit,
                        subject);
        if (name.isEmpty()) {
            name = repeats.name(text.substring(from, quantity.start("number")), unit);
        }
        repeats = Repeated.NONE;
        if (name.isEmpty()) {
            return null;
        }
        repeats = Repeated.of(name, unit, text.substring(clause, span.start()));
        if (subject.isEmpty()) {
            continues = continues(name);
        }
        subject = unit.kind() == UnitKind.PERCENT ? subject : name;
        boolean forecast = isExpected(span.start());
        expected |= forecast;
        boolean goesOn = continues || carriesOn;
        boolean inherits = goesOn && !of.named() && before.year != null;
        return new Stated(
                name,
                sentence,
                new Span(clause, span.start()),
                span.of(text),
                span,
                unit.printed(),
                quantity(name, number),
                inherits ? before.year : of.year(),
                inherits,
                area(new Span(clause, span.start()), unit),
                forecast,
                before.states && StatedTime.isPart(words));
    }

    /** Of a number of things the whole right before it, else the one that is spoken of. */
    private WholeAreas.@Nullable Area area(Span clause, Measure unit) {
        Optional<WholeAreas.Area> own =
                unit.kind() == UnitKind.COUNT
                        ? WholeAreas.rightBefore(text, clause)
                        : Optional.empty();
        boolean goesOn = continues || carriesOn;
        return own.orElse(goesOn && area == null && !local ? before.area : area);
    }

    /** What stands before a number, with the verb that its mark may hold: 约有. */
    private String before(int from, Matcher quantity) {
        String mark = quantity.group("before");
        boolean verb = mark != null && (mark.endsWith("有") || mark.endsWith("达"));
        String before = text.substring(from, quantity.start());
        return verb ? before + mark.charAt(mark.length() - 1) : before;
    }

    /** That no time is named is looked for once. */
    private boolean continues(String measure) {
        if (mayContinue == null) {
            mayContinue = StatedTime.mayContinue(words);
        }
        return !before.expected && mayContinue && StatedTime.continues(words, measure);
    }

    /** What a number or a range says; its unit has more than a number word. */
    private record SentenceNumber(double from, double to, Measure unit, @Nullable Bound bound) {}

    private @Nullable SentenceNumber number(Matcher quantity, int clause) {
        String printed = quantity.group();
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

    private static @Nullable SentenceNumber number(
            double from, double to, @Nullable Measure unit, @Nullable Bound bound) {
        return unit == null || unit.base().isEmpty()
                ? null
                : new SentenceNumber(from, to, unit, bound);
    }

    private static Quantity quantity(String name, SentenceNumber number) {
        Measure unit = number.unit;
        boolean loses = name.matches(".*(?:下降|减少|降幅|跌幅)") && unit.kind() == UnitKind.PERCENT;
        double from = loses ? -Math.abs(number.to) : number.from;
        double to = loses ? -Math.abs(number.from) : number.to;
        Column column = new Column(name, type(unit), unit.printed(), unit.scale(), false);
        return Quantity.of(0, column, from, to, number.bound);
    }

    private static ColumnType type(Measure unit) {
        return switch (unit.kind()) {
            case PERCENT -> ColumnType.PERCENT;
            case AMOUNT -> ColumnType.AMOUNT;
            case COUNT -> ColumnType.COUNT;
        };
    }
}
