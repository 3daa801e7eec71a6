package wenlan.tables;

import org.jspecify.annotations.Nullable;

/**
 * When a text was written, for what it tells of time by that alone.
 *
 * @param published the year in which its report was published, 0 where nothing tells it
 * @param now the year that it calls 今年, null where that may be another one
 * @param account whether 过去一年 is the year before that, as in the work reports of a new year
 */
public record Written(int published, @Nullable Integer now, boolean account) {
    /** Nothing is known of it. */
    public static final Written UNTOLD = new Written(0, null, false);
}
