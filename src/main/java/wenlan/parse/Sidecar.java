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
        return values.isEmpty() ? unread() : new Sidecar(values, List.of());
    }

    private static Sidecar unread() {
        Diagnostic remark =
                Diagnostic.general(
                        Severity.WARNING,
                        Stage.READ,
                        "The .meta.yaml beside the file is no map of values; write lines such as"
                                + " title: ….");
        return new Sidecar(Map.of(), List.of(remark));
    }
}
