package wenlan.parse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Ids that stay when the text around changes: made from a unit's own text, counted when equal. */
final class UnitIds {
    private static final int REPORT_DIGITS = 12;
    private static final int UNIT_DIGITS = 10;

    private final String report;
    private final Map<String, Integer> seen = new HashMap<>();

    UnitIds(String report) {
        this.report = report;
    }

    /** The id of a report that a file (and record of it) holds. */
    static String report(String file) {
        return digest(file, REPORT_DIGITS);
    }

    /** The id of the next unit with a text. */
    String next(String text) {
        String id = report + "." + digest(withoutBlanks(text), UNIT_DIGITS);
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (!Chars.isBlank(text.charAt(at))) {
                kept.append(text.charAt(at));
            }
        }
        return kept.toString();
    }

    private static String digest(String text, int digits) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, digits);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
