package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads who wrote a report.
 *
 * @param lines of the title page and of others that say something about the report
 * @param titlePage number of those before the text begins
 * @param lead of a piece of news, whose second group names its reporters
 */
record AuthorReader(List<String> lines, int titlePage, @Nullable MatchResult lead) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REPORTER = 60;

    /** Names behind a label that says what they did. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^(?:作\\s*者|主\\s*编|副\\s*主\\s*编|编写成员|编写人员|撰\\s*稿|执\\s*笔|撰\\s*写|(?:首席|证券)?分析师|课题组成员|研究员|(?:本报)?记者|(?i:authors?|by))\\s*[:：]\\s*(.+)$");

    /** A name, or one of two characters that is spread to the width of three. */
    static final String PERSON = "(?:\\p{IsHan}{2,4}|\\p{IsHan}[ 　]{1,2}\\p{IsHan}(?!\\p{IsHan}))";

    /** The reporter of a newspaper, with its name or without. */
    private static final Pattern REPORTER =
            Pattern.compile(
                    "^([^。！？]{0,12}?)(?:报|社|网)?记者[\\s　]+("
                            + PERSON
                            + "(?:[\\s　、]"
                            + PERSON
                            + "){0,4})[\\s　]*[）)】]?$");

    /** What stands behind the names of those who wrote: what they did, or who helped them. */
    private static final Pattern ROLE =
            Pattern.compile("[\\s　]*(?:通讯员|实习生|摄影|整理|记录|报道|文图|图文|文/图).*$");

    /** Who gives the report of an office to a meeting. */
    private static final Pattern SPEAKER =
            Pattern.compile(
                    "\\p{IsHan}{0,16}(?:总理|主席|省长|市长|州长|盟长|区长|县长|旗长|乡长|镇长|主任|院长|检察长|局长|厅长|部长)[\\s"
                            + "　]+(\\p{IsHan}[\\s　]{0,4}\\p{IsHan}{1,3})");

    /** A title of what someone says to a meeting. */
    private static final Pattern GIVEN = Pattern.compile(".*工作报告|.*讲话|.*致辞|.*演讲");

    /** Names alone on a line, below others. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "^\\p{IsHan}(?:\\s?\\p{IsHan}){1,3}(?:[、，\\s]+\\p{IsHan}(?:\\s?\\p{IsHan}){1,3})+$");

    /** Names with raised marks that lead to notes on them. */
    private static final Pattern NAME =
            Pattern.compile(
                    "^\\p{IsHan}{2,4}\\s*[¹²³⁴⁵*＊]+(?:[,，、\\s　]*\\p{IsHan}{2,4}\\s*[¹²³⁴⁵*＊]+)*$");

    /** What pages offer to their readers behind the names. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\s　|｜]*(?:" + SiteWords.OFFERS + ").*$");

    private static final Pattern COLON = Pattern.compile("[:：]");

    private static final Pattern RAISED = Pattern.compile("[¹²³⁴⁵*＊]+");

    /** Names behind a label somewhere in a line. */
    private static final Pattern BY =
            Pattern.compile(
                    "(?:(?:作者|记者|撰稿)\\s*[:：]|^[（(]?\\s*[文图]{1,2}\\s*[/／])\\s*(\\p{IsHan}{2,4}(?:[、\\s]\\p{IsHan}{2,4}){0,3})(?=[\\s|｜，,）)]|$|"
                            + SiteWords.OFFERS
                            + ")");

    /** Whether a line names authors behind a label. */
    static boolean isLabelled(String line) {
        return LABELLED.matcher(line).matches();
    }

    /** Whether a line names the reporter of a newspaper. */
    static boolean isReporter(String line) {
        return line.length() <= LONGEST_REPORTER && REPORTER.matcher(line).matches();
    }

    /** The authors of a report with a title, each once in order. */
    List<String> read(String title) {
        Set<String> authors = new LinkedHashSet<>();
        boolean listing = false;
        for (String line : lines) {
            listing = isLabelled(line) || listing && NAMES.matcher(line).matches();
            String names = listing ? listed(line) : named(line, title);
            if (names != null) {
                addNames(authors, names);
            }
        }
        if (authors.isEmpty() && lead != null && lead.group(2) != null) {
            addNames(authors, lead.group(2));
        }
        if (authors.isEmpty()) {
            addSpeakers(authors);
        }
        return List.copyOf(authors);
    }

    private static String listed(String line) {
        Matcher labelled = LABELLED.matcher(line);
        return labelled.matches() ? labelled.group(1) : line;
    }

    /** The names that a line holds on its own, null where it names nobody. */
    private static @Nullable String named(String line, String title) {
        Matcher reporter = REPORTER.matcher(line);
        if (reporter.matches()) {
            return ROLE.matcher(reporter.group(2)).replaceFirst("");
        }
        String english = line.equals(title) ? null : EnglishTitlePage.authors(line);
        if (english != null) {
            return english;
        }
        if (NAME.matcher(line).matches()) {
            return RAISED.matcher(line).replaceAll("、");
        }
        Matcher by = BY.matcher(line);
        return line.length() <= 100 && by.find() ? by.group(1) : null;
    }

    /** Who speaks, where the title page has a title of what someone says, or says when it was. */
    private void addSpeakers(Set<String> authors) {
        List<String> front = lines.subList(0, titlePage);
        boolean given =
                front.stream().anyMatch(AuthorReader::isGiven)
                        || IntStream.range(0, titlePage).anyMatch(at -> Occasion.isAt(front, at));
        if (given) {
            front.stream()
                    .map(line -> SPEAKER.matcher(line.length() <= 40 ? line : ""))
                    .filter(Matcher::matches)
                    .forEach(speaker -> authors.add(speaker.group(1).replaceAll("[\\s　]", "")));
        }
    }

    private static boolean isGiven(String line) {
        return line.length() <= LONGEST_TITLE
                && GIVEN.matcher(line.replaceAll("[\\s　]", "")).matches();
    }

    private static void addNames(Set<String> authors, String given) {
        String names = CONTROLS.matcher(given).replaceFirst("");
        boolean spaced = names.matches("\\p{IsHan}{2,4}(?:[\\s　]+\\p{IsHan}{2,4})+");
        for (String name : names.split(spaced ? "[\\s　]+" : "[、，,;；]|\\s{2,}")) {
            String tidy = name.replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "").strip();
            if (!tidy.isEmpty() && tidy.length() <= 30 && !COLON.matcher(tidy).find()) {
                authors.add(tidy);
            }
        }
    }
}
