package wenlan.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Another program is writing the index; what failed may succeed when it is done. */
public final class IndexInUseException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    /** With a sentence that says which index, and what to do. */
    public IndexInUseException(String sentence, IOException cause) {
        super(sentence, cause);
    }
}
