package wenlan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The map of the code names what is there. */
class ReadmeTest {
    private static final Pattern CLASS = Pattern.compile("`([a-z]+)\\.([A-Z][A-Za-z]+)");

    @Test
    void everyClassThatTheMapNamesIsThere() throws IOException {
        String map = Files.readString(Path.of("src/README.md"));
        assertThat(map).doesNotContain("<<<<<<<", ">>>>>>>");
        assertThat(CLASS.matcher(map).results().map(ReadmeTest::path))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static Path path(MatchResult named) {
        return Path.of("src/main/java/wenlan", named.group(1), named.group(2) + ".java");
    }
}
