package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.SourceText;
import wenlan.document.TracedText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Restores chapters whose heading the body lost and the contents page names. */
final class LostChapters {
    private static final int PAGE_BREAK = 4;
    private static final int MOST = 100;

    private LostChapters() {}

    /** The pieces with lost chapters put in where their text begins. */
    static List<Piece> restore(List<Piece> pieces, Contents contents, SourceText source) {
        Set<Integer> printed = printed(pieces, contents);
        List<Piece> restored = new ArrayList<>(pieces);
        if (printed.isEmpty()) {
            return restored;
        }
        int lost = 0;
        for (int entry = contents.entries().size() - 1; entry >= 0; entry--) {
            if (lost < MOST
                    && !printed.contains(entry)
                    && isChapter(contents.entries().get(entry))) {
                int at = place(restored, contents, entry, printed, source);
                if (at >= 0) {
                    lost++;
                    int offset = restored.get(at).text().sourceSpan().start();
                    restored.add(at, new Piece.LostHeading(TracedText.EMPTY, entry, offset));
                    printed.add(entry);
                }
            }
        }
        return restored;
    }

    private static boolean isChapter(Contents.Entry entry) {
        return entry.mark() != null
                && (entry.mark().style() == NumberStyle.CHAPTER
                        || entry.mark().style() == NumberStyle.PART);
    }

    private static Set<Integer> printed(List<Piece> pieces, Contents contents) {
        Set<Integer> printed = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading && heading.entry() >= 0) {
                printed.add(heading.entry());
            }
        }
        Set<String> numbers = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading && heading.mark() != null) {
                numbers.add(number(heading.mark()));
            }
        }
        for (int entry = 0; entry < contents.entries().size(); entry++) {
            Contents.Entry named = contents.entries().get(entry);
            if (isChapter(named) && numbers.contains(number(named.mark()))) {
                printed.add(entry);
            }
        }
        return printed;
    }

    private static String number(@Nullable NumberMark mark) {
        return mark == null ? "" : mark.style() + " " + mark.path();
    }

    /** Before its first printed part; without parts, at the page break behind what goes before. */
    private static int place(
            List<Piece> pieces,
            Contents contents,
            int entry,
            Set<Integer> printed,
            SourceText source) {
        int next = entry + 1;
        if (next < contents.entries().size()
                && printed.contains(next)
                && !isChapter(contents.entries().get(next))) {
            return indexOf(pieces, next);
        }
        int before = entry - 1;
        while (before >= 0 && !printed.contains(before)) {
            before--;
        }
        int from = before < 0 ? -1 : indexOf(pieces, before);
        return from < 0 ? -1 : breakBehind(pieces, from, source);
    }

    private static int indexOf(List<Piece> pieces, int entry) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof Piece.Heading heading && heading.entry() == entry) {
                return at;
            }
        }
        return -1;
    }

    private static int breakBehind(List<Piece> pieces, int from, SourceText source) {
        for (int at = from + 1; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece instanceof Piece.Heading heading && heading.entry() >= 0) {
                return -1;
            }
            if (piece instanceof Piece.Passage passage
                    && passage.text().text().length() > 40
                    && gap(pieces, at, source) >= PAGE_BREAK) {
                return at;
            }
        }
        return -1;
    }

    private static int gap(List<Piece> pieces, int at, SourceText source) {
        int end = end(pieces.get(at - 1));
        int start = pieces.get(at).text().sourceSpan().start();
        return start <= end ? 0 : source.lines().lineAt(start) - source.lines().lineAt(end);
    }

    private static int end(Piece piece) {
        TracedText last =
                piece instanceof Piece.Grid grid ? grid.parts().getLast().text() : piece.text();
        return last.sourceSpan().end();
    }
}
