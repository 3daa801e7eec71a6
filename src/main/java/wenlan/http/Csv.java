package wenlan.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with the mark by which spreadsheets know it. A cell
 * that a spreadsheet would run as a formula stands behind an apostrophe; a plain number does not.
 */
final class Csv {
    static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private static final String MARK = "\ufeff";
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@＝＋－＠|%].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(?:\\.\\d+)?%?");
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private Csv() {}

    static byte[] bytes(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches()
                && !NUMBER.matcher(text.strip()).matches()
                && !text.strip().chars().allMatch(c -> c == '-' || c == '—');
    }
}
