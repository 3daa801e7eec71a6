package wenlan.catalogue;

import wenlan.search.HeadingRef;
import wenlan.search.IndexedUnit;
import wenlan.search.ReportRef;
import wenlan.tables.SentenceFigures;
import wenlan.tables.Written;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * When a unit was written, so that 今年 is a year: that of publication, where its month is known too
 * (a mere year is often that of an edition) and neither the title nor a heading above names another
 * year as its latest; of a government's work report without a date the year of its title.
 */
final class WrittenWhen {
    /** Reports of a new year to an assembly, by the law on local congresses and governments. */
    private static final Pattern WORK = Pattern.compile(ReportKinds.WORK + "|预算执行情况|计划执行情况");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern NEW_YEAR = Pattern.compile("\\d{4}-01(?:-(?:0\\d|1[0-5]))?");

    /** Characters of a date up to its month: 2031-09. */
    private static final int MONTH = 7;

    private static final int YEAR_DIGITS = 4;

    /** Work reports look back on the year before in the first half of a year. */
    private static final int HALF = 6;

    private WrittenWhen() {}

    static Written of(IndexedUnit unit) {
        ReportRef report = unit.report();
        String date = report.published();
        int published = date == null ? 0 : Integer.parseInt(date, 0, YEAR_DIGITS, 10);
        String title = SentenceFigures.withCommonYears(report.title());
        boolean work = WORK.matcher(title).find();
        OptionalInt titled = latest(title);
        if (date == null || date.length() < MONTH) {
            boolean told = titled.isPresent() && ReportKinds.GOVERNMENT_WORK.matcher(title).find();
            boolean fits = told && (published == 0 || published == titled.getAsInt());
            return fits && isOf(unit, titled.getAsInt())
                    ? new Written(published, titled.getAsInt(), true)
                    : new Written(published, null, false);
        }
        if (titled.isEmpty() && NEW_YEAR.matcher(date).matches()) {
            // What appears in the first days of a year was written before.
            return new Written(published, null, false);
        }
        boolean own = titled.isEmpty() || titled.getAsInt() == published;
        boolean early = Integer.parseInt(date, MONTH - 2, MONTH, 10) <= HALF;
        return own && isOf(unit, published)
                ? new Written(published, published, work && early)
                : new Written(published, null, false);
    }

    /** Whether no heading above names only years before, or one after. */
    private static boolean isOf(IndexedUnit unit, int now) {
        return unit.headingPath().stream()
                .map(HeadingRef::title)
                .filter(title -> !title.equals(unit.report().title()))
                .map(title -> latest(SentenceFigures.withCommonYears(title)))
                .allMatch(year -> year.isEmpty() || year.getAsInt() == now);
    }

    private static OptionalInt latest(String text) {
        return YEAR.matcher(text).results().mapToInt(m -> Integer.parseInt(m.group())).max();
    }
}
