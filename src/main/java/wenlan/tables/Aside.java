package wenlan.tables;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** What only stands beside what a sentence tells, as what it was in a year before. */
final class Aside {
    /** 上年同期为3亿元. */
    private static final Pattern LAST_YEAR = Pattern.compile("\\s*[而但且]?[去上前]年");

    /** 2029年为3亿元 behind what is told of 2031. */
    private static final Pattern WAS =
            Pattern.compile("\\s*[而但且]?(?:19|20)\\d\\d年(?:同期|底|末)?(?:仅|只|还|才|不足|约)*[为是有]");

    private Aside() {}

    /**
     * Whether a clause does.
     *
     * @param said the time that it names
     * @param last the year of what stands before it, null where nothing tells it
     */
    static boolean is(String clause, StatedTime said, @Nullable Integer last) {
        Integer year = said.year();
        return LAST_YEAR.matcher(clause).lookingAt()
                || last != null && year != null && year < last && WAS.matcher(clause).lookingAt();
    }
}
