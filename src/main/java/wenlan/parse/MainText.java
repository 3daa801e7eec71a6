package wenlan.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Which parts of an HTML page are the text, and which lead around the site. */
final class MainText {
    static final String NAVIGATION = "navigation";

    private static final Set<String> AROUND =
            Set.of("nav", "header", "footer", "aside", "form", "menu", "dialog");

    private MainText() {}

    /** The main text of a page. */
    static MainText find(Document page) {
        return new MainText();
    }

    /** Why a text is set aside, or null. */
    @Nullable String aside(Node node) {
        Node up = node;
        for (int depth = 0; up != null && depth < 60; depth++) {
            if (up instanceof Element element && AROUND.contains(element.normalName())) {
                return NAVIGATION;
            }
            up = up.parent();
        }
        return null;
    }
}
