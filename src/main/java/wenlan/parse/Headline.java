package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page: the block whose words the title in the head begins with. */
final class Headline {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_INSIDE = 8;
    private static final int LONGEST = 150;
    private static final int MOST_ELEMENTS = 30;

    private Headline() {}

    /** The element of the headline, null where none has these words. */
    static @Nullable Element find(Document page, PageCounts counts) {
        String title = Chars.key(page.title());
        Element best = null;
        int before = 0;
        int whole = counts.paragraphs(page);
        for (Element element : page.getElementsByTag("body").select("*")) {
            int characters = counts.characters(element);
            boolean brief =
                    characters >= SHORTEST
                            && characters <= LONGEST
                            && counts.elements(element) <= MOST_ELEMENTS;
            if (brief && before * 10L <= whole && isTitle(element, title, counts)) {
                best = better(element, best) ? element : best;
            }
            before += element.childrenSize() == 0 ? counts.paragraphs(element) : 0;
        }
        return best;
    }

    private static boolean isTitle(Element element, String title, PageCounts counts) {
        String key = Chars.key(element.text());
        boolean named =
                key.length() >= SHORTEST && title.startsWith(key)
                        || key.length() >= SHORTEST_INSIDE && title.contains(key);
        if (!named || element.closest("a, nav, script, style, option") != null) {
            return false;
        }
        Element table = element.closest("table");
        return table == null || !counts.isData(table);
    }

    /** The longer words; of equal ones those marked as a heading, else the outer, earlier ones. */
    private static boolean better(Element element, @Nullable Element best) {
        if (best == null) {
            return true;
        }
        int longer = Chars.key(element.text()).length() - Chars.key(best.text()).length();
        boolean marked = isHeading(element) && !isHeading(best);
        return longer > 0 || longer == 0 && marked;
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-4]");
    }
}
