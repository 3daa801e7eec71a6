package wenlan.catalogue;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.search.IndexedUnit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mentions of a unit in the order of its text, of which those in a part are found without a
 * look at all the others: a long paragraph has as many figures as places.
 */
final class UnitMentions {
    /** Kinds of places. */
    static final Set<EntityKind> PLACES =
            EnumSet.of(
                    EntityKind.CITY,
                    EntityKind.CITY_IMPLIED,
                    EntityKind.PROVINCE,
                    EntityKind.DISTRICT,
                    EntityKind.ZONE);

    private final List<Mention> sorted;
    private final int longest;

    UnitMentions(IndexedUnit unit) {
        this.sorted =
                unit.entities().mentions().stream()
                        .sorted(Comparator.comparing((Mention m) -> m.span().start()))
                        .toList();
        this.longest = sorted.stream().mapToInt(m -> m.span().length()).max().orElse(0);
    }

    /** Those of some kinds. */
    Stream<Mention> of(Set<EntityKind> kinds) {
        return sorted.stream().filter(m -> kinds.contains(m.kind()));
    }

    /** Those of a kind that share a character with a part of the text. */
    Stream<Mention> in(Span part, EntityKind kind) {
        return in(part).filter(m -> m.kind() == kind);
    }

    /** Those that share a character with a part of the text. */
    Stream<Mention> in(Span part) {
        return sorted.subList(from(part.start() - longest), sorted.size()).stream()
                .takeWhile(m -> m.span().start() < part.end())
                .filter(m -> m.span().overlaps(part));
    }

    /** The first one that begins at a place or behind it. */
    private int from(int start) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
