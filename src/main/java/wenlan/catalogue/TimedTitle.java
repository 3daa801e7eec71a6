package wenlan.catalogue;

import wenlan.document.Report;
import wenlan.document.UnitKind;
import wenlan.tables.SentenceFigures;

import java.util.regex.Pattern;

/**
 * The line at the head of a report that says of what time it is: its title, or where that names no
 * year a line right below it that gives account of one (2031年12月全省进出口情况).
 */
final class TimedTitle {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=年)");

    /** Lines of a head that can stand before the one that tells the time. */
    private static final int HEAD = 4;

    private TimedTitle() {}

    static String of(Report report) {
        String title = report.metadata().title();
        if (YEAR.matcher(SentenceFigures.withCommonYears(title)).find()) {
            return title;
        }
        return report.units().stream()
                .limit(HEAD)
                .takeWhile(unit -> unit.kind() == UnitKind.METADATA)
                .map(unit -> unit.text().text())
                .filter(line -> YEAR.matcher(SentenceFigures.withCommonYears(line)).find())
                .filter(line -> ReportKinds.OF_ITS_TIME.matcher(line).find())
                .findFirst()
                .orElse(title);
    }
}
