package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The {@code .meta.yaml} beside a file.
 *
 * @param values what it gives
 * @param diagnostics remarks on it
 */
record Sidecar(Map<String, Object> values, List<Diagnostic> diagnostics) {
    private static final int MOST_SHOWN = 5;
    private static final int MOST_CHARACTERS = 40;

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
                                                + first(unknown)
                                                + "; those that do are "
                                                + String.join(", ", GivenMetadata.NAMES)
                                                + ".")));
    }

    private static String first(List<String> keys) {
        String shown =
                keys.stream()
                        .limit(MOST_SHOWN)
                        .map(key -> key.substring(0, Math.min(key.length(), MOST_CHARACTERS)))
                        .collect(Collectors.joining(", "));
        int more = keys.size() - MOST_SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static Diagnostic remark(String fault) {
        return Diagnostic.general(
                Severity.WARNING, Stage.READ, "The .meta.yaml beside the file " + fault);
    }
}
