package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.IndexedUnit;
import wenlan.search.ReportRef;
import wenlan.tables.SentenceFigures;
import wenlan.tables.WholeAreas;
import wenlan.text.Folding;
import wenlan.text.PublicBodies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place of which a report gives account as a whole, for sentences that name none: the place of
 * its title; the one city that it is about, where its title names that and a kind of account, or is
 * the work report of a government that names no place; the whole country, where its title begins
 * with that or a ministry gives statistics in it.
 */
final class ReportPlace {
    private static final Pattern WORK = Pattern.compile("(?:(?:19|20)\\d\\d年)?市?政府工作报告");

    /** What stands before the topic of a title: who speaks, and of which year. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:\\p{IsHan}{2,12}[部局署委会]关于|关于)?(?:(?:19|20)\\d\\d年(?:度|第?前?[一二三四]季度?|[上下]半年)?)?");

    /** A part of the country, or more than it, of which a ministry may speak alone. */
    private static final Pattern REGION =
            Pattern.compile(
                    "流域|长江|黄河|珠江|淮河|海河|松花江|辽河|太湖|公司|集团|高校|直属|所属|[江河湖海](?:区|域|段)|水系|地区|区域|三角|经济[带区圈]|沿[海江边]|湾区|[东中西南北]部|京津冀|\\p{IsHan}{2,3}(?:省|自治区)"
                        + "|境外|海外|国外|全球|世界|国际");

    private static final Pattern WORLD = Pattern.compile("联合国|世界|国际");

    private static final class Held {
        /** Bodies of the country, not those of the world. */
        static final Set<String> MINISTRIES =
                PublicBodies.all().stream()
                        .filter(body -> !WORLD.matcher(body.name()).find())
                        .flatMap(
                                body ->
                                        Stream.concat(
                                                Stream.of(body.name()), body.others().stream()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static final Pattern STOP = Pattern.compile("[。！？；!?;]");

    /** How accounts open what they tell of their whole: 全年完成投资. */
    private static final Pattern OF_ALL = Pattern.compile("^\\s*(?:全年|年末|年底|截至年末)(?!遇)");

    private ReportPlace() {}

    /** The one of the report of a unit, nothing where the unit itself names any place. */
    static Optional<Locality> of(UnitPlaces places) {
        if (places.mentions().of(UnitMentions.PLACES).findAny().isPresent()) {
            return Optional.empty();
        }
        return places.accounted().or(() -> city(places.unit())).or(() -> country(places.unit()));
    }

    /**
     * The same where the unit names other places: what stands before the first of them is of the
     * report's place, and so is what follows a sentence that is of that or a place that only a part
     * is of. Of a passage that began with the report's place nobody knows whether it goes on with
     * that or with the other one.
     *
     * @param last what all figures of the sentence before are of, null where they differ
     * @return nothing where the passage is about other places from its beginning
     */
    static Optional<Locality> beside(
            SentenceFigures.Stated stated, UnitPlaces places, @Nullable Locality last) {
        Optional<Locality> whole = whole(places);
        if (whole.isEmpty()) {
            return whole;
        }
        List<Integer> others = places.othersThan(whole.get());
        int first = others.isEmpty() ? Integer.MAX_VALUE : others.getFirst();
        if (first > stated.span().start() || places.areOnlyParts() || whole.get().equals(last)) {
            return whole;
        }
        String text = places.unit().unit().text().text();
        return opensBefore(text, first) || OF_ALL.matcher(stated.sentenceSpan().of(text)).find()
                ? Optional.of(Locality.UNTOLD)
                : Optional.empty();
    }

    /** Whether a whole sentence stands before a place in a text. */
    private static boolean opensBefore(String text, int at) {
        return STOP.matcher(text).region(0, Math.min(at, text.length())).find();
    }

    private static Optional<Locality> whole(UnitPlaces places) {
        if (TitledPlace.isBeyond(places.unit()) || places.isBelowOtherPlace()) {
            return Optional.empty();
        }
        return Optional.of(places.report())
                .filter(place -> !place.equals(Locality.UNTOLD))
                .or(() -> city(places.unit()))
                .or(() -> country(places.unit()));
    }

    private static Optional<Locality> city(IndexedUnit unit) {
        List<String> about = unit.report().cities();
        String title = unit.report().title();
        boolean own =
                about.size() == 1
                        && (Folding.query(title).contains(Folding.query(about.getFirst()))
                                        && isAccountOf(about.getFirst(), title)
                                || WORK.matcher(title).matches())
                        && !TitledPlace.isBeyond(unit);
        return own ? Optional.of(new Locality(about, null)) : Optional.empty();
    }

    /** A city that opens the title gives account of itself in more kinds of reports. */
    private static boolean isAccountOf(String city, String title) {
        String topic = LEAD.matcher(SentenceFigures.withCommonYears(title)).replaceFirst("");
        return TitledPlace.isAccountOfCity(title)
                || topic.startsWith(city) && TitledPlace.isAccount(title);
    }

    private static Optional<Locality> country(IndexedUnit unit) {
        ReportRef report = unit.report();
        String title = SentenceFigures.withCommonYears(report.title());
        if (!report.cities().isEmpty() || !ReportKinds.OF_MINISTRIES.matcher(title).find()) {
            return Optional.empty();
        }
        Optional<String> titled = WholeAreas.begins(LEAD.matcher(title).replaceFirst(""));
        String publisher = report.publisher();
        boolean ministry = publisher != null && Held.MINISTRIES.contains(publisher);
        boolean alone =
                titled.isEmpty()
                        && ministry
                        && TitledPlace.county(title).isEmpty()
                        && TitledPlace.of(title).isEmpty()
                        && Abroad.in(title).isEmpty()
                        && !REGION.matcher(title).find();
        return titled.or(() -> alone ? Optional.of("全国") : Optional.empty())
                .map(name -> new Locality(List.of(), name));
    }
}
