package wenlan.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the program in a Java process of its own, with the options that suit it: a jar cannot name
 * options of the virtual machine. Whoever gives options, on the command line or in the environment,
 * has exactly those; then, and where a process does not tell how it was started, the program runs
 * in the process that there is.
 */
public final class Start {
    /**
     * One collector thread: least memory and start, and heaps here are small; for indexing several
     * threads are no faster. Remarks about the archive are off, since one that does not fit is only
     * not used.
     */
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xlog:disable",
                    // Jetty would load the machine's management, a tenth of a start, to ask for
                    // this.
                    "-Dorg.eclipse.jetty.util.referencesPerCacheLine=16");

    /**
     * For what runs once: the second compiler takes half of the processor time of indexing a few
     * reports, and for 12 MB of law passages still costs more than it gives. The rehearsal is one
     * of these.
     */
    private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1");

    /**
     * For what goes on running: searching gains a third from the second compiler, which shall let
     * the start pass first. So it waits for twice the usual number of calls, and while it is busy
     * the first one leaves out the counting that prepares for it. Four times would make the first
     * answer no sooner, and searches slower for the first thousands.
     */
    private static final List<String> LASTING =
            List.of(
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "-XX:Tier4InvocationThreshold=10000",
                    "-XX:Tier4MinInvocationThreshold=1200",
                    "-XX:Tier4CompileThreshold=30000",
                    "-XX:Tier4BackEdgeThreshold=80000",
                    "-XX:Tier3DelayOn=0",
                    "-XX:Tier3DelayOff=0");

    private static final List<String> OPTION_VARIABLES =
            List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private static final String PARENT = "wenlan.parent";
    private static final long LOOK_MILLISECONDS = 100;

    private Start() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Long parent = Long.getLong(PARENT);
        if (parent != null) {
            Thread.ofPlatform().daemon().name("parent").start(() -> endWith(parent));
        } else {
            Optional<List<String>> command = child(arguments);
            if (command.isPresent()) {
                System.exit(
                        isRehearsal(arguments) ? runSilently(command.get()) : run(command.get()));
            }
        }
        Main.main(arguments);
    }

    /** Whether the command goes on running until it is ended. */
    static boolean isLasting(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("serve");
    }

    /** Whether the command is the build's, which leaves the archive of classes behind. */
    private static boolean isRehearsal(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("rehearse");
    }

    private static Optional<List<String>> child(String[] arguments) {
        if (OPTION_VARIABLES.stream().anyMatch(name -> System.getenv(name) != null)) {
            return Optional.empty();
        }
        List<String> given =
                ProcessHandle.current().info().arguments().map(List::of).orElse(List.of());
        if (given.size() < 2 || !given.getFirst().equals("-jar")) {
            return Optional.empty();
        }
        // The archive knows the jar by this path.
        Path jar = Path.of(given.get(1)).toAbsolutePath().normalize();
        return Optional.of(command(jar, arguments));
    }

    private static List<String> command(Path jar, String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(isLasting(arguments) ? LASTING : BRIEF);
        ClassArchive archive = ClassArchive.of(jar, Runtime.version().feature());
        command.addAll(isRehearsal(arguments) ? archive.writing() : List.of(archive.reading()));
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs the process on this one's terminal; ends it when this one is told to end. */
    private static int run(List<String> command) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child)));
        return child.waitFor();
    }

    /** Lets the process speak only when it fails: a virtual machine tells how it makes archives. */
    private static int runSilently(List<String> command) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said = child.getInputStream().readAllBytes();
        int code = child.waitFor();
        if (code != 0) {
            System.err.writeBytes(said);
        }
        return code;
    }

    private static void end(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Who kills the process that was started means this one, which holds the index and the port.
     */
    private static void endWith(long parent) {
        try {
            while (ProcessHandle.current()
                    .parent()
                    .filter(now -> now.pid() == parent)
                    .isPresent()) {
                Thread.sleep(LOOK_MILLISECONDS);
            }
        } catch (InterruptedException ended) {
            return;
        }
        Runtime.getRuntime().halt(1);
    }
}
