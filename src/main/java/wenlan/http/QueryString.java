package wenlan.http;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decodes the query part of a URL. Bytes that are no UTF-8, such as half a surrogate pair, become
 * replacement characters; only a broken percent escape is refused.
 */
final class QueryString {
    /** Far more than any page of ours sends. */
    private static final int MOST_PARAMETERS = 1000;

    private QueryString() {}

    /** Values by name, both in the order of their first appearance. */
    static Map<String, List<String>> parse(@Nullable String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        for (String part : raw == null ? new String[0] : raw.split("&")) {
            if (!part.isEmpty()) {
                count++;
                checkCount(count);
                int equals = part.indexOf('=');
                String name = decode(equals < 0 ? part : part.substring(0, equals));
                String value = equals < 0 ? "" : decode(part.substring(equals + 1));
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    private static void checkCount(int count) {
        if (count > MOST_PARAMETERS) {
            throw new ProblemException(
                    new Problem(400, "参数太多，一次最多 %d 个。".formatted(MOST_PARAMETERS)));
        }
    }

    private static String decode(String raw) {
        if (raw.indexOf('%') < 0) {
            return raw.replace('+', ' ');
        }
        StringBuilder decoded = new StringBuilder(raw.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < raw.length(); at++) {
            char character = raw.charAt(at);
            if (character == '%') {
                bytes.write(escapedByte(raw, at));
                at += 2;
            } else {
                flush(bytes, decoded);
                decoded.append(character == '+' ? ' ' : character);
            }
        }
        flush(bytes, decoded);
        return decoded.toString();
    }

    private static void flush(ByteArrayOutputStream bytes, StringBuilder decoded) {
        if (bytes.size() > 0) {
            decoded.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
        }
    }

    private static int escapedByte(String raw, int at) {
        int high = digit(raw, at + 1);
        int low = digit(raw, at + 2);
        if (high < 0 || low < 0) {
            String escape = raw.substring(at, Math.min(raw.length(), at + 3));
            throw new ProblemException(
                    new Problem(400, "网址里的“%s”不是完整的百分号编码；百分号本身要写作 %%25。".formatted(escape)));
        }
        return high * 16 + low;
    }

    private static int digit(String raw, int at) {
        boolean isDigit = at < raw.length() && HexFormat.isHexDigit(raw.charAt(at));
        return isDigit ? HexFormat.fromHexDigit(raw.charAt(at)) : -1;
    }
}
