package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;
import wenlan.query.ReadQuery;
import wenlan.search.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was typed and what was made of it. */
record QueryView(
        String input,
        String understood,
        @Nullable String corrected,
        List<Clause> terms,
        List<Remark> diagnostics,
        List<Word> words) {
    /** A word that was asked for and the units that hold it, whatever is filtered by. */
    record Word(String text, int count) {}

    /** A part of the query, all of which must be met, as typed and where in the input. */
    record Clause(String text, int start, int end) {
        static List<Clause> of(String typed, ReadQuery query) {
            return query.clauses().stream()
                    .map(span -> new Clause(span.of(typed), span.start(), span.end()))
                    .toList();
        }
    }

    /** A remark on the query; its offsets count in the input. */
    record Remark(String severity, String message, int start, int end) {
        static Remark of(Diagnostic diagnostic) {
            return new Remark(
                    Labels.of(diagnostic.severity()),
                    diagnostic.message(),
                    diagnostic.span().start(),
                    diagnostic.span().end());
        }
    }

    /** The question of a search, with what the answer has to say of it. */
    static QueryView of(SearchQuestion question, Answer answer) {
        List<Diagnostic> diagnostics = new ArrayList<>(question.diagnostics());
        if (answer.relaxed()) {
            diagnostics.add(remark(relaxation(answer.complete())));
        }
        String missing =
                answer.words().stream()
                        .filter(word -> word.units() == 0)
                        .map(word -> "“" + Excerpts.shortened(word.text()) + "”")
                        .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            diagnostics.add(remark("语料里没有" + missing + "。"));
        }
        QueryView view = of(question.typed(), question.query(), diagnostics);
        List<Word> words = answer.words().stream().map(w -> new Word(w.text(), w.units())).toList();
        return new QueryView(
                view.input, view.understood, view.corrected, view.terms, view.diagnostics, words);
    }

    private static String relaxation(int complete) {
        return complete == 0
                ? "没有一处同时含有全部的词，以下各处含有其中一部分，含得多的在前。"
                : "只有 %d 处同时含有全部的词，排在最前；其后各处含有其中一部分。".formatted(complete);
    }

    private static Diagnostic remark(String message) {
        return Diagnostic.general(Severity.INFO, Stage.QUERY, message);
    }

    static QueryView of(SearchQuestion question) {
        return of(question.typed(), question.query(), question.diagnostics());
    }

    static QueryView of(String typed, ReadQuery query, List<Diagnostic> diagnostics) {
        return new QueryView(
                typed,
                query.understood(),
                query.corrected().orElse(null),
                Clause.of(typed, query),
                diagnostics.stream().map(Remark::of).toList(),
                List.of());
    }
}
