package wenlan.tables;

import wenlan.document.Span;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without the single blanks that typesetting puts between Han characters and numbers ({@code
 * 2031 年约 3.5 万人}), with digits and letters of one width, in simplified script and with years of
 * the common era, so that what reads sentences need not expect another form anywhere.
 */
final class TightText {
    private static final String BLANK = "[ \\u00a0\\u2009\\u202f\\u3000]";

    private static final String HAN = "[\\p{IsHan}，、。；：（）《》“”]";

    /** The mark of a note between a name and its number: 生产总值[1]682亿元, 户籍人口①39万人. */
    private static final String NOTE =
            "(?<=[\\p{IsHan}）)])(?:\\[\\d{1,2}\\]|〔\\d{1,2}〕|[①-⑳⑴-⒇]|[¹²³⁴-⁹]{1,2}|[*＊†])(?=\\d)"
                    + "|(?<=\\p{IsHan})(?:\\[\\d{1,2}\\]|〔\\d{1,2}〕)(?=\\p{IsHan})";

    /** Blanks that part groups of three digits, as Hong Kong's statistics print them: 4 100萬. */
    private static final String GROUPS =
            "(?<=(?<![\\d.,，])\\d{1,3})"
                    + BLANK
                    + "(?=\\d{3}(?:"
                    + BLANK
                    + "\\d{3})*(?:\\.\\d{1,3})?"
                    + BLANK
                    + "?[\\p{IsHan}&&[^年月日號号]])";

    /** Blanks between two numbers or two words part them and stay. */
    private static final Pattern LOOSE =
            Pattern.compile(
                    "(?<=%s)%s(?=\\d)|(?<=[\\d%%％‰])%s(?=%s)".formatted(HAN, BLANK, BLANK, HAN)
                            + "|"
                            + NOTE
                            + "|"
                            + GROUPS);

    /** A full stop between digits is wide as well; commas part sentences and stay. */
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+|(?<=[０-９\\d])．(?=[０-９\\d])");

    /** 1·8% is printed for 1.8%. */
    private static final Pattern MIDDLE_POINT =
            Pattern.compile("(?<=\\d)[·・](?=\\d{1,2}(?:[%％]|个百分点))");

    /** How far wide forms lie behind those of ASCII. */
    private static final int WIDER = '０' - '0';

    /** Characters of a range in which the words of a figure stand. */
    private static final int NEAR = 400;

    private final String printed;
    private final String text;
    private final int[] origins;
    private final boolean traditional;

    private TightText(String printed, int[] origins) {
        this.printed = printed;
        String wide = WIDE.matcher(printed).replaceAll(form -> narrow(form.group()));
        String narrow = MIDDLE_POINT.matcher(wide).replaceAll(".");
        this.text = simplified(narrow);
        this.traditional = !text.equals(narrow);
        this.origins = origins;
    }

    static TightText of(String loose) {
        return of(loose, Written.UNTOLD);
    }

    /** The same of a text of which it is known when it was written. */
    static TightText of(String loose, Written written) {
        StringBuilder tight = new StringBuilder(loose.length());
        List<Integer> origins = new ArrayList<>(loose.length() + 1);
        NavigableMap<Integer, SpeltYears.Year> years = new TreeMap<>(SpeltYears.in(loose));
        if (written.now() != null) {
            years.putAll(RelativeYears.in(loose, written.now(), written.account()));
        }
        Matcher blanks = LOOSE.matcher(loose);
        int from = 0;
        while (blanks.find()) {
            if (years.containsKey(blanks.end())) {
                // 1.2 二〇三一年: the number of a heading is no part of the year.
                continue;
            }
            append(loose, from, blanks.start(), years, tight, origins);
            from = blanks.end();
        }
        append(loose, from, loose.length(), years, tight, origins);
        origins.add(loose.length());
        return new TightText(
                tight.toString(), origins.stream().mapToInt(Integer::intValue).toArray());
    }

    /** A year of the Republic is read as the common one; its digits stand where it is printed. */
    private static void append(
            String loose,
            int from,
            int to,
            NavigableMap<Integer, SpeltYears.Year> years,
            StringBuilder tight,
            List<Integer> origins) {
        for (int i = from; i < to; i++) {
            SpeltYears.Year year = years.get(i);
            if (year == null || year.end() > to) {
                origins.add(i);
                tight.append(loose.charAt(i));
            } else {
                String common = year.digits();
                for (int digit = 0; digit < common.length(); digit++) {
                    boolean last = digit == common.length() - 1;
                    origins.add(last ? year.end() - 1 : Math.min(i + digit, year.end() - 1));
                }
                tight.append(common);
                i = year.end() - 1;
            }
        }
    }

    private static String narrow(String wide) {
        StringBuilder narrow = new StringBuilder(wide.length());
        wide.chars().forEach(c -> narrow.append((char) (c - WIDER)));
        return narrow.toString();
    }

    private static String simplified(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Folding.simplified(characters[i]);
        }
        return new String(characters);
    }

    /**
     * Words that were put together from characters of a range, most of them near its end, in the
     * script in which it is printed.
     */
    String inScript(String words, Span range) {
        if (!traditional) {
            return words;
        }
        Span near = new Span(Math.max(range.start(), range.end() - NEAR), range.end());
        String simple = near.of(text);
        String own = near.of(printed);
        int whole = simple.lastIndexOf(words);
        if (whole >= 0) {
            return own.substring(whole, whole + words.length());
        }
        // One simplified character stands for several; the one that belongs to the words stands
        // before the rest of them.
        StringBuilder told = new StringBuilder(words);
        int before = simple.length();
        for (int i = told.length() - 1; i >= 0; i--) {
            int nearest = simple.lastIndexOf(told.charAt(i), before - 1);
            int at = nearest >= 0 ? nearest : simple.lastIndexOf(told.charAt(i));
            if (at >= 0 && Folding.isHan(told.charAt(i))) {
                told.setCharAt(i, own.charAt(at));
                before = at;
            }
        }
        return told.toString();
    }

    /** The characters that are left, of one width and script. */
    String text() {
        return text;
    }

    /** A range of them as it is printed. */
    String printed(Span span) {
        return span.of(printed);
    }

    /** Where a range of them stood, from its first to its last character. */
    Span origin(Span span) {
        if (span.isEmpty()) {
            return new Span(origins[span.start()], origins[span.start()]);
        }
        return new Span(origins[span.start()], origins[span.end() - 1] + 1);
    }
}
