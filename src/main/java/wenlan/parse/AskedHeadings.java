package wenlan.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Questions as headings, as interviews and answers to readers print them: short, alone on a line,
 * with the answer below. One may be asked in passing, so that only several of them are headings.
 */
final class AskedHeadings {
    private static final int FEWEST = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    static final int SHORTEST_ANSWER = 28;

    /** Paragraphs to a question at the most: more seldom ones only lead over in the text. */
    private static final int RAREST = 12;

    /** A word of transition and its comma: 那么，…？ */
    private static final Pattern TRANSITION = Pattern.compile("\\p{IsHan}{1,4}[，,]");

    private AskedHeadings() {}

    /** Whether a line is one of several questions that are headings. */
    static boolean isHeading(Situation here) {
        Habits habits = here.context().habits();
        return habits.questions() >= FEWEST
                && habits.questions() * RAREST >= habits.texts()
                && !here.line().look().bullet()
                && isQuestion(here.string())
                && here.lines().standsAlone(here.at())
                && PlainHeadings.isAfterText(here)
                && Following.isParagraph(here, here.at() + 1);
    }

    /** Whether a line is a question and the next one answers it. */
    static boolean isAnswered(List<Line> lines, int at) {
        if (!isQuestion(lines.get(at).string())
                || at + 1 >= lines.size()
                || lines.get(at).gap() == 0
                || lines.get(at + 1).gap() == 0) {
            return false;
        }
        String answer = lines.get(at + 1).string();
        return answer.length() >= SHORTEST_ANSWER && !isAsked(answer);
    }

    /** A whole question and nothing else: who asks it, or a part before it, makes it text. */
    private static boolean isQuestion(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && isAsked(text)
                && NumberMark.of(text) == null
                && text.indexOf('：') < 0
                && text.indexOf(':') < 0
                && text.indexOf('。') < 0
                && !TRANSITION.matcher(text).lookingAt()
                && "“「".indexOf(text.charAt(0)) < 0;
    }

    private static boolean isAsked(String text) {
        return text.endsWith("？") || text.endsWith("?");
    }
}
