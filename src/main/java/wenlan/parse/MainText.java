package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which part of an HTML page is the text, and what leads around the site: the text is the innermost
 * element that holds most of the characters of paragraphs outside links.
 */
final class MainText {
    static final String NAVIGATION = "navigation";

    private static final Set<String> AROUND =
            Set.of("nav", "header", "footer", "aside", "form", "menu", "dialog");
    private static final Set<String> TITLES = Set.of("h1");
    private static final int SHORTEST_TEXT = 25;
    private static final int LONG_TEXT = 60;
    private static final int FEWEST_CHARACTERS = 50;
    private static final int FEWEST_LINKS = 3;

    private final Map<Element, Integer> scores = new IdentityHashMap<>();
    private final Map<Element, int[]> lists = new IdentityHashMap<>();
    private final @Nullable Element main;
    private final boolean links;

    private MainText(Document page) {
        Counter counter = new Counter();
        page.traverse(counter);
        main = counter.main(page);
        links = main == null && counter.linked * 2 >= counter.all && counter.all > 0;
    }

    /** The main text of a page. */
    static MainText find(Document page) {
        return new MainText(page);
    }

    /** Whether the page is more than links. */
    boolean isArticle() {
        return !links;
    }

    /** Why a text is set aside, or null. */
    @Nullable String aside(Node node) {
        if (links) {
            return NAVIGATION;
        }
        boolean inside = main == null;
        boolean linked = false;
        for (Node up = node.parent(); up instanceof Element element; up = up.parent()) {
            inside |= element == main;
            linked |= isLinkList(element);
            if (AROUND.contains(element.normalName()) && main != null && !contains(element, main)) {
                return NAVIGATION;
            }
            if (TITLES.contains(element.normalName())) {
                return null;
            }
        }
        boolean text =
                node instanceof TextNode words
                        && words.text().length() >= LONG_TEXT
                        && words.text().indexOf('。') >= 0;
        return text || inside && !linked ? null : NAVIGATION;
    }

    private static boolean contains(Element outer, Element inner) {
        for (Node up = inner; up != null; up = up.parent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }

    /** A list or block that holds several links and next to nothing else. */
    private boolean isLinkList(Element element) {
        int[] counts = lists.getOrDefault(element, new int[3]);
        return counts[2] >= FEWEST_LINKS && counts[1] * 10 >= counts[0] * 8;
    }

    /** Counts characters, linked characters and links of blocks, and scores their parents. */
    private final class Counter implements NodeVisitor {
        private int links;
        private long all;
        private long linked;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("a")) {
                links++;
                count(element, 2, 1);
            } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                int length = text.text().strip().length();
                all += length;
                linked += links > 0 ? length : 0;
                count(parent, 0, length);
                count(parent, 1, links > 0 ? length : 0);
                if (links == 0 && length >= SHORTEST_TEXT) {
                    score(parent, length);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            links -= node instanceof Element element && element.normalName().equals("a") ? 1 : 0;
        }

        /** Counts for the nearest block and the three around it, where lists of links end. */
        private void count(Element from, int what, int number) {
            Element up = from;
            for (int level = 0; up != null && level < 4; level++) {
                lists.computeIfAbsent(up, e -> new int[3])[what] += number;
                up = up.parent();
            }
        }

        private void score(Element from, int length) {
            Element block = from;
            while (block.parent() != null && !block.isBlock()) {
                block = block.parent();
            }
            Element parent = block.parent();
            if (parent != null) {
                scores.merge(parent, length, Integer::sum);
                Element outer = parent.parent();
                if (outer != null) {
                    scores.merge(outer, length / 2, Integer::sum);
                }
            }
        }

        @Nullable Element main(Document page) {
            Element best = null;
            int most = FEWEST_CHARACTERS - 1;
            for (Element element : page.getAllElements()) {
                int score = scores.getOrDefault(element, 0);
                if (score > most) {
                    most = score;
                    best = element;
                }
            }
            return best;
        }
    }
}
