package wenlan.http;

import io.javalin.http.Context;

import wenlan.query.Suggester.Completion;

import java.util.List;

/** Completes what is being typed. */
final class SuggestEndpoint {
    private static final int USUAL_SIZE = 10;
    private static final int LARGEST_SIZE = 50;

    private final Access access;

    SuggestEndpoint(Access access) {
        this.access = access;
    }

    /** What was typed and what it may become. */
    record SuggestView(String input, List<Completion> suggestions, double tookMs) {}

    void suggest(Context context) {
        long began = System.nanoTime();
        access.index();
        Parameters parameters = Access.parameters(context);
        String typed = SearchQuestion.typed(parameters);
        int size = parameters.number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        List<Completion> found = access.queries().lexicon().suggester().complete(typed, size);
        Access.answer(context, new SuggestView(typed, found, SearchEndpoint.since(began)));
    }
}
