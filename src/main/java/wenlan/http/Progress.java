package wenlan.http;

/**
 * How far the index has come.
 *
 * @param state what is going on
 * @param message one sentence for a person: what is being done, or why nothing can be served
 * @param done files that have been read
 * @param total files to be read, 0 while they are not yet counted
 */
public record Progress(State state, String message, int done, int total) {
    /** What is going on. */
    public enum State {
        /** The index is being brought up to date; the last good one is served meanwhile. */
        UPDATING("updating"),
        /** The index is up to date. */
        READY("ready"),
        /** The index could not be brought up to date; a person must do something. */
        FAILED("failed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The name in the public interface. */
        public String label() {
            return label;
        }
    }
}
