package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers under which offices issue documents, orders, letters and standards. */
final class DocumentNumbers {
    /** A longer line says more than the number. */
    private static final int LONGEST = 120;

    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile(
                    "[\\p{IsHan}]{1,10}[〔\\[（(]\\s*(?:19|20)\\d\\d\\s*[〕\\]）)]\\s*(?:第\\s*)?\\d{1,5}\\s*号");

    /**
     * Number of a paper of the Legislative Council of Hong Kong: its series, the count and the
     * session (立法會CB(1)236/96-97號文件).
     */
    private static final Pattern COUNCIL =
            Pattern.compile(
                    "\\p{IsHan}{2,8}\\s*(?:[A-Z]{2,5}\\s*(?:[（(]\\d[)）])?)?\\s*(?:第\\s*)?\\d{1,5}/\\d{2,4}-\\d{2}"
                        + "\\s*(?:[（(]\\d{1,2}[)）])?\\s*[号號]文件");

    /** A number behind its name in the form above a document, in words too: 国令第12号. */
    private static final Pattern NAMED =
            Pattern.compile("(?:发文字号|發文字號|文\\s*号)\\s*[:：]\\s*([^\\s　]{2,30}[号號])");

    /** Number of a letter or order as offices in Taiwan count them, its day before it. */
    private static final Pattern LETTER_NUMBER =
            Pattern.compile(
                    "(?:(?:中[華华])?民[國国].{3,14}日\\s*)?([\\p{IsHan}\\d（()）]{2,24}字第\\s*[\\d〇○零一二三四五六七八九十百]{2,12}\\s*[號号])(?:書?函|令|公告)?");

    private static final Pattern SERIAL =
            Pattern.compile("(?:(?:19|20)\\d\\d\\s*年\\s*)?第\\s*[\\d〇○零一二三四五六七八九十百]{1,7}\\s*号");

    /** Codes of the trades whose offices issue standards, as the state's register lists them. */
    private static final String TRADES =
            "AQ|BB|CB|CH|CJ|CY|DA|DL|DZ|EJ|FZ|GA|GC|GD|GH|GM|GY|GZ|HB|HG|HJ|HS|HY|JB|JC|JG|JR|JT"
                + "|JY|LB|LD|LS|LY|MH|MT|MZ|NB|NY|QB|QC|QJ|QX|RB|RF|SB|SC|SF|SH|SJ|SL|SN|SW|SY|TB|TD|TY"
                + "|WB|WH|WJ|WM|WS|WW|XB|XF|YB|YC|YD|YS|YY|YZ|ZY";

    /**
     * Number of a standard: of the state, a region, a trade, an association or firm, or of an
     * international body. Behind a code with no slash a span of years is none, as in ISO 2016-2020.
     */
    private static final Pattern STANDARD =
            Pattern.compile(
                    "(?:(?:GBZ?|GJB|DBJ?\\s?\\d{2,6}|"
                            + TRADES
                            + ")/[A-Z]{1,2}|[TQ]/[A-Z\\d]{2,10}|ISO/(?:IEC|TR|TS|PAS)"
                            + "|(?:GBZ?|GBJ|GJB|JJ[FG]|DBJ?\\s?\\d{2,6}|ISO|IEC|IEEE|EN|"
                            + TRADES
                            + ")(?!\\s*(?:19|20)\\d\\d\\s*[—–-]))\\s*[\\d.]{1,10}\\s*[—–-]{1,2}\\s*(?:19|20)\\d\\d");

    private DocumentNumbers() {}

    /**
     * The number of a document by the lines of its front matter, null without one.
     *
     * @param titlePage number of lines before the text begins
     */
    static @Nullable String read(List<String> lines, int titlePage) {
        for (String line : lines) {
            Matcher matcher = DOCUMENT_NUMBER.matcher(line);
            if (matcher.find() && line.length() <= LONGEST) {
                return matcher.group();
            }
        }
        for (String line : lines.subList(0, titlePage)) {
            if (line.length() <= LONGEST && COUNCIL.matcher(line).matches()) {
                return line;
            }
        }
        for (String line : lines.subList(0, titlePage)) {
            Matcher letter = LETTER_NUMBER.matcher(line.length() <= LONGEST ? line : "");
            if (letter.matches()) {
                return letter.group(1);
            }
        }
        for (String line : lines.subList(0, titlePage)) {
            Matcher named = NAMED.matcher(line.length() <= LONGEST ? line : "");
            if (named.lookingAt()) {
                return named.group(1);
            }
        }
        for (int at = 0; at + 1 < lines.size(); at++) {
            String next = lines.get(at + 1);
            if (TitleLines.isLetterhead(lines.get(at)) && isSerial(next)) {
                return (lines.get(at) + next).replaceAll("\\s+", "");
            }
        }
        return lines.subList(0, titlePage).stream()
                .filter(DocumentNumbers::isOfStandard)
                .findFirst()
                .orElse(null);
    }

    /** Whether a line is the number under which an office issued a document. */
    static boolean isOne(String line) {
        return line.length() <= 60
                && (DOCUMENT_NUMBER.matcher(line).matches()
                        || LETTER_NUMBER.matcher(line).matches());
    }

    /** Whether a line is the number of a standard. */
    static boolean isOfStandard(String line) {
        return line.length() <= 40 && STANDARD.matcher(line).matches();
    }

    /**
     * Whether a line is the number of an order in its year, which its office stands above: 第12号.
     */
    static boolean isSerial(String line) {
        return SERIAL.matcher(line).matches();
    }
}
