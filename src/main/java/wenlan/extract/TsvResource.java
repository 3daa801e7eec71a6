package wenlan.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the name lists of this package: UTF-8, one entry a line, columns parted by tabs. */
final class TsvResource {
    private TsvResource() {}

    /**
     * The entries of the list {@code name}; lines that begin with {@code #} say where it is from.
     */
    static List<String[]> read(String name) {
        try (InputStream stream = TsvResource.class.getResourceAsStream(name + ".tsv")) {
            if (stream == null) {
                throw new IllegalArgumentException("no name list is called '" + name + "'");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of the list {@code name}. */
    static List<String> names(String name) {
        return read(name).stream().map(columns -> columns[0]).toList();
    }
}
