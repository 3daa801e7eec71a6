package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.document.UnitKind;

import java.util.regex.Pattern;

/** Reads one year at an offset of a unit, or decides that the digits there are none. */
final class YearReader {
    private static final int FIRST = 1700;
    private static final int LAST = 2099;

    /** Without 年 only years that reports speak of are taken. */
    private static final int FIRST_BARE = 1900;

    private static final int LAST_BARE = 2060;

    /**
     * A bare number at the head of a name: before the People's Republic it is the house number or
     * birth year of an old factory or quarter (1933老场坊), not the year of a report or event.
     */
    private static final int FIRST_NAMED = 1949;

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    /** 2020财年, or the edition of an event or award: 2020生物医药峰会. */
    private static final Pattern NAMED_EDITION =
            Pattern.compile(
                    "财年|[^\\d、,，。;；\t]{1,16}?(?:峰会|大会|论坛|博览会|年会|大赛|榜单|排行榜|白皮书|蓝皮书)|\\[eb/ol\\]");

    private static final Pattern STANDARD =
            Pattern.compile("(?:gb|iso|iec|ieee|yd|db|jr|sj|ga|t)[/a-z]{0,4} ?\\d+(?:\\.\\d+)?-$");
    private static final Pattern SOURCE_NOTE =
            Pattern.compile("[注图表\\d ]*[:：]?(?:资料|数据|图片)?来源[:：]");
    private static final String OPENING = "(〔[【（［";
    private static final String CLOSING = ")〕]】）］";

    private final Reading reading;
    private final String plain;

    YearReader(Reading reading) {
        this.reading = reading;
        this.plain = reading.plain();
    }

    /**
     * A year as written.
     *
     * @param value the year
     * @param start first offset
     * @param end offset behind it, 年 and month and day included
     * @param basis how it was known
     */
    record Year(int value, int start, int end, String basis) {}

