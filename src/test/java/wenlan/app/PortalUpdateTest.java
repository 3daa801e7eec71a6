package wenlan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import wenlan.http.Progress.State;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchBackend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class PortalUpdateTest {
    @TempDir private Path folder;
    private Places places = new Places();

    @BeforeEach
    void createCorpus() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/渔港.txt"), "建成深水泊位十二个。");
        places =
                CommandLine.populateCommand(
                        new Places(),
                        "--corpus",
                        folder.resolve("corpus").toString(),
                        "--index",
                        folder.resolve("index").toString());
    }

    @Test
    void whatAnotherProgramCommitsIsServed() throws IOException {
        try (SearchBackend backend = Wiring.backend(places.index())) {
            ServedPortal portal = new ServedPortal(backend, places.corpus());
            PortalUpdate update = new PortalUpdate(backend, portal, places);
            update.run();
            Files.writeString(folder.resolve("corpus/盐田.txt"), "盐田改造完成。");
            try (ReportIndexer other = backend.openIndexer()) {
                Wiring.updater(places.corpus()).update(other, false, (done, total, file) -> {});
            }
            assertThat(reports(portal)).isEqualTo(1);
            update.followUp();
            assertThat(reports(portal)).isEqualTo(2);
        }
    }

    @Test
    void anUpdateOfALockedIndexIsMadeLater() throws IOException {
        try (SearchBackend backend = Wiring.backend(places.index())) {
            ServedPortal portal = new ServedPortal(backend, places.corpus());
            PortalUpdate update = new PortalUpdate(backend, portal, places);
            try (ReportIndexer other = backend.openIndexer()) {
                assertThat(other.files()).isEmpty();
                update.run();
                update.followUp();
                assertThat(portal.progress().state()).isEqualTo(State.FAILED);
            }
            update.followUp();
            assertThat(portal.progress().state()).isEqualTo(State.READY);
            assertThat(reports(portal)).isEqualTo(1);
        }
    }

    @Test
    void aDamagedIndexIsReplaced() throws IOException {
        try (SearchBackend backend = Wiring.backend(places.index())) {
            new PortalUpdate(backend, new ServedPortal(backend, places.corpus()), places).run();
            try (Stream<Path> files = Files.list(places.index())) {
                for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                    Files.delete(file);
                }
            }
            ServedPortal portal = new ServedPortal(backend, places.corpus());
            new PortalUpdate(backend, portal, places).run();
            assertThat(portal.progress().state()).isEqualTo(State.READY);
            assertThat(reports(portal)).isEqualTo(1);
        }
    }

    private static int reports(ServedPortal portal) {
        return portal.index().orElseThrow().status().reports();
    }
}
