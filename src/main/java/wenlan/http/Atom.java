package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.document.TracedText;
import wenlan.search.HeadingRef;
import wenlan.search.Hit;
import wenlan.search.IndexedUnit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Hits as an Atom feed (RFC 4287). A unit has the same id in every feed. Dates are those that the
 * reports say, completed to their first moment; every entry must have one, so an undated one has
 * the beginning of time as computers count it, which no report has.
 */
final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String UNDATED = "1970-01-01T00:00:00Z";
    private static final String EARLIEST = "0000-01-01T00:00:00Z";
    private static final int LONGEST_SUMMARY = 2000;

    private final XMLStreamWriter xml;
    private final String site;

    private Atom(XMLStreamWriter xml, String site) {
        this.xml = xml;
        this.site = site;
    }

    /**
     * The feed.
     *
     * @param site where this server stands
     * @param query the query string that it answers, empty or from its question mark on
     * @param page the address of the page that shows the same
     * @param typed what was searched for
     */
    static byte[] write(String site, String query, String page, String typed, List<Hit> hits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Atom(xml, site).feed(query, page, typed, hits);
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
        return bytes.toByteArray();
    }

    private void feed(String query, String page, String typed, List<Hit> hits)
            throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        text("id", id("feed " + query));
        text("title", typed.isBlank() ? "文澜" : typed + " · 文澜");
        text("updated", latest(hits));
        xml.writeStartElement("author");
        text("name", "文澜");
        xml.writeEndElement();
        link("self", site + "/api/feed" + query);
        link("alternate", page);
        for (Hit hit : hits) {
            entry(hit.unit());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(IndexedUnit unit) throws XMLStreamException {
        String published = unit.report().published();
        xml.writeStartElement("entry");
        text("id", id("unit " + unit.unit().id()));
        text("title", title(unit));
        text("updated", moment(published));
        if (published != null) {
            text("published", moment(published));
        }
        if (unit.report().publisher() != null) {
            xml.writeStartElement("author");
            text("name", unit.report().publisher());
            xml.writeEndElement();
        }
        link("alternate", site + PlaceView.href(unit.report().id(), unit.unit().id(), ""));
        text("summary", summary(unit));
        xml.writeEndElement();
    }

    private static String title(IndexedUnit unit) {
        return unit.headingPath().isEmpty()
                ? unit.report().title()
                : unit.headingPath().getLast().title() + " — " + unit.report().title();
    }

    private static String summary(IndexedUnit unit) {
        String path =
                unit.headingPath().stream()
                        .map(HeadingRef::title)
                        .collect(Collectors.joining(" › "));
        String text = unit.unit().text().text().replace(String.valueOf(TracedText.BREAK), " | ");
        int end = Math.min(text.length(), LONGEST_SUMMARY);
        return (path.isEmpty() ? "" : path + "\n") + text.substring(0, end);
    }

    private static String latest(List<Hit> hits) {
        return hits.stream()
                .map(hit -> moment(hit.unit().report().published()))
                .max(Comparator.naturalOrder())
                .orElse(UNDATED);
    }

    /** The first moment of a date that may be a year or a month alone. */
    private static String moment(@Nullable String date) {
        return date == null ? UNDATED : date + EARLIEST.substring(date.length());
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", allowed(address));
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** The text with what no XML file may hold, written or escaped, replaced. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && !surrogate && c < 0xFFFE
                || c >= 0x10000;
    }
}
