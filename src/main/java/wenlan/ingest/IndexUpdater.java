package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.search.FileRecord;
import wenlan.search.ReportIndexer;
import wenlan.search.ReportIndexer.Prepared;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings an index up to date with a corpus: files that are as they were are skipped, changed ones
 * replaced, vanished ones taken out, and all of it becomes visible in one commit.
 */
public final class IndexUpdater {
    private final CorpusFolder corpus;
    private final Reading reading;

    /** An updater from {@code corpus}, whose files are read by {@code reading}. */
    public IndexUpdater(CorpusFolder corpus, Reading reading) {
        this.corpus = corpus;
        this.reading = reading;
    }

    /**
     * Updates the index behind {@code indexer} and commits.
     *
     * @param everything whether files are read again that have not changed
     * @throws IOException when the corpus as a whole cannot be listed or has lost every file;
     *     single files that cannot be read are remarked on in the summary, and the rest is indexed
     */
    public UpdateSummary update(ReportIndexer indexer, boolean everything, UpdateListener listener)
            throws IOException {
        List<String> names = corpus.files();
        if (names.isEmpty() && indexer.files().stream().anyMatch(file -> file.reports() > 0)) {
            throw new IOException(
                    "The corpus folder holds no file at all while the index holds reports (is a"
                        + " disk not mounted?), so the index is left as it is: put the files back,"
                        + " or empty the index with the command index --rebuild.");
        }
        int removed = removeVanished(indexer, names);
        List<FileRecord> lists = recordLists(indexer);
        Map<String, FileRecord> known = everything ? Map.of() : byName(indexer.files());
        listener.progress(0, names.size(), "");
        List<FileRecord> files = new ArrayList<>();
        int unchanged = 0;
        try (ReadAhead ahead = new ReadAhead()) {
            Iterator<String> next = names.iterator();
            Deque<FileFeed> feeds = new ArrayDeque<>();
            while (next.hasNext() || !feeds.isEmpty()) {
                while (next.hasNext() && feeds.size() < ReadAhead.FILES) {
                    String name = next.next();
                    feeds.add(
                            ahead.read(
                                    new FileReader(reading, corpus, indexer, name),
                                    known.get(name)));
                }
                FileFeed feed = feeds.remove();
                FileRecord file = index(feed, indexer);
                unchanged += feed.isChanged() ? 0 : 1;
                files.add(file);
                listener.progress(files.size(), names.size(), file.file());
            }
        }
        indexer.commit();
        return new UpdateSummary(files, lists, unchanged, removed);
    }

    /** Word lists are recorded with what is wrong in them, though they hold no report. */
    private List<FileRecord> recordLists(ReportIndexer indexer) {
        Map<String, FileRecord> known = byName(indexer.files());
        List<FileRecord> lists = reading.lexicon().record().stream().toList();
        for (FileRecord list : lists) {
            if (!list.equals(known.get(list.file()))) {
                indexer.remove(list.file());
                indexer.record(list);
            }
        }
        return lists;
    }

    private static Map<String, FileRecord> byName(List<FileRecord> files) {
        return files.stream().collect(Collectors.toMap(FileRecord::file, Function.identity()));
    }

    private int removeVanished(ReportIndexer indexer, List<String> present) {
        Set<String> vanished = new HashSet<>(byName(indexer.files()).keySet());
        present.forEach(vanished::remove);
        reading.lexicon().record().ifPresent(list -> vanished.remove(list.file()));
        vanished.forEach(indexer::remove);
        return vanished.size();
    }

    /** Takes one file's reports from its feed into the index. */
    private static FileRecord index(FileFeed feed, ReportIndexer indexer) {
        @Nullable Prepared report = feed.take();
        boolean replaced = false;
        while (report != null) {
            if (!replaced) {
                indexer.remove(feed.file());
                replaced = true;
            }
            report.put();
            report = feed.take();
        }
        FileRecord file = feed.record();
        if (feed.isChanged()) {
            // A file that failed midway has handed on reports that it then takes back.
            if (!replaced || file.reports() == 0) {
                indexer.remove(file.file());
            }
            indexer.record(file);
        }
        return file;
    }
}
