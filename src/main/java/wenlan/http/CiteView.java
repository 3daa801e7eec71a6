package wenlan.http;

import org.jspecify.annotations.Nullable;

import wenlan.cite.Citation;
import wenlan.cite.CitationStyle;
import wenlan.cite.Passage;

import java.util.List;

/** A citation of a unit with what it rests on. */
record CiteView(
        String id,
        String style,
        String text,
        String documentType,
        String quote,
        List<String> headingPath,
        @Nullable String caption,
        List<String> header,
        List<Passage.Cell> cells,
        String place,
        String file,
        int lineStart,
        int lineEnd,
        String link,
        String accessed) {
    static CiteView of(Citation citation, CitationStyle style) {
        Passage passage = citation.passage();
        return new CiteView(
                passage.id(),
                style.label(),
                style.write(citation),
                citation.type().mark(citation.work()),
                passage.quote(),
                passage.headings(),
                passage.caption(),
                passage.columns(),
                passage.cells(),
                passage.place(),
                passage.file(),
                passage.lines().start(),
                passage.lines().end(),
                passage.link(),
                citation.accessed().toString());
    }
}
