package wenlan.ingest;

import wenlan.search.FileRecord;

import java.util.List;

/**
 * What an update did.
 *
 * @param files the record of every file now in the corpus, in order of name
 * @param lists the record of every word list of the corpus, which is no file with reports
 * @param unchanged how many of the files were as before and so not read again
 * @param removed how many files are gone since the last update
 */
public record UpdateSummary(
        List<FileRecord> files, List<FileRecord> lists, int unchanged, int removed) {
    public UpdateSummary {
        files = List.copyOf(files);
        lists = List.copyOf(lists);
    }

    /** The names of the files. */
    public List<String> names() {
        return files.stream().map(FileRecord::file).toList();
    }
}
