package wenlan;

/**
 * Entry point of the jar: says in one sentence when the running Java is too old, else starts the
 * application. Compiled for Java 8, whereas everything else needs 21, so that it can run at all on
 * the Java that it turns away.
 */
public final class Launcher {
    private static final int OLDEST_JAVA = 21;

    private Launcher() {}

    /**
     * Passes the arguments on to {@code wenlan.app.Start}; exits with 1 on a Java older than 21.
     */
    public static void main(String[] arguments) throws Exception {
        int java = majorVersion(System.getProperty("java.specification.version"));
        if (java < OLDEST_JAVA) {
            System.err.println(
                    "Wenlan needs Java "
                            + OLDEST_JAVA
                            + " or newer, and this is Java "
                            + java
                            + ": start it with a newer one, such as /path/to/jdk-"
                            + OLDEST_JAVA
                            + "/bin/java -jar wenlan.jar.");
            System.exit(1);
        }
        Class.forName("wenlan.app.Start")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    /** Up to Java 8 the version is written 1.8, from 9 on it is a plain number. */
    private static int majorVersion(String specification) {
        String major = specification.startsWith("1.") ? specification.substring(2) : specification;
        return Integer.parseInt(major);
    }
}
