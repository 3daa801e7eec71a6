package wenlan.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

class InMemoryBackendTest implements SearchBackendContract {
    private final Map<Path, InMemoryBackend.Store> stores = new HashMap<>();

    @Override
    public SearchBackend open(Path directory) {
        return new InMemoryBackend(
                stores.computeIfAbsent(directory, d -> new InMemoryBackend.Store()));
    }
}
