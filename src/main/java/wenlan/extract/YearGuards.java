package wenlan.extract;

import wenlan.document.TracedText;
import wenlan.document.UnitKind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers that count or measure from years. */
final class YearGuards {
    /**
     * What follows a number that counts: classifiers (the table of nouns and their classifiers in
     * 现代汉语八百词), legal units of measure and words of approximation. A four-digit number of rarer
     * things reads as a year.
     */
    private static final Pattern COUNTED =
            Pattern.compile(
                    " ?(?:余|多|家|起|个|亿|万|张|座|项|件|篇|位|米|°|℃|%|名|台|辆|吨|平方|平米|千|百|倍|条|户|套|所|只"
                        + "|次|天|小时|秒|页|字|款|种|支|份|场|层|间|幢|栋|楼|室|号(?!文)|弄|门|队|群|股|度[电的以]"
                        + "|以[上内下]|左右|人(?!工|民|大|才|居|文|社|力|均|机|形|类)|分(?!析|布|会|论)|元(?!宇|年|旦)"
                        + "|美元|美金|欧元|英镑|日元|港元|港币|人民币|公[里斤顷分吨](?!程)|k[wm]|m[mwb²]|[gt]b|hz|ppm|×|x\\d|\\*|年代|[-–—~～至到]"
                        + " ?\\d+(?:\\.\\d+)?(?:余|多)?(?:家|起|个|亿|万|张|座|项|件|位|米|%|名|台|吨|元|人(?!工)))"
                        + "|s(?![a-z])");

    private static final Pattern MEASURED =
            Pattern.compile(
                    " ?(?:亿|万|元|%|‰|倍|米|吨|平|美|个|g|k|m|公[里斤顷]|亩|户|家|件|辆|艘|台|套|℃|分钟|小时"
                            + "|千[瓦克米]|人[次民]?(?=[，,。；;、\t]|$))");

    private static final Pattern DURATION =
            Pattern.compile("年(?:历史|来的历史|文明|以上历史|多|余|前的|的历史|的文明|的传统|积淀|期)");

    /** What a column of days and months is called: 时间, 出台日期, 上市. */
    private static final Pattern TIMES =
            Pattern.compile(
                    "届|时间|时期|期限|周期|起止|成立|创[办立建]|设立|注册|上市|挂牌|入学|毕业|出生|入职|立项|[开动竣完]工|建成|投[产运用]|开业|开通"
                        + "|启用|启动|颁布|发布|出台|印发|批准|批复|获批|认定|授[权予]|申请|签约|签订|落户|生效|到期|截止|结束|举办|召开|施行|实施|date|time|year");

    /** What a column of the figures of a year or month is called: 2019年, 2019年末, 12月末. */
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d(?!\\d)|1?\\d ?月)");

    private static final Pattern MEASURES =
            Pattern.compile("[(（][^()（）年月日]*[)）]|[亿万元吨%率量值额数]|规模|收入|面积");

    private static final int YEAR_DIGITS = 4;

    private YearGuards() {}

    /** Whether the number is one of things, of money, of a house, or of pixels. */
    static boolean isQuantity(String plain, int start, int end) {
        Matcher counted = COUNTED.matcher(plain).region(end, plain.length());
        if (counted.lookingAt()) {
            return true;
        }
        char before = start > 0 ? plain.charAt(start - 1) : ' ';
        if (before == '×' || before == '*' || before == '+' || before == '=') {
            return true;
        }
        return end < plain.length() - 1
                && plain.charAt(end) == ','
                && Character.isDigit(plain.charAt(end + 1))
                && !followedByYear(plain, end + 1);
    }

    /** Whether a unit of measure stands at the offset. */
    static boolean isUnit(String plain, int at) {
        return MEASURED.matcher(plain).region(at, plain.length()).lookingAt();
    }

    /** Whether what reads like a year and month is a number, whose fraction ends there. */
    static boolean isDecimal(Reading reading, int point, int end) {
        return isUnit(reading.plain(), end) || isDecimalCell(reading, point, end);
    }

    /**
     * Whether 1903.5 is all of a cell and a number there: a month it is only below a name that
     * speaks of a time, or with a nought (1903.05) below one that measures nothing.
     */
    private static boolean isDecimalCell(Reading reading, int point, int end) {
        int start = point - YEAR_DIGITS;
        boolean cell =
                reading.unit().kind() == UnitKind.TABLE_ROW
                        && reading.before(start) == TracedText.BREAK
                        && reading.at(end) == TracedText.BREAK;
        String column = cell ? reading.columnName(start) : "";
        if (isOfYear(column)) {
            return true;
        }
        if (column.isEmpty() || TIMES.matcher(column).find()) {
            return false;
        }
        boolean padded = reading.at(point + 1) == '0';
        boolean calendar = column.matches(".*[年月日].*");
        return MEASURES.matcher(column).find() || !padded && !calendar;
    }

    /**
     * Whether a column is of the figures of one year or month: its cells are no years, however they
     * look.
     */
    static boolean isOfYear(String column) {
        return YEARS.matcher(column).find() && !TIMES.matcher(column).find();
    }

    /** Whether 年 at {@code year} counts years (近2000年历史). */
    static boolean isDuration(String plain, int start, int year) {
        if (DURATION.matcher(plain).region(year, plain.length()).lookingAt()
                || plain.startsWith("年代", year)) {
            return true;
        }
        char before = start > 0 ? plain.charAt(start - 1) : ' ';
        return "近约超逾".indexOf(before) >= 0 && !plain.startsWith("年底", year);
    }

    private static boolean followedByYear(String plain, int at) {
        return plain.startsWith("19", at) || plain.startsWith("20", at);
    }
}
