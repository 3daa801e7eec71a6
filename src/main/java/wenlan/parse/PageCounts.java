package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the elements of a page hold, counted from the leaves up in one walk each. */
final class PageCounts {
    /** Characters of paragraphs below which a page has no text. */
    static final int FEWEST = 50;

    private static final int SHORTEST_TEXT = 25;
    private static final int FEWEST_LINKS = 3;
    private static final Set<String> AROUND =
            Set.of("nav", "header", "footer", "aside", "menu", "dialog");

    /** What sites call the parts around an article, in the names of their elements. */
    private static final Pattern AROUND_NAME =
            Pattern.compile(
                    "(?i)(?:^|[\\s_-])(?:nav\\w*|menu\\w*|foot\\w*|side-?bar\\w*|crumbs?|bread-?crumb\\w*"
                        + "|comments?|reply|relat\\w*|recommend\\w*|share\\w*|copyright|hot\\w*|rank\\w*"
                        + "|login|search\\w*|toolbar|qr-?code|banner|disclaimer|ad|ads|advert\\w*)"
                        + "(?=$|[\\s_-])");

    /**
     * Parts of tables: what their names say is how they look (rank-1), unless they lead elsewhere.
     */
    private static final Set<String> OF_TABLES =
            Set.of("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th");

    /** What pages write on an element that is not shown, or shown to none but machines. */
    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");

    private static final Pattern HIDING_NAME =
            Pattern.compile("(?:^|\\s)(?:hidden|hide|d-none|invisible|visually-hidden)(?=$|\\s)");

    private final Map<Element, Counts> all = new IdentityHashMap<>();
    private final int whole;
    private final int characters;

    /** Counts of one element and all in it. */
    private static final class Counts {
        private int elements = 1;
        private int characters;
        private int linked;
        private int links;
        private int paragraphs;
        private int lost;
        private int cells;
        private int wideRows;
        private int tables;

        /** Cells that name columns or rows. */
        private int names;

        /** Names of columns of the tables inside an element, which are not its own. */
        private int innerNames;

        /** Rows below that a cell of a row reaches down to; in a group of rows, those to come. */
        private int reach;

        private boolean around;
        private boolean hidden;

        void add(Counts inner) {
            elements += inner.elements;
            characters += inner.characters;
            linked += inner.linked;
            links += inner.links;
            paragraphs += inner.paragraphs;
            tables += inner.tables;
            wideRows += inner.wideRows;
            names += inner.names;
            innerNames += inner.innerNames;
        }

        /** Names of columns in an element, outside the tables within it. */
        private int ownNames() {
            return names - innerNames;
        }
    }

    /** Cells below the name of a table of one column. */
    private static final int FEWEST_CELLS = 2;

    PageCounts(Document page) {
        page.traverse(new Counter());
        whole = of(page).paragraphs;
        characters = of(page).characters;
        page.traverse(new Sieve());
    }

    private Counts of(Element element) {
        return all.getOrDefault(element, new Counts());
    }

    /** Number of elements in an element, itself counted. */
    int elements(Element element) {
        return of(element).elements;
    }

    int characters(Element element) {
        return of(element).characters;
    }

    int linked(Element element) {
        return of(element).linked;
    }

    /** Characters of paragraphs outside links and outside what stands around the article. */
    int paragraphs(Element element) {
        return of(element).paragraphs;
    }

    /** Whether an element stands around the article by its kind or name. */
    boolean isAround(Element element) {
        return of(element).around;
    }

    /** Whether an element is not shown, and with it less than half of the page's text. */
    boolean isHidden(Element element) {
        return of(element).hidden;
    }

    /** Several links and next to nothing else. */
    boolean isLinkList(Element element) {
        Counts counts = of(element);
        return counts.links >= FEWEST_LINKS && counts.linked * 10L >= counts.characters * 8L;
    }

    /**
     * Whether an element is a table of data: with rows of several cells, one of them where cells
     * are names.
     */
    boolean isData(Element element) {
        int fewest = of(element).names > 0 ? 1 : 2;
        return isTable(element) && of(element).wideRows >= fewest || isColumn(element);
    }

