package wenlan.app;

import picocli.CommandLine;

import wenlan.http.ListenException;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How a failed command ends: one line that says what to do, no stack trace. */
final class Failures {
    private Failures() {}

    static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(TerminalText.harmless(sentence(failure)));
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /**
     * Input and output fail for reasons that a person can mend; anything else is a fault of ours.
     */
    private static String sentence(Exception failure) {
        String message = String.valueOf(failure.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        return switch (failure) {
            case UncheckedIOException expected -> message;
            case IOException expected -> message;
            case StartFailure expected -> message;
            case ListenException expected -> message;
            default -> "Wenlan failed, please report it: " + failure;
        };
    }
}
