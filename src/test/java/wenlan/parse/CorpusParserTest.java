package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.document.Metadata;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.Severity;
import wenlan.document.Unit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class CorpusParserTest {
    private static final String TEXT = "城市更新条例\n\n第一条 为了规范城市更新活动，制定本条例。\n";

    @Test
    void otherFormatsAreReportedAsNotReadYet() {
        Reading reading = Reading.of("a.pdf", TEXT);
        assertThat(reading.reports()).isEmpty();
        assertThat(reading.diagnostics().getFirst().message()).contains("not read yet");
    }

    @Test
    void emptyAndBinaryFilesSayWhatToDo() {
        for (byte[] content :
                List.of(
                        new byte[0],
                        new byte[1],
                        new byte[1_000],
                        "\n \n".getBytes(StandardCharsets.UTF_8))) {
            Reading reading = Reading.of("a.txt", content);
            assertThat(reading.reports()).isEmpty();
            assertThat(reading.diagnostics())
                    .singleElement()
                    .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.ERROR));
        }
    }

    /** Whatever the encoding and wherever the cut: all that is whole is read, and it is said. */
    @ParameterizedTest
    @CsvSource({"UTF-8, 1", "UTF-8, 2", "GB18030, 1", "UTF-16LE, 1", "UTF-16, 1"})
    void halfACharacterCostsOnlyItself(String charset, int missing) {
        for (String text :
                List.of(TEXT.strip() + "自", TEXT.strip() + "自公布", "人工智能产业半壁", "人工智能产业半壁江")) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            Reading reading = Reading.of("a.txt", Arrays.copyOf(bytes, bytes.length - missing));
            assertThat(reading.diagnostics())
                    .singleElement()
                    .satisfies(d -> assertThat(d.message()).contains("damaged"));
            assertThat(reading.report().source().text())
                    .startsWith(text.substring(0, text.length() - 1));
        }
    }

    @Test
    void aStrayByteOfNoughtIsReadAsBlankAndSaid() {
        for (String text : List.of("航道\0养护办法", TEXT.strip() + "\0")) {
            Reading reading = Reading.of("a.txt", text);
            assertThat(reading.diagnostics())
                    .singleElement()
                    .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING))
                    .satisfies(d -> assertThat(d.message()).contains("1 NUL character"));
            assertThat(reading.reports()).hasSize(1);
        }
        assertThat(Reading.of("a.txt", "航道\0养护\0办法，自公布之日起施行。").diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("2 NUL characters"));
        byte[] program = new byte[4_000];
        Arrays.fill(program, 0, 1_000, (byte) 'a');
        assertThat(Reading.of("a.txt", program).reports()).isEmpty();
    }

    @Test
    void aBadRecordIsReportedAndTheRestIsRead() {
        String lines =
                "{\"id\":\"a\",\"title\":\"甲\",\"text\":\"第一段。\\n"
                        + "第二段。\",\"cities\":[\"苏州\"],\"published\":\"2020-01\"}\n"
                        + "{bad\n\n"
                        + "{\"title\":\"无文\"}\n"
                        + "{\"text\":\"乙。\"}\n";
        Reading reading = Reading.of("bulk.jsonl", lines);
        assertThat(reading.reports()).hasSize(2);
        assertThat(reading.diagnostics()).hasSize(2);
        Report first = reading.report();
        assertThat(first.sourceId()).isEqualTo("a");
        assertThat(first.metadata().title()).isEqualTo("甲");
        assertThat(first.metadata().cities()).containsExactly("苏州");
        assertThat(first.metadata().published()).isEqualTo("2020-01");
        assertThat(first.source().text()).startsWith("第一段。");
        assertThat(reading.reports().get(1).value().id()).isNotEqualTo(first.id());
    }

    @Test
    void aSidecarGoesBeforeTheText() {
        String yaml = "title: 另一标题\npublished: 2020-05-01\ncities: [常州, 无锡]\n";
        List<Parsed<Report>> reports = new ArrayList<>();
        CorpusFile file =
                new CorpusFile(
                        "a.txt",
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(new CorpusParser().parse(file, reports::add)).isEmpty();
        Metadata metadata = reports.getFirst().value().metadata();
        assertThat(metadata.title()).isEqualTo("另一标题");
        assertThat(metadata.published()).isEqualTo("2020-05-01");
        assertThat(metadata.cities()).containsExactly("常州", "无锡");
    }

    @Test
    void aSidecarWithADateThatIsNoneSaysSo() {
        CorpusFile file =
                new CorpusFile(
                        "a.txt",
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        "published: 昨天\n".getBytes(StandardCharsets.UTF_8));
        List<Parsed<Report>> reports = new ArrayList<>();
        new CorpusParser().parse(file, reports::add);
        assertThat(reports.getFirst().diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("昨天"));
    }

    @Test
    void aSidecarWithUnknownKeysSaysWhichThereAre() {
        List<Parsed<Report>> reports = new ArrayList<>();
        CorpusFile file =
                new CorpusFile(
                        "a.txt",
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        "titel: 甲\nsourceUrl: https://example.org/\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(new CorpusParser().parse(file, reports::add))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("titel;", "title, subtitle"));
        assertThat(reports.getFirst().value().metadata().sourceUrl())
                .isEqualTo("https://example.org/");
    }

    @Test
    void aSidecarFullOfUnknownKeysIsSaidInShort() {
        String keys = "x".repeat(500) + ": 1\n" + "k%d: 1\n".repeat(500);
        Object[] numbers = IntStream.range(0, 500).boxed().toArray();
        CorpusFile file =
                new CorpusFile(
                        "a.txt",
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        keys.formatted(numbers).getBytes(StandardCharsets.UTF_8));
        assertThat(new CorpusParser().parse(file, report -> {}))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("496 more").hasSizeLessThan(400));
    }

    @Test
    void overlongParagraphsAreCutWithAnOverlap() {
        String sentence = "人工智能产业持续发展";
        Report report = Reading.report("a.txt", sentence.repeat(5_000));
        assertThat(report.units()).hasSize(3);
        Unit first = report.units().get(0);
        Unit second = report.units().get(1);
        assertThat(first.text().text()).hasSize(20_000);
        assertThat(second.span().start()).isEqualTo(first.span().end() - 256);
    }

    @Test
    void identicalTextsAreNumberedInOrder() {
        Report report = Reading.report("a.txt", "同样的一句话。\n\n同样的一句话。\n");
        assertThat(report.units().get(1).id()).isEqualTo(report.units().get(0).id() + "-2");
    }

    @Test
    void theSameBytesGiveTheSameReport() {
        assertThat(Tree.of(Reading.report("a.txt", TEXT)))
                .isEqualTo(Tree.of(Reading.report("a.txt", TEXT)));
        assertThat(Reading.report("a.txt", TEXT).id())
                .isNotEqualTo(Reading.report("b.txt", TEXT).id())
                .hasSize(12);
    }
}
