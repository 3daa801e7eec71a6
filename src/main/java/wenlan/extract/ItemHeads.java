package wenlan.extract;

import wenlan.document.UnitKind;
import wenlan.extract.NameLists.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns the companies that the items of a list are about: where the heads of items before a colon
 * (云帆微电子：…) are known companies often enough, the other coined heads are companies too.
 */
final class ItemHeads {
    private static final Pattern HEAD =
            Pattern.compile(
                    "^[-•·*●▪\\s]*(?:\\d{1,2}[.、)] ?)?([\\p{IsHan}a-z0-9][\\p{IsHan}a-z0-9·&"
                            + " .-]{1,11}?) ?(?:\\([^()]{1,12}\\))? ?:");

    private final OrganisationNames names;
    private final ListedNames listed;

    ItemHeads(OrganisationNames names, ListedNames listed) {
        this.names = names;
        this.listed = listed;
    }

    private record Head(String name, boolean known) {}

    /** Adds what the heads of a whole report teach to the names that it has taught. */
    void learn(List<Reading> readings, LearnedNames learned) {
        List<Head> heads = new ArrayList<>();
        for (Reading reading : readings) {
            head(reading).ifPresent(heads::add);
        }
        long known = heads.stream().filter(Head::known).count();
        if (known < 2 || 3 * known < heads.size()) {
            return;
        }
        heads.stream()
                .filter(head -> !head.known())
                .forEach(head -> learned.add(head.name(), head.name(), false));
    }

    /** The head of an item where it is a known company or coined. */
    private Optional<Head> head(Reading reading) {
        UnitKind kind = reading.unit().kind();
        if (kind != UnitKind.LIST_ITEM && kind != UnitKind.PARAGRAPH) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(reading.plain());
        if (reading.plain().indexOf(':') < 0 || !head.find()) {
            return Optional.empty();
        }
        String name = reading.text().substring(head.start(1), head.end(1));
        boolean known = names.isKnown(name);
        boolean coined =
                known
                        || listed.canBeName(reading, new Item(head.start(1), head.end(1)))
                                && !ListedNames.isOrdinary(reading, head.start(1), head.end(1));
        return coined ? Optional.of(new Head(name, known)) : Optional.empty();
    }
}
