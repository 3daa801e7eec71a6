package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Diagnostic;
import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Parsed;
import wenlan.document.SourceText;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A user adds, merges, hides and renames values; a line that makes no sense is remarked on. */
class EntityCorrectionsTest {
    @Test
    void addsAliasesMergesAndHides() {
        Parsed<EntityCorrections> read =
                EntityCorrections.read(
                        "# comment\n"
                                + "add\ttechnology\t石墨烯\n"
                                + "alias\torg\t星火社\t星火文学社\n"
                                + "merge\tcity\t广州\t羊城\n"
                                + "hide\tyear\t2018\n");
        assertThat(read.diagnostics()).isEmpty();
        List<Mention> mentions =
                Reports.mentions(new Annotator(read.value()), "2018年石墨烯论坛由星火社在广州举办");
        assertThat(mentions)
                .extracting(Mention::kind, Mention::canonical)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(EntityKind.TECHNOLOGY, "石墨烯"),
                        org.assertj.core.groups.Tuple.tuple(EntityKind.ORG, "星火文学社"),
                        org.assertj.core.groups.Tuple.tuple(EntityKind.CITY, "羊城"),
                        org.assertj.core.groups.Tuple.tuple(EntityKind.PROVINCE_IMPLIED, "广东"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remove city 广州|alias, merge, hide or add",
                "hide planet 火星|no kind 'planet'",
                "hide cityImplied 广州|no kind 'cityImplied'",
                "hide city|third column is empty",
                "alias org 星火社|fourth column is empty",
                "merge org 星火社|merge, a kind, a value",
                "add year 2018|only be hidden",
            })
    void aLineThatItDoesNotUnderstandIsNamed(String line, String said) {
        String text = "# comment\n\nhide\tcity\t厦门\r\n" + line.replace(' ', '\t') + "\n";
        List<Diagnostic> diagnostics = EntityCorrections.read(text).diagnostics();
        assertThat(diagnostics)
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains(said));
        assertThat(SourceText.of(text).lines(diagnostics.getFirst().span()).start()).isEqualTo(4);
    }

    @Test
    void whatIsHiddenIsNotImpliedEither() {
        EntityCorrections hidden =
                EntityCorrections.read("hide\tcity\t上海\nhide\tprovince\t上海\n").value();
        assertThat(Reports.mentions(new Annotator(hidden), "徐汇区在上海"))
                .extracting(Mention::kind)
                .containsExactly(EntityKind.DISTRICT);
    }

    @Test
    void theListInTheCorpusFolderIsTheDefaultOfTheJarAndCorrectsNothing() throws IOException {
        String shipped = Files.readString(Path.of("corpus/lexicon/entities.tsv"));
        try (InputStream stream =
                EntityCorrections.class.getResourceAsStream("/wenlan/lexicon/entities.tsv")) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(shipped);
        }
        assertThat(shipped.lines()).allMatch(line -> line.startsWith("#"));
        String examples =
                shipped.lines()
                        .filter(line -> line.contains("\t"))
                        .map(line -> line.substring(2) + "\n")
                        .collect(Collectors.joining());
        assertThat(examples.lines()).hasSize(4);
        assertThat(EntityCorrections.read(examples).diagnostics()).isEmpty();
    }
}
