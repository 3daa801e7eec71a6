package wenlan.cite;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180). A value that a spreadsheet would run as a formula stands
 * behind an apostrophe, which makes it text; a plain number and a dash for nothing do not. The
 * basket writes its values by the same rule in the browser; {@code web/test/csv-cells.json} holds
 * both to it.
 */
public final class Csv {
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    /** The byte order mark, without which spreadsheets do not take a file for UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String BLANKS = "[\\s\\p{Z}\\p{Cntrl}\\uFEFF]*";
    private static final String NUMBER = "[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?%?";
    private static final String DASHES = "[-—]+";

    /** Blanks before a sign do not keep a spreadsheet from it, nor does full width. */
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^%1$s(?!(?:%2$s|%3$s)%1$s\\z)[=+\\-@＝＋－＠|%%]"
                            .formatted(BLANKS, NUMBER, DASHES));

    /** Semicolon and tab part values where a spreadsheet was told so. */
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s\\z");

    private Csv() {}

    /** One line with its end. */
    public static String row(List<String> values) {
        return values.stream().map(Csv::value).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String value(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
