package wenlan.app;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/**
 * Shows how far a run has come: a bar that is drawn over itself when a person watches, else a plain
 * line now and then.
 */
final class ProgressLine {
    private static final int BAR_WIDTH = 30;
    private static final long PLAIN_INTERVAL = 2_000_000_000L;

    private final PrintStream out;
    private final boolean watched;
    private long lastShown = System.nanoTime();
    private int lastLength;

    private ProgressLine(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    static ProgressLine onStandardError() {
        return new ProgressLine(System.err, isTerminal());
    }

    /** Since Java 22 there is a console even without a terminal, and a method that tells. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unusable) {
            return false;
        }
    }

    /** {@code done} of {@code total} files are dealt with, the last of them {@code file}. */
    void show(int done, int total, String file) {
        if (watched) {
            draw(done, total, file);
        } else if (System.nanoTime() - lastShown > PLAIN_INTERVAL) {
            lastShown = System.nanoTime();
            out.printf("indexed %d of %d files%n", done, total);
        }
    }

    private void draw(int done, int total, String file) {
        int filled = total == 0 ? BAR_WIDTH : (int) ((long) BAR_WIDTH * done / total);
        String bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
        String shown = TerminalText.harmless(file);
        String name = shown.length() > 40 ? "…" + shown.substring(shown.length() - 39) : shown;
        String line = "%s %d/%d %s".formatted(bar, done, total, name);
        out.print('\r' + line + " ".repeat(Math.max(0, lastLength - line.length())));
        out.flush();
        lastLength = line.length();
    }

    /** Clears the bar. */
    void end() {
        if (watched && lastLength > 0) {
            out.print('\r' + " ".repeat(lastLength) + '\r');
            out.flush();
        }
    }
}
