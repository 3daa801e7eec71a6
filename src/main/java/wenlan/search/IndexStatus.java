package wenlan.search;

import java.util.List;

/**
 * What an index holds.
 *
 * @param reports number of reports
 * @param units number of units, set-aside ones included
 * @param files every file of the corpus in order of name
 */
public record IndexStatus(int reports, int units, List<FileRecord> files) {
    public IndexStatus {
        files = List.copyOf(files);
    }
}
