package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings of a page that are no h-tags but say what they are: by their role (WAI-ARIA: {@code
 * role="heading"}), or by the name of their class, a part of a document and what stands above it
 * ({@code section-title}). Such a class counts where several elements of the page have it.
 */
final class NamedTitles {
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;

    /** The parts of a document as DocBook names them, and the pages of a slide show. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:(part|chapter|page|slide)|(section)|(sub-?section))[-_]?(?:title|heading)");

    /** Levels below the title of a page: of chapters, their sections and the parts of those. */
    private static final int CHAPTER = 2;

    private final Map<Element, Integer> levels = new IdentityHashMap<>();

    private NamedTitles() {}

    /** The headings of a page. */
    static NamedTitles of(Document page) {
        NamedTitles titles = new NamedTitles();
        Map<String, Integer> counts = new HashMap<>();
        Map<Element, Matcher> named = new IdentityHashMap<>();
        for (Element element : page.select("div, p")) {
            if (!isHeading(element)) {
                continue;
            }
            if (element.attr("role").equals("heading")) {
                String level = element.attr("aria-level");
                titles.levels.put(
                        element, level.matches("[1-6]") ? level.charAt(0) - '0' : CHAPTER);
                continue;
            }
            for (String name : element.classNames()) {
                Matcher matcher = NAME.matcher(name.toLowerCase(Locale.ROOT));
                if (matcher.matches()) {
                    named.put(element, matcher);
                    counts.merge(matcher.group(), 1, Integer::sum);
                    break;
                }
            }
        }
        boolean chapters = named.values().stream().anyMatch(m -> isCounted(m, 1, counts));
        named.forEach(
                (element, name) -> {
                    if (counts.get(name.group()) >= FEWEST) {
                        int section = chapters ? CHAPTER + 1 : CHAPTER;
                        titles.levels.put(
                                element,
                                name.group(1) != null
                                        ? CHAPTER
                                        : name.group(2) != null ? section : section + 1);
                    }
                });
        return titles;
    }

    private static boolean isCounted(Matcher name, int group, Map<String, Integer> counts) {
        return name.group(group) != null && counts.get(name.group()) >= FEWEST;
    }

    /** A few words outside links and tables, with no block inside. */
    private static boolean isHeading(Element element) {
        // Asked first, since the text of nested blocks would be copied at every depth.
        if (!element.children().stream().allMatch(HtmlLines::isInline)) {
            return false;
        }
        String text = element.text();
        return !text.isBlank()
                && text.length() <= LONGEST
                && element.select("a, br").isEmpty()
                && element.closest("a, table, li, h1, h2, h3, h4, h5, h6") == null;
    }

    /** The level of a heading as of an h-tag, 0 of what is none. */
    int level(Element element) {
        return levels.getOrDefault(element, 0);
    }
}
