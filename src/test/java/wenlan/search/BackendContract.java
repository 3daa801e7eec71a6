package wenlan.search;

import java.nio.file.Path;

/** The hook of the contract. */
interface BackendContract {
    /** A backend over a directory, which may hold what an earlier one committed there. */
    SearchBackend open(Path directory);
}
