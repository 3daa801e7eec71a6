package wenlan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads lists in UTF-8: one entry a line, columns parted by tabs. */
final class ListResource {
    private ListResource() {}

    /**
     * The entries of the list {@code name}; lines that begin with {@code #} say where it is from.
     */
    static List<String[]> read(String name) {
        try (InputStream stream = ListResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the list '" + name + "' is missing");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("the list '" + name + "' cannot be read", failed);
        }
    }
}
