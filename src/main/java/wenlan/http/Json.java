package wenlan.http;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/** Writes views as JSON, members in the order of their declaration. */
final class Json {
    static final String MEDIA_TYPE = "application/json; charset=utf-8";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private Json() {}

    /**
     * The JSON of {@code view} in UTF-8. Half a surrogate pair, which a document may hold, becomes
     * a question mark: Jackson's own writer of UTF-8 escapes it, at which many readers stumble, so
     * such a view goes through a string.
     */
    static byte[] bytes(Object view) {
        byte[] bytes = MAPPER.writeValueAsBytes(view);
        return mayHoldHalfPair(bytes)
                ? MAPPER.writeValueAsString(view).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    /** Whole pairs are written as they are, so an escape of this range is half of one. */
    private static boolean mayHoldHalfPair(byte[] json) {
        for (int at = 0; at < json.length - 2; at++) {
            if (json[at] == '\\' && json[at + 1] == 'u' && json[at + 2] == 'D') {
                return true;
            }
        }
        return false;
    }
}
