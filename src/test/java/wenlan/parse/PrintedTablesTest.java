package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Table;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tables in the layouts of communiqués, yearbooks and budgets, as text keeps them, with what a
 * person reads in them: caption and unit, names of columns, rows, and the labels of groups. White
 * space counts as one blank.
 */
class PrintedTablesTest {
    private static final Path CASES = Path.of("src/test/resources/tables");

    /** A document and the tables in it. */
    private record Case(String file, String source, String tables) {
        static Named<Case> of(String text) {
            String[] parts = text.split("\n=>\n", 2);
            String head = parts[0].lines().findFirst().orElseThrow();
            int ending = head.lastIndexOf('(');
            String file = "a." + head.substring(ending + 1, head.length() - 1);
            String source = parts[0].substring(head.length() + 1) + "\n";
            return Named.of(head.substring(0, ending), new Case(file, source, parts[1].strip()));
        }
    }

    static List<Named<Case>> cases() throws IOException {
        List<Named<Case>> cases = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(CASES, "printed*.txt")) {
            for (Path file : files) {
                Arrays.stream(Files.readString(file).split("(?m)^=== "))
                        .filter(text -> !text.isBlank())
                        .map(Case::of)
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatIsPrinted(Case printed) {
        Report report = Reading.report(printed.file(), printed.source());
        Invariants.check(report);
        String read = report.tables().stream().map(PrintedTablesTest::of).collect(joined());
        assertThat(read).isEqualTo(printed.tables());
    }

    private static String of(Table table) {
        StringBuilder text = new StringBuilder("[").append(or(table.caption())).append(']');
        text.append(table.unit() == null ? "" : " " + table.unit());
        text.append('\n').append(row(table.header()));
        String group = null;
        for (Row row : table.rows()) {
            if (!Objects.equals(group, row.group())) {
                text.append("\n  ").append(or(row.group()));
                group = row.group();
            }
            text.append('\n').append(row(row.cells().stream().map(c -> c.text().text()).toList()));
        }
        return text.toString();
    }

    private static String or(String text) {
        return text == null ? "–" : text.replaceAll("[\\s\\u3000]+", " ");
    }

    private static String row(List<String> cells) {
        return "| "
                + cells.stream().map(PrintedTablesTest::or).collect(Collectors.joining(" | "))
                + " |";
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining("\n");
    }
}
