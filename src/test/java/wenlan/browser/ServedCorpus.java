package wenlan.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as a user starts it, in a process of its own: it serves the reports of {@code corpus}
 * and a hostile one, with an index built anew, on a free port.
 */
final class ServedCorpus implements AutoCloseable {
    /**
     * A report whose title, heading, text, caption and cells say markup. It stands there as
     * entities, since tags as such do not survive the parser.
     */
    private static final String HOSTILE =
            """
            # 敌意标记&lt;img src=x onerror=document.title='坏'&gt;报告

            ## 一、敌意标记&lt;script&gt;document.title='坏'&lt;/script&gt;

            正文里的敌意标记&lt;/mark&gt;&lt;img src=x onerror=document.title='坏'&gt;&lt;b&gt;粗体&lt;/b&gt;都只是文字。

            表 1 敌意标记&lt;svg onload=document.title='坏'&gt;

            名称\t数值&lt;i&gt;斜&lt;/i&gt;
            敌意标记&lt;img src=x onerror=document.title='坏'&gt;\t1
            敌意标记&lt;b&gt;\t2
            """;

    private static final String HOSTILE_FILE = "敌意<b>&.txt";

    private static final String HOSTILE_METADATA =
            """
            publisher: "坏<img src=x onerror=document.title='坏'>社"
            authors: ["甲<script>document.title='坏'</script>"]
            sourceUrl: "javascript:document.title='坏'"
            """;

    private final Process process;
    private final Path folder;
    private final String address;

    private ServedCorpus(Process process, Path folder, String address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    static ServedCorpus start() throws IOException {
        Path folder = Files.createTempDirectory("wenlan-browser");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, corpus.resolve(file.getFileName()));
            }
        }
        Files.writeString(corpus.resolve(HOSTILE_FILE), HOSTILE);
        Files.writeString(corpus.resolve(HOSTILE_FILE + ".meta.yaml"), HOSTILE_METADATA);
        Process process =
                new ProcessBuilder(command(corpus, folder.resolve("index")))
                        .redirectErrorStream(true)
                        .start();
        return new ServedCorpus(process, folder, addressWhenReady(process));
    }

    private static List<String> command(Path corpus, Path index) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "wenlan.app.Main",
                "serve",
                "--corpus",
                corpus.toString(),
                "--index",
                index.toString(),
                "--port",
                "0");
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private static String addressWhenReady(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        String address = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("listens on ")) {
                address = line.substring(line.indexOf("http://"));
            }
            if (line.startsWith("Ready")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(later -> {}));
                return address.replaceAll("/$", "");
            }
        }
        throw new IllegalStateException("The program ended before it was ready:\n" + said);
    }

    /** Where it listens, without a slash at the end. */
    String address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
