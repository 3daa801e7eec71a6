package wenlan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Central agencies, national public institutions and bodies of the United Nations with their other
 * names. Annotation finds them in texts; whoever reads figures knows by them who counted for the
 * whole country.
 */
public final class PublicBodies {
    private static final String LIST = "public-bodies.tsv";

    private PublicBodies() {}

    /**
     * A body.
     *
     * @param name its name
     * @param others its other names
     */
    public record Body(String name, List<String> others) {
        public Body {
            others = List.copyOf(others);
        }
    }

    /** All bodies, in the order of the list. */
    public static List<Body> all() {
        try (InputStream stream = PublicBodies.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException("the list of public bodies is missing");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PublicBodies::body)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("the list of public bodies cannot be read", failed);
        }
    }

    private static Body body(String line) {
        String[] columns = line.split("\t", -1);
        String others = columns.length > 1 ? columns[1] : "";
        return new Body(columns[0], others.isEmpty() ? List.of() : List.of(others.split("\\|")));
    }
}
