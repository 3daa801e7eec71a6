package wenlan.http;

import io.javalin.http.Context;

import wenlan.cite.Citation;
import wenlan.cite.CitationStyle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cites a unit. */
final class CiteEndpoint {
    private static final Map<String, CitationStyle> STYLES =
            Arrays.stream(CitationStyle.values())
                    .collect(Collectors.toMap(CitationStyle::label, Function.identity()));

    private final Access access;

    CiteEndpoint(Access access) {
        this.access = access;
    }

    void cite(Context context) {
        Parameters parameters = Access.parameters(context);
        CitationStyle style = parameters.choice("style", STYLES, CitationStyle.GBT7714);
        LocalDate accessed = day(parameters.text("accessed"));
        Quotations quotations =
                new Quotations(access.library(), Quotations.site(context), accessed);
        Citation citation = quotations.of(access.unit(context.pathParam("unitId")));
        Access.answer(context, CiteView.of(citation, style));
    }

    /**
     * The day on which a person reads, which only their own clock knows; else that of the server.
     */
    private LocalDate day(String given) {
        if (given.isEmpty()) {
            return access.today();
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException noDay) {
            throw ProblemException.badParameter("accessed", given, "日期，如 2026-05-31");
        }
    }
}
