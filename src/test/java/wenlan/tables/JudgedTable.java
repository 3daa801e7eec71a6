package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Cell;
import wenlan.document.Row;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.parse.CorpusFile;
import wenlan.parse.CorpusParser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of one of the judged files with what was seen in it.
 *
 * @param name what sort of table it is
 * @param table the table
 * @param judgement {@code none}, or the columns that hold category and series; empty where that was
 *     not judged
 * @param names what its series stand against, null where that was not written down
 * @param readings what its series say, of those that were read by eye
 * @param axes which of its series, or of its rows over years, measure alike, null where not written
 *     down
 * @param types the type, unit and mark of expectation of each column, null where not written down
 * @param statements what some of its figures state
 */
record JudgedTable(
        String name,
        Table table,
        String judgement,
        @Nullable String names,
        List<String> readings,
        @Nullable String axes,
        @Nullable String types,
        List<String> statements) {
    private static final List<String> FILES =
            List.of(
                    "judged.txt",
                    "judged-kinds.txt",
                    "judged-printed.txt",
                    "judged-official.txt",
                    "judged-scales.txt",
                    "judged-series.txt",
                    "judged-ways.txt",
                    "judged-axes.txt",
                    "judged-accounts.txt",
                    "judged-units.txt",
                    "judged-alike.txt",
                    "judged-heads.txt");

    /** A line of text above a printed table: the first line of a file is its title. */
    private static final String BEFORE = "统计资料\n\n下面是本地的统计数据，供各部门参考。\n\n";

    JudgedTable {
        readings = List.copyOf(readings);
        statements = List.copyOf(statements);
    }

    static List<JudgedTable> all() {
        return FILES.stream().flatMap(file -> all(file).stream()).toList();
    }

    private static List<JudgedTable> all(String file) {
        try (InputStream in = JudgedTable.class.getResourceAsStream("/tables/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n= ")).skip(1).map(JudgedTable::read).toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static JudgedTable read(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        String caption = null;
        String unit = null;
        String group = null;
        String judgement = "";
        List<String> readings = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        String types = null;
        String axes = null;
        List<String> printed = new ArrayList<>();
        String format = null;
        String names = null;
        int place = 1;
        for (String line : lines.subList(1, lines.size())) {
            if (line.equals("none") || line.startsWith("draw ")) {
                judgement = line;
                continue;
            }
            String rest = line.substring(Math.min(2, line.length()));
            switch (line.charAt(0)) {
                case 'V' -> readings.add(rest);
                case 'S' -> statements.add(rest.strip());
                case 'T' -> types = rest;
                case 'A' -> axes = rest;
                case 'K' -> names = rest;
                case 'F' -> format = rest;
                case 'N' -> place = Integer.parseInt(rest);
                case '>' -> printed.add(rest);
                case 'C' -> caption = rest;
                case 'U' -> unit = rest;
                case 'G' -> group = rest;
                case 'H' -> header = cells(rest);
                case 'R' -> rows.add(row(rows.size(), group, cells(rest)));
                default -> throw new IllegalArgumentException(line);
            }
        }
        Table table =
                format == null
                        ? table(caption, unit, header, rows)
                        : parsed(format, String.join("\n", printed), place);
        return new JudgedTable(
                lines.getFirst(), table, judgement, names, readings, axes, types, statements);
    }

    /** One of the tables of a file; one without rows where it holds none. */
    private static Table parsed(String format, String printed, int place) {
        String before =
                switch (format) {
                    case "html" -> "";
                    case "md" -> "# " + BEFORE;
                    default -> BEFORE;
                };
        byte[] content = (before + printed + "\n").getBytes(StandardCharsets.UTF_8);
        List<Table> tables = new ArrayList<>();
        new CorpusParser()
                .parse(
                        new CorpusFile("t." + format, content, null),
                        report -> tables.addAll(report.value().tables()));
        return tables.size() < place
                ? table(null, null, List.of(), List.of())
                : tables.get(place - 1);
    }

    /** A table of these rows. */
    static Table table(
            @Nullable String caption, @Nullable String unit, List<String> header, List<Row> rows) {
        return new Table(
                "t", caption, null, null, header, unit, null, rows, List.of("t"), new Span(0, 1));
    }

    static Row row(int number, @Nullable String group, List<String> cells) {
        return new Row(
                "row" + number,
                cells.stream()
                        .map(text -> new Cell(new TracedText(text, List.of()), false))
                        .toList(),
                group);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1));
    }

    @Override
    public String toString() {
        return name;
    }
}
