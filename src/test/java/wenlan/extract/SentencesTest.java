package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.EntityKind;
import wenlan.document.Mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sentences, each with all values of the kinds that it is about. */
class SentencesTest {
    private static final Path FOLDER = Path.of("src/test/resources/sentences");
    private static final Annotator ANNOTATOR = new Annotator();

    static Stream<String> sentences() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void findsTheValues(String line) {
        String[] columns = line.split("\t");
        List<Mention> mentions = Reports.mentions(ANNOTATOR, columns[0].replace("|", "\t"));
        for (String expected : List.of(columns).subList(1, columns.length)) {
            String kind = expected.substring(0, expected.indexOf('='));
            String values = expected.substring(kind.length() + 1);
            assertThat(found(mentions, kind))
                    .as("%s in %s", kind, columns[0])
                    .containsExactlyInAnyOrderElementsOf(
                            values.isEmpty()
                                    ? Set.of()
                                    : Set.copyOf(Arrays.asList(values.split(" "))));
        }
    }

    private static Set<String> found(List<Mention> mentions, String kind) {
        Set<String> found = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (label(mention.kind()).equals(kind)) {
                found.add(mention.canonical().replace(" ", "_") + (mention.forecast() ? "*" : ""));
            }
        }
        return found;
    }

    private static String label(EntityKind kind) {
        return kind.label();
    }
}
