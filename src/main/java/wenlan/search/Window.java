package wenlan.search;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.text.FoldedText;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds stretches of folded text that hold all of some pieces. No stretch reaches over a {@link
 * TracedText#BREAK}.
 *
 * @param pieces folded; a space in one stands for any one character
 * @param distance by how many code points a stretch may be longer than the pieces together
 * @param ordered whether the pieces must stand in this order without overlapping
 */
record Window(List<String> pieces, int distance, boolean ordered) {
    Window {
        pieces = List.copyOf(pieces);
    }

    /**
     * What is to be marked: where the pieces are in order the whole stretches, which were typed as
     * one, else the pieces in each.
     */
    List<Span> find(FoldedText folded) {
        String text = folded.text();
        List<List<Span>> places = new ArrayList<>();
        for (String piece : pieces) {
            List<Span> found = places(text, piece);
            if (found.isEmpty()) {
                return List.of();
            }
            places.add(found);
        }
        List<Span> marks = new ArrayList<>();
        for (List<Span> stretch : ordered ? inOrder(places) : inAnyOrder(places)) {
            Span whole = stretch.stream().reduce(Span::cover).orElseThrow();
            if (fits(text, whole)) {
                (ordered ? List.of(whole) : stretch)
                        .forEach(span -> marks.add(folded.unfolded(span.start(), span.end())));
            }
        }
        return marks;
    }

    private boolean fits(String text, Span stretch) {
        int longest = distance;
        for (String piece : pieces) {
            longest += piece.codePointCount(0, piece.length());
        }
        // A code point has one or two units, which spares counting in a long stretch.
        return stretch.length() <= 2 * longest
                && text.codePointCount(stretch.start(), stretch.end()) <= longest
                && stretch.of(text).indexOf(TracedText.BREAK) < 0;
    }

    /** From each place of the first piece on the nearest of the next ones. */
    private static List<List<Span>> inOrder(List<List<Span>> places) {
        List<List<Span>> stretches = new ArrayList<>();
        int[] next = new int[places.size()];
        for (Span first : places.getFirst()) {
            List<Span> stretch = new ArrayList<>(List.of(first));
            for (int piece = 1; piece < places.size(); piece++) {
                List<Span> here = places.get(piece);
                int end = stretch.getLast().end();
                while (next[piece] < here.size() && here.get(next[piece]).start() < end) {
                    next[piece]++;
                }
                if (next[piece] == here.size()) {
                    return stretches;
                }
                stretch.add(here.get(next[piece]));
            }
            stretches.add(stretch);
        }
        return stretches;
    }

    /** From each place of any piece on the nearest of all the others. */
    private static List<List<Span>> inAnyOrder(List<List<Span>> places) {
        List<List<Span>> stretches = new ArrayList<>();
        int[] next = new int[places.size()];
        List<Span> starts = places.stream().flatMap(List::stream).sorted().distinct().toList();
        for (Span start : starts) {
            List<Span> stretch = new ArrayList<>();
            for (int piece = 0; piece < places.size(); piece++) {
                List<Span> here = places.get(piece);
                while (next[piece] < here.size() && here.get(next[piece]).start() < start.start()) {
                    next[piece]++;
                }
                if (next[piece] == here.size()) {
                    return stretches;
                }
                stretch.add(here.get(next[piece]));
            }
            stretches.add(stretch);
        }
        return stretches;
    }

    /** Where a piece stands, in order of its start. */
    private static List<Span> places(String text, String piece) {
        List<Span> places = new ArrayList<>();
        int blank = piece.indexOf(' ');
        String certain = blank < 0 ? piece : piece.substring(0, blank);
        int at = text.indexOf(certain);
        while (at >= 0) {
            int end = end(text, at + certain.length(), piece, certain.length());
            if (end >= 0) {
                places.add(new Span(at, end));
            }
            at = text.indexOf(certain, at + 1);
        }
        return places;
    }

    /** Where the rest of a piece ends that must stand at {@code from}; -1 when it does not. */
    private static int end(String text, int from, String piece, int done) {
        int at = from;
        for (int of = done; of < piece.length(); of++) {
            if (at >= text.length()) {
                return -1;
            }
            if (piece.charAt(of) != ' ') {
                if (text.charAt(at) != piece.charAt(of)) {
                    return -1;
                }
                at++;
            } else if (text.charAt(at) == TracedText.BREAK) {
                return -1;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return at;
    }
}
