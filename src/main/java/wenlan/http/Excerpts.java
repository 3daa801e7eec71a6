package wenlan.http;

/** Input as it is repeated in messages. */
final class Excerpts {
    private static final int LONGEST = 80;

    private Excerpts() {}

    /** The beginning of {@code input}, so that no message grows with what was sent. */
    static String shortened(String input) {
        return input.length() <= LONGEST ? input : input.substring(0, LONGEST) + "…";
    }
}
