package wenlan.extract;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations of places: single signs, and compounds that stand for several places. */
final class Abbreviations {
    private final Map<Character, Sign> signs = new HashMap<>();
    private final NameTrie<Compound> compounds = new NameTrie<>();

    private Abbreviations() {}

    /**
     * A sign that stands for a place.
     *
     * @param city short name of the city, empty if it is none
     * @param province short name of the province, empty if it is none
     * @param clear whether the sign hardly occurs in ordinary words
     * @param readsOn characters that make an ordinary word of it
     */
    record Sign(String city, String province, boolean clear, String readsOn) {}

    /**
     * A compound.
     *
     * @param places what each character stands for
     * @param weak whether the places are hardly meant themselves (粤港澳)
     */
    record Compound(List<String> places, boolean weak) {}

    static Abbreviations load() {
        Abbreviations loaded = new Abbreviations();
        for (String[] columns : TsvResource.read("abbreviations")) {
            Sign sign = new Sign(columns[1], columns[2], columns[3].equals("clear"), columns[4]);
            loaded.signs.put(columns[0].charAt(0), sign);
        }
        for (String[] columns : TsvResource.read("compounds")) {
            Compound compound =
                    new Compound(List.of(columns[1].split(" ")), columns[2].equals("weak"));
            loaded.compounds.put(columns[0], compound);
        }
        return loaded;
    }

    /** What the character stands for, null if it is no abbreviation. */
    @Nullable Sign sign(char character) {
        return signs.get(character);
    }

    /** The longest compound that begins at {@code start}. */
    NameTrie.@Nullable Found<Compound> compoundAt(String plain, int start) {
        return compounds.longestAt(plain, start);
    }
}
