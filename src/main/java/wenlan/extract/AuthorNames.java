package wenlan.extract;

import wenlan.document.EntityKind;
import wenlan.document.TracedText;
import wenlan.document.UnitKind;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the persons who wrote a text: those that its title page names as authors, and those behind
 * a label (作者：, 责任编辑：, 本报记者 …), one or several; whoever only checked it or answers questions about
 * it (审核：, 联系人：) is a person, but no author.
 */
final class AuthorNames {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:(?:作者|撰稿人?|撰文|撰写人?|执笔人?|责任编辑|责编|编辑|主编|主笔|审核|审定|校对|分析师|联系人|研究助理|课题组组长|课题负责人|项目负责人|报告撰写)"
                        + " ?: ?|(?:记者|通讯员) ?[: ] ?|(?<![\\p{IsHan}])文 ?[/:] ?)");

    /** Labels of those who did not write the text. */
    private static final Pattern OTHER_WORK = Pattern.compile("审核|审定|校对|联系人|项目负责人|课题负责人");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}]{2,4}");
    private static final String SEPARATORS = "、,;/ ";

    private final Predicate<String> surname;

    /**
     * @param surname whether a name begins with a surname
     */
    AuthorNames(Predicate<String> surname) {
        this.surname = surname;
    }

    void find(Reading reading) {
        if (reading.unit().kind() == UnitKind.METADATA) {
            reading.surroundings().authors().forEach(author -> named(reading, author));
        }
        if (!canHoldLabel(reading.plain())) {
            return;
        }
        Matcher label = LABEL.matcher(reading.plain());
        while (label.find()) {
            boolean writes = !OTHER_WORK.matcher(label.group()).lookingAt();
            listed(reading, label.end(), writes ? "author" : "role");
        }
    }

    /**
     * Looking for each label at each character is dear, and few texts hold what all of them need.
     */
    private static boolean canHoldLabel(String plain) {
        return plain.indexOf(':') >= 0
                || plain.indexOf('/') >= 0
                || plain.contains("记者")
                || plain.contains("通讯员");
    }

    private void named(Reading reading, String author) {
        String name = PlainText.of(author).replace(" ", "");
        if (!NAME.matcher(name).matches() || !surname.test(name)) {
            return;
        }
        Matcher printed =
                Pattern.compile(String.join(" ?", name.split(""))).matcher(reading.plain());
        if (printed.find()) {
            add(reading, printed.start(), printed.end(), "author");
        }
    }

    /** Names one behind the other, with what brackets say of them. */
    private void listed(Reading reading, int from, String basis) {
        int at = from;
        while (true) {
            int end = nameEnd(reading, at);
            if (end == at) {
                return;
            }
            add(reading, at, end, basis);
            at = behindBracket(reading, end);
            if (SEPARATORS.indexOf(reading.at(at)) < 0) {
                return;
            }
            at++;
        }
    }

    private int nameEnd(Reading reading, int start) {
        int end = start;
        while (Character.isIdeographic(reading.at(end)) && end - start <= 4) {
            end++;
        }
        String name = reading.plain().substring(start, end);
        char behind = reading.at(end);
        boolean ends =
                behind == TracedText.BREAK
                        || behind == '('
                        || behind == '。'
                        || behind == ')'
                        || SEPARATORS.indexOf(behind) >= 0;
        boolean person =
                ends
                        && NAME.matcher(name).matches()
                        && surname.test(name)
                        && !PersonFinder.isOrdinaryWord(reading, start, end);
        return person ? end : start;
    }

    private static int behindBracket(Reading reading, int at) {
        int closing = reading.at(at) == '(' ? reading.plain().indexOf(')', at) : -1;
        return closing < 0 ? at : closing + 1;
    }

    private static void add(Reading reading, int start, int end, String basis) {
        String name = reading.text().substring(start, end).replaceAll("\\s", "");
        boolean known =
                reading.mentions().stream()
                        .anyMatch(
                                mention ->
                                        mention.kind() == EntityKind.PERSON
                                                && mention.span().start() == start);
        if (!known) {
            reading.add(EntityKind.PERSON, name, start, end, basis);
        }
    }
}
