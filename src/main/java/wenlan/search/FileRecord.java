package wenlan.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an index holds of one file of the corpus.
 *
 * @param file path below the corpus directory
 * @param fingerprint hash of its content; a file with the same one need not be read again
 * @param reports number of reports read from it, 0 when it could not be read
 * @param sections number of their sections
 * @param tables number of their tables
 * @param units number of their units
 * @param report id of its report when there is just one, else null
 * @param title title of that report, else null
 * @param diagnostics remarks on it
 */
public record FileRecord(
        String file,
        String fingerprint,
        int reports,
        int sections,
        int tables,
        int units,
        @Nullable String report,
        @Nullable String title,
        List<LocatedDiagnostic> diagnostics) {
    public FileRecord {
        diagnostics = List.copyOf(diagnostics);
    }
}
