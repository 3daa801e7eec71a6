package wenlan.extract;

import wenlan.document.EntityKind;
import wenlan.extract.NameTrie.Found;

/** Finds technologies and industries by name; Latin names only as words of their own. */
final class TechnologyFinder implements MentionFinder {
    private final NameTrie<String> names = new NameTrie<>();

    TechnologyFinder() {
        for (String[] columns : TsvResource.read("technologies")) {
            names.put(PlainText.of(columns[0]), columns[0]);
            for (String other : columns[1].isEmpty() ? new String[0] : columns[1].split("\\|")) {
                names.put(PlainText.of(other), columns[0]);
            }
        }
    }

    @Override
    public void find(Reading reading) {
        String plain = reading.plain();
        int at = 0;
        while (at < plain.length()) {
            Found<String> found = names.longestAt(plain, at);
            if (found == null || isInsideWord(reading, at, found.end())) {
                at++;
                continue;
            }
            reading.add(EntityKind.TECHNOLOGY, found.value(), at, found.end(), "gazetteer");
            at = found.end();
        }
    }

    private static boolean isInsideWord(Reading reading, int start, int end) {
        return isLatin(reading.at(start)) && isLatin(reading.before(start))
                || isLatin(reading.before(end)) && isLatin(reading.at(end));
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }
}
