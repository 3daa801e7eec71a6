package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Runs the tests of the pages' own modules, which node runs without a browser. */
@Tag("browser")
class WebModulesTest {
    private static final String ABSENT =
            "No node was found, so the modules in web/app are not tested. Install it (Debian:"
                    + " nodejs).";

    @Test
    void modulesPassTheirTests() throws IOException, InterruptedException {
        if (!hasNode()) {
            System.err.println(ABSENT);
        }
        assumeTrue(hasNode(), ABSENT);
        Process node =
                new ProcessBuilder("node", "--test", "web/test/").redirectErrorStream(true).start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
    }

    private static boolean hasNode() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, "node").canExecute());
    }
}
