package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.search.IndexedUnit;
import wenlan.tables.SentenceFigures;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a sentence that names only a part of one (前三季度, 1—9月): that of the headings above it,
 * else the only one of the report's title.
 */
final class PeriodYear {
    private static final Pattern OPENING =
            Pattern.compile(
                    "^\\s*(?:前?[一二三四]季度|[上下]半年|全年|年[末底]|前?[\\d一二三四五六七八九十]{1,3}个?月(?:份|末)?"
                            + "|\\d{1,2}月?[-—–~～至]\\d{1,2}月(?:份)?)");

    private static final Pattern GOES_ON = Pattern.compile("^\\s*其中");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private PeriodYear() {}

    /** Whether a sentence opens with a part of a year, or with the whole one. */
    static boolean opens(String sentence) {
        return OPENING.matcher(sentence).find();
    }

    /** Whether a sentence goes on with what the one before it tells. */
    static boolean goesOn(String sentence) {
        return GOES_ON.matcher(sentence).find();
    }

    /**
     * The year, null where the sentence tells its time otherwise or nothing above it tells one.
     *
     * @param before the same of the sentence before, with which 其中 goes on, and any that names no
     *     time
     */
    static @Nullable Integer of(String sentence, IndexedUnit unit, @Nullable Integer before) {
        if (YEAR.matcher(sentence).find()) {
            return null;
        }
        if (goesOn(sentence)) {
            return before;
        }
        if (!opens(sentence)) {
            return before != null && SentenceFigures.namesNoTime(sentence) ? before : null;
        }
        Set<String> years = new LinkedHashSet<>();
        for (InheritedValue value : unit.entities().inherited()) {
            if (value.kind() == EntityKind.YEAR) {
                years.add(value.canonical());
            }
        }
        if (years.isEmpty()) {
            Matcher titled = YEAR.matcher(unit.report().title());
            while (titled.find()) {
                years.add(titled.group());
            }
        }
        return years.size() == 1 ? Integer.valueOf(years.iterator().next()) : null;
    }
}
