package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.tables.SentenceFigures.Stated;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures of one sentence from left to right; what it has read of time, area and thing
 * holds for what comes behind. Each stretch of the sentence is looked at once or a bounded number
 * of times, however many figures it has.
 */
final class SentenceReader {
    /** What is counted stands right behind its number. */
    private static final int BEHIND = 40;

    /** What it was before stands right before it: 由2031年末的. */
    private static final int NEAR = 12;

    /** 30%的企业利润率超过9% says nothing of all of them. */
    private static final Pattern OF_PART = Pattern.compile("多?的");

    /** 主要分布在东港、西湾，占比合计8%: the share is that of these places. */
    private static final Pattern SCATTERED =
            Pattern.compile("(?:集聚|聚集|集中|分布|落户|位于)[在于]?\\p{IsHan}");

    private static final Pattern TO = Pattern.compile("[至到]");

    private final String text;
    private final Span sentence;
    private final SentenceBefore before;
    private final String words;
    private final boolean carriesOn;
    private final Outlook outlook;
    private final int published;

    private final TimeInSentence time;
    private WholeAreas.@Nullable Area area;
    private boolean local;
    private final Subjects subjects = new Subjects();
    private final PartsByPlace places = new PartsByPlace();
    private boolean expected;
    private Repeated repeats = Repeated.NONE;
    private @Nullable Boolean mayContinue;
    private boolean continues;
    private int partFrom;
    private boolean rated;
    private String lastName = "";

    /** Those of the row before of one thing in several years. */
    private List<Integer> rowYears = List.of();

    SentenceReader(String text, Span sentence, SentenceBefore before, int published) {
        this.text = text;
        this.sentence = sentence;
        this.before = before;
        this.time = new TimeInSentence(text, sentence, before);
        this.words = sentence.of(text);
        this.carriesOn =
                before.expected()
                        && (StatedTime.isPartOfForecast(words)
                                || before.within()
                                        && before.year() != null
                                        && StatedTime.isGoal(words));
        this.published = published;
        this.outlook = new Outlook(StatedTime.withoutTitles(words), carriesOn, published);
    }

    /** Adds the figures of the sentence and says what holds for the next one. */
    SentenceBefore read(List<Stated> found) {
        int already = found.size();
        for (Span clause : Clauses.of(text, sentence)) {
            readClause(clause, found);
        }
        boolean goesOn = continues || carriesOn;
        return new SentenceBefore(
                time.leftYear(goesOn),
                time.leftPart(goesOn),
                expected || outlook.expectsAny(),
                goesOn && area == null ? before.area() : area,
                found.size() > already,
                isPart(),
                false);
    }

    private void readClause(Span clause, List<Stated> found) {
        String own = clause.of(text);
        readArea(own, clause.start());
        int offset = clause.start() - sentence.start();
        time.open(clause, outlook.untold(offset, offset + own.length()));
        Matcher quantities =
                SentenceNumber.QUANTITY.matcher(text).region(clause.start(), clause.end());
        quantities.useTransparentBounds(true);
        Respective row =
                Respective.of(text, clause, sentence.end(), rowYears)
                        .or(() -> Respective.changes(text, clause, sentence.end(), subjects))
                        .orElse(null);
        partFrom = Repeated.partFrom(own);
        int from = clause.start();
        boolean ofShare = false;
        boolean any = false;
        while (quantities.find()) {
            if (row != null && quantities.start() >= row.start()) {
                if (quantities.start() < row.end()) {
                    readRow(row, clause, time.ofRow(row.start()), found);
                    from = row.end();
                    any = true;
                }
                row = null;
                quantities.region(Math.min(from, clause.end()), clause.end());
                continue;
            }
            subjects.pass(text.substring(from, quantities.start()));
            StatedTime here = time.of(from, quantities);
            boolean ofPart =
                    ofShare && OF_PART.matcher(text).region(from, clause.end()).lookingAt();
            Stated stated = ofPart ? null : stated(clause.start(), from, quantities, here);
            if (stated != null) {
                found.add(stated);
            } else if (!SentenceNumber.isShare(quantities)
                    && !MeasuredThing.isChange(text.substring(from, quantities.start()))) {
                // A share or growth behind a number of something unnamed is not of the thing
                // before.
                subjects.forget();
            } else if (!ofPart && SentenceNumber.isShare(quantities)) {
                // Points behind a share of something unnamed are that one's.
                subjects.passShare();
            }
            any = true;
            ofShare = SentenceNumber.isShare(quantities);
            from = quantities.end();
        }
        subjects.pass(text.substring(Math.min(from, clause.end()), clause.end()));
        if (!any) {
            subjects.introduce(own);
        }
        if (!any && !Repeated.isPassing(own)) {
            String changed = MeasuredThing.changed(own);
            repeats = Repeated.ofChange(changed);
            boolean elsewhere = SCATTERED.matcher(own).find();
            if (!changed.isEmpty() || elsewhere) {
                subjects.set(changed);
            }
        }
        time.close();
    }

