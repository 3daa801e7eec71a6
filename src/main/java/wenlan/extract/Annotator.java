package wenlan.extract;

import wenlan.document.AnnotatedReport;
import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Report;
import wenlan.document.Unit;
import wenlan.document.UnitEntities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the entities of a report: learns the names that it teaches, reads each unit with one finder
 * for each kind, larger names before the names inside them, then works out what units inherit.
 * Pure, and safe to share among threads.
 */
public final class Annotator {
    /** From so many units on they are worth several threads. */
    private static final int MANY = 64;

    private final PlaceNames places;
    private final ImpliedProvinces provinces;
    private final NameLearner learner;
    private final ItemHeads heads;
    private final List<MentionFinder> finders;
    private final EntityCorrections corrections;

    /** An annotator with the name lists of this package. */
    public Annotator() {
        this(EntityCorrections.NONE);
    }

    /** An annotator with the name lists of this package, and what the user corrects in them. */
    public Annotator(EntityCorrections corrections) {
        loadAhead();
        this.corrections = corrections;
        this.places = PlaceNames.load();
        this.provinces = new ImpliedProvinces(places);
        OrganisationNames names = OrganisationNames.load();
        Abbreviations abbreviations = Abbreviations.load();
        OrganisationFinder organisations = new OrganisationFinder(places, names, abbreviations);
        this.learner = organisations.learner();
        this.heads = organisations.itemHeads();
        this.finders =
                List.of(
                        new PolicyFinder(),
                        organisations,
                        new ZoneFinder(places, names),
                        new PlaceFinder(places),
                        new AbbreviationFinder(abbreviations, places),
                        new YearFinder(),
                        new PeriodFinder(),
                        new PersonFinder(),
                        new TechnologyFinder());
    }

    /** Begins with what any annotator needs and takes a while. */
    public static void loadAhead() {
        Words.loadAhead();
    }

    /** The report with the entities of all its units, and the cities that it is about. */
    public AnnotatedReport annotate(Report report) {
        Survey survey = new Survey(report, places);
        List<Reading> readings =
                report.units().stream()
                        .map(unit -> new Reading(unit, survey.around(unit)))
                        .toList();
        readings.forEach(reading -> learner.learn(reading, survey.learned()));
        heads.learn(readings, survey.learned());
        Map<String, List<Mention>> mentions = read(readings);
        Inheritance inheritance = new Inheritance(report, mentions);
        Map<String, UnitEntities> entities = new HashMap<>();
        for (Unit unit : report.units()) {
            UnitEntities found =
                    new UnitEntities(
                            mentions.getOrDefault(unit.id(), List.of()),
                            inheritance.of(unit, corrections.applyTo(survey.shortTitles(unit))));
            if (!found.equals(UnitEntities.NONE)) {
                entities.put(unit.id(), found);
            }
        }
        return new AnnotatedReport(ReportCities.complete(report, mentions), entities);
    }

    /** By unit. Nothing is learned any more, so that each unit is read by itself, on any thread. */
    private Map<String, List<Mention>> read(List<Reading> readings) {
        Stream<Reading> units = readings.stream();
        List<List<Mention>> found =
                (readings.size() < MANY ? units : units.parallel()).map(this::read).toList();
        Map<String, List<Mention>> byUnit = new HashMap<>();
        for (int at = 0; at < found.size(); at++) {
            byUnit.put(readings.get(at).unit().id(), found.get(at));
        }
        return byUnit;
    }

    private List<Mention> read(Reading reading) {
        finders.forEach(finder -> finder.find(reading));
        corrections.add(reading);
        return corrections.apply(provinces.added(tidy(reading.mentions())));
    }

    /** In order, each once; a city that the unit names is not also implied there. */
    private static List<Mention> tidy(List<Mention> found) {
        if (found.size() < 2) {
            return found;
        }
        Set<String> named =
                found.stream()
                        .filter(mention -> mention.kind() == EntityKind.CITY)
                        .map(Mention::canonical)
                        .collect(Collectors.toSet());
        List<Mention> tidied = new ArrayList<>(new LinkedHashSet<>(found));
        tidied.removeIf(
                mention ->
                        mention.kind() == EntityKind.CITY_IMPLIED
                                && named.contains(mention.canonical()));
        tidied.sort(Comparator.comparing(Mention::span).thenComparing(Mention::kind));
        return tidied;
    }
}
