package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reports of the corpus keep what must hold of all, also in copies that only look different.
 */
class CorpusInvariantsTest {
    static List<Path> reports() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("corpus"))) {
            return found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Report read(Path file, String text) {
        return Reading.report(file.getFileName().toString(), text);
    }

    private static List<String> outline(Report report) {
        return report.sections().stream().map(s -> s.level() + " " + Chars.key(s.title())).toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void holds(Path file) throws IOException {
        Invariants.check(read(file, Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void lineEndsChangeNothing(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(Tree.of(read(file, text.replace("\n", "\r\n"))))
                .isEqualTo(Tree.of(read(file, text)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void doubledBlankLinesChangeNothing(Path file) throws IOException {
        String text = Files.readString(file);
        String doubled = text.replaceAll("\n(?=\n)", "\n\n");
        assertThat(Tree.shape(read(file, doubled))).isEqualTo(Tree.shape(read(file, text)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void renumberedCaptionsChangeOnlyThemselves(Path file) throws IOException {
        String text = Files.readString(file);
        String renumbered = text.replaceAll("(?m)^(图表|表格|表|图)( ?)(\\d{1,2})(?= )", "$1$28$3");
        Report report = read(file, text);
        Report copy = read(file, renumbered);
        assertThat(outline(copy)).isEqualTo(outline(report));
        assertThat(copy.tables().stream().map(t -> t.rows().size()).toList())
                .isEqualTo(report.tables().stream().map(t -> t.rows().size()).toList());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void anotherRunningHeaderChangesNothing(Path file) throws IOException {
        String text = Files.readString(file);
        String renamed = text.replace("GEMDALE", "NORTHERN").replace("VISEEN", "HARBOUR");
        assertThat(outline(read(file, renamed))).isEqualTo(outline(read(file, text)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void anEditElsewhereKeepsTheIds(Path file) throws IOException {
        String text = Files.readString(file);
        String edited = text + "\n\n最后补充一段说明，这一段只是为了看标识是否保持不变。\n";
        Set<String> before = ids(read(file, text));
        Set<String> after = ids(read(file, edited));
        before.removeAll(after);
        assertThat(before).hasSizeLessThanOrEqualTo(1);
    }

    private static Set<String> ids(Report report) {
        return report.units().stream().map(Unit::id).collect(Collectors.toCollection(HashSet::new));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headingsAreUnitsOfTheirSections(Path file) throws IOException {
        Report report = read(file, Files.readString(file));
        Set<String> headings =
                report.units().stream()
                        .filter(u -> u.kind() == UnitKind.HEADING)
                        .map(Unit::id)
                        .collect(Collectors.toSet());
        assertThat(report.sections().stream().filter(s -> !s.implied()).map(Section::id))
                .containsExactlyInAnyOrderElementsOf(headings);
    }
}
