package wenlan.parse;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.parse.ReportAssembler.Origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a file with one JSON record a line, each of them a report; a bad line is reported. */
final class JsonRecords {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_REMARKS = 100;

    private final String file;
    private final Consumer<Parsed<Report>> reports;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int bad;

    JsonRecords(String file, Consumer<Parsed<Report>> reports) {
        this.file = file;
        this.reports = reports;
    }

    /** Reads all records and gives the remarks on the bad ones. */
    List<Diagnostic> read(String text) {
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            number++;
            Span span = InlineMarkup.trim(text, new Span(start, end));
            if (!span.isEmpty()) {
                record(span.of(text), span, number);
            }
            start = end + 1;
        }
        if (bad > MOST_REMARKS) {
            remark(
                    new Span(0, 0),
                    "%d more lines could not be read.".formatted(bad - MOST_REMARKS));
        }
        return diagnostics;
    }

    private void record(String line, Span span, int number) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException | StackOverflowError broken) {
            bad(span, "Line %d is no JSON record; mend or remove it.".formatted(number));
            return;
        }
        JsonNode text = node.get("text");
        if (!node.isObject() || text == null || !text.isString()) {
            bad(span, "Line %d has no \"text\"; write {\"text\":\"…\"} on it.".formatted(number));
            return;
        }
        report(node, text.stringValue(), number, span);
    }

    private void bad(Span span, String message) {
        bad++;
        if (bad <= MOST_REMARKS) {
            remark(span, message);
        }
    }

    private void remark(Span span, String message) {
        diagnostics.add(new Diagnostic(Severity.ERROR, Stage.READ, span, message));
    }

    private void report(JsonNode node, String text, int number, Span span) {
        String own = string(node, "id");
        if (own != null && !ids.add(own)) {
            remark(
                    span,
                    "Line %d repeats the id %s; its record is read as well."
                            .formatted(number, own));
        }
        boolean unique = own != null && ids.contains(own) && !isRepeated(own, number);
        String id = UnitIds.report(file + (unique ? "#" + own : "\n" + number));
        Origin origin = new Origin(id, file, own);
        Parsed<Report> parsed =
                ReportReader.tryRead(origin, text, false, values(node), diagnostics);
        if (parsed != null) {
            reports.accept(parsed);
        }
    }

    private final Map<String, Integer> firstLines = new HashMap<>();

    private boolean isRepeated(String own, int number) {
        return firstLines.computeIfAbsent(own, key -> number) != number;
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && (value.isString() || value.isNumber()) ? value.asString() : null;
    }

    private static Map<String, Object> values(JsonNode node) {
        Map<String, Object> values = new HashMap<>();
        for (String field :
                List.of(
                        "title",
                        "publisher",
                        "published",
                        "url",
                        "kind",
                        "subtitle",
                        "documentNumber")) {
            String value = string(node, field);
            if (value != null) {
                values.put(field.toLowerCase(java.util.Locale.ROOT), value);
            }
        }
        for (String field : List.of("cities", "authors")) {
            JsonNode list = node.get(field);
            if (list != null && list.isArray()) {
                List<String> items = new ArrayList<>();
                list.forEach(item -> items.add(item.asString()));
                values.put(field, items);
            }
        }
        return values;
    }
}
