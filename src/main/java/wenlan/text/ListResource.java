package wenlan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that come with the program: UTF-8, one entry a line, columns parted by tabs. */
public final class ListResource {
    private ListResource() {}

    /**
     * The entries of a list; lines that begin with {@code #} say where it is from.
     *
     * @param name its file in the resources of this package, or a path from their root on
     * @throws IllegalStateException where there is no such list
     */
    public static List<String[]> read(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /**
     * A list as it is written.
     *
     * @param name as for {@link #read}
     * @throws IllegalStateException where there is no such list
     */
    public static String text(String name) {
        try (InputStream stream = ListResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the list '" + name + "' is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("the list '" + name + "' cannot be read", failed);
        }
    }
}
