package wenlan.relevance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads judged queries: our own tables, or the lines of JSON that others judge by. */
public final class JudgedQueries {
    private JudgedQueries() {}

    /** The queries in a file, by its ending. */
    public static List<JudgedQuery> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return file.toString().endsWith(".tsv") ? table(lines) : json(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * One row for each range of lines: type, query, filters, file, lines, grade (2 answers it, 1 is
     * related); rows of one query follow each other. A query that nothing answers has one row with
     * a dash for the file.
     */
    private static List<JudgedQuery> table(List<String> lines) {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                rows.computeIfAbsent(
                                String.join("\t", row[0], row[1], row[2]), k -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows.values().stream().map(JudgedQueries::query).toList();
    }

    private static JudgedQuery query(List<String[]> rows) {
        List<Lines> must = new ArrayList<>();
        List<Lines> also = new ArrayList<>();
        for (String[] row : rows) {
            if (!row[3].equals("-")) {
                (row[5].equals("2") ? must : also).add(lines(row[3], row[4]));
            }
        }
        String[] first = rows.getFirst();
        Map<String, String> filters = new HashMap<>();
        if (!first[2].isEmpty()) {
            String[] filter = first[2].split("=", 2);
            filters.put(filter[0], filter[1]);
        }
        return new JudgedQuery(first[0], first[1], filters, must, also);
    }

    private static Lines lines(String file, String range) {
        String[] ends = range.split("-");
        return new Lines(file, Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static List<JudgedQuery> json(List<String> lines) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<JudgedQuery> queries = new ArrayList<>();
        for (String line : lines) {
            JsonNode query = mapper.readTree(line);
            Map<String, String> filters = new HashMap<>();
            query.path("filters")
                    .properties()
                    .forEach(filter -> filters.put(filter.getKey(), filter.getValue().asString()));
            queries.add(
                    new JudgedQuery(
                            query.path("type").asString(),
                            query.path("q").asString(),
                            filters,
                            ranges(query.path("must")),
                            ranges(query.path("also"))));
        }
        return queries;
    }

    private static List<Lines> ranges(JsonNode ranges) {
        List<Lines> read = new ArrayList<>();
        for (JsonNode range : ranges) {
            JsonNode ends = range.path("lines");
            read.add(
                    new Lines(
                            range.path("file").asString(),
                            ends.get(0).asInt(),
                            ends.get(1).asInt()));
        }
        return read;
    }
}
