package wenlan.parse;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.Stage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** Says that tags of HTML in a text file were taken for markup, so that nobody misses them. */
final class DroppedTags {
    private static final int MOST_NAMES = 5;

    private DroppedTags() {}

    /** One remark at the first of them; none where there are none. */
    static List<Diagnostic> of(SourceText source, Span region) {
        Matcher tag = InlineMarkup.TAG.matcher(source.text()).region(region.start(), region.end());
        Set<String> names = new TreeSet<>();
        int count = 0;
        int first = -1;
        while (tag.find()) {
            if (tag.group(1) != null && InlineMarkup.isTag(tag.group(1))) {
                first = first < 0 ? tag.start() : first;
                names.add("<" + tag.group(1).toLowerCase(Locale.ROOT) + ">");
                count++;
            }
        }
        if (count == 0) {
            return List.of();
        }
        String shown = String.join(", ", names.stream().limit(MOST_NAMES).toList());
        String message =
                "HTML tags stand in a text file; %d were read as markup, not as text: %s."
                        .formatted(count, shown);
        return List.of(new Diagnostic(Severity.INFO, Stage.PARSE, new Span(first, first), message));
    }
}
