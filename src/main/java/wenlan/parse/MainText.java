package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Which part of an HTML page is the text, and what leads around the site. The text is the innermost
 * container that holds nearly all characters of paragraphs outside links; the headline is the line
 * that the title in the head of the page begins with. Walks along with the reader, so that asking
 * costs the same at any depth.
 */
final class MainText {
    static final String NAVIGATION = "navigation";
    static final String HIDDEN = "hidden";
    private static final int LONG_TEXT = 60;
    private static final int LONGEST_INFO = 200;
    private static final int HIGHEST = 8;

    /** What may hold a whole article; anything else is a part of one. */
    private static final Set<String> CONTAINERS =
            Set.of(
                    "html", "body", "div", "section", "article", "main", "table", "tbody", "tr",
                    "td", "form", "center", "font", "span", "figure", "dl", "dd", "ul", "ol", "li");

    private final PageCounts counts;
    private final @Nullable Element main;
    private final List<Element> headline;
    private final boolean links;
    private final NamedTitles titles;

    /** Whether all of it is text, so that no table only lays out a page. */
    private final boolean whole;

    private int depthInMain;
    private int depthAround;
    private int depthHidden;
    private int depthInLinks;
    private int depthInHeadline;
    private int depthInTitle;
    private int depthInLead;
    private boolean passedHeadline;
    private boolean passedMain;

    private MainText(Document page) {
        counts = new PageCounts(page);
        titles = NamedTitles.of(page);
        whole = false;
        main = counts.paragraphs(page) < PageCounts.FEWEST ? null : innermost(page);
        headline = Headline.find(page, counts);
        links =
                main == null
                        && counts.characters(page) > 0
                        && (counts.linked(page) * 5L >= counts.characters(page) * 2L
                                || SiteWords.isMissing(page, counts));
    }

    private MainText(PageCounts counts, NamedTitles titles) {
        this.counts = counts;
        this.titles = titles;
        whole = true;
        main = null;
        headline = List.of();
        links = false;
    }

    /** A page all of which is text, as a part of another text is. */
    static MainText whole(Document page) {
        return new MainText(new PageCounts(page), NamedTitles.of(page));
    }

    /** The main text of a page. */
    static MainText find(Document page) {
        return new MainText(page);
    }

    /** Whether the page is more than links. */
    boolean isArticle() {
        return !links;
    }

    /** What the page calls its article; empty where no line has the words of its title. */
    String headline() {
        StringBuilder words = new StringBuilder();
        for (Element line : headline) {
            String text = line.text();
            boolean spaced =
                    !words.isEmpty()
                            && !text.isEmpty()
                            && !Chars.isHan(words.charAt(words.length() - 1))
                            && Character.isLetterOrDigit(text.charAt(0));
            words.append(spaced ? " " : "").append(text);
        }
        return words.toString();
    }

    private Element innermost(Element page) {
        Element at = page;
        while (true) {
            Element inner = heaviest(at);
            boolean holds =
                    inner != null
                            && CONTAINERS.contains(inner.normalName())
                            && !counts.isData(inner)
                            && isMost(at, inner);
            if (!holds || inner == null) {
                return at;
            }
            at = inner;
        }
    }

    /**
     * Nearly all of an element, or more than half where all other paragraphs are in parts of
     * another kind: parts of an article are alike, or are paragraphs themselves.
     */
    private boolean isMost(Element outer, Element inner) {
        long share = counts.paragraphs(inner) * 100L;
        if (share >= counts.paragraphs(outer) * 85L) {
            return true;
        }
        return share > counts.paragraphs(outer) * 50L
                && outer.children().stream()
                        .filter(child -> child != inner && counts.paragraphs(child) > 0)
                        .noneMatch(child -> isAlike(child, inner));
    }

    private boolean isAlike(Element child, Element inner) {
        boolean sameKind =
                child.normalName().equals(inner.normalName())
                        && child.className().equals(inner.className());
        return sameKind && child.id().isEmpty() == inner.id().isEmpty()
                || !CONTAINERS.contains(child.normalName()) && !counts.isAround(child);
    }

    private @Nullable Element heaviest(Element outer) {
        Element heaviest = null;
        for (Element child : outer.children()) {
            boolean more =
                    heaviest == null || counts.paragraphs(child) > counts.paragraphs(heaviest);
            heaviest = more && !counts.isAround(child) ? child : heaviest;
        }
        return heaviest;
    }

    /** Whether an element is not shown. */
    boolean isHidden(Element element) {
        return counts.isHidden(element);
    }

