package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

import wenlan.document.SourceText;
import wenlan.document.Span;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads HTML: each block of the page is a line, each row of a table a row. */
final class HtmlReader implements SourceReader {
    private static final List<String> BLOCKS =
            List.of(
                    "p>", "p ", "div", "br", "table", "tr", "li", "h1", "h2", "h3", "html", "body",
                    "section", "article");
    private static final List<String> PAGE = List.of("!doctype", "html", "head", "body");
    private static final List<String> TABLE = List.of("table");
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "head",
                    "iframe",
                    "object",
                    "select",
                    "option",
                    "button",
                    "textarea",
                    "canvas",
                    "map");

    /**
     * Whether a text that does not say so is HTML: block tags on many of its lines. Those of a
     * table stand in Markdown too, so that they count only in what says that it is a page.
     */
    static boolean isHtml(String text, int from) {
        int limit = Math.min(text.length(), from + 100_000);
        Span region = new Span(from, limit);
        boolean page = false;
        boolean unclosed = false;
        int tags = 0;
        int lines = 1;
        for (int at = from; at < limit; at++) {
            char character = text.charAt(at);
            lines += character == '\n' ? 1 : 0;
            if (character != '<') {
                continue;
            }
            tags += isBlockTag(text, at + 1) ? 1 : 0;
            page |= isOneOf(PAGE, text, at + 1);
            if (!page && !unclosed && isOneOf(TABLE, text, at + 1)) {
                int close = Unseen.close(text, "</table>", at, region);
                unclosed = close < 0;
                at = unclosed ? at : close - 1;
            }
        }
        return tags >= 3 && tags * 3 >= lines;
    }

    private static boolean isBlockTag(String text, int at) {
        return isOneOf(BLOCKS, text, at);
    }

    private static boolean isOneOf(List<String> tags, String text, int at) {
        for (String tag : tags) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean article;
    private String title = "";
    private String headline = "";
    private Map<String, Object> head = Map.of();

    /** What the head of the page says of the article. */
    Map<String, Object> head() {
        return head;
    }

    /** The headline in the text of the page, empty without one. */
    String headline() {
        return headline;
    }

    /** The title in the head of the page, without the name of the site. */
    String title() {
        return title;
    }

    /** Whether the page that was read has an article. */
    boolean hasArticle() {
        return article;
    }

    /** The lines of a piece of HTML within another text, all of which is text of the report. */
    static List<Line> fragment(SourceText source, Span region) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document page = parser.parseInput(region.of(source.text()), "");
        MainText main = MainText.whole(page);
        HtmlLines lines = new HtmlLines(source, region.start(), main);
        page.traverse(new Walker(lines, main));
        return lines.finish();
    }

    @Override
    public List<Line> read(SourceText source, Span region) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document page = parser.parseInput(region.of(source.text()), "");
        MainText main = MainText.find(page);
        article = main.isArticle();
        headline = main.headline();
        head = HeadMetadata.of(page);
        title = page.title().split("[_|｜]| - |——", 2)[0].strip();
        HtmlLines lines = new HtmlLines(source, region.start(), main);
        page.traverse(new Walker(lines, main));
        return lines.finish();
    }

    /** Passes blocks and text on, skipping what no reader sees. */
    private static final class Walker implements NodeVisitor {
        private final HtmlLines lines;
        private final MainText main;
        private int unseen;

        Walker(HtmlLines lines, MainText main) {
            this.lines = lines;
            this.main = main;
        }

        /**
         * Whole blocks that are hidden are set aside instead: a script may show them. A hidden cell
         * would move those beside it under other names.
         */
        private boolean isUnseen(Element element) {
            String name = element.normalName();
            boolean part = HtmlLines.isInline(element) || name.equals("td") || name.equals("th");
            return UNSEEN.contains(name) || part && main.isHidden(element);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                unseen += isUnseen(element) ? 1 : 0;
                main.enter(element);
                if (unseen == 0) {
                    lines.open(element);
                }
            } else if (unseen == 0 && node instanceof TextNode text) {
                lines.text(text);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (unseen == 0) {
                    lines.close(element);
                }
                unseen -= isUnseen(element) ? 1 : 0;
                main.leave(element);
            }
        }
    }
}
