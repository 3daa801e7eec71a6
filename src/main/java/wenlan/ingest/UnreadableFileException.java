package wenlan.ingest;

import java.io.IOException;

/** A file is nothing that can be read; the message says why and what to do, as half a sentence. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableFileException(String why) {
        super(why);
    }
}
