package wenlan.parse;

import java.util.List;
import java.util.regex.Pattern;

/** When and before whom a report or speech was given, which stands below its title. */
final class Occasion {
    private static final int LONGEST = 120;
    private static final Pattern OCCASION =
            Pattern.compile("(?:.*日|[—–\\-\\s]*)在.{4,60}(?:会议|大会|全会|.上)(?:的(?:报告|讲话))?[）)]?");

    private Occasion() {}

    /** Whether the line at a place is one, perhaps with the one below it. */
    static boolean isAt(List<String> lines, int at) {
        return is(lines.get(at)) || at + 1 < lines.size() && is(lines.get(at) + lines.get(at + 1));
    }

    private static boolean is(String text) {
        return text.length() <= LONGEST && OCCASION.matcher(text).matches();
    }
}
