package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions of tables and figures, by their first word and number. */
final class Captions {
    private static final int LONGEST = 120;
    private static final String NUMBER = "(?:[\\dA-Z一二三四五六七八九十]{1,3}(?:[-–.．—]\\d{1,3}){0,3})";
    private static final String LEAD = "^[^\\p{L}\\p{N}“《（(【\\[]{0,4}";
    private static final String VERB =
            "(?!显示|所示|中|是|为|示|说明|反映|列出|给出|可见|可知|达|明|面|决|彰|态|现|演|征|大会|格中)";
    private static final Pattern TABLE =
            Pattern.compile(
                    LEAD
                            + "(?<label>(?:续\\s*)?(?:附?表格?|图表|专栏表|(?i:table))\\s*(?:"
                            + NUMBER
                            + "\\s*(?:[（(]续表?[\\d一二三四五六七八九十]*[）)]|续\\s*\\d{0,2}(?=[\\s　:：]|$))?"
                            + "\\s*(?:[:：.．、]|(?=[\\s　])|"
                            + VERB
                            + "(?=[\\p{IsHan}“《A-Z])|$)|[:：])|附表(?=[\\s　]))[\\s　]*(?<title>.*)$");
    private static final Pattern FIGURE =
            Pattern.compile(
                    LEAD
                            + "(?<label>(?:附?图[表片]?|照片|(?i:figure|fig\\.?))\\s*(?:"
                            + NUMBER
                            + "\\s*(?:[:：.．、]|(?=[\\s　])|"
                            + VERB
                            + "(?=[\\p{IsHan}“《A-Z])|$)|[:：]))[\\s　]*(?<title>.*)$");
    private static final Pattern LABEL =
            Pattern.compile("(?:附?表格?\\s*" + NUMBER + "|(?i:table)\\s+\\d{1,3})\\s*[:：.．]?");
    private static final Pattern CONTINUED =
            Pattern.compile(
                    "续\\s*[上前附]?\\s*表|[（(]\\s*续\\s*表?\\s*[\\d一二三四五六七八九十]*\\s*[）)]"
                            + "|(?<=\\d)\\s*续\\s*\\d{0,2}(?=[\\s:：]|$)"
                            + "|\\(?(?i:continued)\\)?");

    private static final String BLANKS = "[\\s　]*";
    private static final String COUNT = "\\d{1,2}(?:[-－–—]\\d{1,3}){1,2}";

    /** The same alone or beside the number of the table, as yearbooks print it on each page. */
    private static final Pattern BARE =
            Pattern.compile(
                    "[（(【]?\\s*(?:"
                            + COUNT
                            + BLANKS
                            + ")?[（(]?续\\s*[上前附]?\\s*表"
                            + BLANKS
                            + "(?:\\d{1,2}|"
                            + COUNT
                            + ")?"
                            + BLANKS
                            + "[）)】]?"
                            + BLANKS
                            + "[（(]?(?i:continued|cont['’]?d\\.?)?[）)]?");

    private static final int LONGEST_BARE = 30;

    private Captions() {}

    /** Whether a line reads as the caption of a table. */
    static boolean isTable(String text) {
        return match(TABLE, text) != null || isBareContinuation(text);
    }

    /** Whether a line is the number of a table and no more: its title stands elsewhere. */
    static boolean isLabel(String text) {
        return text.length() <= 12 && LABEL.matcher(text).matches();
    }

    /** Whether a line reads as the caption of a figure. */
    static boolean isFigure(String text) {
        return match(FIGURE, text) != null;
    }

    /** Whether a caption says that its table goes on from before. */
    static boolean isContinued(String text) {
        return text.length() <= LONGEST && CONTINUED.matcher(text).find();
    }

    private static boolean isBareContinuation(String text) {
        String alone = text.length() <= LONGEST_BARE ? text.strip() : "";
        return BARE.matcher(alone).matches()
                || alone.length() <= 10 && CONTINUED.matcher(alone).matches();
    }

    /** The number of a caption as printed ({@code 表 1}), null without one. */
    static @Nullable String number(String text) {
        Matcher matcher = match(TABLE, text);
        matcher = matcher == null ? match(FIGURE, text) : matcher;
        if (matcher == null) {
            return null;
        }
        String label = matcher.group("label").replaceAll("[\\s　:：.．、]+$", "");
        return label.matches(".*[\\dA-Z一二三四五六七八九十].*") ? label : null;
    }

    /** What two printings of one caption share: no number marks, no 续表. */
    static String key(String text) {
        return Chars.key(CONTINUED.matcher(text).replaceAll(""));
    }

    private static @Nullable Matcher match(Pattern pattern, String text) {
        if (text.length() > LONGEST || text.endsWith("。") || text.endsWith("；")) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }
}
