package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the head of an HTML page says of its article: the names that Chinese government sites must
 * give (PubDate, ContentSource, Author) and those of news sites. It counts where the text is
 * silent.
 */
final class HeadMetadata {
    private static final int LONGEST = 60;
    private static final Map<String, List<String>> NAMES =
            Map.of(
                    "authors", List.of("author", "article:author"),
                    "published",
                            List.of(
                                    "pubdate",
                                    "publishdate",
                                    "article:published_time",
                                    "datepublished",
                                    "firstpublishedtime"),
                    "publisher", List.of("contentsource"));

    /** A person, in Han or Latin; the office that runs a site is no author. */
    private static final Pattern PERSON =
            Pattern.compile("\\p{IsHan}{2,4}|[A-Z][\\p{L}.'’-]*(?:\\s[A-Z][\\p{L}.'’-]*){1,3}");

    private static final Pattern BETWEEN =
            Pattern.compile("[、，,;；\\s　]+(?=\\p{IsHan})|[、，,;；]\\s*");

    private HeadMetadata() {}

    /** The values, by the names of {@link GivenMetadata}. */
    static Map<String, Object> of(Document page) {
        Map<String, Object> values = new HashMap<>();
        for (Element meta : page.head().getElementsByTag("meta")) {
            String key = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String content = meta.attr("content").strip();
            if (!content.isEmpty() && content.length() <= LONGEST) {
                NAMES.forEach((name, keys) -> take(values, name, keys, key, content));
            }
        }
        return values;
    }

    private static void take(
            Map<String, Object> values,
            String name,
            List<String> keys,
            String key,
            String content) {
        if (!keys.contains(key.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (name.equals("authors")) {
            List<String> persons = List.of(BETWEEN.split(content));
            if (!persons.stream().allMatch(p -> PERSON.matcher(p).matches())) {
                return;
            }
            values.putIfAbsent(name, persons);
            return;
        }
        values.putIfAbsent(name, content);
    }
}
