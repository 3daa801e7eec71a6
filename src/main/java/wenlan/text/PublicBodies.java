package wenlan.text;

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
        return ListResource.read(LIST).stream().map(PublicBodies::body).toList();
    }

    private static Body body(String[] columns) {
        String others = columns.length > 1 ? columns[1] : "";
        return new Body(columns[0], others.isEmpty() ? List.of() : List.of(others.split("\\|")));
    }
}
