package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.document.ReportLibrary;
import wenlan.document.StoredReport;
import wenlan.search.SearchIndex;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The reports that are archived in the index served. Those read last are kept unpacked, as a reader
 * turns many pages of one report.
 */
public final class StoredReportLibrary implements ReportLibrary {
    private static final int KEPT = 16;

    private final Supplier<Optional<SearchIndex>> index;
    private final Map<String, Unpacked> unpacked = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** The reports of whatever index is served when one is asked for. */
    public StoredReportLibrary(Supplier<Optional<SearchIndex>> index) {
        this.index = index;
    }

    /** A report and the archive that it came from, by which a changed one is told. */
    private record Unpacked(byte[] archive, StoredReport report) {}

    @Override
    public Optional<StoredReport> report(String id) {
        return index.get().flatMap(served -> served.archive(id)).map(a -> unpack(id, a));
    }

    private StoredReport unpack(String id, byte[] archive) {
        Unpacked known = known(id);
        if (known != null && Arrays.equals(known.archive, archive)) {
            return known.report;
        }
        StoredReport report = ReportArchive.read(archive);
        keep(id, new Unpacked(archive, report));
        return report;
    }

    private synchronized @Nullable Unpacked known(String id) {
        return unpacked.get(id);
    }

    private synchronized void keep(String id, Unpacked report) {
        unpacked.put(id, report);
        if (unpacked.size() > KEPT) {
            unpacked.remove(unpacked.keySet().iterator().next());
        }
    }
}
