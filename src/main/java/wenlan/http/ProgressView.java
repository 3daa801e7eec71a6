package wenlan.http;

/** How far the index has come. */
record ProgressView(String state, String message, int done, int total) {
    static ProgressView of(Progress progress) {
        return new ProgressView(
                progress.state().label(), progress.message(), progress.done(), progress.total());
    }
}
