package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.text.RepublicCalendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as title pages print them, in figures, in Chinese numerals and in English, and writes
 * them as YYYY, YYYY-MM or YYYY-MM-DD, as far as they are told.
 */
final class PrintedDate {
    private static final Pattern DATE =
            Pattern.compile(
                    "((?:19|20)\\d\\d)\\s*[年./-]\\s*(\\d{1,2})(?!\\d|\\s*[-—–~～至到]\\s*\\d{1,2}\\s*月)(?:\\s*[月./-]\\s*(?:(\\d{1,2})\\s*日?)?)?");
    private static final Pattern ENGLISH_DATE =
            Pattern.compile(
                    "(?i:\\b(?:(?<before>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
                        + "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?"
                        + "\\s+(?:(?<behind>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?<year>(?:19|20)\\d\\d))\\b");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern HAN_DATE =
            Pattern.compile(
                    "([一二][〇○零O0一二三四五六七八九]{3})年(?:([一二三四五六七八九十]{1,3})月)?(?:([一二三四五六七八九十]{1,3})日)?");

    /** Eight figures without anything between them, behind what says that they are a day. */
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(?:日\\s*期|时\\s*间|時\\s*間)\\s*[:：]\\s*((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

    /** Years of the calendar that counts from 1912, in figures or numerals. */
    private static final Pattern REPUBLIC =
            Pattern.compile(
                    "(?:中[華华])?民[國国]\\s*(\\d{2,3}|[一二三四五六七八九十百〇○零]{1,5})\\s*年"
                            + "(?:\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月)?"
                            + "(?:\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?");

    private PrintedDate() {}

    /** How a day in figures is printed, to be part of a longer pattern. */
    static String pattern() {
        return DATE.pattern();
    }

    /** Whether a line is a day in figures and nothing else. */
    static boolean isDay(String line) {
        return DATE.matcher(line).matches();
    }

    /** Whether a line is a day, month or year as title pages print it and nothing else. */
    static boolean isWhole(String line) {
        return line.length() <= 40
                && (isDay(line)
                        || HAN_DATE.matcher(line).matches()
                        || REPUBLIC.matcher(line).matches()
                        || isEnglishDay(line));
    }

    /** The latest of the days that a line names. */
    static @Nullable String latest(String line) {
        String latest = null;
        Matcher day = DATE.matcher(line);
        while (day.find()) {
            String date = last(day.group());
            latest = latest == null || date != null && date.compareTo(latest) > 0 ? date : latest;
        }
        return latest == null ? last(line) : latest;
    }

    /**
     * The last date in a line, as far as the line says it; not the day from which it is in force.
     */
    static @Nullable String last(String line) {
        String found = null;
        Matcher matcher = DATE.matcher(line);
        while (matcher.find()) {
            if (line.startsWith("起", matcher.end())) {
                continue;
            }
            found =
                    iso(
                            Integer.parseInt(matcher.group(1)),
                            number(matcher.group(2)),
                            number(matcher.group(3)));
        }
        Matcher han = HAN_DATE.matcher(line);
        while (han.find()) {
            int year = HanNumber.value(han.group(1).replaceAll("[○零O0]", "〇"));
            int month = han.group(2) == null ? 0 : HanNumber.value(han.group(2));
            int day = han.group(3) == null ? 0 : HanNumber.value(han.group(3));
            found = iso(year, month, day);
        }
        Matcher republic = REPUBLIC.matcher(line);
        while (republic.find()) {
            int year = value(republic.group(1)) + RepublicCalendar.BEFORE_FIRST;
            found = iso(year, value(republic.group(2)), value(republic.group(3)));
        }
        Matcher compact = COMPACT.matcher(line);
        while (compact.find()) {
            found = String.join("-", compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher english = ENGLISH_DATE.matcher(line);
        while (english.find()) {
            String name = english.group("month").toLowerCase(java.util.Locale.ROOT);
            int day = Math.max(number(english.group("before")), number(english.group("behind")));
            found = iso(Integer.parseInt(english.group("year")), MONTHS.indexOf(name) / 3 + 1, day);
        }
        return found;
    }

    /** Whether a line is a day written in English and nothing else. */
    static boolean isEnglishDay(String line) {
        return line.length() <= 40 && ENGLISH_DATE.matcher(line).matches();
    }

    private static int value(@Nullable String number) {
        if (number == null) {
            return 0;
        }
        boolean digits = Character.isDigit(number.charAt(0));
        return digits ? Integer.parseInt(number) : HanNumber.value(number.replaceAll("[○零]", "〇"));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable String iso(int year, int month, int day) {
        if (month < 0 || month > 12 || day > 31) {
            return null;
        }
        String date = String.valueOf(year);
        date += month > 0 ? "-%02d".formatted(month) : "";
        return date + (month > 0 && day > 0 ? "-%02d".formatted(day) : "");
    }
}
