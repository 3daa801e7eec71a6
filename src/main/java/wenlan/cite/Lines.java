package wenlan.cite;

import wenlan.document.LineRange;

/** Lines of a source in words. */
final class Lines {
    private Lines() {}

    static String chinese(LineRange lines) {
        return "第 " + range(lines) + " 行";
    }

    static String english(LineRange lines) {
        return (lines.start() == lines.end() ? "line " : "lines ") + range(lines);
    }

    private static String range(LineRange lines) {
        return lines.start() == lines.end()
                ? Integer.toString(lines.start())
                : lines.start() + "–" + lines.end();
    }
}
