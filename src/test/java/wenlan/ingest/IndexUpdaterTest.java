package wenlan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static wenlan.document.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.AnnotatedReport;
import wenlan.document.Severity;
import wenlan.extract.Annotator;
import wenlan.lucene.LuceneBackend;
import wenlan.parse.CorpusParser;
import wenlan.search.Dimension;
import wenlan.search.FileRecord;
import wenlan.search.Hit;
import wenlan.search.LocatedDiagnostic;
import wenlan.search.QueryNode;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchIndex;
import wenlan.search.SearchRequest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class IndexUpdaterTest {
    private static final UpdateListener QUIET = (done, total, file) -> {};
    private static final Reading READING =
            new Reading(new CorpusParser()::parse, report -> new AnnotatedReport(report, Map.of()));

    @TempDir private Path corpus;
    @TempDir private Path index;

    @Test
    void readsOnlyWhatHasChanged() throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        write("乙.txt", "乙市建设数据中心。");
        write("子/丙.md", "# 丙市\n\n丙市发展新能源汽车。");
        assertThat(update().unchanged()).isZero();
        assertThat(files("机器人", "数据中心", "新能源")).containsExactly("甲.txt", "乙.txt", "子/丙.md");

        write("甲.txt", "甲市出台无人机产业政策。");
        Files.delete(corpus.resolve("乙.txt"));
        write("丁.txt", "丁市举办大会。");
        UpdateSummary summary = update();

        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(summary.removed()).isEqualTo(1);
        assertThat(files("无人机", "大会", "新能源")).containsExactly("甲.txt", "丁.txt", "子/丙.md");
        assertThat(files("机器人", "数据中心")).isEmpty();
    }

    @Test
    void aChangedSidecarIsAChangedFile() throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        update();
        write("甲.txt.meta.yaml", "title: 甲市机器人产业政策汇编\n");
        assertThat(update().unchanged()).isZero();
        assertThat(hits("机器人").getFirst().unit().report().title()).isEqualTo("甲市机器人产业政策汇编");
    }

    /** A link that leads nowhere is listed and not there, as a file that is deleted meanwhile. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatVanishesIsRemarkedOnAndTheRestIsRead() throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        Files.createSymbolicLink(corpus.resolve("乙.txt"), corpus.resolve("没有.txt"));
        UpdateSummary summary = update();
        assertThat(files("机器人")).containsExactly("甲.txt");
        assertThat(remarks(summary, "乙.txt")).contains("vanished");
    }

    @Test
    void aSidecarWithoutItsFileIsRemarkedOn() throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        write("乙.txt.meta.yaml", "title: 乙\n");
        UpdateSummary summary = update();
        assertThat(files("机器人")).containsExactly("甲.txt");
        assertThat(remarks(summary, "乙.txt.meta.yaml")).contains("not there, 乙.txt");
    }

    @Test
    void updatedAndRebuiltIndexesHoldTheSame() throws IOException {
        write("甲.txt", "一、机器人\n\n甲市出台机器人产业政策。");
        write("乙.txt", "机器人产业在乙市。");
        update();
        write("乙.txt", "机器人产业在乙市，也在甲市。");
        update();
        List<String> updated = ids();
        try (LuceneBackend backend = backend();
                ReportIndexer indexer = backend.openIndexer()) {
            updater().update(indexer, true, QUIET);
        }
        assertThat(ids()).isEqualTo(updated).isNotEmpty();
    }

    @Test
    void anUpdateThatBreaksOffLeavesWhatWasThere() throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        update();
        write("甲.txt", "甲市出台无人机产业政策。");
        write("乙.txt", "乙市建设数据中心。");
        for (int last = 0; last <= 2; last++) {
            int breaking = last;
            assertThatThrownBy(
                            () ->
                                    update(
                                            (done, total, file) -> {
                                                if (done == breaking) {
                                                    throw new IllegalStateException("pulled plug");
                                                }
                                            }))
                    .hasMessage("pulled plug");
            assertThat(files("机器人")).containsExactly("甲.txt");
            assertThat(files("无人机", "数据中心")).isEmpty();
        }
        update();
        assertThat(files("无人机", "数据中心")).containsExactly("甲.txt", "乙.txt");
    }

    @Test
    void aFileThatCannotBeReadIsRemarkedOnAndTheRestIsIndexed() throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        write("空.txt", "");
        write("图.pdf", "%PDF-1.7");
        Files.createSymbolicLink(corpus.resolve("失踪.txt"), corpus.resolve("没有这个文件"));
        UpdateSummary summary = update();
        assertThat(files("机器人")).containsExactly("甲.txt");
        for (String name : List.of("空.txt", "图.pdf", "失踪.txt")) {
            FileRecord record =
                    summary.files().stream()
                            .filter(f -> f.file().equals(name))
                            .findFirst()
                            .orElseThrow();
            assertThat(record.reports()).as(name).isZero();
            assertThat(record.diagnostics()).as(name).anyMatch(d -> d.severity() != Severity.INFO);
        }
    }

    /** Faults of the program, which by their nature no input is known for. */
    private static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException("fault"),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("wenlan/Gone"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFileThatFailsMidwayIsLeftOutAsAWholeAndTriedAgain(Throwable fault) throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        write("乙.jsonl", "{\"text\":\"乙市的机器人一。\"}\n{\"text\":\"乙市的机器人二。\"}\n");
        AtomicInteger ofSecondFile = new AtomicInteger();
        Reading failing =
                new Reading(
                        READING.parser(),
                        report -> {
                            if (report.file().equals("乙.jsonl")
                                    && ofSecondFile.incrementAndGet() == 2) {
                                IndexUpdaterTest.<RuntimeException>raise(fault);
                            }
                            return READING.annotator().apply(report);
                        });
        UpdateSummary summary;
        try (LuceneBackend backend = backend();
                ReportIndexer indexer = backend.openIndexer()) {
            summary =
                    new IndexUpdater(new CorpusFolder(corpus), failing)
                            .update(indexer, false, QUIET);
        }
        assertThat(ofSecondFile).hasValue(2);
        FileRecord failed = summary.files().getFirst();
        assertThat(failed.file()).isEqualTo("乙.jsonl");
        assertThat(failed.reports()).isZero();
        assertThat(failed.fingerprint()).isEmpty();
        assertThat(failed.diagnostics()).singleElement().extracting("severity").isEqualTo(ERROR);
        assertThat(files("机器人")).containsExactly("甲.txt");

        assertThat(update().unchanged()).isEqualTo(1);
        assertThat(files("机器人")).containsExactlyInAnyOrder("甲.txt", "乙.jsonl");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onlyRegularFilesAreRead() throws IOException, InterruptedException {
        write("甲.txt", "甲市出台机器人产业政策。");
        write("乙.txt", "乙市出台机器人产业政策。");
        Files.createSymbolicLink(corpus.resolve("无尽.txt"), Path.of("/dev/zero"));
        shell("mkfifo pipe.txt 乙.txt.meta.yaml");
        UpdateSummary summary = update();
        assertThat(files("机器人")).containsExactly("甲.txt");
        for (String name : List.of("无尽.txt", "pipe.txt", "乙.txt")) {
            assertThat(remarks(summary, name)).contains("not a regular file");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linksThatLeadOutOfTheFolderAreRefused(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("丙.txt"), "丙市出台机器人产业政策。");
        write("甲.txt", "甲市出台机器人产业政策。");
        Files.createSymbolicLink(corpus.resolve("乙.txt"), corpus.resolve("甲.txt"));
        Files.createSymbolicLink(corpus.resolve("丙.txt"), outside.resolve("丙.txt"));
        Files.createSymbolicLink(corpus.resolve("丁"), outside);
        UpdateSummary summary = update();
        assertThat(files("机器人")).containsExactlyInAnyOrder("甲.txt", "乙.txt");
        for (String name : List.of("丙.txt", "丁")) {
            assertThat(remarks(summary, name)).contains("leads out of the corpus folder");
        }
        Path link = Files.createSymbolicLink(outside.resolve("入口"), corpus);
        assertThat(new CorpusFolder(link).read("甲.txt").name()).isEqualTo("甲.txt");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatIsNoUtf8IsRemarkedOn() throws IOException, InterruptedException {
        write("百分之5%2F 加+号#？.txt", "甲市出台机器人产业政策。");
        shell("printf 乙 > \"$(printf '\\265\\304.txt')\"");
        UpdateSummary summary = update();
        assertThat(files("机器人")).containsExactly("百分之5%2F 加+号#？.txt");
        assertThat(summary.files()).hasSize(2);
        assertThat(remarks(summary, summary.files().getLast().file())).contains("rename it");
    }

    private void shell(String line) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", line).directory(corpus.toFile()).start();
        assertThat(shell.waitFor()).isZero();
    }

    private static String remarks(UpdateSummary summary, String name) {
        return summary.files().stream()
                .filter(f -> f.file().equals(name))
                .flatMap(f -> f.diagnostics().stream())
                .map(LocatedDiagnostic::message)
                .collect(Collectors.joining());
    }

    @Test
    void aMissingCorpusFolderIsNoReasonToForgetEverything() throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        update();
        Path nowhere = corpus.resolve("没有");
        try (LuceneBackend backend = backend();
                ReportIndexer indexer = backend.openIndexer()) {
            IndexUpdater updater = new IndexUpdater(new CorpusFolder(nowhere), READING);
            assertThatThrownBy(() -> updater.update(indexer, false, QUIET))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("does not exist");
        }
        assertThat(files("机器人")).containsExactly("甲.txt");
    }

    @Test
    void hiddenFilesSidecarsAndWordListsAreNoReports() throws IOException {
        write("甲.txt", "甲市出台机器人产业政策。");
        write(".隐.txt", "隐");
        write("甲.txt.meta.yaml", "title: 甲\n");
        write("lexicon/entities.tsv", "甲\t乙\n");
        assertThat(new CorpusFolder(corpus).files()).containsExactly("甲.txt");
    }

    @Test
    void whatTheUserCorrectsIsAnnotatedAnew() throws IOException {
        write("甲.txt", "厦门市出台机器人产业政策。");
        assertThat(updateCorrected().unchanged()).isZero();
        assertThat(cities()).containsExactly("厦门");
        write("lexicon/entities.tsv", "# nothing yet\n");
        assertThat(updateCorrected().unchanged()).isEqualTo(1);
        write("lexicon/entities.tsv", "hide\tcity\t厦门\nhide\tplanet\t火星\n");
        UpdateSummary summary = updateCorrected();
        assertThat(summary.files()).extracting(FileRecord::file).containsExactly("甲.txt");
        assertThat(summary.lists().getLast().diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.line()).isEqualTo(2));
        assertThat(cities()).isEmpty();
        Files.delete(corpus.resolve("lexicon/entities.tsv"));
        assertThat(updateCorrected().removed()).isEqualTo(1);
        assertThat(cities()).containsExactly("厦门");
    }

    private UpdateSummary updateCorrected() throws IOException {
        CorpusFolder folder = new CorpusFolder(corpus);
        EntityLexicon lexicon = EntityLexicon.of(folder);
        Annotator annotator = new Annotator(lexicon.corrections());
        Reading corrected = new Reading(READING.parser(), annotator::annotate, lexicon);
        try (LuceneBackend backend = backend();
                ReportIndexer indexer = backend.openIndexer()) {
            return new IndexUpdater(folder, corrected).update(indexer, false, QUIET);
        }
    }

    private List<String> cities() {
        return hits("机器人").stream()
                .flatMap(hit -> Dimension.CITY.values(hit.unit()).stream())
                .toList();
    }

    @Test
    void theReaderGetsTheReportsOfTheIndexServed() throws IOException {
        write("甲.txt", "一、机器人\n\n甲市出台机器人产业政策。");
        update();
        try (LuceneBackend backend = backend();
                SearchIndex opened = backend.openIndex().orElseThrow()) {
            StoredReportLibrary library = new StoredReportLibrary(() -> Optional.of(opened));
            String id = opened.reports(1, 10).reports().getFirst().report().id();
            assertThat(library.report(id).orElseThrow().annotated().report().source().text())
                    .contains("甲市出台机器人产业政策。");
            write("甲.txt", "一、无人机\n\n甲市出台无人机产业政策。");
            update();
            opened.refresh();
            assertThat(library.report(id).orElseThrow().annotated().report().source().text())
                    .contains("无人机");
            assertThat(library.report("nosuch")).isEmpty();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private LuceneBackend backend() {
        return new LuceneBackend(index, "test");
    }

    private IndexUpdater updater() {
        return new IndexUpdater(new CorpusFolder(corpus), READING);
    }

    private UpdateSummary update() throws IOException {
        return update(QUIET);
    }

    private UpdateSummary update(UpdateListener listener) throws IOException {
        try (LuceneBackend backend = backend();
                ReportIndexer indexer = backend.openIndexer()) {
            return updater().update(indexer, false, listener);
        }
    }

    private List<Hit> hits(String text) {
        try (LuceneBackend backend = backend();
                SearchIndex opened = backend.openIndex().orElseThrow()) {
            return opened.search(SearchRequest.of(new QueryNode.Exact(text))).hits();
        }
    }

    private List<String> files(String... texts) {
        return List.of(texts).stream()
                .flatMap(text -> hits(text).stream())
                .map(hit -> hit.unit().file())
                .distinct()
                .toList();
    }

    private List<String> ids() {
        return hits("机器人").stream().map(hit -> hit.unit().unit().id()).sorted().toList();
    }
}
