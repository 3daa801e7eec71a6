package wenlan.catalogue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import wenlan.document.AnnotatedReport;
import wenlan.document.LineRange;
import wenlan.document.Report;
import wenlan.document.ReportLibrary;
import wenlan.document.Span;
import wenlan.document.UnitKind;
import wenlan.search.IndexedUnit;
import wenlan.search.SearchIndex;
import wenlan.search.UnitLister;
import wenlan.tables.SentenceFigures;
import wenlan.tables.Written;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All figures that sentences of the corpus state. */
public final class SentenceCatalogue {
    /** More figures than these would not fit beside the rest into the memory of a small machine. */
    private static final int MOST = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(SentenceCatalogue.class);

    private static final Set<UnitKind> SENTENCES =
            EnumSet.of(UnitKind.PARAGRAPH, UnitKind.LIST_ITEM, UnitKind.FOOTNOTE, UnitKind.HEADING);

    private final CorpusListing<StatedFigure> listing =
            new CorpusListing<>(
                    summary -> true, SentenceCatalogue::figures, MOST, CorpusListing.AGAIN);

    /** The figures of all reports, in order of file and place. */
    public List<StatedFigure> figures(SearchIndex index, ReportLibrary library) {
        return listing.of(index, library).entries();
    }

    /** How far they have been read for what an index holds. */
    public Reading reading(SearchIndex index) {
        return listing.reading(index);
    }

    /** Number of reports of which none are listed: they cannot be read, or are too many. */
    public int leftOut(SearchIndex index, ReportLibrary library) {
        return listing.of(index, library).leftOut();
    }

    static List<StatedFigure> figures(AnnotatedReport annotated) {
        List<StatedFigure> figures = new ArrayList<>();
        for (IndexedUnit unit : UnitLister.list(annotated)) {
            // What is not listed anyway need not be read: a dump of figures takes minutes.
            if (figures.size() <= MOST && SENTENCES.contains(unit.unit().kind())) {
                tryToAdd(annotated.report(), unit, figures);
            }
        }
        return figures;
    }

    /** A sentence that cannot be read must not keep all others from being listed. */
    private static void tryToAdd(Report report, IndexedUnit unit, List<StatedFigure> figures) {
        try {
            add(report, unit, figures);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("Figures of unit {} are not listed", unit.unit().id(), failure);
        }
    }

    private static void add(Report report, IndexedUnit unit, List<StatedFigure> figures) {
        String text = unit.unit().text().text();
        IndexedUnit place = TableEntry.withoutText(unit);
        PlacesBefore last = new PlacesBefore();
        Written written = WrittenWhen.of(unit);
        List<SentenceFigures.Stated> all = SentenceFigures.of(text, written);
        if (all.isEmpty()) {
            return;
        }
        UnitPlaces places = new UnitPlaces(unit);
        Span span = null;
        String sentence = "";
        String dated = "";
        YearAbove above = new YearAbove(unit, written, TimedTitle.of(report), null);
        PlanAbove plan = PlanAbove.of(unit, written);
        for (SentenceFigures.Stated stated : all) {
            // A sentence may be as long as its unit and have a thousand figures, which share it.
            if (!stated.sentenceSpan().equals(span)) {
                span = stated.sentenceSpan();
                sentence = span.of(text).strip();
                dated = written.now() == null ? "" : SentenceFigures.withCommonYears(sentence);
            }
            YearAbove.Told told = above.next(sentence, stated);
            Integer inherited = told.year();
            boolean planned = plan != null && plan.holds(sentence, stated);
            if (planned) {
                inherited = plan.year();
            }
            boolean forecast = stated.forecast() || planned;
            boolean untold =
                    stated.year() == null && inherited != null && (planned || !stated.forecast());
            boolean relative =
                    written.now() != null
                            && stated.year() != null
                            && !dated.contains(stated.year().toString());
            Span source = unit.unit().text().toSource(stated.span());
            LineRange lines = report.source().lines(source);
            Locality locality =
                    Locality.ofSentence(stated, places, last.before(stated.sentenceSpan()));
            last.add(locality, stated, text);
            figures.add(
                    new StatedFigure(
                            places.label()
                                    .map(label -> label.measure(stated, places.mentions()))
                                    .orElse(stated.measure()),
                            sentence,
                            stated.text(),
                            stated.unit(),
                            stated.quantity(),
                            untold ? inherited : stated.year(),
                            told.period(),
                            untold || relative || stated.yearInherited(),
                            forecast,
                            locality.cities(),
                            locality.name(),
                            FigureZones.of(stated, places, locality),
                            place,
                            null,
                            lines));
        }
    }
}
