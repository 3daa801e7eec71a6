package wenlan.extract;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cities a report is about: those that its front matter gives, else those that its title
 * names, else that of the office that its title or its publisher names, the one above the county
 * that its title names, else that before whose assembly its government gave it, else those that
 * head sections of their own ({@code 3.1 上海：…}), else those of its first heading without a number,
 * as newspapers set one above the title. A city in the name of a university or company is none.
 */
final class ReportCities {
    /** A number as headings have it, with what parts it from the words. */
    private static final Pattern BEHIND_NUMBER =
            Pattern.compile("^\\s*(第?[（(]?[0-9０-９一二三四五六七八九十百.．]+[）)]?[编篇章节]?)?[、.．:：\\s]*");

    /** What a government reports to the assembly of its city. */
    private static final Pattern WORK_REPORT = Pattern.compile("政府工作报告");

    /** Behind the city's name: 丽江市第五届人民代表大会, 丽江市人民政府. */
    private static final Pattern OF_CITY = Pattern.compile("市?(?:第\\p{IsHan}{1,4}届)?人民(?:代表大会|政府)");

    /** Behind the city's name, an office of it: 珠海市统计局, 珠海市人民政府办公室. */
    private static final Pattern OFFICE =
            Pattern.compile("市?\\p{IsHan}{0,14}?(?:局|委员会|委|办公室|厅|政府|法院|检察院)");

    /** A line that is nothing but the government of a special administrative region. */
    private static final Pattern REGION_OFFICE =
            Pattern.compile(
                    "(?:中国)?(香港|澳门)特别行政区(?:政府|行政长官)?(?:\\p{IsHan}{2,12}(?:处|署|局|厅|科|办公室|委员会))?");

    /** Units at the head of a report that may say before whom it was given, and by whom. */
    private static final int HEAD = 6;

    private final Report report;
    private final Map<String, List<Mention>> mentions;

    private ReportCities(Report report, Map<String, List<Mention>> mentions) {
        this.report = report;
        this.mentions = mentions;
    }

    /**
     * The report, its metadata completed.
     *
     * @param mentions what was found in its units, by their ids
     */
    static Report complete(Report report, Map<String, List<Mention>> mentions) {
        Metadata given = report.metadata();
        if (!given.cities().isEmpty()) {
            return report;
        }
        List<String> cities = new ReportCities(report, mentions).cities();
        Metadata completed =
                new Metadata(
                        given.title(),
                        given.subtitle(),
                        given.authors(),
                        given.publisher(),
                        given.kind(),
                        given.published(),
                        cities,
                        given.sourceUrl(),
                        given.documentNumber());
        return new Report(
                report.id(),
                report.file(),
                report.sourceId(),
                completed,
                report.source(),
                report.sections(),
                report.units(),
                report.tables(),
                report.figures());
    }

    private List<String> cities() {
        Set<String> cities = new LinkedHashSet<>();
        units().filter(this::isTitle).forEach(unit -> cities.addAll(named(unit)));
        if (cities.isEmpty()) {
            units().filter(this::isTitle).forEach(unit -> cities.addAll(of(unit, OFFICE)));
        }
        if (cities.isEmpty()) {
            cities.addAll(aboveDistrict());
        }
        if (cities.isEmpty()) {
            units().filter(this::isPublisher).forEach(unit -> cities.addAll(of(unit, OFFICE)));
        }
        if (cities.isEmpty() && WORK_REPORT.matcher(report.metadata().title()).find()) {
            report.units().stream()
                    .takeWhile(unit -> unit.kind() != UnitKind.HEADING)
                    .limit(HEAD)
                    .forEach(unit -> cities.addAll(of(unit, OF_CITY)));
        }
        if (cities.isEmpty()) {
            report.units().stream()
                    .limit(HEAD)
                    .map(unit -> REGION_OFFICE.matcher(PlainText.of(unit.text().text()).strip()))
                    .filter(Matcher::matches)
                    .forEach(office -> cities.add(office.group(1)));
        }
        if (cities.isEmpty()) {
            report.sections().forEach(section -> cities.addAll(headed(section)));
        }
        if (cities.isEmpty()) {
            report.sections().stream()
                    .filter(section -> section.number() == null)
                    .findFirst()
                    .ifPresent(section -> cities.addAll(named(section)));
        }
        return List.copyOf(cities);
    }

    /** The city above the one county or district that the title names: 洛阳 of 栾川县. */
    private Set<String> aboveDistrict() {
        Set<String> above =
                units().filter(this::isTitle)
                        .flatMap(unit -> mentions.getOrDefault(unit.id(), List.of()).stream())
                        .filter(mention -> mention.kind() == EntityKind.CITY_IMPLIED)
                        .filter(mention -> mention.basis().equals("district"))
                        .map(Mention::canonical)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return above.size() == 1 ? above : Set.of();
    }

    private Stream<Unit> units() {
        return report.units().stream()
                .filter(u -> u.kind() == UnitKind.METADATA || u.kind() == UnitKind.HEADING);
    }

    /** A title can be one line of several, or stand in a line with a label before it. */
    private boolean isTitle(Unit unit) {
        String text = PlainText.of(unit.text().text()).strip();
        String subtitle = report.metadata().subtitle();
        return overlap(text, report.metadata().title())
                || subtitle != null && overlap(text, subtitle);
    }

    private static boolean overlap(String text, String title) {
        String plain = PlainText.of(title).strip();
        return !text.isEmpty() && (text.contains(plain) || plain.contains(text));
    }

    private Set<String> named(Unit unit) {
        return mentions.getOrDefault(unit.id(), List.of()).stream()
                .filter(mention -> mention.kind() == EntityKind.CITY)
                .map(Mention::canonical)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The line of the title page or below the text that names who published, and nobody else. */
    private boolean isPublisher(Unit unit) {
        String publisher = report.metadata().publisher();
        return publisher != null
                && unit.kind() == UnitKind.METADATA
                && PlainText.of(unit.text().text()).strip().startsWith(publisher);
    }

    /** Cities behind whose names the unit goes on with a body of theirs. */
    private Set<String> of(Unit unit, Pattern body) {
        String text = PlainText.of(unit.text().text());
        return mentions.getOrDefault(unit.id(), List.of()).stream()
                .filter(
                        mention ->
                                mention.kind() == EntityKind.CITY
                                        || mention.kind() == EntityKind.CITY_IN_ORG)
                .filter(
                        mention ->
                                body.matcher(text)
                                        .region(mention.span().end(), text.length())
                                        .lookingAt())
                .map(Mention::canonical)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> named(Section section) {
        return units().filter(unit -> unit.id().equals(section.id()))
                .flatMap(unit -> named(unit).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The one city that a heading begins with, behind its number. */
    private Set<String> headed(Section section) {
        String title = BEHIND_NUMBER.matcher(section.title()).replaceFirst("");
        Set<String> cities = named(section);
        return cities.size() == 1 && title.startsWith(cities.iterator().next()) ? cities : Set.of();
    }
}
