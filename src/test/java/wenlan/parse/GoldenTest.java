package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents in the styles that occur, each with the tree that a person signed. {@code
 * -Dgolden.update=true} rewrites the trees; the diff is the review.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<Path> cases() throws IOException {
        try (Stream<Path> found = Files.list(CASES)) {
            return found.filter(GoldenTest::hasSource).sorted().toList();
        }
    }

    /** Goldens of other tests lie beside the cases of the parser. */
    private static boolean hasSource(Path folder) {
        String[] names = folder.toFile().list((f, name) -> name.startsWith("source."));
        return names != null && names.length > 0;
    }

    private static Path source(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(f -> f.getFileName().toString().startsWith("source."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Report read(Path source) throws IOException {
        return Reading.of(source.getFileName().toString(), Files.readAllBytes(source)).report();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsSigned(Path folder) throws IOException {
        Report report = read(source(folder));
        Invariants.check(report);
        String tree = Tree.of(report);
        Path golden = folder.resolve("tree.txt");
        if (UPDATE) {
            Files.writeString(golden, tree);
        }
        assertThat(tree).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsChangeNothing(Path folder) throws IOException {
        String text = Files.readString(source(folder)).replace("\n", "\r\n");
        String name = source(folder).getFileName().toString();
        assertThat(Tree.of(Reading.report(name, text))).isEqualTo(Tree.of(read(source(folder))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void encodingsChangeNothing(Path folder) throws IOException {
        String text = Files.readString(source(folder));
        String name = source(folder).getFileName().toString();
        String expected = Tree.of(read(source(folder)));
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("GB18030"))) {
            Reading reading = Reading.of(name, text.getBytes(charset));
            assertThat(Tree.of(reading.report())).as(charset.name()).isEqualTo(expected);
            assertThat(reading.report().source().text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void moreBlankLinesAtTheEndsChangeNothing(Path folder) throws IOException {
        String text = Files.readString(source(folder));
        String name = source(folder).getFileName().toString();
        if (!text.startsWith("---")) {
            assertThat(Tree.shape(Reading.report(name, "\n\n" + text + "\n\n\n")))
                    .isEqualTo(Tree.shape(read(source(folder))));
        }
    }
}
