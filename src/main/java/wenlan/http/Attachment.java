package wenlan.http;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a file that is handed over is called: in the words of a text where a program reads RFC 5987,
 * in ASCII elsewhere. Names hold nothing that a file system takes for something else and are short
 * enough for all of them.
 */
final class Attachment {
    /** Bytes that file systems allow are 255; an ending and a number of a copy want room too. */
    private static final int MOST_BYTES = 210;

    private static final int MOST_TITLE_BYTES = 105;

    private static final Pattern UNSAFE =
            Pattern.compile("[\\\\/:*?\"<>|%\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s\\p{Z}]+");

    /** Names of devices in Windows, whatever ending stands behind them. */
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9¹²³]) *(?:\\..*)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");

    private Attachment() {}

    /** The header's value for the file of a table. */
    static String ofTable(TableView table, String ending) {
        return named(name(table.report().title(), table.caption()), table.id(), ending);
    }

    /** The header's value for a file of what was asked for, as its kind and {@code plain} say. */
    static String ofQuery(String kind, String query, String plain, String ending) {
        return named(cut(safe(kind + " " + query), MOST_BYTES), plain, ending);
    }

    private static String name(String title, @Nullable String caption) {
        String safe = safe(title);
        return caption == null
                ? cut(safe, MOST_BYTES)
                : cut(cut(safe, MOST_TITLE_BYTES) + " " + safe(caption), MOST_BYTES);
    }

    private static String named(String name, String id, String ending) {
        String plain = id.replaceAll("[^A-Za-z0-9._-]+", "_");
        String file = noDevice(name.isEmpty() ? plain : name) + "." + ending;
        return "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s"
                .formatted(plain.isEmpty() ? "table" : noDevice(plain), ending, encoded(file));
    }

    private static String noDevice(String name) {
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    /** Neither signs of paths nor control characters, and no dot at either end. */
    private static String safe(String text) {
        return ENDS.matcher(UNSAFE.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** As many whole characters as so many bytes of UTF-8 hold. */
    private static String cut(String text, int most) {
        int bytes = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (bytes > most) {
                return ENDS.matcher(text.substring(0, at)).replaceAll("");
            }
            at += Character.charCount(character);
        }
        return text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
