package wenlan.app;

import wenlan.document.Diagnostic;
import wenlan.document.Parsed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Function;

/**
 * A list that the user keeps in the corpus, read again when the file has changed; empty while there
 * is none.
 *
 * @param <T> what it says
 */
final class UserList<T> {
    private final Path file;
    private final Function<String, Parsed<T>> reader;
    private final T empty;
    private String stamp = "";
    private T value;

    UserList(Path file, T empty, Function<String, Parsed<T>> reader) {
        this.file = file;
        this.reader = reader;
        this.empty = empty;
        this.value = empty;
    }

    /** What the file says now; looking costs one call of the operating system. */
    synchronized T get() {
        String now = stamp();
        if (!now.equals(stamp)) {
            stamp = now;
            value = read();
        }
        return value;
    }

    private String stamp() {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return facts.lastModifiedTime() + " " + facts.size();
        } catch (IOException none) {
            return "";
        }
    }

    private T read() {
        if (stamp.isEmpty()) {
            return empty;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Parsed<T> parsed = reader.apply(text.replace("\uFEFF", ""));
            parsed.diagnostics().forEach(remark -> say(text, remark));
            return parsed.value();
        } catch (IOException unreadable) {
            System.err.println(TerminalText.harmless(file + " cannot be read; it is left out."));
            return empty;
        }
    }

    private void say(String text, Diagnostic remark) {
        int at = Math.min(remark.span().start(), text.length());
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        System.err.println(
                TerminalText.harmless(file + ", line " + line + ": " + remark.message()));
    }
}