    /** Whether an element is a table of one column with a name, whose cells are brief. */
    private boolean isColumn(Element element) {
        Counts counts = of(element);
        return element.normalName().equals("table")
                && counts.tables == 1
                && counts.wideRows == 0
                && counts.names == 1
                && counts.paragraphs == 0
                && counts.links == 0
                && element.select("tr").size() > FEWEST_CELLS;
    }

    /**
     * Whether an element is a table with a row of several cells. One with others inside lays out a
     * page, unless it names its columns: then those inside are what its cells say.
     */
    boolean isTable(Element element) {
        Counts counts = of(element);
        return isColumn(element)
                || element.normalName().equals("table")
                        && (counts.tables == 1 || counts.ownNames() > 1)
                        && counts.wideRows > 0;
    }

    private final class Counter implements NodeVisitor {
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                Counts counts = new Counts();
                all.put(element, counts);
                links += element.normalName().equals("a") ? 1 : 0;
                counts.links += element.normalName().equals("a") ? 1 : 0;
                counts.tables += element.normalName().equals("table") ? 1 : 0;
            } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                int length = text.text().strip().length();
                Counts counts = of(parent);
                counts.characters += length;
                counts.linked += links > 0 ? length : 0;
                boolean paragraph = links == 0 && length >= SHORTEST_TEXT && isProse(text.text());
                counts.paragraphs += paragraph ? length : 0;
            }
        }

        /** Addresses and names in a row have no commas or stops between words. */
        private static boolean isProse(String text) {
            return text.chars().anyMatch(c -> "，。；！？、：".indexOf(c) >= 0)
                    || text.contains(". ")
                    || text.contains(", ");
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Counts counts = of(element);
            links -= element.normalName().equals("a") ? 1 : 0;
            if (element.parent() != null) {
                Counts outer = of(element.parent());
                switch (element.normalName()) {
                    case "td", "th" -> cell(element, outer);
                    case "tr" -> row(counts, outer);
                    default -> {}
                }
                if (element.normalName().equals("table")) {
                    outer.innerNames += counts.ownNames();
                }
                outer.add(counts);
            }
        }

        private static void cell(Element element, Counts row) {
            row.cells++;
            row.names += element.normalName().equals("th") ? 1 : 0;
            row.reach = Math.max(row.reach, HtmlLines.span(element, "rowspan") - 1);
        }

        /** A row is wide with the cells that reach down into it. */
        private static void row(Counts row, Counts group) {
            row.wideRows += row.cells > 1 || row.cells > 0 && group.reach > 0 ? 1 : 0;
            group.reach = Math.max(group.reach - 1, row.reach);
        }
    }

    /**
     * Takes what stands around the article, or is not shown, out of the paragraphs, unless most of
     * them are there: some sites show their text only when a script has run.
     */
    private final class Sieve implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                Counts counts = of(element);
                boolean small =
                        whole > 0
                                ? counts.paragraphs * 2L < whole
                                : counts.characters * 2L < characters;
                counts.around = small && isNamedAround(element);
                counts.hidden = small && isMarkedHidden(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                Counts counts = of(element);
                int lost = counts.around || counts.hidden ? counts.paragraphs : counts.lost;
                if (element.parent() != null) {
                    of(element.parent()).lost += lost;
                }
                counts.paragraphs -= lost;
            }
        }

        private static boolean isMarkedHidden(Element element) {
            String style = element.attr("style");
            String names = element.className();
            return element.hasAttr("hidden")
                    || element.attr("aria-hidden").equalsIgnoreCase("true")
                    || style.length() <= 1_000 && HIDING_STYLE.matcher(style).find()
                    || names.length() <= 200 && HIDING_NAME.matcher(names).find();
        }

        private boolean isNamedAround(Element element) {
            String names = element.className() + " " + element.id();
            Counts counts = of(element);
            boolean cells =
                    OF_TABLES.contains(element.normalName())
                            && counts.linked * 2L <= counts.characters;
            return AROUND.contains(element.normalName())
                    || !cells && names.length() <= 200 && AROUND_NAME.matcher(names).find();
        }
    }
}