    /** Whether an element is a table of data. */
    boolean isData(Element table) {
        return whole ? counts.isTable(table) : counts.isData(table);
    }

    /** Whether an element stands in a table of data. */
    boolean isInData(Element element) {
        Element table = element.closest("table");
        return table != null && isData(table);
    }

    /** Whether the reader is in the text; without one the whole page counts. */
    boolean isInside() {
        return main == null || depthInMain > 0;
    }

    /** Tells that the reader enters an element. */
    void enter(Element element) {
        step(element, 1);
    }

    /** Tells that the reader leaves an element. */
    void leave(Element element) {
        step(element, -1);
        passedMain |= element == main;
        passedHeadline |= headline.contains(element);
    }

    private void step(Element element, int step) {
        depthInMain += element == main ? step : 0;
        depthInHeadline += headline.contains(element) ? step : 0;
        depthHidden += counts.isHidden(element) ? step : 0;
        depthAround += counts.isAround(element) ? step : 0;
        depthInLinks += counts.isLinkList(element) ? step : 0;
        depthInLead += isLead(element) ? step : 0;
        depthInTitle += element.normalName().equals("h1") ? step : 0;
    }

    /** Whether an element stands beside the text and before it, as titles do. */
    private boolean isLead(Element element) {
        return main != null && element.parent() == main.parent() && element != main && !passedMain;
    }

    /** Why a text is set aside, or null. */
    @Nullable String aside(TextNode node) {
        if (links) {
            return NAVIGATION;
        }
        if (depthHidden > 0) {
            return HIDDEN;
        }
        if (depthInHeadline > 0) {
            return null;
        }
        boolean before =
                isBeforeHeadline() && !isAbove(node) && !SiteWords.isInformation(row(node));
        if (before || depthAround > 0 || depthInLinks > 0) {
            return NAVIGATION;
        }
        return isOfArticle(node) && !SiteWords.isTool(line(node)) ? null : NAVIGATION;
    }

    /**
     * Whether a text stands in a paragraph of the article above a headline that is a paragraph of
     * it too: the decree that makes a law public.
     */
    private boolean isAbove(TextNode node) {
        Element line = headline.getFirst();
        Element article = line.parent();
        boolean inside = article != null && isInside() && line.normalName().equals("p");
        Node up = node;
        while (inside && up != null && up.parent() != article) {
            up = up.parent();
        }
        return inside && up instanceof Element block && block.normalName().equals("p");
    }

    /** The level of an element that is a heading of the text without an h-tag, else 0. */
    int titled(Element element) {
        return isInside() && depthAround == 0 && depthInLinks == 0 ? titles.level(element) : 0;
    }

    /** Whether the headline is still to come. */
    boolean isBeforeHeadline() {
        return !headline.isEmpty() && !passedHeadline;
    }

    /** The words of the row of a table around a text when they are few, else nothing. */
    private String row(TextNode node) {
        Element row = node.parent() instanceof Element parent ? parent.closest("tr") : null;
        boolean brief = row != null && counts.characters(row) <= LONGEST_INFO;
        return brief && counts.linked(row) == 0 ? row.text() : "";
    }

    private boolean isOfArticle(TextNode node) {
        if (isInside()) {
            return true;
        }
        if (headline.isEmpty() && (depthInTitle > 0 || depthInLead > 0)) {
            return true;
        }
        if (isBeforeHeadline()
                || !headline.isEmpty() && !passedMain && SiteWords.isInformation(line(node))) {
            return true;
        }
        if (!headline.isEmpty() && isBelowHeadline(node)) {
            return true;
        }
        boolean text = node.text().length() >= LONG_TEXT && node.text().indexOf('。') >= 0;
        return text && !passedMain;
    }

    /** Whether a text is all of the paragraph right below the headline: its subtitle. */
    private boolean isBelowHeadline(TextNode node) {
        return node.parent() instanceof Element block
                && block.normalName().equals("p")
                && block.childrenSize() == 0
                && block.previousElementSibling() == headline.getLast();
    }

    /** The words of the block around a text, when they are few. */
    private String line(TextNode node) {
        Node up = node.parent();
        for (int level = 0; level < HIGHEST; level++) {
            boolean inline = up instanceof Element element && !element.isBlock();
            up = inline && up.parent() != null ? up.parent() : up;
        }
        boolean brief = up instanceof Element element && counts.characters(element) <= LONGEST_INFO;
        return brief ? ((Element) up).text() : node.text();
    }
}
