package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.extract.NameLists.NameList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One unit while it is being read: its text, what is known of its surroundings, what has been found
 * so far, and which characters are part of larger names. A finder adds to it and looks at what
 * earlier finders left.
 */
final class Reading {
    private final Unit unit;
    private final String text;
    private final String plain;
    private final Surroundings surroundings;
    private final boolean latin;
    private final byte[] parts;
    private final Map<String, Boolean> said = new HashMap<>();
    private @Nullable Words words;
    private @Nullable List<NameList> lists;
    private final List<Mention> mentions = new ArrayList<>();

    /** A larger name that a character is part of. */
    enum Part {
        /** The title of a policy or report, in book title marks. */
        TITLE,
        /** The name of an organisation. */
        ORGANISATION,
        /** The name of a zone or park. */
        ZONE,
        /** A road, a treaty: names in which a place is not meant. */
        OTHER_NAME,
        /** The name of a university or company, by which a title names no city: 《北京大学章程》. */
        INSTITUTION
    }

    Reading(Unit unit, Surroundings surroundings) {
        this.unit = unit;
        this.text = unit.text().text();
        this.plain = PlainText.of(text);
        this.latin = plain.chars().anyMatch(Reading::isLatin);
        this.parts = new byte[text.length()];
        this.surroundings = surroundings;
    }

    Unit unit() {
        return unit;
    }

    /** The text as printed. */
    String text() {
        return text;
    }

    /** The text made uniform, {@link PlainText}. */
    String plain() {
        return plain;
    }

    /** Whether the plain text holds a name; each is looked for once, however often it is asked. */
    boolean says(String name) {
        return said.computeIfAbsent(name, plain::contains);
    }

    /** Whether any letter of it is a Latin one: patterns of Latin names need no try without. */
    boolean hasLatin() {
        return latin;
    }

    private static boolean isLatin(int character) {
        return character >= 'a' && character <= 'z';
    }

    /** Its lists, read when they are first asked for: they depend on nothing but the text. */
    List<NameList> lists(Supplier<List<NameList>> reader) {
        if (lists == null) {
            lists = List.copyOf(reader.get());
        }
        return lists;
    }

    /** Its words, cut when they are first asked for. */
    Words words() {
        if (words == null) {
            words = Words.of(plain);
        }
        return words;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** What has been found so far. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Remembers that a range is a name of that kind. */
    void mark(int start, int end, Part part) {
        for (int at = start; at < end; at++) {
            parts[at] |= (byte) (1 << part.ordinal());
        }
    }

    /** Whether the character at an offset is part of such a name. */
    boolean isPart(int offset, Part part) {
        return (parts[offset] & 1 << part.ordinal()) != 0;
    }

    /** Adds a mention of the range. */
    void add(EntityKind kind, String canonical, int start, int end, String basis) {
        add(kind, canonical, start, end, basis, false);
    }

    /** Adds a mention of the range, which the text may mark as a forecast. */
    void add(
            EntityKind kind, String canonical, int start, int end, String basis, boolean forecast) {
        String surface = text.substring(start, end);
        mentions.add(new Mention(kind, canonical, surface, new Span(start, end), basis, forecast));
    }

    /** The character before an offset, the break at the beginning. */
    char before(int offset) {
        return offset > 0 ? plain.charAt(offset - 1) : TracedText.BREAK;
    }

    /** The character at an offset, the break at or behind the end. */
    char at(int offset) {
        return offset < plain.length() ? plain.charAt(offset) : TracedText.BREAK;
    }

    /** Name of the column that an offset lies in; empty where there is none. */
    String columnName(int offset) {
        for (Surroundings.ColumnCell cell : surroundings.cells()) {
            if (cell.span().start() <= offset && offset < cell.span().end()) {
                return cell.column();
            }
        }
        return "";
    }
}
