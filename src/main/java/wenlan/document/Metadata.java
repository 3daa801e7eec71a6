package wenlan.document;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a report says of itself; a value that it does not say is null, nothing is invented.
 *
 * @param title its title, without a title the name of its file
 * @param subtitle line below the title
 * @param authors persons or bodies named as authors
 * @param publisher who published it
 * @param kind what it calls itself or plainly is: report, law, news …
 * @param published YYYY, YYYY-MM or YYYY-MM-DD
 * @param cities the cities that it is about by its own title or front matter, without 市
 * @param sourceUrl where it was taken from
 * @param documentNumber 发文字号
 */
public record Metadata(
        String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String kind,
        @Nullable String published,
        List<String> cities,
        @Nullable String sourceUrl,
        @Nullable String documentNumber) {
    public Metadata {
        authors = List.copyOf(authors);
        cities = List.copyOf(cities);
    }

    /** Metadata that hold a title and nothing else. */
    public static Metadata titled(String title) {
        return new Metadata(title, null, List.of(), null, null, null, List.of(), null, null);
    }
}
