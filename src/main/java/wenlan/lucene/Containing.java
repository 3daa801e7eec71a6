package wenlan.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import wenlan.text.Numbers;
import wenlan.text.WordBorders;

import java.util.ArrayList;
import java.util.List;

/**
 * Containment of folded texts in one pair of fields.
 *
 * @param singles the field of single characters
 * @param pairs the field of pairs
 */
record Containing(String singles, String pairs) {
    static final Containing TEXT = new Containing(Schema.SINGLES, Schema.PAIRS);
    static final Containing AROUND = new Containing(Schema.SINGLES_AROUND, Schema.PAIRS_AROUND);
    static final Containing NAME = new Containing(Schema.NAME_SINGLES, Schema.NAME_PAIRS);

    /** Entries that contain {@code folded}; no characters are everywhere. */
    Query text(String folded) {
        return phrase(folded, false);
    }

    /** Entries that contain {@code folded} with its outer words and numbers whole. */
    Query whole(String folded) {
        return phrase(folded, true);
    }

    /** Entries that contain a word in one of its forms, itself and its numbers whole. */
    Query word(List<String> forms) {
        return any(
                forms.stream()
                        .flatMap(form -> Numbers.spellings(form).stream())
                        .distinct()
                        .map(spelling -> phrase(spelling, true))
                        .toList());
    }

    /**
     * Every other pair and the last one cover all characters, and their positions fix where each
     * must stand, so the pairs between them need not be read.
     */
    private Query phrase(String folded, boolean whole) {
        int[] characters = folded.codePoints().toArray();
        if (characters.length == 0) {
            return MatchAllDocsQuery.INSTANCE;
        }
        char first = folded.charAt(0);
        char end = folded.charAt(folded.length() - 1);
        boolean begins = whole && WordBorders.isBounded(first);
        boolean ends = whole && WordBorders.isBounded(end);
        if (characters.length == 1 && !begins) {
            return new TermQuery(new Term(singles, folded));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        if (begins) {
            phrase.add(new Term(pairs, GramStream.wordBegins(first)), 0);
        }
        int last = characters.length - 2;
        for (int at = 0; at <= last; at = at == last ? last + 1 : Math.min(at + 2, last)) {
            phrase.add(new Term(pairs, new String(characters, at, 2)), at);
        }
        if (ends) {
            phrase.add(new Term(pairs, GramStream.wordEnds(end)), last + 1);
        }
        return phrase.build();
    }

    /**
     * Entries with a stretch of text that holds all pieces and is by no more than {@code distance}
     * code points longer than they are. Only the text of units has the positions for this.
     */
    static Query close(List<String> pieces, int distance, boolean ordered) {
        List<IntervalsSource> sources = new ArrayList<>();
        List<Query> conditions = new ArrayList<>();
        int longest = distance;
        String before = "";
        for (String piece : pieces) {
            for (String certain : piece.split(" +")) {
                conditions.add(TEXT.text(certain));
            }
            // Lucene reads two equal sources in a row as one that is repeated, which may overlap.
            boolean again = ordered && !sources.isEmpty() && piece.equals(before);
            sources.add(again ? Intervals.extend(sources.getLast(), 0, 0) : source(piece));
            before = piece;
            longest += piece.codePointCount(0, piece.length());
        }
        IntervalsSource[] all = sources.toArray(IntervalsSource[]::new);
        IntervalsSource stretch =
                all.length == 1
                        ? all[0]
                        : ordered ? Intervals.ordered(all) : Intervals.unordered(all);
        conditions.add(new IntervalQuery(Schema.SINGLES, Intervals.maxwidth(longest, stretch)));
        return all(conditions);
    }

    /** A piece in a row; a space in it takes the place of one character. */
    private static IntervalsSource source(String piece) {
        List<IntervalsSource> characters = new ArrayList<>();
        piece.codePoints()
                .forEach(
                        character -> {
                            if (character == ' ') {
                                IntervalsSource before = characters.removeLast();
                                characters.add(Intervals.extend(before, 0, 1));
                            } else {
                                characters.add(Intervals.term(Character.toString(character)));
                            }
                        });
        return characters.size() == 1
                ? characters.getFirst()
                : Intervals.phrase(characters.toArray(IntervalsSource[]::new));
    }

    /** Entries that meet all of these, of which there is one at least. */
    static Query all(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        queries.forEach(part -> query.add(part, Occur.FILTER));
        return query.build();
    }

    /** Entries that meet one of these; of no queries, none. */
    static Query any(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        queries.forEach(part -> query.add(part, Occur.SHOULD));
        return query.build();
    }
}
