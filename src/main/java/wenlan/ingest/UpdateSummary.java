package wenlan.ingest;

import wenlan.search.FileRecord;

import java.util.List;

/**
 * What an update did.
 *
 * @param files the record of every file now in the corpus, in order of name
 * @param unchanged how many of them were as before and so not read again
 * @param removed how many files are gone since the last update
 */
public record UpdateSummary(List<FileRecord> files, int unchanged, int removed) {
    public UpdateSummary {
        files = List.copyOf(files);
    }

    /** The names of the files. */
    public List<String> names() {
        return files.stream().map(FileRecord::file).toList();
    }
}
