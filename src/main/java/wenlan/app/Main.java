package wenlan.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

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
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            IndexCommand.class,
            InspectCommand.class,
            SearchCommand.class,
            RehearseCommand.class
        })
public final class Main implements Runnable {
    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE_HINTS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        // Lucene recommends a flag of the virtual machine at each start; for texts it does nothing.
        LUCENE_HINTS.setLevel(Level.OFF);
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to be executed. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Failures::report)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Without a sub-command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Name a command: serve, index, inspect or search.");
    }
}
