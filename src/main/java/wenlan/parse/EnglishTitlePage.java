package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title page of an English report says: series, authors, publisher. */
final class EnglishTitlePage {
    private static final int LONGEST = 100;

    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?i:(?:published|issued|released|prepared|produced)\\s+by)\\s*:?\\s+(\\S.{2,80}?)\\.?");

    /** Words that are in the names of those who issue reports. */
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "(?:.*\\s)?(?:Institut(?:e|ion)|University|Agency|Bank|Commission|Ministry|Department"
                        + "|Council|Cent(?:re|er)|Foundation|Organi[sz]ation|Association|Office"
                        + "|Bureau|Lab(?:oratory)?|Group|Press|Corporation|Committee|Forum"
                        + "|Authority|Academy|Society|College|School|Secretariat|Inc\\.?|Ltd\\.?"
                        + "|LLP|Consulting)(?=$|[\\s,])(?:[\\s,].*)?");

    private static final Pattern SERIES =
            Pattern.compile(
                    "(?i:(?:working|policy|discussion|research|technical|issue|briefing|white|green)\\s+"
                        + "(?:papers?|briefs?|notes?|reports?)(?:\\s+series)?"
                        + "(?:[\\s,]+(?:no\\.?|number|vol\\.?)?\\s*[\\d./-]+)?)");

    private static final Pattern BY =
            Pattern.compile(
                    "(?:By|Authors?:)\\s+((?:[A-Z][\\p{L}.'’-]*\\s+){1,3}[A-Z][\\p{L}'’-]+"
                        + "(?:(?:,|,?\\s+and|\\s+&)\\s+(?:[A-Z][\\p{L}.'’-]*\\s+){1,3}[A-Z][\\p{L}'’-]+)*)");

    private static final String PERSON =
            "(?:[A-Z][\\p{L}'’-]+|[A-Z]\\.)(?:\\s?[A-Z]\\.?)?(?:\\s+(?:van|von|de|der|la|le|al))?"
                    + "\\s+[A-Z][\\p{L}'’-]+";

    /** Two names or more and nothing else. */
    private static final Pattern PERSONS =
            Pattern.compile(PERSON + "(?:,\\s+" + PERSON + ")*,?\\s+(?:and|&)\\s+" + PERSON);

    /** Words of titles, which name organisations too. */
    private static final Pattern WORK =
            Pattern.compile(
                    "(?i:\\b(?:reports?|outlook|review|survey|study|plan|update|guide|indicators|reform"
                        + "|role|impact)\\b)|[:?]");

    /** The month behind the name of who published. */
    private static final Pattern DATED =
            Pattern.compile(
                    "[,|·•]?\\s+(?:\\d{1,2}\\s+)?\\p{Lu}\\p{Ll}{2,8}\\.?(?:\\s+\\d{1,2},)?\\s+(?:19|20)\\d\\d$");

    private static final Pattern OPEN_END =
            Pattern.compile(".*(?:[:–—,]|\\s(?i:of|and|for|in|the|to|on|with|from|at|by|a|an))");

    /** Small words with which no name of an office or person begins. */
    private static final Pattern OPEN_START =
            Pattern.compile("(?i:of|and|for|in|to|on|from|across|between)\\s");

    private static final Pattern CAPITALS =
            Pattern.compile("(?=.*[A-Z]{4})[A-Z][A-Z\\d ,:&'’–—-]{3,60}");

    private EnglishTitlePage() {}

    /** Whether a line names the series that a report belongs to, not the report. */
    static boolean isSeries(String line) {
        return line.length() <= LONGEST && SERIES.matcher(line).matches();
    }

    /**
     * Whether a line is the name of an organisation above one that is none and can be the title.
     */
    static boolean isIssuerAbove(String line, String below) {
        return line.length() <= LONGEST
                && below.length() <= LONGEST
                && Chars.countHan(line + below, 2 * LONGEST) == 0
                && below.indexOf(' ') > 0
                && ORGANISATION.matcher(line).matches()
                && !WORK.matcher(line).find()
                && !isOrganisation(below)
                && !isSeries(below)
                && !PrintedDate.isEnglishDay(below)
                && authors(below) == null
                && Character.isLetter(below.charAt(0));
    }

    /** Whether a line of Latin text stops where a title goes on in the line below. */
    static boolean isOpen(String line, String below) {
        return line.length() <= LONGEST
                && below.length() <= LONGEST
                && Chars.countHan(line, line.length()) == 0
                && (OPEN_END.matcher(line).matches()
                        || OPEN_START.matcher(below).lookingAt()
                        || areCapitals(line, below));
    }

    /** Two lines of capitals, of which neither names an organisation. */
    private static boolean areCapitals(String line, String below) {
        return CAPITALS.matcher(line).matches()
                && CAPITALS.matcher(below).matches()
                && !isOrganisation(line)
                && !isOrganisation(below);
    }

    private static boolean isOrganisation(String line) {
        StringBuilder words = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            boolean first = at == 0 || !Character.isLetter(line.charAt(at - 1));
            char letter = line.charAt(at);
            words.append(first ? letter : Character.toLowerCase(letter));
        }
        return ORGANISATION.matcher(words).matches();
    }

    /** The names behind By, or that are all of a line; null without such. */
    static @Nullable String authors(String line) {
        String brief = line.length() <= LONGEST ? line : "";
        if (PERSONS.matcher(brief).matches() && !ORGANISATION.matcher(brief).matches()) {
            return brief.replaceAll(",?\\s+(?:and|&)\\s+", ", ");
        }
        Matcher by = BY.matcher(brief);
        return by.matches() ? by.group(1).replaceAll(",?\\s+(?:and|&)\\s+", ", ") : null;
    }

    /**
     * Who published a report: who is said to, else the first organisation that stands on the page.
     *
     * @param lines those of the title page
     * @param title which of them is the title
     */
    static @Nullable String publisher(List<String> lines, int title) {
        for (String line : lines) {
            Matcher published = PUBLISHED.matcher(line.length() <= LONGEST ? line : "");
            if (published.matches()) {
                return published.group(1).replaceFirst("^the\\s+", "");
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean latin = line.length() <= LONGEST && Chars.countHan(line, line.length()) == 0;
            if (at != title && latin && ORGANISATION.matcher(line).matches()) {
                return DATED.matcher(line).replaceFirst("");
            }
        }
        return null;
    }
}
