package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what pictures leave behind when only their letters are extracted: big numbers each with its
 * label, capitals of another language as ornament, and the address block that closes a brochure.
 */
final class PictureLabels {
    static final String NUMBERS = "big numbers";
    static final String CAPITALS = "ornament";
    static final String IMPRINT = "imprint";

    /** Lines of a title page, whose capitals may be the title in another language. */
    private static final int TITLE_PAGE = 12;

    private static final int LONGEST = 40;
    private static final int SHORTEST_CAPITALS = 6;
    private static final int LONGEST_LABEL = 10;

    /** Lines of numbers and labels that show a picture: two pairs. */
    private static final int FEWEST = 4;

    private static final int MOST_SINGLE = 3;
    private static final int SHORTEST_TEXT = 12;
    private static final int LONGEST_TEXT = 2_000;

    /** Lines before and after a picture whose text may state its numbers. */
    private static final int NEAR = 20;

    private static final int MOST_REPEATED = 40;

    /** What is counted or measured; never a part of a date, which opens lines of a chronicle. */
    private static final String UNITS =
            "(?:余|多)?(?:万|亿|千|百)?(?:美)?(?:元|家|个|起|篇|位|名|项|人|倍|件|户|公顷|亩|公里|千米|米|平方米|平方公里|吨|座|台|辆|艘|架|条|所|处"
                + "|千瓦时?|亿|万)(?:人|次)?";

    /** A number with its unit. */
    private static final Pattern COUNTED =
            Pattern.compile("[约超近>＞≥]?\\d[\\d,.]{0,11}[\\s+_^]{0,3}(?:[%％]|" + UNITS + ")[+]?");

    private static final Pattern BARE = Pattern.compile("\\d[\\d,.]{2,11}");
    private static final Pattern UNIT = Pattern.compile(UNITS);

    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    private static final int FEWEST_CONTACTS = 3;

