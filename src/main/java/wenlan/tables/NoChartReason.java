package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.ListResource;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a table has no chart, in words for readers of either language.
 *
 * @param code what stays the same however it is worded
 * @param zh the reason in Chinese, as {@link TypedTable#noChart} says it
 * @param en the same in English
 */
public record NoChartReason(String code, String zh, String en) {
    /** Stands in the list for what differs from table to table. */
    private static final String TOLD = "%s";

    private static final List<Form> FORMS =
            ListResource.read("/wenlan/tables/no-chart.tsv").stream().map(Form::of).toList();

    /** A reason as it is listed. */
    private record Form(String code, Pattern zh, String en) {
        static Form of(String[] columns) {
            String[] parts = columns[1].split(TOLD, 2);
            String behind = parts.length > 1 ? "(.*)" + Pattern.quote(parts[1]) : "";
            return new Form(
                    columns[0], Pattern.compile(Pattern.quote(parts[0]) + behind), columns[2]);
        }
    }

    /** Of a reason that the list lacks, which no test lets pass, only the Chinese is known. */
    private static final String UNLISTED = "other";

    /** The reason that is worded so; null for none. */
    public static @Nullable NoChartReason of(@Nullable String chinese) {
        if (chinese == null) {
            return null;
        }
        for (Form form : FORMS) {
            Matcher said = form.zh.matcher(chinese);
            if (said.matches()) {
                String told = said.groupCount() > 0 ? said.group(1) : "";
                return new NoChartReason(form.code, chinese, form.en.replace(TOLD, told));
            }
        }
        return new NoChartReason(UNLISTED, chinese, chinese);
    }
}
