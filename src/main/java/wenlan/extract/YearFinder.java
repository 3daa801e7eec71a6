package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.extract.YearReader.Year;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds calendar years. A number of four digits is a year only where something says so (年, a date,
 * a bracket, a range, the edge of a title or cell), never where it counts or measures. A range with
 * two ends gives every year in between, each with the span of the whole range.
 */
final class YearFinder implements MentionFinder {
    /** Longer ranges are durations in deep time or misprints, not years to filter by. */
    private static final int LONGEST_RANGE = 150;

    private static final Pattern CONNECTOR =
            Pattern.compile(
                    "(?:[aef](?![a-z])|\\(e\\)|[hq][1-4](?!\\d))? ?(?:[上下]半年|年?[初底末]|年度?)? ?"
                            + "(?:-{1,2}|[–—―~～]{1,2}|至|到|/) ?");

    @Override
    public void find(Reading reading) {
        YearReader reader = new YearReader(reading);
        int at = 0;
        while ((at = reader.next(at)) >= 0) {
            Year first = reader.read(at);
            if (first == null) {
                at = reader.skipNumber(at);
                continue;
            }
            Year last = rangeEnd(reading, reader, first);
            if (last == null) {
                add(reading, first, first.value(), first.start(), first.end());
                at = first.end();
            } else {
                addRange(reading, first, last);
                at = last.end();
            }
        }
    }

    /** 2022A-2024E: behind a year that was reached only the end of the range is still to come. */
    private static void addRange(Reading reading, Year first, Year last) {
        boolean reached = reading.at(first.end()) == 'a';
        for (int year = first.value(); year < last.value(); year++) {
            if (reached) {
                String value = Integer.toString(year);
                reading.add(EntityKind.YEAR, value, first.start(), last.end(), last.basis(), false);
            } else {
                add(reading, last, year, first.start(), last.end());
            }
        }
        add(reading, last, last.value(), first.start(), last.end());
    }

    private static void add(Reading reading, Year evidence, int year, int start, int end) {
        boolean forecast = Forecasts.isForecast(reading, evidence, year, start, end);
        reading.add(
                EntityKind.YEAR, Integer.toString(year), start, end, evidence.basis(), forecast);
    }

    private static @Nullable Year rangeEnd(Reading reading, YearReader reader, Year first) {
        if (first.basis().equals("document number")) {
            return null;
        }
        Matcher connector = CONNECTOR.matcher(reading.plain());
        connector.region(first.end(), reading.plain().length());
        if (!connector.lookingAt()) {
            return null;
        }
        Year last = reader.readRangeEnd(connector.end(), first);
        boolean range =
                last != null
                        && last.value() > first.value()
                        && last.value() - first.value() <= LONGEST_RANGE;
        return range ? last : null;
    }
}
