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
    private final Map<String, Object> values;

    GivenMetadata(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** {@code read} with the values given here. */
    Metadata over(Metadata read) {
        String title = text("title");
        List<String> authors = list("authors", "author");
        List<String> cities = list("cities", "city");
        return new Metadata(
                title == null ? read.title() : title,
                either(text("subtitle"), read.subtitle()),
                authors.isEmpty() ? read.authors() : authors,
                either(text("publisher", "source", "site"), read.publisher()),
                either(text("kind", "type"), read.kind()),
                either(date(), read.published()),
                cities.isEmpty() ? read.cities() : cities,
                either(
                        text("sourceurl", "source_url", "url", "link", "original"),
                        read.sourceUrl()),
                either(text("documentnumber", "document_number"), read.documentNumber()));
    }

    private static @Nullable String either(@Nullable String given, @Nullable String read) {
        return given == null ? read : given;
    }

    private @Nullable String text(String... keys) {
        for (String key : keys) {
            Object value = values.get(key);
            if (value instanceof String || value instanceof Number) {
                String text = value.toString().strip();
                if (!text.isEmpty() && text.length() <= 2_000) {
                    return text.replace('\t', ' ');
                }
            }
        }
        return null;
    }

    private List<String> list(String... keys) {
        List<String> found = new ArrayList<>();
        for (String key : keys) {
            if (values.get(key) instanceof Iterable<?> items) {
                for (Object item : items) {
                    if (item != null && found.size() < 100) {
                        found.add(item.toString().strip());
                    }
                }
            } else if (found.isEmpty() && text(key) instanceof String single) {
                for (String item : single.split("[、，,;；]")) {
                    found.add(item.strip());
                }
            }
        }
        found.removeIf(String::isEmpty);
        return found;
    }

    private @Nullable String date() {
        for (String key : List.of("published", "date", "pubdate", "created")) {
            Object value = values.get(key);
            if (value instanceof Date date) {
                return date.toInstant().atOffset(ZoneOffset.ofHours(8)).toLocalDate().toString();
            }
            String text = text(key);
            if (text != null) {
                String date = MetadataReader.date(text);
                return date == null && text.matches("(?:19|20)\\d\\d") ? text : date;
            }
        }
        return null;
    }
}
