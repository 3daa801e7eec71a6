package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Finds the headline of a page: the block whose words the title in the head begins with, or the
 * blocks next to each other whose words are those of the title one after the other.
 */
final class Headline {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_INSIDE = 8;
    private static final int LONGEST = 150;
    private static final int MOST_ELEMENTS = 30;
    private static final int MOST_LINES = 6;

    private Headline() {}

    /** The elements of the headline, line by line; none where none has these words. */
    static List<Element> find(Document page, PageCounts counts) {
        String title = Chars.key(page.title());
        Element best = best(page, title, counts);
        return best == null ? List.of() : lines(best, title);
    }

    /** A line and those before and behind it with which the title goes on. */
    private static List<Element> lines(Element best, String title) {
        Deque<Element> lines = new ArrayDeque<>(List.of(best));
        String words = Chars.key(best.text());
        Element next = best.previousElementSibling();
        while (isLine(next, best, lines) && title.contains(Chars.key(next.text()) + words)) {
            words = Chars.key(next.text()) + words;
            lines.addFirst(next);
            next = next.previousElementSibling();
        }
        next = best.nextElementSibling();
        while (isLine(next, best, lines) && title.contains(words + Chars.key(next.text()))) {
            words += Chars.key(next.text());
            lines.addLast(next);
            next = next.nextElementSibling();
        }
        return List.copyOf(lines);
    }

    private static boolean isLine(
            @Nullable Element next, Element best, Collection<Element> already) {
        return next != null
                && already.size() < MOST_LINES
                && next.normalName().equals(best.normalName())
                && next.childrenSize() <= MOST_ELEMENTS
                && next.text().length() <= LONGEST
                && !MetadataReader.isLabelled(next.text())
                && Chars.key(next.text()).length() >= 2;
    }

    private static @Nullable Element best(Document page, String title, PageCounts counts) {
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
                best = better(element, best, title) ? element : best;
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
        if (!named
                || MetadataReader.isLabelled(element.text())
                || element.closest("a, nav, script, style, option") != null) {
            return false;
        }
        Element table = element.closest("table");
        return table == null || !counts.isData(table);
    }

    /**
     * The longer words together with the lines that go on with the title, since what a notice
     * encloses is called by a part of its title; of equal ones those marked as a heading, else the
     * outer, earlier ones.
     */
    private static boolean better(Element element, @Nullable Element best, String title) {
        if (best == null) {
            return true;
        }
        int longer = length(element, title) - length(best, title);
        boolean marked = isHeading(element) && !isHeading(best);
        return longer > 0 || longer == 0 && marked;
    }

    private static int length(Element element, String title) {
        return lines(element, title).stream()
                .mapToInt(line -> Chars.key(line.text()).length())
                .sum();
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-4]");
    }
}
