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
     * The JSON of {@code view} in UTF-8. It goes through a string, because half a surrogate pair,
     * which a document may hold, becomes a question mark there but an exception in Jackson's own
     * UTF-8 writer; offsets stay right either way.
     */
    static byte[] bytes(Object view) {
        return MAPPER.writeValueAsString(view).getBytes(StandardCharsets.UTF_8);
    }
}