    private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}A-Za-z（）()/]{2,10}");
    private static final Pattern LATIN =
            Pattern.compile("[A-Z]{2,}(?:[ &.'’-]{1,2}[A-Z]{1,}[A-Z.]*){0,5}");

    /** Capitals before the Han that they are printed with. */
    private static final Pattern LOGO = Pattern.compile("(" + LATIN.pattern() + ") \\p{IsHan}.*");

    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?:地\\s*址|邮\\s*编|邮政编码|(?:联系)?电\\s*话|传\\s*真|网\\s*址|官\\s*网|(?:电子)?邮\\s*箱|微信(?:公众号)?|(?i:add|tel|fax|e-?mail|web|zip))\\s*[:：].{2,60}");
    private static final Pattern PLACE =
            Pattern.compile("(?:地\\s*址|邮\\s*编|邮政编码|网\\s*址|官\\s*网)\\s*[:：].*");

    private PictureLabels() {}

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        numbers(lines, found);
        single(lines, found);
        capitals(lines, found);
        imprint(lines, found);
    }

    private static void numbers(List<Line> lines, Map<Integer, String> found) {
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end + 1 < lines.size()
                    && isNumber(lines.get(end), found, end)
                    && isLabel(lines.get(end + 1), found, end + 1)) {
                end += 2;
            }
            if (end - at >= FEWEST
                    && (isAlone(lines, at, end, found) || isRepeated(lines, at, end))) {
                for (int line = at; line < end; line++) {
                    found.put(line, NUMBERS);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** One or two big numbers with their units alone between lines of text. */
    private static void single(List<Line> lines, Map<Integer, String> found) {
        for (int at = TITLE_PAGE; at < lines.size(); at++) {
            int end = at;
            boolean counted = false;
            while (end < lines.size()
                    && end - at < MOST_SINGLE
                    && isFree(lines.get(end), found, end)
                    && isPart(lines.get(end).string())) {
                counted |= COUNTED.matcher(lines.get(end).string()).matches();
                end++;
            }
            boolean split = end - at == 2 && UNIT.matcher(lines.get(at + 1).string()).matches();
            if (end > at && (counted || split) && isAlone(lines, at, end, found)) {
                for (int line = at; line < end; line++) {
                    found.put(line, NUMBERS);
                }
            }
            at = Math.max(at, end - 1);
        }
    }

    /** Whether gaps and text that is complete stand around some lines: no table, no list. */
    static boolean isAlone(List<Line> lines, int start, int end, Map<Integer, String> found) {
        return start > 0
                && lines.get(start).gap() > 0
                && isText(lines, start - 1, found)
                && !announces(lines.get(start - 1).string())
                && end < lines.size()
                && lines.get(end).gap() > 0
                && isText(lines, end, found);
    }

    /** Whether a line says that a list comes. */
    static boolean announces(String text) {
        return COLON.matcher(text).find();
    }

    /** Whether text around pairs states each of their numbers too, so that nothing is lost. */
    private static boolean isRepeated(List<Line> lines, int start, int end) {
        if (end - start > MOST_REPEATED) {
            return false;
        }
        List<String> around = new ArrayList<>();
        int last = Math.min(lines.size(), end + NEAR);
        for (int at = Math.max(0, start - NEAR); at < last; at++) {
            String text = lines.get(at).string();
            boolean inside = at >= start && at < end;
            if (!inside && text.length() >= SHORTEST_TEXT && text.length() <= LONGEST_TEXT) {
                around.add(text);
            }
        }
        for (int at = start; at < end; at += 2) {
            String number = lines.get(at).string();
            if (around.stream().noneMatch(text -> states(text, number))) {
                return false;
            }
        }
        return true;
    }

    private static boolean states(String text, String number) {
        int at = text.indexOf(number);
        return at == 0 || at > 0 && !Character.isDigit(text.charAt(at - 1));
    }

    private static boolean isPart(String text) {
        return text.length() <= LONGEST_LABEL
                && (COUNTED.matcher(text).matches()
                        || BARE.matcher(text).matches()
                        || UNIT.matcher(text).matches());
    }

    /** Whether a line is a number with its unit and nothing else. */
    static boolean isCounted(String text) {
        return text.length() <= LONGEST && COUNTED.matcher(text).matches();
    }

    private static boolean isText(List<Line> lines, int at, Map<Integer, String> found) {
        Line line = lines.get(at);
        return found.containsKey(at)
                || line.string().length() >= SHORTEST_TEXT
                || line.look().hashes() > 0
                || NumberMark.of(line.string()) != null;
    }

    private static boolean isNumber(Line line, Map<Integer, String> found, int at) {
        return isFree(line, found, at) && COUNTED.matcher(line.string()).matches();
    }

    private static boolean isLabel(Line line, Map<Integer, String> found, int at) {
        return isFree(line, found, at)
                && line.string().length() <= LONGEST_LABEL
                && LABEL.matcher(line.string()).matches()
                && line.string().codePoints().anyMatch(Character::isIdeographic);
    }

    private static boolean isFree(Line line, Map<Integer, String> found, int at) {
        return !line.isRow()
                && !found.containsKey(at)
                && line.look().hashes() == 0
                && !line.look().bullet()
                && line.string().length() <= LONGEST;
    }

    /** The words in capitals that are a line, or open one in Han; null where there are none. */
    static @Nullable String capitals(String text) {
        if (text.length() > LONGEST || Chars.key(text).length() < SHORTEST_CAPITALS) {
            return null;
        }
        Matcher opening = LOGO.matcher(text);
        if (opening.matches()) {
            return opening.group(1);
        }
        return LATIN.matcher(text).matches() ? text : null;
    }

    /** Words in capitals alone on a line of a Chinese text; an abstract may be headed so. */
    private static void capitals(List<Line> lines, Map<Integer, String> found) {
        if (!RunningHeads.isChinese(lines)) {
            return;
        }
        for (int at = TITLE_PAGE; at < lines.size(); at++) {
            String text = lines.get(at).string();
            if (isFree(lines.get(at), found, at)
                    && Chars.key(text).length()
                            >= (CAPITALS.equals(found.get(at - 1)) ? 2 : SHORTEST_CAPITALS)
                    && !ContentsFinder.isHeading(text)
                    && LATIN.matcher(text).matches()
                    && !KnownHeadings.isOpening(text)
                    && !KnownHeadings.isClosing(text)
                    && (lines.get(at).gap() > 0 || found.containsKey(at - 1))) {
                found.put(at, CAPITALS);
            }
        }
    }

    /** Address, postcode and page of the publisher at the very end. */
    private static void imprint(List<Line> lines, Map<Integer, String> found) {
        int at = lines.size() - 1;
        int contacts = 0;
        boolean place = false;
        while (at >= 0 && (found.containsKey(at) || isContact(lines.get(at)))) {
            contacts += found.containsKey(at) ? 0 : 1;
            place |= PLACE.matcher(lines.get(at).string()).matches();
            at--;
        }
        if (contacts >= FEWEST_CONTACTS && place) {
            for (int line = at + 1; line < lines.size(); line++) {
                found.putIfAbsent(line, IMPRINT);
            }
        }
    }

    private static boolean isContact(Line line) {
        return !line.isRow()
                && line.string().length() <= LONGEST * 2
                && CONTACT.matcher(line.string()).matches();
    }
}
