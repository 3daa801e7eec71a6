package wenlan.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a hit says of its report.
 *
 * @param id the report's id
 * @param sourceId a {@code .jsonl} record's own id, else null
 * @param title its title
 * @param publisher who published it, null where it does not say
 * @param published YYYY, YYYY-MM or YYYY-MM-DD, null where it does not say
 * @param cities the cities that it is about
 */
public record ReportRef(
        String id,
        @Nullable String sourceId,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        List<String> cities) {
    public ReportRef {
        cities = List.copyOf(cities);
    }
}
