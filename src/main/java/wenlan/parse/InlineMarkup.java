package wenlan.parse;

import org.jsoup.parser.Parser;

import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.text.TracedTextBuilder;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops what is markup inside a line (bold marks, tags, link targets) and decodes character
 * references; everything else stays as it is. One pass from left to right.
 */
final class InlineMarkup {
    private static final Set<String> TAGS =
            Set.of(
                    ("a abbr article aside b big blockquote body br caption center cite code col"
                                    + " colgroup dd del details div dl dt em figcaption figure font"
                                    + " footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe"
                                    + " img input ins kbd label li link main mark meta nav nobr ol"
                                    + " option p pre q s samp script section select small span"
                                    + " strike strong style sub summary sup table tbody td textarea"
                                    + " tfoot th thead time title tr tt u ul var video wbr")
                            .split(" "));

    /** A tag, its name in the first group, or a comment. */
    static final Pattern TAG =
            Pattern.compile(
                    "</?([A-Za-z][A-Za-z0-9]{0,10})(?:\\s[^<>]{0,2000}+)?/?>|<!--.{0,2000}?-->");

    private static final Pattern AUTOLINK = Pattern.compile("<(?=https?://[^\\s<>]{1,1000}>)");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\\d{0,2});");

    /** What editors of pages leave of a space ({@code &nbsp;}) that lost its letters. */
    private static final Pattern SCRAP = Pattern.compile("&(?:amp;)?n?b?sp;");

    private static final Pattern LINK_TARGET =
            Pattern.compile(
                    "\\]\\((?:[^()\\s]|\\([^()\\s]{0,200}+\\)){0,1000}+(?:\\s+\"[^\"]{0,200}+\")?\\)");
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_EMPHASIS = 100;
    private static final int LONGEST_RAISED = 12;
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~";

    private final SourceText source;
    private final String text;
    private final int end;
    private final TracedTextBuilder cleaned;
    private int kept;

    /** The star that closes an open emphasis, -1 without one. */
    private int emphasis = -1;

    private int at;
    private boolean linkOpen;

    /** The raised mark that is open. */
    private Raised raised = Raised.PLAIN;

    private InlineMarkup(SourceText source, Span span) {
        this.source = source;
        this.text = source.text();
        this.end = span.end();
        this.kept = span.start();
        this.at = span.start();
        this.cleaned = new TracedTextBuilder(source);
    }

    /** The cleaned text of a span without leading or trailing white space. */
    static TracedText clean(SourceText source, Span span) {
        Span trimmed = trim(source.text(), span);
        if (!hasMarks(source.text(), trimmed)) {
            return TracedText.verbatim(source, trimmed);
        }
        return Blanks.trimmed(new InlineMarkup(source, trimmed).read());
    }

    /** The part of a span between its first and last character that is not blank. */
    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Chars.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean hasMarks(String text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            char character = text.charAt(at);
            if (character < 0x80 && "*<&`\\![\t\r\n\u0000".indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    private TracedText read() {
        while (at < end) {
            int next = markupEnd(text.charAt(at));
            if (next == at) {
                at++;
            } else {
                at = next;
                kept = next;
            }
        }
        keep(end);
        return cleaned.build();
    }

    private void keep(int until) {
        if (until > kept) {
            cleaned.verbatim(new Span(kept, until));
        }
    }

    /** Where the markup that begins here ends; here when there is none. */
    private int markupEnd(char character) {
        return switch (character) {
            case '*' -> stars();
            case '`' -> drop(run('`'));
            case '<' -> tag();
            case '&' -> reference();
            case '\\' -> escape();
            case '!' -> at + 1 < end && text.charAt(at + 1) == '[' ? openImage() : at;
            case '[' -> openLink();
            case ']' -> linkOpen ? closeLink() : at;
            case '\t', '\r', '\n', '\0' -> space();
            default -> at;
        };
    }

    private int run(char character) {
        int next = at;
        while (next < end && text.charAt(next) == character) {
            next++;
        }
        return next;
    }

    private int drop(int next) {
        keep(at);
        return next;
    }

    private int stars() {
        int next = run('*');
        if (next - at >= 2 && next - at <= 3) {
            return drop(next);
        }
        if (next - at == 1 && (at == emphasis || opensEmphasis())) {
            return drop(next);
        }
        at = next - 1;
        return at;
    }

    /**
     * A star with text right behind it, its pair right behind text in the same line, a letter
     * between them, and no word on the outer sides: between words or figures a star multiplies or
     * marks a share, as in 长*宽*高.
     */
    private boolean opensEmphasis() {
        int close = text.indexOf('*', at + 1, Math.min(end, at + LONGEST_EMPHASIS));
        boolean pair =
                close > at + 1
                        && isOutside(at - 1)
                        && isOutside(close + 1)
                        && isWord(at + 1)
                        && isWord(close - 1)
                        && text.substring(at, close).chars().anyMatch(Character::isLetter)
                        && text.substring(at, close).indexOf('\n') < 0;
        emphasis = pair ? close : emphasis;
        return pair;
    }

    /** Whether an emphasis can end before this place: no letter, digit or star stands there. */
    private boolean isOutside(int place) {
        return place < 0
                || place >= text.length()
                || text.charAt(place) != '*' && !Character.isLetterOrDigit(text.charAt(place));
    }

    /** Whether a character can stand beside the star of an emphasis. */
    private boolean isWord(int place) {
        char character = text.charAt(place);
        return Character.isLetterOrDigit(character) || "（）《》“”()。%％".indexOf(character) >= 0;
    }

    /** Whether HTML knows a tag of a name. */
    static boolean isTag(String name) {
        return TAGS.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    private int tag() {
        Matcher autolink = AUTOLINK.matcher(text).region(at, end).useTransparentBounds(true);
        if (autolink.lookingAt()) {
            int close = text.indexOf('>', at);
            keep(at);
            cleaned.verbatim(new Span(at + 1, close));
            return close + 1;
        }
        Matcher tag = TAG.matcher(text).region(at, end);
        if (!tag.lookingAt() || tag.group(1) != null && !isTag(tag.group(1))) {
            return at;
        }
        keep(at);
        raise(tag);
        if (tag.group(1) != null && "br p td li div".contains(tag.group(1))) {
            insertSpace();
        }
        return tag.end();
    }

    private void raise(Matcher tag) {
        if (!"sup".equalsIgnoreCase(tag.group(1))) {
            return;
        }
        if (tag.group().startsWith("</")) {
            cleaned.inserted(raised.closing());
            raised = Raised.PLAIN;
            return;
        }
        int close = text.indexOf("</", tag.end(), Math.min(end, tag.end() + LONGEST_RAISED));
        if (close > tag.end()) {
            int behind = text.indexOf('>', close, end) + 1;
            int after = behind > 0 && behind < end ? text.codePointAt(behind) : 0;
            raised =
                    Raised.of(cleaned.end(LONGEST_RAISED), text.substring(tag.end(), close), after);
            cleaned.inserted(raised.opening());
        }
    }

    private void insertSpace() {
        if (!cleaned.isEmpty() && !Chars.isBlank(cleaned.last())) {
            cleaned.inserted(" ");
        }
    }

    private int reference() {
        Matcher scrap = SCRAP.matcher(text).region(at, end);
        if (scrap.lookingAt()) {
            keep(at);
            insertSpace();
            return scrap.end();
        }
        Matcher entity = ENTITY.matcher(text).region(at, end);
        if (!entity.lookingAt()) {
            return at;
        }
        String decoded = Parser.unescapeEntities(entity.group(), false);
        if (decoded.equals(entity.group())) {
            return at;
        }
        keep(at);
        if (decoded.isBlank() || Chars.isBlank(decoded.charAt(0))) {
            insertSpace();
        } else {
            cleaned.reading(decoded, new Span(at, entity.end()));
        }
        return entity.end();
    }

    private int escape() {
        boolean escapes = at + 1 < end && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
        if (!escapes) {
            return at;
        }
        keep(at);
        cleaned.verbatim(new Span(at + 1, at + 2));
        return at + 2;
    }

    /** {@code ![words](address)} is a picture; its words stay. */
    private int openImage() {
        if (!isLink(at + 1)) {
            return at;
        }
        linkOpen = true;
        return drop(at + 2);
    }

    private int openLink() {
        if (!isLink(at)) {
            return at;
        }
        linkOpen = true;
        return drop(at + 1);
    }

    private boolean isLink(int bracket) {
        int close = text.indexOf(']', bracket, Math.min(end, bracket + LONGEST_LINK));
        return close > 0 && text.startsWith("](", close);
    }

    private int closeLink() {
        Matcher target = LINK_TARGET.matcher(text).region(at, end);
        linkOpen = false;
        return target.lookingAt() ? drop(target.end()) : at;
    }

    private int space() {
        keep(at);
        int next = at;
        while (next < end && "\t\r\n\0 ".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < end) {
            insertSpace();
        }
        return next;
    }
}
