package wenlan.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one program with sub-commands. */
@Command(name = "wenlan", mixinStandardHelpOptions = true, subcommands = InspectCommand.class)
public final class Main implements Runnable {
    /** Runs a sub-command; the exit code is 0, 1 (failed) or 2 (wrong use). */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                new CommandLine(this), "Name a sub-command; --help lists them.");
    }
}
