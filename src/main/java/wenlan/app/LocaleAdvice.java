package wenlan.app;

import java.io.File;
import java.util.List;
import java.util.Optional;

/**
 * Advice for a Java that was started without a UTF-8 locale: it shows names of files with question
 * marks and takes none with other letters than ASCII from the command line.
 */
final class LocaleAdvice {
    private LocaleAdvice() {}

    /** The advice for these names of files, where Java's encoding of names is {@code encoding}. */
    static Optional<String> of(String encoding, List<String> names) {
        boolean ascii = names.stream().allMatch(name -> name.chars().allMatch(c -> c < 0x80));
        return ascii || encoding.equalsIgnoreCase("UTF-8")
                ? Optional.empty()
                : Optional.of(
                        "Names in the corpus have other letters than ASCII, and the locale's"
                                + " encoding is "
                                + encoding
                                + ": set LC_ALL=C.UTF-8, so that they can be shown and named.");
    }

    /** Says it on standard error; Windows knows no such setting and needs none. */
    static void say(List<String> names) {
        if (File.separatorChar == '/') {
            of(System.getProperty("sun.jnu.encoding", "UTF-8"), names)
                    .ifPresent(System.err::println);
        }
    }
}