    /** Figures of things in a row, each of which has its own. */
    private void readRow(Respective row, Span clause, StatedTime of, List<Stated> found) {
        for (int i = 0; i < row.names().size(); i++) {
            SentenceNumber number = SentenceNumber.alone(row.numbers().get(i));
            if (number == null) {
                return;
            }
            Span span = row.spans().get(i);
            String name = row.names().get(i);
            found.add(
                    tell(
                            new Said(
                                    clause.start(),
                                    span.start(),
                                    name,
                                    number,
                                    row.numbers().get(i)),
                            span,
                            row.item(i),
                            row.time(i, of)));
        }
        rowYears = row.years();
        if (rowYears.isEmpty()) {
            subjects.rememberRow(row.names(), row.items(), NameEnds.isRate(row.names().getLast()));
        } else {
            subjects.forget();
        }
        repeats = Repeated.NONE;
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
        SentenceNumber number = SentenceNumber.read(text, quantity, clause);
        boolean bounded = quantity.group("before") != null || quantity.group("behind") != null;
        String said = text.substring(clause, span.start());
        if (number == null || Supposed.is(said) || Supposed.isOfClass(text, said, span, bounded)) {
            return null;
        }
        Measure unit = number.unit();
        int end = Math.min(sentence.end(), span.end() + BEHIND);
        String before = SentenceNumber.before(text, from, quantity);
        String behind = text.substring(span.end(), end);
        String name =
                MeasuredThing.name(
                        before, from > clause, behind, unit, subjects.owner(unit, before));
        boolean repeated = name.isEmpty();
        if (repeated) {
            name = repeats.name(text.substring(from, SentenceNumber.start(quantity)), unit);
        }
        if (name.isEmpty() && from == clause) {
            name = subjects.parallel(MeasuredThing.bare(before), unit);
        }
        if (name.isEmpty() && TO.matcher(before).matches()) {
            name = cameTo(unit);
        }
        if (name.isEmpty()) {
            name = places.name(before, unit);
        } else {
            places.end();
        }
        rated |= name.startsWith("每");
        if (rated
                && unit.kind() == UnitKind.COUNT
                && unit.scale() == 1
                && !NameEnds.isThing(name)) {
            // 每百户拥有汽车9辆，电话8部: so are the telephones told.
            name = name.startsWith("每") ? name : "";
        }
        Repeated last = repeats;
        repeats =
                from == clause
                        ? Repeated.ofChange(
                                MeasuredThing.changed(SentenceNumber.before(text, from, quantity)))
                        : Repeated.NONE;
        if (name.isEmpty()) {
            return null;
        }
        // How much it grew stands between what it was and what it will be.
        boolean growth = NameEnds.isChange(name) && subjects.isOf(name);
        String near = text.substring(Math.max(clause, span.start() - NEAR), span.start());
        boolean isPart = partFrom <= span.start() - clause;
        boolean changes = unit.isRate() && repeats != Repeated.NONE;
        if (growth || repeated && !name.equals(last.name())) {
            repeats = last;
        } else if (!changes) {
            repeats = Repeated.of(name, unit, isPart, near);
        }
        if (subjects.last().isEmpty()) {
            continues = continues(name);
        }
        places.remember(name, unit);
        subjects.remember(name, unit, isPart);
        lastName = subjects.named(name, unit);
        return tell(
                new Said(clause, from, subjects.named(name, unit), number, span.of(text)),
                span,
                null,
                of);
    }

    /**
     * What a figure says.
     *
     * @param clause where its clause begins
     * @param from where the figure before it ends, or its clause begins
     * @param printed the figure with its unit
     */
    private record Said(int clause, int from, String name, SentenceNumber number, String printed) {}

    private Stated tell(Said said, Span span, @Nullable Span item, StatedTime of) {
        boolean forecast =
                outlook.isExpected(
                        span.start() - sentence.start(), text.substring(said.from, span.start()));
        Integer named = of.year();
        forecast |= published > 0 && named != null && named > published;
        expected |= forecast;
        boolean goesOn = continues || carriesOn;
        boolean inherits = goesOn && !of.named() && before.year() != null;
        Measure unit = said.number.unit();
        return new Stated(
                said.name,
                sentence,
                new Span(said.clause, span.start()),
                said.printed,
                span,
                unit.printed(),
                said.number.quantity(said.name),
                inherits ? before.year() : of.year(),
                goesOn && !of.named() && !time.namesPart() ? before.period() : time.part(),
                inherits,
                of.named(),
                item,
                area(new Span(said.clause, span.start()), unit),
                forecast,
                isPart());
    }

    /** 其中，出口3亿元；进口5亿元: both are parts. */
    private boolean isPart() {
        return before.states() && StatedTime.isPart(words) || before.within() && before.part();
    }

    /** Of a number of things the whole right before it, else the one that is spoken of. */
    private WholeAreas.@Nullable Area area(Span clause, Measure unit) {
        Optional<WholeAreas.Area> own =
                unit.kind() == UnitKind.COUNT
                        ? WholeAreas.rightBefore(text, clause)
                        : Optional.empty();
        boolean goesOn = (continues || carriesOn) && !Owner.opens(words);
        return own.orElse(goesOn && area == null && !local ? before.area() : area);
    }

    /** 收入增长3%至8亿元: what has changed is what it came to. */
    private String cameTo(Measure unit) {
        String thing = BareRates.thing(lastName);
        boolean fits =
                unit.kind() == UnitKind.PERCENT
                        ? NameEnds.isRate(thing)
                        : NameEnds.isMeasured(thing, unit);
        return fits ? thing : "";
    }

    /** That no time is named is looked for once. */
    private boolean continues(String measure) {
        if (mayContinue == null) {
            Integer year = before.year();
            mayContinue =
                    StatedTime.mayContinue(
                            year == null ? words : StatedTime.withoutBases(words, year));
        }
        if (before.within() && before.expected() && outlook.expectsAny()) {
            // 2032年收入安排3亿元；支出安排2亿元.
            return StatedTime.mayBeOfPlanAbove(words);
        }
        return !before.expected()
                && mayContinue
                && (before.within() || !isOfMonth() && StatedTime.continues(words, measure));
    }

    /** What was in one month says nothing of what is told next, unless that is a part of it. */
    private boolean isOfMonth() {
        PartOfYear period = before.period();
        return period != null && period.from() == period.to() && !StatedTime.isPart(words);
    }
}
