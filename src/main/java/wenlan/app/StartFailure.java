package wenlan.app;

/** A command cannot go on, for a reason that its message says together with what to do. */
final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartFailure(String sentence) {
        super(sentence);
    }
}
