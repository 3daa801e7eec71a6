package wenlan.app;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Where corpus and index are; a flag counts more than an environment variable. */
final class Places {
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${env:WENLAN_CORPUS:-corpus}",
            description =
                    "Folder with the reports, searched with all its folders (default: corpus).")
    private Path corpus = Path.of("corpus");

    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${env:WENLAN_INDEX:-index}",
            description = "Folder of the index (default: index).")
    private Path index = Path.of("index");

    Path corpus() {
        return corpus;
    }

    Path index() {
        return index;
    }
}
