package wenlan.ingest;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import wenlan.document.SourceText;
import wenlan.document.StoredReport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Writes a report with all that was found in it as compressed JSON, and reads it back. */
final class ReportArchive {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(sourceTextByItself())
                    // Records have questions among their methods (isEmpty) that are no data.
                    .changeDefaultVisibility(
                            visibility ->
                                    visibility
                                            .withFieldVisibility(Visibility.ANY)
                                            .withGetterVisibility(Visibility.NONE)
                                            .withIsGetterVisibility(Visibility.NONE))
                    .build();

    private ReportArchive() {}

    static byte[] write(StoredReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(bytes, fast)) {
            JSON.writeValue(out, report);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static StoredReport read(byte[] archive) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(archive))) {
            return JSON.readValue(in, StoredReport.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    /** Lines are derived from the text, so that the text alone is written. */
    private static SimpleModule sourceTextByItself() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(
                SourceText.class,
                new ValueSerializer<SourceText>() {
                    @Override
                    public void serialize(
                            SourceText source, JsonGenerator json, SerializationContext context) {
                        json.writeString(source.text());
                    }
                });
        module.addDeserializer(
                SourceText.class,
                new ValueDeserializer<SourceText>() {
                    @Override
                    public SourceText deserialize(JsonParser json, DeserializationContext context) {
                        return SourceText.of(json.getString());
                    }
                });
        return module;
    }
}
