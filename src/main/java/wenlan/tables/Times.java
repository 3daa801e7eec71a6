package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether a column holds years or dates, which bare numbers may look like. */
final class Times {
    /** 2019.10 or 2021.03: a month, where 1903.5 is a measure as well. */
    private static final Pattern TWO_DIGITS = Pattern.compile("(?:19|20)\\d\\d\\.\\d\\d");

    private static final Pattern YEAR_HEAD = Pattern.compile("(?:民国)?(?:年度?|年份|年别)");

    private static final Pattern OF_REPUBLIC = Pattern.compile("(?:民国)?\\d{2,3}年度?");

    private static final int MONTHS = 12;

    private Times() {}

    /**
     * Whether most cells are years. A corner may say what the table is of: 税率（%） above years. Bare
     * four digits that nothing names may be years if none repeats, in whatever order.
     */
    static boolean areYears(Header header, List<String> texts, boolean first) {
        boolean corner = first && texts.stream().allMatch(Dates::isPlainYear);
        boolean shares = header.unit() != null && header.unit().kind() == UnitKind.PERCENT;
        if (header.unit() != null && !(corner && shares) || !areMostly(texts, Dates::isYear)) {
            return false;
        }
        boolean bare = texts.stream().filter(Dates::isYear).allMatch(Dates::isPlainYear);
        return !bare || header.says(ColumnWords.TIME) || first && areDistinct(header, texts);
    }

    /** Whether years count from 1912 on (108年): times, not amounts of years. */
    static boolean areYearsOfRepublic(Header header, List<String> texts) {
        return YEAR_HEAD.matcher(header.label()).matches()
                && areMostly(texts, text -> OF_REPUBLIC.matcher(Folding.query(text)).matches());
    }

    /** Whether the bare 1 to 12 below columns of years and nothing else are months. */
    static boolean areMonths(List<Header> headers, List<String> texts) {
        return texts.size() == MONTHS
                && IntStream.range(0, MONTHS)
                        .allMatch(at -> Folding.query(texts.get(at)).equals("" + (at + 1)))
                && headers.size() > 1
                && headers.stream().skip(1).allMatch(header -> isWholeYear(header.label()));
    }

    private static boolean isWholeYear(String label) {
        return Period.ofName(label)
                .filter(time -> time.year() > 0 && time.length() == MONTHS)
                .isPresent();
    }

    private static boolean areDistinct(Header header, List<String> texts) {
        long distinct = texts.stream().map(Folding::query).distinct().count();
        return distinct == texts.size() && !header.says(ColumnWords.COUNT);
    }

    /**
     * Whether most cells are dates. Where all are years with a fraction (1903.5, 2019.10) the name
     * of the column or two digits behind the point must say so: one that is itself a time (2019年),
     * that of a measure or a unit of the table say that they are amounts.
     *
     * @param measured whether the table names a unit that the column may be in
     */
    static boolean areDates(Header header, List<String> texts, boolean first, boolean measured) {
        if (header.unit() != null
                || !areMostly(texts, text -> Dates.isDate(text) || Dates.isYear(text))) {
            return false;
        }
        boolean decimal =
                texts.stream()
                        .filter(text -> Dates.isDate(text) || Dates.isYear(text))
                        .allMatch(text -> Dates.isDecimal(text) || Dates.isPlainYear(text));
        if (!decimal || header.says(ColumnWords.TIME) || RowTime.isEvent(header.label())) {
            return true;
        }
        boolean named =
                header.says(ColumnWords.RATE)
                        || header.says(ColumnWords.MEASURED)
                        || header.says(ColumnWords.MONEY)
                        || Period.read(header.label()).isPresent();
        boolean months = texts.stream().allMatch(text -> isMonth(text) || Dates.isPlainYear(text));
        return !named && !measured && (first || months);
    }

    /** 2019.10 is a month, and 2019.5 only beside such. */
    private static boolean isMonth(String text) {
        return TWO_DIGITS.matcher(Folding.query(text)).matches();
    }

    private static boolean areMostly(List<String> texts, Predicate<String> fits) {
        long fitting = texts.stream().filter(fits).count();
        return fitting > 0 && fitting >= texts.size() * ColumnTyper.MOST;
    }
}
