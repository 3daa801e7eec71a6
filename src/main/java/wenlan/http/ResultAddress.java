package wenlan.http;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The page that shows the result which a file or feed holds. */
final class ResultAddress {
    /** What says how a file is written or which part of the result is asked for. */
    private static final Set<String> OWN = Set.of("format", "page", "size", "facets", "explain");

    private ResultAddress() {}

    /**
     * The address of the result page.
     *
     * @param site where this server stands, without a slash at the end
     * @param query the query string of the file, without question mark; null for none
     */
    static String of(String site, @Nullable String query) {
        String kept =
                query == null
                        ? ""
                        : Arrays.stream(query.split("&"))
                                .filter(part -> !part.isEmpty())
                                .filter(part -> !OWN.contains(part.split("=", 2)[0]))
                                .collect(Collectors.joining("&"));
        return site + "/search" + (kept.isEmpty() ? "" : "?" + kept);
    }
}
