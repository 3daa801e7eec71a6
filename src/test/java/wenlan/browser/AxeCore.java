package wenlan.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The script of axe-core, which looks for barriers in a page. */
final class AxeCore {
    static final String SOURCE = read("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");

    private AxeCore() {}

    private static String read(String name) {
        try (InputStream script =
                Objects.requireNonNull(AxeCore.class.getResourceAsStream(name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
