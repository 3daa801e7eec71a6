package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import wenlan.catalogue.Conflicts;
import wenlan.catalogue.FigureQuestion;
import wenlan.catalogue.StatedFigure;
import wenlan.cite.Csv;
import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.tables.Condition;
import wenlan.tables.ConditionReader;
import wenlan.tables.PartOfYear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists the figures that tables and sentences state of one thing: 渔船数, 渠长 >100里. */
final class IndicatorEndpoint {
    private static final int LAST_PAGE = 999_999_999;
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final Set<String> OWN_PARAMETERS = Set.of("sort", "order", "page", "size");

    private static final Map<String, By> ORDERS =
            Map.of("subject", By.SUBJECT, "year", By.YEAR, "value", By.VALUE);

    /** The field of columns, which the main box has; here columns are asked for anyway. */
    private static final Pattern FIELD =
            Pattern.compile("^\\s*(?:列名?|col(?:umn)?)[:：]\\s*", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Boolean> DIRECTIONS = Map.of("asc", false, "desc", true);

    /** Behind all parts of a year. */
    private static final int WHOLE = 99_999;

    private enum By {
        SUBJECT,
        YEAR,
        VALUE;

        Comparator<StatedFigure> order(boolean descending) {
            Comparator<StatedFigure> ascending =
                    switch (this) {
                        case YEAR -> (one, other) -> 0;
                        case SUBJECT ->
                                Comparator.comparing(names()).thenComparing(StatedFigure::of);
                        case VALUE -> Comparator.comparing(f -> f.quantity().plainValue());
                    };
            return KINDS.thenComparing(descending ? ascending.reversed() : ascending)
                    .thenComparing(years(descending));
        }

        /** Worked out once for each figure, however often it is compared. */
        private static Function<StatedFigure, String> names() {
            Map<StatedFigure, String> known = new IdentityHashMap<>();
            return figure -> known.computeIfAbsent(figure, Conflicts::measured);
        }

        /**
         * Single months, what is added up from January, other stretches, then the whole year: a
         * month between two sums would look like a fall.
         */
        private static int month(StatedFigure figure) {
            PartOfYear part = figure.period();
            if (part == null) {
                return WHOLE;
            }
            int kind = part.from() == part.to() ? 0 : part.from() == 1 ? 1 : 2;
            return kind * 10_000 + part.from() * 100 + part.to();
        }

        /** What is of no year stands last in either direction. */
        private static Comparator<StatedFigure> years(boolean descending) {
            Comparator<Integer> years = Comparator.naturalOrder();
            return Comparator.comparing(
                            StatedFigure::year,
                            Comparator.nullsLast(descending ? years.reversed() : years))
                    .thenComparing(By::month);
        }
    }

    /** Figures of different kinds or units are never mixed: amounts first, shares last. */
    private static final Comparator<StatedFigure> KINDS =
            Comparator.<StatedFigure, Integer>comparing(
                            figure ->
                                    switch (figure.quantity().type()) {
                                        case AMOUNT -> 0;
                                        case COUNT -> 1;
                                        case NUMBER, YEAR, DATE, CODE, TEXT -> 2;
                                        case PERCENT -> 3;
                                    })
                    .thenComparing(figure -> figure.quantity().base());

    private final Access access;

    IndicatorEndpoint(Access access) {
        this.access = access;
    }

    /** What was asked, and what was found. */
    private record Answer(
            SearchQuestion question, ConditionReader.Typed read, List<StatedFigure> found) {}

    void list(Context context) {
        long began = System.nanoTime();
        Parameters parameters = Access.parameters(context);
        Answer answer = answer(parameters);
        SearchQuestion question = answer.question;
        List<StatedFigure> found = answer.found;
        Set<StatedFigure> conflicting = Conflicts.among(found);
        int page = parameters.number("page", 1, LAST_PAGE, 1);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        Access.answer(
                context,
                new IndicatorView(
                        QueryView.of(question.typed(), question.query(), question.diagnostics()),
                        IndicatorView.Asked.of(answer.read.condition()),
                        found.size(),
                        count(
                                found.stream().filter(StatedFigure::isTabled),
                                f -> f.place().unit().table()),
                        (int) found.stream().filter(figure -> !figure.isTabled()).count(),
                        count(found.stream(), figure -> figure.place().report().id()),
                        page,
                        size,
                        found.stream()
                                .skip((page - 1L) * size)
                                .limit(size)
                                .map(f -> IndicatorView.Fact.of(f, conflicting.contains(f)))
                                .toList(),
                        SearchEndpoint.since(began)));
    }

    void csv(Context context) {
        Answer answer = answer(Access.parameters(context));
        RemarkHeader.add(context, answer.question.diagnostics());
        context.header(Header.CACHE_CONTROL, "no-cache")
                .header(
                        Header.CONTENT_DISPOSITION,
                        Attachment.ofQuery("指标", answer.question.typed(), "indicators", "csv"))
                .contentType(Csv.MEDIA_TYPE)
                .result(IndicatorFile.csv(answer.found, Quotations.site(context)));
    }

    private Answer answer(Parameters parameters) {
        SearchQuestion asked =
                SearchQuestion.read(
                        parameters, access.queries(), OWN_PARAMETERS, IndicatorEndpoint::about);
        ConditionReader.WithThings told = ConditionReader.readWithThings(asked.typed());
        List<StatedFigure> found = found(asked, told.typed(), parameters);
        return new Answer(asked.with(remarks(asked.typed(), told, found)), told.typed(), found);
    }

    /** The figures asked for, in the order asked for. */
    private List<StatedFigure> found(
            SearchQuestion question, ConditionReader.Typed read, Parameters parameters) {
        Comparator<StatedFigure> order =
                parameters
                        .choice("sort", ORDERS, By.SUBJECT)
                        .order(parameters.choice("order", DIRECTIONS, false));
        return new FigureQuestion(question.condition(), read.condition(), question.selections())
                .found(access.tables(), access.sentences()).stream().sorted(order).toList();
    }

    /** What was not heeded, and what of the corpus is not among the figures. */
    private List<Diagnostic> remarks(
            String typed, ConditionReader.WithThings told, List<StatedFigure> found) {
        List<Diagnostic> remarks = new ArrayList<>();
        ConditionReader.Typed read = told.typed();
        if (!told.things().isEmpty()) {
            remarks.add(warning("“" + told.things() + "”未作条件：只按前面的名称和条件查找。"));
        }
        Condition condition = read.condition();
        if (found.isEmpty() && condition != null) {
            remarks.add(
                    warning("没有一个数满足 " + condition.written() + "（单位不同的不相比）。" + condition.advice()));
        }
        String unread =
                read.condition() != null || !read.unread().isEmpty()
                        ? read.unread()
                        : ConditionReader.unreadAtEnd(typed);
        if (!unread.isEmpty()) {
            remarks.add(warning(ConditionReader.remark(Excerpts.shortened(unread))));
        }
        remarks.addAll(LeftOut.notYet(access.tablesRead(), access.sentencesRead()));
        remarks.addAll(LeftOut.tables(access.tablesLeftOut()));
        remarks.addAll(LeftOut.sentences(access.sentencesLeftOut()));
        return remarks;
    }

    /** What was typed without the condition, at its place. */
    private static String about(String typed) {
        ConditionReader.Typed read = ConditionReader.readWithThings(typed).typed();
        String about = FIELD.matcher(read.about()).replaceFirst("");
        // Words behind a condition end what was typed.
        int at = typed.indexOf(about);
        return " ".repeat(at < 0 ? typed.stripTrailing().length() - about.length() : at) + about;
    }

    private static Diagnostic warning(String message) {
        return Diagnostic.general(Severity.WARNING, Stage.QUERY, message);
    }

    private static int count(Stream<StatedFigure> found, Function<StatedFigure, Object> part) {
        return (int) found.map(part).distinct().count();
    }
}
