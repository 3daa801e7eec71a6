package wenlan.parse;

import wenlan.document.TracedText;
import wenlan.document.TracedText.Run;

import java.util.ArrayList;
import java.util.List;

/** Joining of traced texts: lines that read on, and parts that do not. */
final class Texts {
    private Texts() {}

    /** Parts that do not read on; empty ones leave only their break. */
    static TracedText broken(List<TracedText> parts) {
        return join(parts, (left, right) -> String.valueOf(TracedText.BREAK));
    }

    /** Wrapped lines that read on: Latin words keep a space, Han characters none. */
    static TracedText joined(List<TracedText> lines) {
        return join(lines, Texts::between);
    }

    /** Parts with a blank between them. */
    static TracedText apart(List<TracedText> parts) {
        return join(parts, (left, right) -> " ");
    }

    /** Characters that two texts have in common at their start. */
    static int commonStart(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Characters that two texts have in common at their end. */
    static int commonEnd(String one, String other) {
        int count = 0;
        while (count < one.length()
                && count < other.length()
                && one.charAt(one.length() - 1 - count)
                        == other.charAt(other.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    private interface Separator {
        String between(CharSequence left, String right);
    }

    private static TracedText join(List<TracedText> parts, Separator separator) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        boolean first = true;
        for (TracedText part : parts) {
            if (!first) {
                text.append(separator.between(text, part.text()));
            }
            first = false;
            int shift = text.length();
            text.append(part.text());
            for (Run run : part.runs()) {
                runs.add(
                        new Run(
                                run.start() + shift,
                                run.end() + shift,
                                run.sourceStart(),
                                run.sourceEnd()));
            }
        }
        return new TracedText(text.toString(), runs);
    }

    private static String between(CharSequence left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return "";
        }
        char last = left.charAt(left.length() - 1);
        char next = right.charAt(0);
        boolean hyphenated =
                last == '-'
                        && left.length() > 1
                        && Character.isLetter(left.charAt(left.length() - 2));
        return Chars.isNarrow(last) && Chars.isNarrow(next) && !hyphenated && !isCut(left, next)
                ? " "
                : "";
    }

    /** A number that was cut at the end of a line of Chinese, perhaps behind its point. */
    private static boolean isCut(CharSequence left, char next) {
        int end = left.length() - (left.charAt(left.length() - 1) == '.' ? 1 : 0);
        int from = end;
        while (from > 0 && end - from < 5 && Character.isDigit(left.charAt(from - 1))) {
            from--;
        }
        int before = from > 0 && Chars.isBlank(left.charAt(from - 1)) ? from - 2 : from - 1;
        return Character.isDigit(next)
                && from < end
                && before >= 0
                && (Chars.isHan(left.charAt(before)) || left.charAt(before) > '\u2e80');
    }
}
