package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Metadata;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Metadata that stand beside the text: front matter, a sidecar, the fields of a record. Where they
 * give a value it goes before what the text says.
 */
final class GivenMetadata {
    /** The names of the values in their plain spelling, and the other spellings that are heeded. */
    static final List<String> NAMES =
            List.of(
                    "title",
                    "subtitle",
                    "authors",
                    "publisher",
                    "kind",
                    "published",
                    "cities",
                    "sourceUrl",
                    "documentNumber");

    private static final Map<String, List<String>> SPELLINGS =
            Map.of(
                    "title", List.of("title"),
                    "subtitle", List.of("subtitle"),
                    "authors", List.of("authors", "author"),
                    "publisher", List.of("publisher", "source", "site"),
                    "kind", List.of("kind", "type"),
                    "published", List.of("published", "date", "pubdate", "created"),
                    "cities", List.of("cities", "city"),
                    "sourceUrl", List.of("sourceurl", "source_url", "url", "link", "original"),
                    "documentNumber", List.of("documentnumber", "document_number"));

    private final Map<String, Object> values;

    GivenMetadata(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** {@code read} with the values given here. */
    Metadata over(Metadata read) {
        String title = text("title");
        List<String> authors = list("authors");
        List<String> cities = list("cities");
        return new Metadata(
                title == null ? read.title() : title,
                either(text("subtitle"), read.subtitle()),
                authors.isEmpty() ? read.authors() : authors,
                either(text("publisher"), read.publisher()),
                either(text("kind"), read.kind()),
                either(date(), read.published()),
                cities.isEmpty() ? read.cities() : cities,
                either(text("sourceUrl"), read.sourceUrl()),
                either(text("documentNumber"), read.documentNumber()));
    }

    /** Whether values are taken from a key. */
    static boolean isKnown(String key) {
        return SPELLINGS.values().stream().anyMatch(all -> all.contains(key));
    }

    /** {@code read} with what is given here where the text itself says nothing. */
    Metadata under(Metadata read) {
        List<String> authors = list("authors");
        return new Metadata(
                read.title(),
                read.subtitle(),
                read.authors().isEmpty() ? authors : read.authors(),
                either(read.publisher(), text("publisher")),
                read.kind(),
                either(read.published(), date()),
                read.cities(),
                either(read.sourceUrl(), text("sourceUrl")),
                read.documentNumber());
    }

    /** Keys that no value is taken from, in alphabetical order. */
    List<String> unknown() {
        return values.keySet().stream()
                .filter(key -> SPELLINGS.values().stream().noneMatch(all -> all.contains(key)))
                .sorted()
                .toList();
    }

    /** A date that is given but cannot be read as one, null without such. */
    @Nullable String unreadDate() {
        for (String key : spellings("published")) {
            String text = plain(values.get(key));
            if (text != null) {
                return date() == null ? text : null;
            }
        }
        return null;
    }

    private static @Nullable String either(@Nullable String given, @Nullable String read) {
        return given == null ? read : given;
    }

    private @Nullable String text(String name) {
        for (String key : spellings(name)) {
            String text = plain(values.get(key));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String plain(@Nullable Object value) {
        if (value instanceof String || value instanceof Number) {
            String text = value.toString().strip();
            if (!text.isEmpty() && text.length() <= 2_000) {
                return text.replace('\t', ' ');
            }
        }
        return null;
    }

    private static List<String> spellings(String name) {
        return SPELLINGS.getOrDefault(name, List.of());
    }

    private List<String> list(String name) {
        List<String> found = new ArrayList<>();
        for (String key : spellings(name)) {
            if (values.get(key) instanceof Iterable<?> items) {
                for (Object item : items) {
                    if (item != null && found.size() < 100) {
                        found.add(item.toString().strip());
                    }
                }
            } else if (found.isEmpty() && plain(values.get(key)) instanceof String single) {
                for (String item : single.split("[、，,;；]")) {
                    found.add(item.strip());
                }
            }
        }
        found.removeIf(String::isEmpty);
        return found;
    }

    private @Nullable String date() {
        for (String key : spellings("published")) {
            Object value = values.get(key);
            if (value instanceof Date date) {
                return date.toInstant().atOffset(ZoneOffset.ofHours(8)).toLocalDate().toString();
            }
            String text = plain(value);
            if (text != null) {
                String date = PrintedDate.last(text);
                return date == null && text.matches("(?:19|20)\\d\\d") ? text : date;
            }
        }
        return null;
    }
}
