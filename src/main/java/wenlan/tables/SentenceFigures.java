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
 * 2031年渔业产值达到12亿元, or the thing behind its number, as in 1116家企业. A number of which neither can be
 * told ({@link MeasuredThing}) is passed over.
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

    private static final Pattern EXPECTED =
            Pattern.compile(
                    "预计|预测|有望|力争|目标|将达|将超|将突破|(?<=^|[，,、\\s“：:])到(?:19|20)\\d\\d年(?!以来|为止)"
                            + "|规划(?:到|至|建成|建设|新增)");

    private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

    private SentenceFigures() {}

    /**
     * A figure of a sentence.
     *
     * @param measure what is measured, as printed but for verbs within it
     * @param sentenceSpan where the sentence that states it stands in the text
     * @param clauseSpan where the part of it up to the figure stands, from the comma before
     * @param text the number with bound and unit as printed
     * @param span where that stands in the text
     * @param unit the unit as printed
     * @param quantity the number as conditions compare it
     * @param year the year that it is of, null where none or several are named before it
     * @param yearInherited whether the year is that of the sentence before, which this one goes on
     *     with
     * @param area the whole country or the world where it is of that, else null
     * @param forecast whether it is expected
     */
    public record Stated(
            String measure,
            Span sentenceSpan,
            Span clauseSpan,
            String text,
            Span span,
            String unit,
            Quantity quantity,
            @Nullable Integer year,
            boolean yearInherited,
            WholeAreas.@Nullable Area area,
            boolean forecast) {}

    /** What a text states, in order. */
    public static List<Stated> of(String text) {
        List<Stated> found = new ArrayList<>();
        Matcher sentences = SENTENCE.matcher(text);
        Before before = Before.NOTHING;
        while (sentences.find()) {
            Span sentence = new Span(sentences.start(), sentences.end());
            if (!sentence.of(text).isBlank()) {
                before = addSentence(text, sentence, before, found);
            }
        }
        return List.copyOf(found);
    }

    /** Of what the sentence before speaks: its last year, unless expected, and its area. */
    private record Before(@Nullable Integer year, WholeAreas.@Nullable Area area) {
        static final Before NOTHING = new Before(null, null);
    }

    private static Before addSentence(
            String text, Span sentence, Before before, List<Stated> found) {
        StatedTime time = StatedTime.NONE;
        WholeAreas.Area area = null;
        boolean local = false;
        String subject = "";
        boolean expected = false;
        boolean continues = false;
        for (Span clause : clauses(text, sentence)) {
            int from = clause.start();
            WholeAreas.Area own = WholeAreas.of(clause.of(text), clause.start()).orElse(null);
            local = own == null && (local || WholeAreas.isLocal(clause.of(text)));
            area = own != null ? own : local ? null : area;
            Matcher quantities = QUANTITY.matcher(text).region(from, clause.end());
            quantities.useTransparentBounds(true);
            while (quantities.find()) {
                Span stretch = new Span(clause.start(), quantities.start());
                StatedTime here = StatedTime.of(stretch.of(text));
                Place place = new Place(text, sentence, stretch, from, subject);
                Stated stated = stated(place, quantities).orElse(null);
                if (stated != null) {
                    StatedTime of = here.named() ? here : time;
                    if (subject.isEmpty()) {
                        continues = StatedTime.continues(sentence.of(text), stated.measure());
                    }
                    boolean inherits = continues && !of.named() && before.year != null;
                    WholeAreas.Area whole =
                            continues && area == null && !local ? before.area : area;
                    found.add(with(stated, inherits ? before.year : of.year(), inherits, whole));
                    expected |= stated.forecast();
                    if (stated.quantity().type() != ColumnType.PERCENT) {
                        subject = stated.measure();
                    }
                }
                from = quantities.end();
            }
            StatedTime said = StatedTime.of(clause.of(text));
            time = said.named() ? said : time;
        }
        Integer last = time.named() ? time.year() : continues ? before.year : null;
        return new Before(expected ? null : last, continues && area == null ? before.area : area);
    }

    private static Stated with(
            Stated stated,
            @Nullable Integer year,
            boolean inherited,
            WholeAreas.@Nullable Area area) {
        return new Stated(
                stated.measure,
                stated.sentenceSpan,
                stated.clauseSpan,
                stated.text,
                stated.span,
                stated.unit,
                stated.quantity,
                year,
                inherited,
                area,
                stated.forecast);
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

    /** Where a number stands: its clause up to it, and from where its name may begin. */
    private record Place(String text, Span sentence, Span stretch, int from, String subject) {
        String before() {
            return text.substring(from, stretch.end());
        }

        boolean isDirect() {
            return from > stretch.start();
        }
    }

    private static Optional<Stated> stated(Place place, Matcher quantity) {
        Span span = new Span(quantity.start(), quantity.end());
        String text = place.text();
        Figure figure = Figures.read(span.of(text)).orElse(null);
        Measure unit = figure == null ? null : figure.unit();
        if (figure == null || unit == null || unit.base().isEmpty()) {
            return Optional.empty();
        }
        String behind = text.substring(quantity.end(), place.sentence().end());
        String name =
                MeasuredThing.name(place.before(), place.isDirect(), behind, unit, place.subject());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean loses = name.matches(".*(?:下降|减少|降幅|跌幅)") && unit.kind() == UnitKind.PERCENT;
        double value = loses ? -Math.abs(figure.value()) : figure.value();
        Column column = new Column(name, type(unit), unit.printed(), unit.scale(), false);
        Span sentence = place.sentence();
        String told = text.substring(sentence.start(), quantity.start());
        return Optional.of(
                new Stated(
                        name,
                        sentence,
                        place.stretch(),
                        span.of(text),
                        span,
                        unit.printed(),
                        Quantity.of(0, column, value, figure.bound()),
                        null,
                        false,
                        null,
                        EXPECTED.matcher(TITLE.matcher(told).replaceAll("")).find()));
    }

    private static ColumnType type(Measure unit) {
        return switch (unit.kind()) {
            case PERCENT -> ColumnType.PERCENT;
            case AMOUNT -> ColumnType.AMOUNT;
            case COUNT -> ColumnType.COUNT;
        };
    }
}
