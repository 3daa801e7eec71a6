package wenlan.app;

import java.nio.file.Path;
import java.util.List;

/**
 * The archive of loaded classes beside the jar: made by the build, read at each start. One that
 * does not fit the jar or the virtual machine is only not used.
 *
 * @param file where it is, whether or not it exists
 * @param ahead whether classes are kept linked and their objects made, which takes a third off a
 *     start and needs Java 25 (JEP 483, 514); an older Java keeps them as loaded
 */
record ClassArchive(Path file, boolean ahead) {
    private static final int AHEAD_OF_TIME_JAVA = 25;

    /** The archive that a Java of this version keeps beside a jar. */
    static ClassArchive of(Path jar, int java) {
        boolean ahead = java >= AHEAD_OF_TIME_JAVA;
        String name = String.valueOf(jar.getFileName()).replaceFirst("\\.jar$", "");
        return new ClassArchive(jar.resolveSibling(name + (ahead ? ".aot" : ".jsa")), ahead);
    }

    /** The option of the virtual machine that uses the archive. */
    String reading() {
        return (ahead ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file;
    }

    /**
     * The options of the virtual machine that make the archive of what is loaded until it ends. It
     * is not to keep how often methods ran: short as a rehearsal is, that delays the second
     * compiler, and searches took a fifth longer for good.
     */
    List<String> writing() {
        return ahead
                ? List.of(
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTRecordTraining",
                        "-XX:AOTCacheOutput=" + file)
                : List.of("-XX:ArchiveClassesAtExit=" + file);
    }
}
