package wenlan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class CommandLineTest {
    @TempDir private Path folder;

    /** What a command left behind: its exit code and what it printed. */
    private record Ran(int code, String out, String err) {}

    @Test
    void indexesSearchesAndInspectsACorpus() throws IOException {
        write("corpus/渔港.txt", "一、建设目标\n\n到2031年，建成深水泊位十二个。\n");
        Ran index = index();
        assertThat(index.code).isZero();
        assertThat(index.out).contains("1 reports, 1 sections, 0 tables").contains("0 unchanged");
        assertThat(index().out).contains("1 unchanged");

        Ran search = run("search", "--index", path("index"), "深水泊位");
        assertThat(search.code).isZero();
        assertThat(search.out).contains("1 hits in 1 reports").contains("渔港.txt:3");

        Ran inspect = run("inspect", "--corpus", path("corpus"));
        assertThat(inspect.out).contains("\"file\":\"渔港.txt\"").contains("建成深水泊位");
        assertThat(run("inspect", "--corpus", path("corpus"), path("corpus/渔港.txt")).out)
                .isEqualTo(inspect.out);
    }

    /** Lines of a record count within it, so that the record must be named. */
    @Test
    void aHitInARecordNamesTheRecord() throws IOException {
        write(
                "corpus/港.jsonl",
                """
                {"id":"yg-7","text":"一、建设目标\\n\\n建成深水泊位十二个。"}
                {"text":"一、建设目标\\n\\n建成冷库十二个。"}
                """);
        index();
        assertThat(searched("深水泊位")).contains("港.jsonl#yg-7:3");
        assertThat(searched("冷库")).containsPattern("港\\.jsonl#\\S+:3");
    }

    @Test
    void rehearsesOverACorpusAndLeavesNothingBehind() throws IOException {
        write("corpus/渔港.txt", "一、建设目标\n\n到2031年，建成深水泊位十二个。\n");
        Ran ran = run("rehearse", "--corpus", path("corpus"));
        assertThat(ran.code).isZero();
        assertThat(ran.out).contains("1 files: 0 unchanged").contains("1 files: 1 unchanged");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("corpus"));
        }
    }

    @Test
    void namesEachFileThatCannotBeReadAndIndexesTheRest() throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。");
        write("corpus/空.txt", "");
        write("corpus/表.xlsx", "PK");
        Ran index = index();
        assertThat(index.code).isZero();
        assertThat(index.out).contains("1 reports").contains("空.txt: ").contains("表.xlsx: ");
    }

    @Test
    void namesTheBadLinesOfABulkFileAndReadsTheOthers() throws IOException {
        String lines = "{\"text\":\"建成泊位十二个。\"}\n{\"broken\n{\"text\":\"建成冷库两座。\"}\n";
        write("corpus/报告.jsonl", lines);
        assertThat(index().out).contains("报告.jsonl").contains("Line 2").contains("2 reports");
        assertThat(run("search", "--index", path("index"), "冷库").out).contains("1 hits");
    }

    @Test
    void saysThatAFolderHoldsNoReport() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Ran index = index();
        assertThat(index.code).isZero();
        assertThat(index.out).contains("no report in").contains("--corpus");
    }

    @Test
    void failsInOneSentenceWithoutACorpus() {
        checkFailure(index(), "does not exist", "--corpus");
    }

    @Test
    void failsInOneSentenceWhereNoIndexCanBeWritten() throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。");
        write("index", "a file, not a folder");
        checkFailure(index(), "cannot be written", "--index");
    }

    @Test
    void failsInOneSentenceWhileAnotherProgramIsUpdating() throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。");
        try (SearchBackend backend = Wiring.backend(folder.resolve("index"));
                ReportIndexer indexer = backend.openIndexer()) {
            assertThat(indexer.files()).isEmpty();
            checkFailure(index(), "Another program", "--index");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDamagedIndexIsSaidAndReplaced(boolean rebuild) throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。");
        index();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(f -> f.toString().contains("segments_")).toList()) {
                Files.write(file, new byte[] {1});
            }
        }
        Ran index = rebuild ? index("--rebuild") : index();
        assertThat(index.code).isZero();
        assertThat(index.err).contains("is damaged").contains(path("index"));
        assertThat(run("search", "--index", path("index"), "泊位").out).contains("1 hits");
    }

    @Test
    void anEmptiedCorpusEmptiesTheIndexOnlyWhenAskedTo() throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。");
        index();
        Files.delete(folder.resolve("corpus/渔港.txt"));
        checkFailure(index(), "no file at all", "index --rebuild");
        assertThat(run("search", "--index", path("index"), "泊位").out).contains("1 hits");
        assertThat(index("--rebuild").code).isZero();
        assertThat(run("search", "--index", path("index"), "泊位").out).contains("0 hits");
    }

    @Test
    void inspectingGoesOnBehindAFileThatCannotBeRead() throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。");
        Ran inspect = run("inspect", "/", path("corpus"), path("没有.txt"), path("corpus/渔港.txt"));
        assertThat(inspect.code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(inspect.err.lines()).hasSize(3);
        assertThat(inspect.out).contains("建成深水泊位");
    }

    @Test
    void searchesForSomeOfTheWordsWhereNothingHoldsAll() throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。\n\n冷库容量扩大一倍。");
        index();
        Ran search = run("search", "--index", path("index"), "深水泊位 月球");
        assertThat(search.out).contains("Nothing holds all words").contains("1 hits");
    }

    @Test
    void searchesInTheWordsThatThePortalKnows() throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。\n\n深水泊位与冷库。\n\n渔港属无锡。");
        write("corpus/lexicon/synonyms.tsv", "泊位\t船位\n");
        index();
        assertThat(searched("船位")).contains("≈ 泊位").contains("2 hits");
        assertThat(searched("深水伯位")).contains("Searched for 深水泊位").contains("2 hits");
        assertThat(searched("深水泊位 冷库")).contains("Only 1 hold all words");
        assertThat(searched("城市:火星 泊位")).contains("没有内容的“城市”是“火星”");
        assertThat(searched("月球")).contains("Probably nothing").contains("0 hits");
    }

    private String searched(String query) {
        return run("search", "--index", path("index"), "--corpus", path("corpus"), query).out;
    }

    @Test
    void failsInOneSentenceWithoutAnIndex() {
        checkFailure(run("search", "--index", path("index"), "泊位"), "no index", "--index");
    }

    @Test
    void failsInOneSentenceWhereThePortIsInUse() throws IOException {
        write("corpus/渔港.txt", "建成深水泊位十二个。");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            Ran serve =
                    run(
                            "serve",
                            "--corpus",
                            path("corpus"),
                            "--index",
                            path("index"),
                            "--port",
                            port);
            checkFailure(serve, port, "--port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serv", "index --nosuch", "serve --port many", "search"})
    void wrongUseIsToldApartFromFailure(String arguments) {
        Ran ran = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(ran.code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(ran.err).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "index", "inspect", "search"})
    void everyCommandHasHelp(String command) {
        Ran help = run(command, "--help");
        assertThat(help.code).isZero();
        assertThat(help.out).contains("Usage: wenlan " + command);
    }

    private static void checkFailure(Ran ran, String what, String advice) {
        assertThat(ran.code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(ran.err.strip()).contains(what).contains(advice).doesNotContain("\n");
    }

    private Ran index(String... more) {
        List<String> arguments =
                List.of("index", "--corpus", path("corpus"), "--index", path("index"));
        return run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Runs a command in this process, with what it prints caught. */
    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        PrintStream usualErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code =
                    Main.commandLine(arguments)
                            .setOut(new PrintWriter(System.out, true))
                            .setErr(new PrintWriter(System.err, true))
                            .execute(arguments);
            return new Ran(
                    code,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usual);
            System.setErr(usualErr);
        }
    }
}