    /** The next offset from {@code from} at which a number begins, -1 without one. */
    int next(int from) {
        for (int at = from; at < plain.length(); at++) {
            char character = plain.charAt(at);
            boolean begins = isDigit(character) || character == '二' || character == '一';
            if (begins && !isDigit(reading.before(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Offset behind the digits at {@code at}. */
    int skipNumber(int at) {
        int end = at + 1;
        while (end < plain.length() && isDigit(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The year at {@code at}, null where there is none. */
    @Nullable Year read(int at) {
        if (!isDigit(plain.charAt(at))) {
            return chinese(at);
        }
        int end = skipNumber(at);
        if (end - at == 2) {
            return twoDigits(at);
        }
        if (end - at != 4 || isInsideNumber(at) && !plain.startsWith("财年", end)) {
            return null;
        }
        int value = Integer.parseInt(plain.substring(at, end));
        if (value < FIRST || value > LAST) {
            return null;
        }
        return fourDigits(value, at, end);
    }

    /** The end of a range that begins with {@code first}: may be written with two digits. */
    @Nullable Year readRangeEnd(int at, Year first) {
        if (at >= plain.length()) {
            return null;
        }
        int end = isDigit(plain.charAt(at)) ? skipNumber(at) : at;
        if (end - at == 2 && reading.at(end) == '年') {
            int value = first.value() / 100 * 100 + Integer.parseInt(plain.substring(at, end));
            boolean month = value % 100 <= 12 && reading.at(end + 1) != '度';
            return month ? null : new Year(value, first.start(), end + 1, "range");
        }
        if (end - at == 4) {
            int value = Integer.parseInt(plain.substring(at, end));
            boolean year =
                    value >= FIRST && value <= LAST && !YearGuards.isQuantity(plain, at, end);
            return year ? new Year(value, at, withDate(end, value), "range") : null;
        }
        Year read = end == at ? chinese(at) : null;
        return read;
    }

    private @Nullable Year fourDigits(int value, int start, int end) {
        if (YearGuards.isQuantity(plain, start, end)) {
            return null;
        }
        int afterSpace = reading.at(end) == ' ' ? end + 1 : end;
        if (reading.at(afterSpace) == '年') {
            return YearGuards.isDuration(plain, start, afterSpace)
                    ? null
                    : new Year(value, start, withDate(end, value), "year");
        }
        if (value < FIRST_BARE || value > LAST_BARE) {
            return null;
        }
        int dateEnd = dateEnd(end);
        if (dateEnd > end) {
            return new Year(value, start, dateEnd, "date");
        }
        if (isBracketed(start, end)) {
            boolean number = reading.at(end + 1) >= '0' && reading.at(end + 1) <= '9';
            return new Year(value, start, end, number ? "document number" : "bracket");
        }
        if (isForecastMark(end)) {
            return new Year(value, start, end, "forecast mark");
        }
        if (isStandard(start)) {
            return new Year(value, start, end, "document number");
        }
        if (isActualMark(start, end)) {
            return new Year(value, start, end, "year");
        }
        return isRangeStart(end) || isListed(end) || isPartOfYear(end)
                ? new Year(value, start, end, "range")
                : bare(value, start, end);
    }

    /** A year with nothing written behind it: the edge of a title, a cell, a name. */
    private @Nullable Year bare(int value, int start, int end) {
        char before = reading.before(start);
        char after = reading.at(end);
        if (before == TracedText.BREAK && after == TracedText.BREAK) {
            return isYearCell(start) ? new Year(value, start, end, "cell") : null;
        }
        if (value < FIRST_NAMED || isSeries(start, end)) {
            return null;
        }
        if (NAMED_EDITION.matcher(plain).region(end, plain.length()).lookingAt()) {
            return new Year(value, start, end, "name");
        }
        boolean opens = "《〈“\"‘'(（「『".indexOf(before) >= 0 || before == TracedText.BREAK;
        boolean parted = ",，。;；:：、|·)）！!".indexOf(before) >= 0;
        boolean preposition = "在至到自从于截年及和与".indexOf(before) >= 0;
        boolean spaced = before == ' ' && !isDigit(reading.before(start - 1));
        boolean readsOn =
                Character.isIdeographic(after)
                        || after == ' ' && (Character.isLetter(reading.at(end + 1)))
                        || after >= 'a' && after <= 'z' && !isModel(end);
        if (SOURCE_NOTE.matcher(plain).lookingAt()
                && parted
                && (after == TracedText.BREAK || "。;；,，)".indexOf(after) >= 0)) {
            return new Year(value, start, end, "source note");
        }
        boolean closes = after == '》' || after == '”' || after == '〉';
        if ((opens || parted || preposition || spaced) && readsOn) {
            return new Year(value, start, end, "name");
        }
        return closes && (opens || spaced) ? new Year(value, start, end, "name") : null;
    }

    private boolean isModel(int end) {
        return !plain.startsWith("q", end) && !plain.startsWith("h", end);
    }

    private boolean isYearCell(int start) {
        if (reading.unit().kind() == UnitKind.TABLE || reading.unit().kind() == UnitKind.METADATA) {
            return true;
        }
        String column = reading.columnName(start);
        return column.matches(".*(年|时间|日期|届).*")
                && !column.matches(".*[亿万元].*")
                && !YearGuards.isOfYear(column);
    }

    /** 2017、2018 and 2018 as parts of an enumeration that 年 or a range closes. */
    private boolean isListed(int end) {
        int at = end;
        for (int count = 0; count < 12; count++) {
            int next = at;
            while (next < plain.length() && "、,， 和及与以".indexOf(plain.charAt(next)) >= 0) {
                next++;
            }
            if (next == at || next - at > 3 || skip4(next) < 0) {
                return false;
            }
            at = skip4(next);
            if (reading.at(at) == '年' || reading.at(at) == ' ' && reading.at(at + 1) == '年') {
                return true;
            }
        }
        return false;
    }

    private int skip4(int at) {
        if (at >= plain.length() || !isDigit(plain.charAt(at))) {
            return -1;
        }
        int end = skipNumber(at);
        boolean year = end - at == 4 && (plain.startsWith("19", at) || plain.startsWith("20", at));
        return year ? end : -1;
    }

    private boolean isRangeStart(int end) {
        int at = end;
        while (at < plain.length() && at - end < 4 && " -–—―~～至到".indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        if (at == end || plain.substring(end, at).isBlank()) {
            return false;
        }
        if (isDigit(reading.at(at)) && skipNumber(at) == at + 2 && reading.at(at + 2) == '年') {
            return true;
        }
        int last = skip4(at);
        return last > 0 && !YearGuards.isQuantity(plain, at, last);
    }

    private boolean isBracketed(int start, int end) {
        int opening = OPENING.indexOf(reading.before(start));
        return opening >= 0 && CLOSING.indexOf(reading.at(end)) >= 0;
    }

    private boolean isForecastMark(int end) {
        boolean mark = plain.startsWith("e", end) || plain.startsWith("f", end);
        return plain.startsWith("(e)", end)
                || mark && !(reading.at(end + 1) >= 'a' && reading.at(end + 1) <= 'z');
    }

    /**
     * 2022A: what was reached, beside what is forecast (2025E). 型号 X 2022A and 2022A型 are products.
     */
    private boolean isActualMark(int start, int end) {
        char behind = reading.at(end + 1);
        return reading.at(end) == 'a'
                && !isBehindLatin(start)
                && !(behind >= 'a' && behind <= 'z')
                && !isDigit(behind)
                && "型级款系".indexOf(behind) < 0;
    }

    private boolean isBehindLatin(int start) {
        char lead = reading.before(reading.before(start) == ' ' ? start - 1 : start);
        return lead >= 'a' && lead <= 'z';
    }

    /** 风驰 2000 系列: a series of products; 2020系列活动 were held in that year. */
    private boolean isSeries(int start, int end) {
        int at = reading.at(end) == ' ' ? end + 1 : end;
        return plain.startsWith("系列", at)
                && (isBehindLatin(start)
                        || !Character.isIdeographic(reading.at(at + 2))
                        || "产芯显处手机均为和与".indexOf(reading.at(at + 2)) >= 0);
    }

    /** 2019H1, 2020Q3. */
    private boolean isPartOfYear(int end) {
        return "hq".indexOf(reading.at(end)) >= 0 && isDigit(reading.at(end + 1));
    }

    /** The year of a standard: GB/T 7714-2015. */
    private boolean isStandard(int start) {
        return reading.before(start) == '-'
                && STANDARD.matcher(plain.substring(Math.max(0, start - 16), start)).find();
    }

    /**
     * Behind month and day, in figures with points, dashes or strokes; {@code end} without them.
     */
    private int dateEnd(int end) {
        char separator = reading.at(end);
        if (separator != '.' && separator != '-' && separator != '/') {
            return end;
        }
        int month = partOfDate(end + 1, 12);
        if (month < 0) {
            return end;
        }
        if (reading.at(month) == separator) {
            int day = partOfDate(month + 1, 31);
            return day < 0 ? month : day;
        }
        boolean decimal = separator == '.' && YearGuards.isDecimal(reading, end, month);
        boolean longer = separator != '.' && isDigit(reading.at(month));
        return decimal || longer ? end : month;
    }

    private int partOfDate(int at, int largest) {
        if (at >= plain.length() || !isDigit(plain.charAt(at))) {
            return -1;
        }
        int end = skipNumber(at);
        if (end - at > 2) {
            return -1;
        }
        int value = Integer.parseInt(plain.substring(at, end));
        return value >= 1 && value <= largest ? end : -1;
    }

    /** Behind 年 and, if they follow, month and day. */
    private int withDate(int end, int value) {
        int at = reading.at(end) == ' ' && reading.at(end + 1) == '年' ? end + 1 : end;
        if (reading.at(at) != '年') {
            return Math.max(end, dateEnd(end));
        }
        int behindYear = at + 1;
        int month = writtenPart(behindYear, '月');
        if (month < 0) {
            return behindYear;
        }
        int day = writtenPart(month, '日');
        return day < 0 ? month : day;
    }

    private int writtenPart(int start, char unit) {
        int at = reading.at(start) == ' ' ? start + 1 : start;
        if (at >= plain.length() || !isDigit(plain.charAt(at))) {
            return -1;
        }
        int end = skipNumber(at);
        int sign = reading.at(end) == ' ' ? end + 1 : end;
        return end - at <= 2 && reading.at(sign) == unit ? sign + 1 : -1;
    }

    /** 17年底: the century is ours where 底, 初 or 末 tells that no duration is meant. */
    private @Nullable Year twoDigits(int at) {
        boolean tells =
                reading.at(at + 2) == '年'
                        && "底初末".indexOf(reading.at(at + 3)) >= 0
                        && !isInsideNumber(at)
                        && reading.before(at) != '第';
        return tells
                ? new Year(2000 + Integer.parseInt(plain.substring(at, at + 2)), at, at + 4, "year")
                : null;
    }

    /** 二〇一九年: four Chinese figures and 年. */
    private @Nullable Year chinese(int at) {
        int value = 0;
        for (int index = 0; index < 4; index++) {
            int figure = figure(reading.at(at + index));
            if (figure < 0) {
                return null;
            }
            value = 10 * value + figure;
        }
        boolean year = reading.at(at + 4) == '年' && value >= FIRST && value <= LAST;
        return year ? new Year(value, at, at + 5, "Chinese numerals") : null;
    }

    private static int figure(char character) {
        if (character == '〇' || character == '○' || character == 'o') {
            return 0;
        }
        return CHINESE_DIGITS.indexOf(character);
    }

    private boolean isInsideNumber(int at) {
        char before = reading.before(at);
        return before >= 'a' && before <= 'z'
                || before == '.' && isDigit(reading.before(at - 1))
                || before == ','
                        && isDigit(reading.before(at - 1))
                        && isDigit(reading.before(at - 2))
                        && isDigit(reading.before(at - 3))
                || before == '$'
                || before == '¥'
                || before == '#'
                || before == '第';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
