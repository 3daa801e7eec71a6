package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.ReportRef;
import wenlan.tables.PartOfYear;
import wenlan.tables.Statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The month of a bulletin that appears each month (月报, 快报) and says it only below its title: one
 * whose date is a month and no day. A bulletin that names a day came out after its month.
 *
 * @param year the year of the month
 * @param month the month, from 1
 */
record Bulletin(int year, int month) {
    private static final Pattern KIND = Pattern.compile("月报|快报|月刊|月度");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Columns of the month, and of all months up to it. */
    private static final Pattern OF_MONTH = Pattern.compile("本月(?!末)|当月|[比较以]上月|环比");

    private static final Pattern AGAINST = Pattern.compile("[比较以]上月|环比");

    private static final Pattern ADDED = Pattern.compile("累计|本年|年初|至[本当]月");

    /** The month of a report, nothing where it is no such bulletin or its title names a year. */
    static Optional<Bulletin> of(ReportRef report) {
        Matcher month = MONTH.matcher(report.published() == null ? "" : report.published());
        boolean untold =
                KIND.matcher(report.title()).find() && !YEAR.matcher(report.title()).find();
        return untold && month.matches()
                ? Optional.of(
                        new Bulletin(
                                Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
                : Optional.empty();
    }

    /**
     * Whether columns say of which part of the year they are, so that others are of none; that one
     * compares with the month before (环比) says nothing of the others.
     */
    static boolean areTimed(List<String> columns) {
        return columns.stream().anyMatch(name -> tellsTime(AGAINST.matcher(name).replaceAll("")));
    }

    /** Whether a column says of which part of the year it is. */
    static boolean tellsTime(String column) {
        return OF_MONTH.matcher(column).find() || ADDED.matcher(column).find();
    }

    /**
     * The time of a figure that names no year.
     *
     * @param column the name of its column
     * @param timed whether columns of its table say which part of the year they are of
     * @return nothing where its column alone says nothing, or a part that had not passed
     */
    Optional<YearAbove.Told> told(Statement statement, String column, boolean timed) {
        PartOfYear own = statement.period();
        if (own != null) {
            return own.to() <= month
                    ? Optional.of(new YearAbove.Told(year, own))
                    : Optional.empty();
        }
        if (ADDED.matcher(column).find()) {
            return Optional.of(new YearAbove.Told(year, part(1)));
        }
        return OF_MONTH.matcher(column).find() || !timed
                ? Optional.of(new YearAbove.Told(year, part(month)))
                : Optional.empty();
    }

    private @Nullable PartOfYear part(int from) {
        return PartOfYear.of(from, month).orElse(null);
    }
}
