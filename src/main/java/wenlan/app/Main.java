package wenlan.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command line. Exit codes: 0 done, 1 failed, 2 wrong use; errors are one line on standard
 * error.
 */
@Command(
        name = "wenlan",
        description = "Full-text search portal for Chinese policy and industry reports.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    private static final Logger ALL = Logger.getLogger("");

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE_HINTS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("serve", ServeCommand.class);
        COMMANDS.put("index", IndexCommand.class);
        COMMANDS.put("inspect", InspectCommand.class);
        COMMANDS.put("search", SearchCommand.class);
        COMMANDS.put("rehearse", RehearseCommand.class);
    }

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        // Of Javalin's and Jetty's remarks only what a person should look at, each on one line.
        System.setProperty(
                "java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s: %5$s%6$s%n");
        ALL.setLevel(Level.WARNING);
        // Lucene recommends a flag of the virtual machine at each start; for texts it does nothing.
        LUCENE_HINTS.setLevel(Level.OFF);
        // Beside the reading of the command line, which takes as long.
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "serve" -> Wiring.loadAhead();
            case "index" -> Wiring.loadAheadForReading();
            default -> {}
        }
        System.exit(commandLine(arguments).execute(arguments));
    }

    /**
     * The command line for {@code arguments}, ready to be executed: with the one command that they
     * begin with, since reading the options of all takes a tenth of a start, or else with all.
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        Map<String, Class<?>> wanted = new LinkedHashMap<>(COMMANDS);
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            wanted.keySet().retainAll(Set.of(arguments[0]));
        }
        wanted.forEach(line::addSubcommand);
        return line.setExecutionExceptionHandler(Failures::report)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Without a sub-command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Name a command: serve, index, inspect or search.");
    }
}
