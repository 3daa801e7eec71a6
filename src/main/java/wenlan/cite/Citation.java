package wenlan.cite;

import org.jspecify.annotations.Nullable;

import wenlan.document.Metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A passage with what must be said of the report that it stands in.
 *
 * @param work what the report says of itself
 * @param passage what is quoted
 * @param accessed the day on which it was read
 */
public record Citation(Metadata work, Passage passage, LocalDate accessed) {
    /** Kinds of texts whose issuing body answers for what they say. */
    private static final Set<String> ISSUED = Set.of("law", "notice", "plan", "guideline");

    /** What sort of document it is. */
    public DocumentType type() {
        return DocumentType.of(work);
    }

    /**
     * Who answers for the text: its authors, of what a body issues that body. Who publishes the
     * text as well is a body.
     */
    List<PersonName> responsible() {
        List<String> bodies = publishers();
        if (!work.authors().isEmpty()) {
            return work.authors().stream()
                    .map(Plain::line)
                    .map(n -> bodies.contains(n) ? PersonName.whole(n) : PersonName.of(n))
                    .toList();
        }
        boolean issued =
                type() == DocumentType.STANDARD
                        || (work.kind() != null && ISSUED.contains(work.kind()));
        return issued ? bodies.stream().map(PersonName::whole).toList() : List.of();
    }

    /** Who published it; bodies that did so together stand in the report's data with a comma. */
    List<String> publishers() {
        String publisher = work.publisher();
        return publisher == null
                ? List.of()
                : Stream.of(publisher.split("、"))
                        .map(Plain::line)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Those who published it and are not already named by {@link #responsible}. */
    List<String> otherPublishers() {
        List<String> named = responsible().stream().map(PersonName::asWritten).toList();
        return publishers().stream().filter(name -> !named.contains(name)).toList();
    }

    /** The title with what belongs to it: the line below it and the number of the document. */
    String fullTitle() {
        StringBuilder title = new StringBuilder(Plain.line(work.title()));
        if (work.subtitle() != null) {
            title.append(": ").append(Plain.line(work.subtitle()));
        }
        if (work.documentNumber() != null && !work.title().contains(work.documentNumber())) {
            title.append(": ").append(Plain.line(work.documentNumber()));
        }
        return title.toString();
    }

    /** The year of publication, null where the report does not say it. */
    @Nullable String year() {
        String published = work.published();
        return published == null ? null : published.split("-")[0];
    }

    /** The web address of the report, null where it says none. */
    @Nullable String address() {
        return DocumentType.isOnline(work) ? work.sourceUrl() : null;
    }
}
