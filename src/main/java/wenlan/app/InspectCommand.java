package wenlan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.json.JsonMapper;

import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.StoredReport;
import wenlan.http.StructureView;
import wenlan.ingest.CorpusFolder;
import wenlan.ingest.Reading;
import wenlan.ingest.UnreadableFileException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code inspect}: what was read out of each report, one JSON object a line. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Print the structure of reports, one JSON object a line; needs no index.")
final class InspectCommand implements Callable<Integer> {
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${env:WENLAN_CORPUS:-corpus}",
            description = "Folder with the reports (default: corpus).")
    private Path corpus = Path.of("corpus");

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Only these files.")
    private List<Path> files = List.of();

    /** All commands are made at each start; what only this one needs is made when it runs. */
    private final Loading<JsonMapper> json = new Loading<>(() -> JsonMapper.builder().build());

    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        Reading reading = Wiring.reading(new CorpusFolder(corpus));
        int failed = 0;
        if (files.isEmpty()) {
            CorpusFolder folder = new CorpusFolder(corpus);
            for (String name : folder.files()) {
                failed += inspect(reading, folder, name) ? 0 : 1;
            }
        }
        for (Path file : files) {
            failed += inspect(reading, file) ? 0 : 1;
        }
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    /** A file is named by its path, or by its name in the corpus; its report has the same ids. */
    private boolean inspect(Reading reading, Path file) {
        Path root = corpus.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        if (!Files.exists(whole) && Files.exists(root.resolve(file))) {
            whole = root.resolve(file).normalize();
        }
        boolean inside = whole.startsWith(root) && !whole.equals(root);
        Path folder = inside ? root : whole.resolveSibling("");
        if (whole.getParent() == null) {
            say(whole.toString(), "cannot be read: name a file.");
            return false;
        }
        CorpusFolder read = new CorpusFolder(folder);
        return inspect(reading, read, read.name(whole));
    }

    private boolean inspect(Reading reading, CorpusFolder folder, String name) {
        try {
            List<Diagnostic> remarks =
                    reading.parser().parse(folder.read(name), parsed -> print(reading, parsed));
            remarks.forEach(remark -> say(name, remark.message()));
            return true;
        } catch (UnreadableFileException told) {
            say(name, "cannot be read: " + told.getMessage() + ".");
        } catch (IOException unreadable) {
            say(name, "cannot be read: is it there, and may you read it?");
        } catch (RuntimeException | StackOverflowError fault) {
            say(name, "Wenlan failed on this file, please report it: " + fault);
        } catch (OutOfMemoryError huge) {
            say(name, "needs more memory than Java was given: give more with -Xmx.");
        }
        return false;
    }

    private static void say(String name, String sentence) {
        System.err.println(TerminalText.harmless(name + ": " + sentence));
    }

    private void print(Reading reading, Parsed<Report> parsed) {
        StoredReport stored =
                new StoredReport(reading.annotator().apply(parsed.value()), parsed.diagnostics());
        out.println(json.get().writeValueAsString(StructureView.of(stored)));
    }
}
