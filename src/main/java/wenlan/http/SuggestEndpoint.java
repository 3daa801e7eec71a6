package wenlan.http;

import io.javalin.http.Context;

import wenlan.catalogue.ColumnNames;
import wenlan.query.Suggester.Completion;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes what is being typed. */
final class SuggestEndpoint {
    private static final int USUAL_SIZE = 10;
    private static final int LARGEST_SIZE = 50;

    /** What is typed behind the name of the field of columns, and all before that. */
    private static final Pattern COLUMN =
            Pattern.compile(
                    "(.*(?<!\\S)(?:列名?|col(?:umn)?)[:：])([^\\s\"“”<>=≥≤]*)", Pattern.DOTALL);

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
        Matcher column = COLUMN.matcher(typed);
        List<Completion> found =
                column.matches()
                        ? columns(column.group(1), column.group(2), size)
                        : access.queries().lexicon().suggester().complete(typed, size);
        Access.answer(context, new SuggestView(typed, found, SearchEndpoint.since(began)));
    }

    private List<Completion> columns(String before, String typed, int size) {
        return ColumnNames.holding(typed, access.tables(), size).stream()
                .map(name -> new Completion(before + quoted(name.text()), "column", name.count()))
                .toList();
    }

    private static String quoted(String name) {
        boolean plain = name.chars().noneMatch(c -> " \t(（)）<>=≥≤,，、".indexOf(c) >= 0);
        return plain ? name : "\"" + name.replace("\"", "") + "\"";
    }
}
