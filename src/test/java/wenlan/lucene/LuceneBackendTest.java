package wenlan.lucene;

import wenlan.search.SearchBackend;
import wenlan.search.SearchBackendContract;

import java.nio.file.Path;

class LuceneBackendTest implements SearchBackendContract {
    @Override
    public SearchBackend open(Path directory) {
        return new LuceneBackend(directory, "test");
    }
}
