package wenlan.query;

import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a folded term into pieces: first what is one word for certain (dates, plan periods, numbers
 * with their point, letters glued to digits, known terms), and what lies between by a word cutter.
 */
final class PieceCutter {
    private static final Pattern CERTAIN =
            Pattern.compile(
                    "(?<whole>"
                            + OtherForms.DATE
                            + "|"
                            + OtherForms.CHINESE_YEAR
                            + "|"
                            + OtherForms.PLAN
                            + "|(?<![0-9])(?:19|20)[0-9]{2}年(?![度代内底初末间龄])"
                            + ")|[a-z0-9]*[0-9](?:[a-z0-9]|[.][0-9]|,[0-9]{3}(?![0-9]))*%?"
                            + "|[a-z]+(?:&[a-z]+)+"
                            // A letter alone says nothing, so it keeps its signs: C++, F#, A+H.
                            + "|(?<![a-z0-9])[a-z](?:[+][a-z](?![a-z0-9])|[+]{1,2}(?![a-z0-9])|#)");

    private final WordCutter words;
    private final KnownTerms known;

    PieceCutter(WordCutter words, KnownTerms known) {
        this.words = words;
        this.known = known;
    }

    List<Piece> pieces(String folded) {
        Cut cut = new Cut(folded);
        Matcher certain = CERTAIN.matcher(folded);
        boolean found = certain.find();
        int done = 0;
        for (int at = 0; at < folded.length(); ) {
            while (found && certain.start() < at) {
                found = certain.find();
            }
            int length = known.lengthAt(folded, at);
            boolean whole = length > 0;
            if (!whole && found && certain.start() == at) {
                length = certain.end() - at;
                whole = certain.group("whole") != null;
            }
            if (length > 0) {
                cut.between(done, at);
                cut.add(at, at + length, whole);
                done = at + length;
            }
            at += Math.max(1, length);
        }
        cut.between(done, folded.length());
        return cut.pieces;
    }

    /** The pieces so far. */
    private final class Cut {
        private final String folded;
        private final List<Piece> pieces = new ArrayList<>();
        private int end = -1;

        Cut(String folded) {
            this.folded = folded;
        }

        void add(int from, int to, boolean whole) {
            pieces.add(new Piece(folded.substring(from, to), from == end, whole));
            end = to;
        }

        /** Cuts a stretch by the word cutter. */
        void between(int from, int to) {
            if (from == to) {
                return;
            }
            int at = from;
            for (String word : words.cut(folded.substring(from, to))) {
                int start = folded.indexOf(word, at);
                if (start >= 0 && start + word.length() <= to) {
                    at = start + word.length();
                    add(start, at, false);
                }
            }
        }
    }
}
