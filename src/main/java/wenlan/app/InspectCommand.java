package wenlan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.json.JsonMapper;

import wenlan.document.AnnotatedReport;
import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.StoredReport;
import wenlan.http.StructureView;
import wenlan.parse.CorpusFile;
import wenlan.parse.CorpusParser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Prints the structure of reports, one JSON object a line, from parsing alone. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Prints the structure of reports, one JSON object a line.")
final class InspectCommand implements Callable<Integer> {
    private static final String SIDECAR = ".meta.yaml";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--corpus", paramLabel = "DIR", description = "directory of the reports")
    private Path corpus = Path.of("corpus");

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "only these files")
    private List<Path> files = List.of();

    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        int failed = 0;
        for (Path file : files.isEmpty() ? walk() : files) {
            failed += inspect(file) ? 0 : 1;
        }
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    private List<Path> walk() throws IOException {
        try (Stream<Path> found = Files.walk(corpus)) {
            return found.filter(Files::isRegularFile).filter(f -> !isBeside(f)).sorted().toList();
        }
    }

    /** Sidecars and the lexicon are read with other files, not as reports. */
    private boolean isBeside(Path file) {
        return file.toString().endsWith(SIDECAR) || corpus.relativize(file).startsWith("lexicon");
    }

    private boolean inspect(Path file) {
        try {
            List<Diagnostic> remarks = new CorpusParser().parse(read(file), this::print);
            remarks.forEach(r -> System.err.println(file + ": " + r.message()));
            return true;
        } catch (IOException unreadable) {
            System.err.println(file + ": cannot be read; check that it is there and readable.");
            return false;
        }
    }

    private CorpusFile read(Path file) throws IOException {
        Path sidecar = file.resolveSibling(file.getFileName() + SIDECAR);
        byte[] beside = Files.isRegularFile(sidecar) ? Files.readAllBytes(sidecar) : null;
        return new CorpusFile(name(file), Files.readAllBytes(file), beside);
    }

    private String name(Path file) {
        Path root = corpus.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        Path name = whole.startsWith(root) ? root.relativize(whole) : file.getFileName();
        List<String> parts = new ArrayList<>();
        name.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private void print(Parsed<Report> parsed) {
        AnnotatedReport annotated = new AnnotatedReport(parsed.value(), Map.of());
        out.println(
                JSON.writeValueAsString(
                        StructureView.of(new StoredReport(annotated, parsed.diagnostics()))));
    }
}
