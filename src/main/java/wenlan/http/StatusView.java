package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.search.FileRecord;
import wenlan.search.IndexStatus;

import java.util.List;

/**
 * What the portal serves, file by file.
 *
 * @param catalogue how far tables and figures have been read, which is done behind the index
 */
record StatusView(
        String state,
        ProgressView progress,
        ProgressView catalogue,
        int reports,
        int units,
        List<File> files) {
    /** A file of the corpus; one without reports could not be read, its diagnostics say why. */
    record File(
            String file,
            int reports,
            int sections,
            int tables,
            int units,
            @Nullable String report,
            @Nullable String title,
            List<DiagnosticView> diagnostics) {
        static File of(FileRecord file) {
            return new File(
                    file.file(),
                    file.reports(),
                    file.sections(),
                    file.tables(),
                    file.units(),
                    file.report(),
                    file.title(),
                    file.diagnostics().stream().map(DiagnosticView::of).toList());
        }
    }

    static StatusView of(Progress progress, Progress catalogue, IndexStatus status) {
        return new StatusView(
                progress.state().label(),
                ProgressView.of(progress),
                ProgressView.of(catalogue),
                status.reports(),
                status.units(),
                status.files().stream().map(File::of).toList());
    }
}
