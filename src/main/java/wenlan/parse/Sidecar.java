package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;

import java.util.List;
import java.util.Map;

/**
 * The {@code .meta.yaml} beside a file.
 *
 * @param values what it gives
 * @param diagnostics remarks on it
 */
record Sidecar(Map<String, Object> values, List<Diagnostic> diagnostics) {
    Sidecar {
        values = Map.copyOf(values);
        diagnostics = List.copyOf(diagnostics);
    }

    static Sidecar of(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new Sidecar(Map.of(), List.of());
        }
        String text = Decoding.of(bytes).text();
        Map<String, Object> values = text == null ? Map.of() : Yaml.read(text);
        if (values.isEmpty()) {
            return new Sidecar(
                    values, List.of(remark("is no map of values; write lines such as title: ….")));
        }
        List<String> unknown = new GivenMetadata(values).unknown();
        return new Sidecar(
                values,
                unknown.isEmpty()
                        ? List.of()
                        : List.of(
                                remark(
                                        "has keys that mean nothing here, "
                                                + String.join(", ", unknown)
                                                + "; those that do are "
                                                + String.join(", ", GivenMetadata.NAMES)
                                                + ".")));
    }

    private static Diagnostic remark(String fault) {
        return Diagnostic.general(
                Severity.WARNING, Stage.READ, "The .meta.yaml beside the file " + fault);
    }
}
