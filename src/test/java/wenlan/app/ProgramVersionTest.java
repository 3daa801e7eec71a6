package wenlan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ProgramVersionTest {
    @TempDir private Path folder;

    @Test
    void everyEntryOfTheJarCountsButThePages() throws IOException {
        List<String> before = ProgramVersion.packed(jar("rule", "library", "page"));
        assertThat(before).hasSize(2);
        assertThat(ProgramVersion.packed(jar("rule", "library", "other"))).isEqualTo(before);
        assertThat(ProgramVersion.packed(jar("rule", "other", "page"))).isNotEqualTo(before);
        assertThat(ProgramVersion.packed(jar("other", "library", "page"))).isNotEqualTo(before);
    }

    @Test
    void unpackedTheNamesOfTheLibrariesCount() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/wenlan"));
        Files.writeString(classes.resolve("Rule.class"), "rule");
        Path root = folder.resolve("classes");
        List<String> before = ProgramVersion.unpacked(root, path("icu-1.jar", "classes"));
        assertThat(before).hasSize(2).contains("icu-1.jar");
        assertThat(ProgramVersion.unpacked(root, path("icu-2.jar", "classes")))
                .isNotEqualTo(before);
        Files.writeString(classes.resolve("Rule.class"), "other");
        assertThat(ProgramVersion.unpacked(root, path("icu-1.jar", "classes")))
                .isNotEqualTo(before);
    }

    private String path(String... places) {
        return String.join(
                File.pathSeparator,
                List.of(places).stream().map(place -> folder.resolve(place).toString()).toList());
    }

    private Path jar(String rule, String library, String page) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(zip, "wenlan/Rule.class", rule);
            put(zip, "com/library/Words.dat", library);
            put(zip, "web/index.html", page);
        }
        return jar;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
