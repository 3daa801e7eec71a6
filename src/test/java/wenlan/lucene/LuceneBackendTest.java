package wenlan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wenlan.search.FileRecord;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;
import wenlan.search.SearchBackendContract;
import wenlan.search.SearchIndex;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

class LuceneBackendTest implements SearchBackendContract {
    @Override
    public SearchBackend open(Path directory) {
        return new LuceneBackend(directory, "test");
    }

    /** A kept length of -1 stands for a file that is gone. */
    @ParameterizedTest
    @CsvSource({
        "segments_*, 0",
        "segments_*, 5",
        "segments_*, 60",
        "*.cfs, -1",
        "*.cfs, 0",
        "*.cfs, 90",
        "*.cfe, -1",
        "*.si, -1",
        "*.si, 0",
        "*.si, 20",
    })
    void aDamagedIndexCountsAsNoneAndTheNextCommitReplacesIt(
            String files, int kept, @TempDir Path directory) throws IOException {
        try (SearchBackend backend = open(directory)) {
            record(backend, "a.txt");
            assertThat(backend.damage()).isEmpty();
            damage(directory, files, kept);

            assertThat(backend.damage()).get().asString().contains(directory.toString());
            assertThat(backend.openIndex()).isEmpty();
            record(backend, "b.txt");

            assertThat(backend.damage()).isEmpty();
            assertThat(recorded(backend)).containsExactly("b.txt");
        }
    }

    private static void record(SearchBackend backend, String file) {
        try (ReportIndexer indexer = backend.openIndexer()) {
            assertThat(indexer.files()).isEmpty();
            indexer.record(new FileRecord(file, "", 0, 0, 0, 0, null, null, List.of()));
            indexer.commit();
        }
    }

    private static List<String> recorded(SearchBackend backend) {
        try (SearchIndex index = backend.openIndex().orElseThrow()) {
            return index.status().files().stream().map(FileRecord::file).toList();
        }
    }

    private static void damage(Path directory, String files, int kept) throws IOException {
        try (Stream<Path> list = Files.list(directory)) {
            String glob = "glob:" + files;
            Path file =
                    list.filter(
                                    f ->
                                            f.getFileSystem()
                                                    .getPathMatcher(glob)
                                                    .matches(f.getFileName()))
                            .findFirst()
                            .orElseThrow();
            if (kept < 0) {
                Files.delete(file);
                return;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(kept);
            }
        }
    }
}
