package wenlan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class ClassArchiveTest {
    @ParameterizedTest
    @CsvSource({
        "21, -XX:SharedArchiveFile=/opt/wenlan.jsa, -XX:ArchiveClassesAtExit=/opt/wenlan.jsa",
        "24, -XX:SharedArchiveFile=/opt/wenlan.jsa, -XX:ArchiveClassesAtExit=/opt/wenlan.jsa",
        "25, -XX:AOTCache=/opt/wenlan.aot, -XX:AOTCacheOutput=/opt/wenlan.aot",
        "26, -XX:AOTCache=/opt/wenlan.aot, -XX:AOTCacheOutput=/opt/wenlan.aot"
    })
    void isTheKindThatTheJavaKnows(int java, String reading, String writing) {
        ClassArchive archive = ClassArchive.of(Path.of("/opt/wenlan.jar"), java);
        assertThat(archive.reading()).isEqualTo(reading);
        assertThat(archive.writing()).last().isEqualTo(writing);
    }
}
