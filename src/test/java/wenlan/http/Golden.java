package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers as they are meant to be, to be read by a person. {@code -Dgolden.update=true} writes them
 * anew; the review reads the difference.
 */
final class Golden {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Golden() {}

    /** Compares an answer, the time that it took apart, with {@code golden/http/<name>.json}. */
    static void check(String name, JsonNode answer) {
        if (answer instanceof ObjectNode object && object.has("tookMs")) {
            object.put("tookMs", 0);
        }
        compare(name + ".json", MAPPER.writeValueAsString(answer) + "\n");
    }

    /**
     * Compares text with {@code golden/http/<name>.txt}, each line end as a line feed and the port
     * of the server, which is another each time, left out.
     */
    static void checkText(String name, String answer) {
        String written = answer.replace("\r\n", "\n").replaceAll("127\\.0\\.0\\.1:[0-9]+", "host");
        compare(name + ".txt", written.endsWith("\n") ? written : written + "\n");
    }

    private static void compare(String name, String written) {
        Path file = Path.of("src/test/resources/golden/http", name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, written);
            }
            assertThat(written).isEqualTo(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
